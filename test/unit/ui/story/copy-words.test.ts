import { describe, expect, test } from 'vitest';
import type { Copy } from '../../../../src/contracts/report.ts';
import {
  factsOf,
  failureOf,
  labelsOf,
  mattersOf,
  outletsOf,
  percentOf,
  reasonOf,
  weighed,
} from '../../../../src/ui/story/copy-words.ts';
import { copy, difference, text } from '../../../report.ts';

describe('labels', () => {
  test.each<[string, Partial<Copy>]>([
    ['Copy above the article', { place: { where: 'above' } }],
    ['Copy below the article', { place: { where: 'below' } }],
    ['Copy within the article', { place: { where: 'within' } }],
    ['Excerpt above the article', { scope: 'excerpt', place: { where: 'above' } }],
    ['Passage below the article', { scope: 'fragment' }],
    ['Hidden mobile copy', { place: { where: 'below', hiding: 'mobile' } }],
    ['Hidden copy for printing', { place: { where: 'below', hiding: 'print' } }],
    ['Copy in a closed part of the page', { place: { where: 'below', hiding: 'collapsed' } }],
    ['Copy outside the visible page', { place: { where: 'above', hiding: 'offscreen' } }],
    ['Hidden excerpt', { scope: 'excerpt', place: { where: 'above', hiding: 'hidden' } }],
    ['As printed by AFP', { place: { where: 'below', outlet: 'AFP' } }],
    [
      'Excerpt below the article, as printed by AFP',
      { scope: 'excerpt', place: { where: 'below', outlet: 'AFP' } },
    ],
    ['Hidden mobile copy, as printed by AFP', { place: { where: 'below', hiding: 'mobile', outlet: 'AFP' } }],
  ])('%s', (label, change) => {
    expect(labelsOf(text, [copy(change)])).toEqual([label]);
  });

  test('no two copies have the same', () => {
    const above = copy({ place: { where: 'above' } });
    expect(labelsOf(text, [copy({}), above, copy({})])).toEqual([
      'Copy below the article (1)',
      'Copy above the article',
      'Copy below the article (2)',
    ]);
  });
});

test.each<[number, Partial<Copy>]>([
  [100, { similarity: 1 }],
  [99, { similarity: 1, differences: [difference({})] }],
  [99, { similarity: 0.9996, differences: [difference({})] }],
  [99, { similarity: 1, unique: ['Only here.'] }],
  [97, { similarity: 0.979, differences: [difference({})] }],
  [0, { similarity: 0 }],
])('%d%% alike', (percent, change) => {
  expect(percentOf(copy(change))).toBe(percent);
});

test('facts', () => {
  expect(factsOf(text, copy({ words: 1 }))).toEqual(['1\u00a0word', '100%\u00a0alike']);
  expect(factsOf(text, copy({ words: 1240, whole: false, similarity: 0.5 }))).toEqual([
    '1,240\u00a0words',
    '50%\u00a0alike',
    'part of a longer text',
  ]);
  expect(factsOf(text, copy({ words: 7, similarity: 0.004 }))).toEqual(['7\u00a0words']);
});

test('what a difference touches differs only where both sides have words', () => {
  const matters = ['figure', 'name', 'negation'] as const;
  expect(mattersOf(text, difference({ matters }))).toEqual([
    'a number differs',
    'a name differs',
    'a “not” differs',
  ]);
  for (const kind of ['inserted', 'removed'] as const)
    expect(mattersOf(text, difference({ kind, matters }))).toEqual([
      'with a number',
      'with a name',
      'with a “not”',
    ]);
});

test('a copy that is seen can be shown, a hidden one not, and it is said why', () => {
  expect(reasonOf(text, copy({}))).toBeUndefined();
  expect(reasonOf(text, copy({ hidden: true, place: { where: 'below', hiding: 'mobile' } }))).toBe(
    'The page hides this copy: it is meant for phones.',
  );
  expect(reasonOf(text, copy({ hidden: true }))).toBe('The page hides this copy.');
});

test('each failure has its words', () => {
  expect(failureOf(text, 'gone', 'copy')).toMatch(/no longer on the page/);
  expect(failureOf(text, 'hidden', 'copy')).toMatch(/has hidden this copy/);
  expect(failureOf(text, 'page-gone', 'copy')).toMatch(/This copy could not be shown/);
  expect(failureOf(text, 'gone', 'sentence')).toMatch(/This sentence is no longer on the page/);
  expect(failureOf(text, 'hidden', 'sentence')).toMatch(/hides this sentence/);
  expect(failureOf(text, 'page-gone', 'sentence')).toMatch(/This sentence could not be shown/);
});

test('differences that change what is said come first, the others stay in their order', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((kept) => difference({ kept }));
  const figure = { ...c!, matters: ['figure'] as const };
  expect(weighed([a!, b!, figure, d!]).map(({ kept }) => kept)).toEqual(['c', 'a', 'b', 'd']);
});

test.each([
  [[], undefined],
  [['AFP'], undefined],
  [['AFP', 'Daily Relay', 'Echo'], '3\u00a0outlets, one text: AFP, Daily Relay, Echo'],
])('outlets %j', (outlets, said) => {
  expect(outletsOf(text, outlets)).toBe(said);
});
