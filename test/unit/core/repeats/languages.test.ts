import { describe, expect, test } from 'vitest';
import { copiesOn } from './told.ts';

/** Made-up text: each letter after another, so that no stretch of it stands twice. */
const letters = (first: number, count: number, seed: number): string =>
  Array.from({ length: 30 }, (_, i) => String.fromCodePoint(first + ((i * i * 7 + i * seed) % count))).join(
    '',
  );
/** Paragraphs of a script without spaces. */
const unspaced = (first: number, count: number, stop: string): string[] =>
  Array.from(
    { length: 7 },
    (_, i) => `${letters(first, count, 11 + 2 * i)}${stop}${letters(first, count, 24 + 2 * i)}${stop}`,
  );
/** Paragraphs of a script with spaces: words of five letters. */
const spaced = (first: number, count: number): string[] => {
  const word = (paragraph: number, at: number): string =>
    String.fromCodePoint(
      ...[0, 1, 2, 3, 4].map((i) => first + ((paragraph * 131 + at * 17 + i * (at + 3)) % count)),
    );
  const paragraph = (number: number): string =>
    Array.from({ length: 24 }, (_, at) => word(number, at)).join(' ');
  return Array.from({ length: 7 }, (_, i) => `${paragraph(i)}.`);
};

const chinese = unspaced(0x4e00, 4000, '\u3002');
const japanese = unspaced(0x3042, 80, '\u3002');
const thai = unspaced(0xe01, 46, ' ');
const arabic = spaced(0x627, 26);
const hebrew = spaced(0x5d0, 27);
const cyrillic = spaced(0x430, 32);
const greek = spaced(0x3b1, 24);
const hangul = spaced(0xac00, 2000);
const hindi = spaced(0x915, 37);
const latin = spaced(0x61, 26).map((text) =>
  text.replace(/a/g, '\u00e9').replace(/o/g, '\u00f6').replace(/n/g, '\u00f1'),
);
const ascii = spaced(0x61, 26);
/** Sets a sign after every third letter. */
const strewn = (sign: string) => (text: string) => text.replace(/(\p{L}{3})(?=\p{L})/gu, `$1${sign}`);

const same = (text: string): string => text;
describe('a copy in any language is found, written this way or that', () => {
  test.each<[string, readonly string[], (text: string) => string]>([
    ['Chinese', chinese, same],
    ['Chinese with other signs', chinese, (text) => text.replace(/\u3002/g, '\uff0e')],
    ['Chinese parted by zero-width spaces', chinese, strewn('\u200b')],
    ['Japanese', japanese, same],
    ['Japanese with line breaks in the source', japanese, strewn('\n')],
    ['Thai without spaces', thai, same],
    ['Thai with zero-width spaces', thai, strewn('\u200b')],
    ['Arabic', arabic, same],
    ['Arabic with vowel signs', arabic, strewn('\u064e')],
    ['Hebrew', hebrew, same],
    ['Hebrew with points', hebrew, strewn('\u05b7')],
    ['Hebrew with direction marks', hebrew, (text) => text.replace(/ /g, ' \u200f')],
    ['Russian', cyrillic, same],
    ['Russian in capitals', cyrillic, (text) => text.toUpperCase()],
    ['Greek', greek, same],
    ['Korean', hangul, same],
    ['Hindi', hindi, same],
    ['accents apart from their letters', latin, (text) => text.normalize('NFD')],
    ['no accents', latin, (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['soft hyphens', latin, strewn('\u00ad')],
    ['non-breaking spaces', latin, (text) => text.replace(/ /g, '\u00a0')],
    ['thin spaces', latin, (text) => text.replace(/ /g, '\u2009')],
    ['word joiners', latin, strewn('\u2060')],
    ['zero-width joiners', latin, strewn('\u200d')],
    ['byte order marks', latin, strewn('\ufeff')],
    [
      'full-width letters',
      ascii,
      (text) => text.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      'Cyrillic with accents apart',
      cyrillic.map((text) => text.replace(/\u0438/g, '\u0439')),
      (text) => text.normalize('NFD'),
    ],
    [
      'Greek in capitals',
      greek.map((text) => text.replace(/\u03c2/g, '\u03c3')),
      (text) => text.toUpperCase(),
    ],
  ])('%s', (_, text, otherwise) => {
    const [copy, ...more] = copiesOn([...text], text.map(otherwise));
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ scope: 'article', similarity: 1, unique: [] });
  });

  test.each<[string, readonly string[]]>([
    ['Chinese', chinese],
    ['Thai', thai],
    ['Arabic', arabic],
    ['Russian', cyrillic],
  ])('a paragraph that only a copy has is told in %s', (_, text) => {
    const put = text[6]!;
    const [copy] = copiesOn(text.slice(0, 6), [...text.slice(0, 5), put]);
    expect(copy!.similarity).toBeLessThan(1);
    const [told, ...more] = copy!.unique;
    expect(more).toEqual([]);
    expect(put).toContain(told);
    expect(told!.length).toBeGreaterThan(0.8 * put.length);
  });

  test('a text in another script is another text', () => {
    expect(copiesOn([...cyrillic], [...greek], [...arabic], [...hebrew])).toEqual([]);
  });
});
