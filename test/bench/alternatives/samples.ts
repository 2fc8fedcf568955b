/** The benchmark's pages, ready for the matchers. */
import { finish } from '../../../src/core/steps.ts';
import { proseIn, proseOf } from '../../../src/core/text/prose.ts';
import { goldOf } from './gold.ts';
import { readLabels, suites } from './labels.ts';
import type { Text } from './matching/matcher.ts';
import { type SavedText, savedTexts } from './saved-text.ts';

export interface Sample {
  readonly page: string;
  readonly kind: string;
  /** The page repeats a story. */
  readonly repeats: boolean;
  readonly text: Text;
  /** Marks the words of `text` that stand again in a labelled copy. */
  readonly gold: Uint8Array;
}

/** Words in an element that is taken for a part of the text, at least: below it are buttons and bylines. */
const leastElement = 20;

export async function readSamples(bench: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const suite of suites) {
    const texts = new Map((await savedTexts(bench, suite)).map((saved) => [saved.page, saved]));
    for (const { page, kind, stories } of await readLabels(bench, suite)) {
      const saved = texts.get(page);
      if (saved === undefined) continue;
      const { text, gold } = proseAndGold(saved, stories);
      // What stands again may be captions and rails only, which no matcher is given.
      if (stories.length === 0 || gold.includes(1))
        samples.push({ page, kind, repeats: stories.length > 0, text, gold });
    }
  }
  return samples;
}

const proseAndGold = (
  saved: SavedText,
  stories: readonly (readonly Int32Array[])[],
): Pick<Sample, 'text' | 'gold'> => {
  const words = Int32Array.from(saved.words);
  const blocks = saved.blocks.map((block) => ({ ...block, text: '', hidden: false }));
  const prose = finish(proseOf({ words, count: words.length, blocks, containers: saved.containers }));
  const onPage = goldOf(words, stories);
  const gold = new Uint8Array(prose.count);
  for (const { block, start } of prose.blocks) gold.set(onPage.subarray(block.start, block.end), start);
  const elements = saved.containers
    .map((container) => proseIn(prose, container))
    .filter(
      ({ start, end }, i, all) =>
        end - start >= leastElement && (all[i - 1]?.start !== start || all[i - 1]?.end !== end),
    );
  const text: Text = {
    words: prose.words.slice(0, prose.count),
    blocks: prose.blocks.map(({ start, end }) => ({ start, end })),
    elements,
  };
  return { text, gold };
};
