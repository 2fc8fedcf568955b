import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CopyReference, Shown } from '../../contracts/messages.ts';
import type { Copy } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { failureOf, reasonOf } from './copy-words.ts';

interface ShowCopyProps {
  readonly copy: Copy;
  readonly label: string;
  readonly show: (copy: CopyReference) => Promise<Shown>;
}

/** "Show on the page"; off for a copy that a reader cannot see there, with the reason in words. */
export const ShowCopy = ({ copy, label, show }: ShowCopyProps): JSX.Element => {
  const text = useText();
  const id = useId();
  const [failure, setFailure] = useState<string>();
  const reason = reasonOf(text, copy);
  const onClick = async (): Promise<void> => {
    const shown = await show({ id: copy.id, text: copy.text, label });
    setFailure(shown.ok ? undefined : failureOf(text, shown.error));
  };
  return (
    <>
      <button
        type="button"
        class="button small show"
        data-copy={copy.id}
        disabled={reason !== undefined}
        aria-label={text('copyShowLabel', [label])}
        aria-describedby={reason === undefined ? undefined : id}
        onClick={() => void onClick()}
      >
        {text('copyShow')}
      </button>
      {reason !== undefined && (
        <p id={id} class="small-print">
          {reason}
        </p>
      )}
      <p class="failure" role="alert">
        {failure}
      </p>
    </>
  );
};
