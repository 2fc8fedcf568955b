import { expect, test } from 'vitest';
import { bylineReader, namesInByline, namesInMarked } from '../../../../src/core/sources/byline-line.ts';

test.each<[string, string, readonly string[]]>([
  ['en', 'By Ann Lee', ['Ann Lee']],
  ['en', 'ByAnn LeeMar 10, 2022 05:30am', ['Ann Lee']],
  ['en', 'Posted on Friday, 15 April 2016 by annlee', ['annlee']],
  ['en', 'Written by Ann Lee and Bob Day | 3 comments', ['Ann Lee', 'Bob Day']],
  ['en', 'Posted by Ann W. Lee at 18:52', ['Ann W. Lee']],
  ['en', 'Author: annlee77 on 29.12.2010, 13:36', ['annlee77']],
  ['de', 'Von R. R. am Montag', ['R. R.']],
  ['en', 'By the time the rain came, all was over', []],
  ['de', 'Ver\u00f6ffentlicht am 10. Februar 2019 von Eva', ['Eva']],
  ['de', 'Von Menschen und Tieren', []],
  ['de', 'Text von Eva Maier Illustration von Jan Kurz', ['Eva Maier']],
  ['de', 'Autor: Eva Maier', ['Eva Maier']],
  ['fr', 'Par Marie Dupont, publi\u00e9 le 3 mai 2021', ['Marie Dupont']],
  ['es', 'Por Juan P\u00e9rez', ['Juan P\u00e9rez']],
  ['it', 'di Giovanni Rossi', ['Giovanni Rossi']],
  ['pt', 'Por Jo\u00e3o da Silva', ['Jo\u00e3o da Silva']],
  ['nl', 'Door Jan de Vries', ['Jan de Vries']],
  ['sv', 'Av Anna Svensson', ['Anna Svensson']],
  ['da', 'Af Lars Hansen', ['Lars Hansen']],
  ['nb', 'Skrevet av Kari Nordmann', ['Kari Nordmann']],
  ['fi', 'Teksti: Matti Meik\u00e4l\u00e4inen', ['Matti Meik\u00e4l\u00e4inen']],
  ['pl', 'Autor: Jan Kowalski', ['Jan Kowalski']],
  ['cs', 'Autor: Jan Nov\u00e1k', ['Jan Nov\u00e1k']],
  [
    'ru',
    '\u0410\u0432\u0442\u043e\u0440: \u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430',
    ['\u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430'],
  ],
  [
    'uk',
    '\u0410\u0432\u0442\u043e\u0440: \u041e\u043b\u0435\u043d\u0430 \u041a\u043e\u0432\u0430\u043b\u044c',
    ['\u041e\u043b\u0435\u043d\u0430 \u041a\u043e\u0432\u0430\u043b\u044c'],
  ],
  ['tr', 'Yazar: Ay\u015fe Y\u0131lmaz', ['Ay\u015fe Y\u0131lmaz']],
  ['hu', 'Szerz\u0151: Nagy Anna', ['Nagy Anna']],
  ['ro', 'Autor: Ana Popescu', ['Ana Popescu']],
  [
    'el',
    '\u03a3\u03c5\u03bd\u03c4\u03ac\u03ba\u03c4\u03b7\u03c2: \u0386\u03bd\u03bd\u03b1 \u03a0\u03b1\u03c0\u03c0\u03ac',
    ['\u0386\u03bd\u03bd\u03b1 \u03a0\u03b1\u03c0\u03c0\u03ac'],
  ],
  ['ja', '\u6587\uff0f\u5c71\u7530\u592a\u90ce', ['\u5c71\u7530\u592a\u90ce']],
  ['zh', '\u4f5c\u8005\uff1a\u738b\u5c0f\u660e', ['\u738b\u5c0f\u660e']],
  ['ko', '\ud64d\uae38\ub3d9 \uae30\uc790', ['\ud64d\uae38\ub3d9']],
  [
    'ar',
    '\u0628\u0642\u0644\u0645: \u0633\u0627\u0631\u0629 \u0639\u0644\u064a',
    ['\u0633\u0627\u0631\u0629 \u0639\u0644\u064a'],
  ],
  ['en', 'BY ANN LEE AND BOB DAY', ['Ann Lee', 'Bob Day']],
  ['en', 'ByAnn LeeClimate Reporter', ['Ann Lee']],
  ['en', 'Words by Ann Lee; pictures by Bob Day', ['Ann Lee']],
  [
    'ja',
    '\u6587\uff0f\u5c71\u7530\u82b1\u5b50 \u5199\u771f\uff0f\u4f50\u85e4\u5065',
    ['\u5c71\u7530\u82b1\u5b50'],
  ],
  ['ja', '\u6587\u30fb\u5199\u771f\uff0f\u5c71\u7530\u82b1\u5b50', ['\u5c71\u7530\u82b1\u5b50']],
  [
    'th',
    '\u0e42\u0e14\u0e22 \u0e2a\u0e21\u0e0a\u0e32\u0e22 \u0e43\u0e08\u0e14\u0e35',
    ['\u0e2a\u0e21\u0e0a\u0e32\u0e22 \u0e43\u0e08\u0e14\u0e35'],
  ],
  ['en', 'By Ann Lee in London and Bob Day in Paris', ['Ann Lee', 'Bob Day']],
  ['fr', 'Par Marie Dupont (à Lyon) et Jean Roi', ['Marie Dupont', 'Jean Roi']],
  ['en', 'By Ann Lee, Special to the Example Times', ['Ann Lee']],
  ['en', 'By Ann McDay and Leo DiRoe', ['Ann McDay', 'Leo DiRoe']],
  ['en', 'By Ann Lee@AnnLee', ['Ann Lee']],
  ['en', 'Harbour (last edited 2019-11-10 by Ann Lee)', ['Ann Lee']],
  ['de', 'Von Eva Maier Kategorien: Garten 3. Mai 2020', ['Eva Maier']],
  ['de', '3. Mai 2020 von Eva Maier Lesezeit: 4 Min.', ['Eva Maier']],
  ['de', 'Text: Eva Maier Tags Garten', ['Eva Maier']],
  ['es', 'Por Ana Ruiz Categorías: Mar', ['Ana Ruiz']],
  ['pl', 'Autor: Jan Kowalski Kategoria: Morze', ['Jan Kowalski']],
  ['en', 'By Ann Lee Filed under: Sea', ['Ann Lee']],
  ['', 'A sentence that names Ann Lee.', []],
])('%s: %s', (language, text, expected) => expect(bylineReader(language)(text)).toEqual(expected));

