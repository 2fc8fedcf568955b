import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contracts/ports.ts';
import { useText } from '../texts.ts';
import { Section } from '../widgets/section.tsx';
import type { Attempt } from './options.tsx';

interface ResetProps {
  readonly port: OptionsPort;
  readonly attempt: Attempt;
}

/** Everything as it was at install, after a second word. */
export const Reset = ({ port, attempt }: ResetProps): JSX.Element => {
  const text = useText();
  const [step, setStep] = useState<'idle' | 'asking' | 'answered'>('idle');
  const first = useRef<HTMLButtonElement>(null);
  // The button that had the focus is replaced: the one in its place takes it, and that is the harmless one.
  useLayoutEffect(() => {
    if (step !== 'idle') first.current?.focus();
  }, [step]);
  return (
    <Section title={text('optionsReset')} class="card">
      {step === 'asking' ? (
        <>
          <p>{text('optionsResetQuestion')}</p>
          <div class="row">
            <button key="keep" type="button" class="button" ref={first} onClick={() => setStep('answered')}>
              {text('optionsResetKeep')}
            </button>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                setStep('answered');
                attempt(() => port.reset());
              }}
            >
              {text('optionsResetDo')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="small-print">{text('optionsResetHint')}</p>
          <div class="row">
            <button key="ask" type="button" class="button" ref={first} onClick={() => setStep('asking')}>
              {text('optionsResetAsk')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
};
