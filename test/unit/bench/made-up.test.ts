import { expect, test } from 'vitest';
import {
  letterByLetter,
  nearCopiesPage,
  newsPage,
  oneWordPage,
  repeatedWords,
  sameParagraphPage,
} from '../../bench/made-up-pages.ts';
import { paragraph, paragraphs, randomFrom } from '../../bench/made-up.ts';
import type { SavedPage } from '../../bench/page-files.ts';

const html = ({ body }: SavedPage): string => body.toString();
const told = (page: SavedPage): string[] =>
  [...html(page).matchAll(/<p>(.*?)<\/p>/gs)].map(([, inside]) => inside!);
const wordsIn = (text: string): string[] => text.trim().split(/\s+/);

test('the same seed gives the same text, another one another', () => {
  const [once, again, other] = [5, 5, 6].map((seed) => paragraph(50, randomFrom(seed)));
  expect(again).toBe(once);
  expect(other).not.toBe(once);
});

test('random numbers fill the range from 0 to 1', () => {
  const random = randomFrom(1);
  const numbers = Array.from({ length: 1_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1_000).toBeCloseTo(0.5, 1);
});

test.each([1, 20, 1_234])('%d words are as many', (count) => {
  expect(wordsIn(paragraphs(count, randomFrom(1)).join(' '))).toHaveLength(count);
});

test('words are as unequal as in a language: few are frequent, most are rare', () => {
  const counts = new Map<string, number>();
  for (const word of wordsIn(paragraph(20_000, randomFrom(1)).toLowerCase().replaceAll('.', '')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0]! / sorted[9]!).toBeGreaterThan(5);
  expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(sorted.length / 3);
});

test('a news page has about its words, and tells two of its texts twice', () => {
  const page = newsPage(10_000);
  expect(page.body.equals(newsPage(10_000).body)).toBe(true);
  const all = told(page);
  expect(wordsIn(all.join(' '))).toHaveLength(10_000);
  expect(wordsIn([...new Set(all)].join(' '))).toHaveLength(8_000);
});

test('the repeated word and the repeated paragraph are repeated as often as asked for', () => {
  expect(new Set(wordsIn(told(oneWordPage(100))[0]!))).toEqual(new Set(['word']));
  expect(wordsIn(told(oneWordPage(100))[0]!)).toHaveLength(100);
  const same = told(sameParagraphPage(10));
  expect(same).toHaveLength(10);
  expect(new Set(same).size).toBe(1);
  expect(wordsIn(same[0]!)).toHaveLength(repeatedWords);
});

test('near-copies differ in two words at most from the paragraph they are made of', () => {
  const near = told(nearCopiesPage(20)).map(wordsIn);
  expect(new Set(near.map((copy) => copy.join(' '))).size).toBeGreaterThan(15);
  for (const copy of near)
    expect(copy.filter((word, i) => word !== near[0]![i]).length).toBeLessThanOrEqual(4);
});

test('letter by letter, the text stays the same', () => {
  const page = newsPage(1_000);
  const parted = told(letterByLetter(page));
  expect(parted[0]).toMatch(/^\w<!---->\w<!---->/);
  expect(parted.map((text) => text.replaceAll('<!---->', ''))).toEqual(told(page));
});
