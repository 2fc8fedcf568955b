import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../contracts/report.ts';
import { useText } from '../texts.ts';

/** About three lines of the popup. */
const long = 170;

/** The sentence that a source was found in; nothing where it says no more than the name does. */
export const Evidence = ({ source }: { readonly source: Source }): JSX.Element | null => {
  const text = useText();
  const [whole, setWhole] = useState(false);
  const sentence = source.evidence.trim();
  if (sentence === '' || sentence === source.name) return null;
  return (
    <div class="evidence">
      <p class={whole || sentence.length <= long ? '' : 'clamped'}>{sentence}</p>
      {sentence.length > long && (
        <button type="button" class="plain small-link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {text(whole ? 'popupEvidenceLess' : 'popupEvidenceMore')}
        </button>
      )}
    </div>
  );
};
