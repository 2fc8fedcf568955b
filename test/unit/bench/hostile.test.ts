import { expect, test } from 'vitest';
import type { Report, Verdict } from '../../../src/contracts/report.ts';
import { differences, hostileCases } from '../../bench/hostile-cases.ts';
import { doubling, hostileTable } from '../../bench/hostile-report.ts';

const verdict = (change: Partial<Verdict>): Verdict => ({
  kind: 'repeated',
  copies: 1,
  foldedWords: 0,
  words: 600,
  truncated: false,
  stories: 1,
  ...change,
});
const faultOf = (name: string, found: Partial<Verdict>): string | undefined =>
  hostileCases.find((hostile) => hostile.name === name)!.fault(verdict(found), 10);

test.each([
  ['one word, again and again', { copies: 0, kind: 'empty' }, undefined],
  ['one word, again and again', { copies: 3 }, '3 copies of nothing'],
  ['one paragraph, again and again', { copies: 9, foldedWords: 540 }, undefined],
  ['one paragraph, again and again', { copies: 5, foldedWords: 300 }, '300 of 600 words folded'],
  ['one paragraph, again and again', { copies: 10, foldedWords: 600 }, 'nothing is kept'],
  ['one paragraph, again and again', { copies: 5, foldedWords: 540, stories: 5 }, '5 stories'],
  ['one paragraph, again and again', { copies: 0 }, 'no copies found'],
  ['near-copies of one paragraph', { copies: 9, foldedWords: 520 }, undefined],
  ['near-copies of one paragraph', { copies: 9, foldedWords: 500 }, '500 of 600 words folded'],
  ['text nodes of one letter', { copies: 2 }, undefined],
  ['text nodes of one letter', { copies: 0 }, '0 copies, not 2'],
] as const)('%s: what is wrong with %j', (name, found, fault) => {
  expect(faultOf(name, found)).toBe(fault);
});

test('sizes double', () => {
  for (const { sizes } of hostileCases)
    for (const [i, size] of sizes.slice(1).entries()) expect(size).toBe(2 * sizes[i]!);
});

const report = (text: string, ms: number): Report => ({
  url: `https://fresh-${ms}.test/`,
  verdict: verdict({}),
  stories: [
    {
      title: '',
      byline: [],
      outlets: [],
      lang: '',
      dir: 'ltr',
      text,
      words: 1,
      copies: [],
      related: [],
      sources: [],
    },
  ],
  ms: { detect: ms, total: ms },
});

test('reports of twins differ by what they say, not by times and address', () => {
  expect(differences(report('a', 1), report('a', 2))).toBeUndefined();
  expect(differences(report('a', 1), report('b', 1))).toBe('not as its twin: text');
});

const steps = (times: readonly number[]): Parameters<typeof doubling>[0] =>
  times.map((detection, i) => ({ size: 100 * 2 ** i, detection, walk: 1 }));

test.each([
  [[1, 2, 4], 2],
  [[1, 4, 16], 4],
  [[3, 3, 3], 1],
])('times of %j double by %d', (times, factor) => expect(doubling(steps(times))).toBeCloseTo(factor));

test('a page passes when it is right and linear', () => {
  const good = { name: 'good', steps: steps([1, 2, 4]), faults: [] };
  expect(hostileTable([good]).reached).toBe(true);
  expect(hostileTable([good, { ...good, faults: ['wrong'] }]).reached).toBe(false);
  expect(hostileTable([good, { ...good, steps: steps([1, 3, 9]) }]).reached).toBe(false);
  expect(hostileTable([good, { ...good, steps: [] }]).text).toContain('not measured');
  expect(hostileTable([]).reached).toBe(false);
});
