import { expect, test } from 'vitest';
import {
  beginsLikeName,
  capitals,
  digits,
  everyWord,
  hasDigit,
  hasLetter,
  isCapital,
  isSmall,
  letters,
  smalls,
} from '../../../../src/core/text/letters.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCharCode(code));
const inClass = (ranges: string): readonly string[] =>
  units.filter((unit) => new RegExp(`[${ranges}]`).test(unit));

test('the class of letters holds no digit and no white space, nor punctuation of Europe, the Near East and East Asia', () => {
  const held = inClass(letters);
  expect(held.filter((unit) => new RegExp(`[\\s${digits}]`).test(unit))).toEqual([]);
  expect(held.filter((unit) => /\p{P}/u.test(unit) && (unit < '\u0700' || unit > '\u1fff'))).toEqual([]);
});

test('digits, capitals and small letters are what Unicode says they are', () => {
  expect(inClass(digits).filter((unit) => !/\p{Nd}/u.test(unit))).toEqual([]);
  expect(inClass(capitals).filter((unit) => !/[\p{Lu}\p{Cn}]/u.test(unit))).toEqual([]);
  expect(inClass(smalls).filter((unit) => !/\p{Ll}/u.test(unit))).toEqual([]);
});

test.each([
  'Ελληνικά',
  'Zażółć',
  'Українська',
  'हिन्दी',
  'ไทยนี้',
  '日本語の',
  'カタカナー',
  '한국어',
  'עִבְרִית',
  'العَرَبيّة',
  'የአማርኛ',
  'ქართული',
  'Հայերեն',
  'தமிழ்',
  'Tiếng',
  'ｆｕｌｌ',
])('%s is one word', (word) => {
  expect([...everyWord(`“${word}”, (${word}).`)].map(([found]) => found)).toEqual([word, word]);
});

test.each([
  ['Ann', true, false, true],
  ['Żak', true, false, true],
  ['ann', false, true, false],
  ['ß', false, true, false],
  ['王', false, false, true],
  ['7th', false, false, false],
  ['“Ann', false, false, false],
  ['', false, false, false],
])('%j begins with a capital: %s, with a small letter: %s, like a name: %s', (text, capital, small, name) => {
  expect([isCapital(text), isSmall(text), beginsLikeName(text)]).toEqual([capital, small, name]);
});

test.each([
  ['no. 7', true, true],
  ['٣', false, true],
  ['— …', false, false],
])('%j has letters: %s, digits: %s', (text, lettered, numbered) => {
  expect([hasLetter(text), hasDigit(text)]).toEqual([lettered, numbered]);
});
