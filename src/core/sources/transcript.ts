import { capitals } from '../text/letters.ts';

/** Letters at the beginning of a paragraph in which a name is looked for. */
const longest = 120;
/** A name in capitals before a colon. */
const label = new RegExp(String.raw`^["\u201c]?((?:[${capitals}][${capitals}'\u2019.-]+ ?){1,4}):\s`);

/** The name in capitals before a colon that a paragraph begins with: "DOE: Is it late?". */
export const labelOf = (text: string): string | undefined => {
  const beginning = text.slice(0, longest);
  return beginning.includes(':') ? label.exec(beginning)?.[1]?.trim() : undefined;
};

/** Names in capitals before a colon, where paragraphs take turns: a transcript. */
export const transcriptLabels = (texts: readonly string[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = labelOf(text);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set(counts.size > 1 ? [...counts].filter(([, count]) => count > 1).map(([name]) => name) : []);
};
