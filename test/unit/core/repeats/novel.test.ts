import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { novelPassages } from '../../../../src/core/repeats/novel.ts';
import { hashWords } from '../../../../src/core/text/words.ts';
import { sentence, story } from '../page.ts';

const kept = story(1);
const put = sentence(2, 0, 12);
/** What only the copy has, in words. */
const told = (copy: string): string[] =>
  novelPassages(hashWords(kept.join(' ')), hashWords(copy)).map(({ start, end }) =>
    copy
      .split(/[\s.]+/)
      .slice(start, end)
      .join(' '),
  );
const bare = (text: string): string => text.replace(/\./g, '');

describe('passages that only a copy has', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the same text', kept, []],
    ['a paragraph left out', kept.slice(1), []],
    ['paragraphs in another order', [...kept].reverse(), []],
    ['put in before', [put, ...kept], [bare(put)]],
    ['put in behind', [...kept, put], [bare(put)]],
    ['put in between', [...kept.slice(0, 3), put, ...kept.slice(3)], [bare(put)]],
    ['put in between moved ones', [...kept.slice(3), put, ...kept.slice(0, 3)], [bare(put)]],
    ['four words are too few', [...kept, 'four words of news.'], []],
    ['five are told', [...kept, 'five words of real news.'], ['five words of real news']],
    ['all of it', story(3, 1), [bare(story(3, 1)[0]!)]],
    ['nothing', [], []],
  ])('%s', (_, copy, passages) => {
    expect(told(copy.join(' '))).toEqual(passages);
  });

  test('a turn of speech that the kept text has too does not part a passage', () => {
    const [first, , third] = kept[0]!.split(' ');
    const known = kept[0]!.split(' ').slice(0, 3).join(' ');
    expect(first).not.toBe(third);
    const copy = `${sentence(2, 1, 8).slice(0, -1)} ${known} ${sentence(2, 2, 8)}`;
    expect(told(copy)).toEqual([bare(copy)]);
  });

  const words = fc
    .array(fc.integer({ min: 2, max: 40 }), { maxLength: 120 })
    .map((list) => Int32Array.from(list));

  test('passages come in order, do not overlap and have five words at least', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        let end = 0;
        for (const passage of novelPassages(one, other)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end - passage.start).toBeGreaterThanOrEqual(5);
          expect(passage.end).toBeLessThanOrEqual(other.length);
          end = passage.end;
        }
      }),
    );
  });

  test('whatever is cut out of the kept text is not new', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const cut = text.slice(start, start + length);
        fc.pre(cut.length >= 3);
        expect(novelPassages(text, cut)).toEqual([]);
      }),
    );
  });

  test('five new words or more are told in full, wherever they are put in', () => {
    const fresh = fc.array(fc.integer({ min: 100, max: 200 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fresh, (text, from, inserted) => {
        const at = from % (text.length + 1);
        const copy = Int32Array.from([...text.slice(0, at), ...inserted, ...text.slice(at)]);
        expect(
          novelPassages(text, copy).some(({ start, end }) => start <= at && end >= at + inserted.length),
        ).toBe(true);
      }),
    );
  });
});
