import { describe, expect, test } from 'vitest';
import { ContainmentIndex } from '../../../../src/core/repeats/containment.ts';
import { finish } from '../../../../src/core/steps.ts';
import { type Prose, proseOf } from '../../../../src/core/text/prose.ts';
import { page, sentence } from '../page.ts';
import { shinglesIn } from './shingles-in.ts';

const a = sentence(0, 0, 20);
const b = sentence(0, 1, 20);
const c = sentence(0, 2, 20);

/** Each text is a span of the prose. */
const written = (...texts: string[]): { prose: Prose; spans: { start: number; end: number }[] } => {
  const prose = finish(proseOf(page(...texts)));
  return { prose, spans: prose.blocks.map(({ start, end }) => ({ start, end })) };
};

describe('containment', () => {
  test.each<[string, string, string, number, number]>([
    ['the same text', a, a, 20, 20],
    ['a part of a longer one', `${a} ${b}`, a, 20, 20],
    ['more than the shorter one', a, `${a} ${b}`, 40, 20],
    ['nothing in common', a, b, 20, 0],
    [
      'one word changed in the midst',
      a,
      a.replace(/(\S+ ){9}\S+/, (all) => all.replace(/\S+$/, 'other')),
      20,
      19,
    ],
    ['a line said twice counts once', a, `${a} ${a}`, 25, 20],
    ['fewer words than a shingle', 'one two three', 'one two three', 0, 0],
  ])('%s', (_, known, text, said, shared) => {
    const { prose, spans } = written(known, text);
    const index = new ContainmentIndex(shinglesIn(prose));
    index.add(spans[0]!, 7);
    const found = index.of([spans[1]!]);
    expect(found.said).toBe(said);
    expect(found.shared.get(7) ?? 0).toBe(shared);
  });

  test('spans count as one text', () => {
    const { prose, spans } = written(`${a} ${b} ${c}`, a, c);
    const index = new ContainmentIndex(shinglesIn(prose));
    index.add(spans[0]!, 0);
    expect(index.of(spans.slice(1))).toEqual({ said: 40, shared: new Map([[0, 40]]) });
  });

  test('several texts are told apart', () => {
    const { prose, spans } = written(`${a} ${b}`, b, `${a} ${b}`);
    const index = new ContainmentIndex(shinglesIn(prose));
    index.add(spans[0]!, 0);
    index.add(spans[1]!, 1);
    expect([...index.of([spans[2]!]).shared]).toEqual([
      [0, 40],
      [1, 20],
    ]);
  });

  test('what says nothing of a text counts neither as said nor as shared', () => {
    const { prose, spans } = written(`${a} ${b}`, `${a} ${c}`);
    const shingles = shinglesIn(prose);
    const index = new ContainmentIndex(shingles, new Set(shingles.hashes.subarray(0, 20)));
    index.add(spans[0]!, 0);
    const { said, shared } = index.of([spans[1]!]);
    expect(said).toBeLessThanOrEqual(25);
    expect(shared.get(0) ?? 0).toBe(0);
  });
});
