/** The labels of the benchmark's pages, as far as copies go. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashWords } from '../../../src/core/text/words.ts';

export type Suite = 'dup' | 'natural';
export const suites: readonly Suite[] = ['dup', 'natural'];

/** One page's labels; texts are hashes of words. */
export interface Labelled {
  readonly page: string;
  readonly kind: string;
  /** The texts of one story that stand on the page, the kept one first; none on a page that repeats nothing. */
  readonly stories: readonly (readonly Int32Array[])[];
}

interface RawLabel {
  readonly id: string;
  readonly kind: string;
  readonly text?: string | null;
  readonly duplicated?: boolean;
  readonly shouldCollapse?: boolean;
  /** A copy that is labelled by its ends only has no text. */
  readonly copies: readonly { readonly text: string | null; readonly group?: number }[];
  readonly stories?: readonly { readonly text: string; readonly texts?: readonly string[] }[];
}

export async function readLabels(bench: string, suite: Suite): Promise<Labelled[]> {
  const labels = JSON.parse(await readFile(join(bench, suite, 'labels.json'), 'utf8')) as RawLabel[];
  const counted = labels.filter((label) => suite === 'dup' || label.shouldCollapse === true);
  return (
    counted
      .map((label) => ({
        page: label.id,
        kind: suite === 'natural' ? 'natural' : label.kind,
        stories: textsOf(label)
          .filter((texts) => texts.length > 1)
          .map((texts) => texts.map(hashWords)),
      }))
      // Hand-labelled pages that should stay as they are repeat something all the same: no false alarms to count.
      .filter(({ stories }) => suite === 'dup' || stories.length > 0)
  );
}

const textsOf = (label: RawLabel): string[][] => {
  if (label.stories !== undefined) return label.stories.map(({ text, texts = [] }) => [text, ...texts]);
  const copies = label.copies.flatMap(({ text, group = 0 }) => (text === null ? [] : [{ text, group }]));
  if (typeof label.text === 'string') return [[label.text, ...copies.map(({ text }) => text)]];
  const groups = new Map<number, string[]>();
  for (const { text, group } of copies) groups.set(group, [...(groups.get(group) ?? []), text]);
  return [...groups.values()];
};
