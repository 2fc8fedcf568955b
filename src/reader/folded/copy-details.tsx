import type { JSX, TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ViewModel } from '../../contracts/view.ts';
import { useText } from '../../ui/texts.ts';
import { detailsOf } from './details.ts';

/** Puts a text for a bug report on the clipboard; where the browser refuses, shows it to be copied by hand. */
export const CopyDetails = ({ model }: { readonly model: ViewModel }): JSX.Element => {
  const text = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const onClick = async (event: TargetedMouseEvent<HTMLButtonElement>): Promise<void> => {
    const details = detailsOf(text, model);
    // The view's own window: the one of the page has not the focus, which the clipboard wants.
    const { navigator } = event.currentTarget.ownerDocument.defaultView!;
    try {
      // Pages that are not secure have no clipboard, and frames may be denied it.
      await navigator.clipboard.writeText(details);
      setCopied(true);
      setByHand(undefined);
    } catch {
      setCopied(false);
      setByHand(details);
    }
  };
  useLayoutEffect(() => {
    if (byHand === undefined) return;
    area.current?.focus();
    area.current?.select();
    // Selecting scrolls to the end: the reader is to see what begins here.
    area.current?.scrollTo(0, 0);
  }, [byHand]);
  return (
    <div class="details">
      <div class="actions">
        <button type="button" class="button small" onClick={(event) => void onClick(event)}>
          {text('detailsCopy')}
        </button>
        <p class="small-print" aria-live="polite">
          {text(copied ? 'detailsCopied' : byHand === undefined ? 'detailsHint' : 'detailsByHand')}
        </p>
      </div>
      {byHand !== undefined && (
        <textarea ref={area} readOnly rows={10} value={byHand} aria-label={text('detailsText')} />
      )}
    </div>
  );
};
