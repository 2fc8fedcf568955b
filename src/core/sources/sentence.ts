import { sentenceStarts, tokenise } from './tokens.ts';

/** The sentence of a paragraph that holds the character at `place`. */
export const sentenceAt = (paragraph: string, place: number): string => {
  const tokens = tokenise(paragraph);
  const starts = sentenceStarts(tokens).map((index) => tokens[index]?.start ?? 0);
  const next = starts.findIndex((start) => start > place);
  const start = next < 0 ? starts.at(-1) : starts[next - 1];
  return paragraph.slice(start ?? 0, next < 0 ? undefined : starts[next]).trim();
};