test.each([
  ['Ann Lee Updated: 5 February 2020', ['Ann Lee']],
  ['Ann Lee im Gespr\u00e4ch mit Bob Day', ['Ann Lee', 'Bob Day']],
  ['read more', []],
  ['Published on 5 February 2020', []],
])('a line marked as the author\u2019s: %s', (text, expected) =>
  expect(namesInMarked(text, 'en')).toEqual(expected),
);

test.each<[string, readonly string[]]>([
  ['Article by:\n      Ann Lee', ['Ann Lee']],
  ['Words & photos: Ann Lee', ['Ann Lee']],
  ['Ann Lee, 01.12.2021', ['Ann Lee']],
  ['by webadmin |', []],
  ['ab Artikel empfehlen:', []],
  ['vom Support-Team', ['vom Support-Team']],
  ['annlee', ['annlee']],
  ['21.01.2022', []],
  ['', []],
])('the names in the byline \u201c%s\u201d', (text, expected) =>
  expect(namesInByline(text, 'en')).toEqual(expected),
);

test('a hostile line takes no time', () => {
  const begun = performance.now();
  for (const text of ['by '.repeat(1e5), `${' '.repeat(1e6)}By Ann Lee`, 'A1 by '.repeat(1e5)])
    bylineReader('en')(text);
  expect(performance.now() - begun).toBeLessThan(500);
});
