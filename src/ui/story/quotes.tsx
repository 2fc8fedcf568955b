import type { JSX } from 'preact';
import type { Source } from '../../contracts/report.ts';
import { CappedList } from '../widgets/capped-list.tsx';
import { useStoryLanguage } from './in-language.ts';

/** What a source is quoted with; nothing where its evidence has all of that already. */
export const quotesBeyond = ({ quotes = [], evidence }: Source): readonly string[] =>
  quotes.every((quote) => evidence.includes(quote)) ? [] : quotes;

/** A source's own words, in the order of the story. */
export const Quotes = ({ quotes }: { readonly quotes: readonly string[] }): JSX.Element => (
  <CappedList class="quotes" items={quotes} cap={8} draw={drawQuote} />
);

const Quote = ({ quote }: { readonly quote: string }): JSX.Element => (
  <p {...useStoryLanguage()}>
    <q>{quote}</q>
  </p>
);

const drawQuote = (quote: string): JSX.Element => <Quote quote={quote} />;
