import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Copy } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { reasonOf } from './copy-words.ts';
import { useShow } from './showing.ts';

interface ShowCopyProps {
  readonly copy: Copy;
  readonly label: string;
}

/** "Show on the page"; off for a copy that a reader cannot see there, with the reason in words. */
export const ShowCopy = ({ copy, label }: ShowCopyProps): JSX.Element => {
  const text = useText();
  const id = useId();
  const { show, failure } = useShow();
  const reason = reasonOf(text, copy);
  return (
    <>
      <button
        type="button"
        class="button small show"
        data-copy={copy.id}
        disabled={reason !== undefined}
        aria-label={text('copyShowLabel', [label])}
        aria-describedby={reason === undefined ? undefined : id}
        onClick={() => show({ kind: 'copy', id: copy.id, text: copy.text, label })}
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
