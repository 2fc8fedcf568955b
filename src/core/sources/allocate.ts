import type { Quotation } from './quotations.ts';
import type { Paragraph, Sentence } from './reading.ts';
import type { Register } from './register.ts';

/** Somebody who spoke: the key of the register, and where. */
export interface Spoken {
  readonly key: string;
  /** Left out where the speaker has no name. */
  readonly name: string | undefined;
  readonly cue: number;
  readonly sentence: Sentence;
}

/**
 * Gives the quotations of a paragraph to those who spoke in it: to the nearest cue of the sentence; a sentence that
 * is nothing but a quotation to who spoke before it, or else behind it; and a paragraph that is nothing but
 * quotations to who spoke last in the one before, as conversations go (the vocative and sequence sieves of Muzny et
 * al. 2017 stay out: news has few of them).
 *
 * @returns who spoke last
 */
export const allocate = (
  quotations: readonly Quotation[],
  paragraph: Paragraph,
  spoken: readonly Spoken[],
  before: Spoken | undefined,
  found: Register,
): Spoken | undefined => {
  let last: Spoken | undefined =
    spoken.length === 0 && isQuotation(paragraph, quotations) ? before : undefined;
  // Both go in the order of the text, so that one step through each is enough.
  let sentence = 0;
  let next = 0;
  for (const quotation of quotations) {
    while (paragraph.sentences[sentence] && paragraph.sentences[sentence]!.to <= quotation.from)
      sentence += 1;
    while (spoken[next] && spoken[next]!.cue < quotation.from) next += 1;
    const around = paragraph.sentences[sentence];
    const speaker =
      nearest(spoken[next - 1], spoken[next], quotation, around) ??
      (around !== undefined && isWhole(around, quotation)
        ? (spoken[next - 1] ?? spoken[0] ?? last)
        : undefined);
    if (speaker === undefined) continue;
    found.quote(speaker.key, quotation.words);
    last = speaker;
  }
  return spoken.at(-1) ?? last;
};

/** The nearer of the cues before and behind a quotation, of those in its sentence. */
const nearest = (
  before: Spoken | undefined,
  behind: Spoken | undefined,
  { from, to }: Quotation,
  sentence: Sentence | undefined,
): Spoken | undefined => {
  const left = before?.sentence === sentence ? before : undefined;
  const right = behind?.sentence === sentence ? behind : undefined;
  if (left === undefined || right === undefined) return left ?? right;
  return from - left.cue <= right.cue - to ? left : right;
};

const isWhole = ({ from, to }: Sentence, quotation: Quotation): boolean =>
  quotation.from <= from + 1 && quotation.to >= to - 1;

/** The paragraph is nothing but quotations. */
const isQuotation = ({ tokens }: Paragraph, quotations: readonly Quotation[]): boolean =>
  quotations.length > 0 && !tokens.some(({ word, quoted }) => word && !quoted);
