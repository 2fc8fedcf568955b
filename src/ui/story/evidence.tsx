import type { JSX } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import type { Source } from '../../contracts/report.ts';
import { useText } from '../texts.ts';
import { useStoryLanguage } from './in-language.ts';
import { shortName } from './short-address.ts';
import { Quotes, quotesBeyond } from './quotes.tsx';
import { Shows, useShow } from './showing.ts';

/** About three lines of the popup. */
const long = 170;

/** The sentence that a source was found in, the way to it, and what else the source is quoted with. */
export const Evidence = ({ source }: { readonly source: Source }): JSX.Element | null => {
  const text = useText();
  const language = useStoryLanguage();
  const { from } = useContext(Shows);
  const { show, failure } = useShow();
  const [whole, setWhole] = useState(false);
  const [listed, setListed] = useState(false);
  const list = useId();
  const sentence = source.evidence.trim();
  // What says no more than the name does is no evidence.
  const told = sentence !== '' && sentence !== source.name;
  const quotes = quotesBeyond(source);
  if (!told && quotes.length === 0) return null;
  const isLong = from === 'popup' && sentence.length > long;
  const showing = text(from === 'popup' ? 'sentenceShow' : 'sentenceShowInText');
  const label = text(source.named ? 'sentenceLabel' : 'sentenceUnnamedLabel', [shortName(source.name)]);
  return (
    <div class="told">
      {told && (
        <p class={isLong && !whole ? 'evidence clamped' : 'evidence'} {...language}>
          {sentence}
        </p>
      )}
      <div class="ways-on">
        {told && (
          <button
            type="button"
            class="plain show-sentence"
            data-sentence={sentence}
            aria-label={text('sentenceShowLabel', [showing, label])}
            onClick={() => show({ kind: 'sentence', text: sentence, label })}
          >
            {showing}
          </button>
        )}
        {told && isLong && (
          <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {text(whole ? 'popupEvidenceLess' : 'popupEvidenceMore')}
          </button>
        )}
        {quotes.length > 0 && (
          <button
            type="button"
            class="plain list-quotes"
            aria-expanded={listed}
            aria-controls={list}
            aria-label={text('quotesLabel', [plural(text, 'quotes', quotes.length), source.name])}
            onClick={() => setListed(!listed)}
          >
            {plural(text, 'quotes', quotes.length)}
          </button>
        )}
      </div>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {quotes.length > 0 && <div id={list}>{listed && <Quotes quotes={quotes} />}</div>}
    </div>
  );
};
