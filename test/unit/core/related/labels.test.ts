import { describe, expect, test } from 'vitest';
import {
  isLabel,
  isLead,
  isTagLine,
  labelAhead,
  labelKind,
  labelsInside,
} from '../../../../src/core/related/labels.ts';

describe('labels', () => {
  test.each([
    'Read More',
    'RELATED:',
    'See also',
    'Related stories',
    'More on this story',
    'More from this section',
    'You may also like…',
    'More for You',
    'Stories you might like',
    'Recommended Next',
    'Explore further',
    'Go deeper',
    'Elsewhere on the site',
    'More to read',
    'Mehr für Sie',
    'Das könnte auch interessieren',
    'Ces contenus peuvent vous intéresser',
    'Más para ti',
    'Per te',
    'Mais para si',
    'Meer voor jou',
    'Więcej dla Ciebie',
    'Mer för dig',
    'Lesen Sie auch',
    'Lea aquí',
    'Lee acá:',
    'Siga leyendo',
    'Legga anche',
    'Leggete anche',
    'Leia aqui',
    'Lê mais',
    'Lisez la suite',
    'Lis aussi',
    'Lest auch',
    'Lies weiter',
    'Leest u ook',
    'On the same subject',
    'Read more on this story',
    'Lesen Sie dazu auch',
    'Lire aussi l’analyse',
    'Sobre el mismo tema',
    'Dello stesso autore',
    'Sobre o mesmo tema',
    'Mehr zum Thema:',
    'À lire aussi',
    'Lea también',
    'Leia também',
    'Leggi anche',
    'Lees ook',
    'Читайте также',
    'Baca juga',
    '\u76f8\u5173\u65b0\u95fb',
    '\u95a2\u9023\u8a18\u4e8b',
  ])('%s', (text) => {
    expect(isLabel(text)).toBe(true);
  });

  test.each([
    '',
    'Read',
    'Comments',
    'The related costs were high',
    'He read more than anybody else in town',
    'World',
  ])('not: %j', (text) => {
    expect(isLabel(text)).toBe(false);
  });

  test('a count behind a label, and tabs in one heading', () => {
    expect(isLabel('Related articles (5)')).toBe(true);
    expect(isLabel('Related articlesMore from the author')).toBe(true);
  });

  test.each([
    ['Most read', 'mostRead'],
    ['Trending now', 'mostRead'],
    ['Latest news', 'latest'],
    ['Sponsored content', 'sponsored'],
    ['Related', 'related'],
    ['Weather', undefined],
  ])('%s: %s', (text, kind) => {
    expect(labelKind(text)).toBe(kind);
  });

  test('a label before a headline in one line', () => {
    expect(labelAhead('READ MORE: Ferry runs aground')).toBe('READ MORE: '.length);
    expect(labelAhead('LIRE AUSSI \u203a Le ferry')).toBe('LIRE AUSSI \u203a '.length);
    expect(labelAhead('Breaking: Ferry runs aground')).toBe(0);
    expect(labelAhead('Watch: Ferry runs aground')).toBe(0);
    expect(labelAhead('Watch: Ferry runs aground', isLead)).toBe('Watch: '.length);
  });

  test.each([
    ['Read also', true],
    ['[READ: ', true],
    ['Leia:', true],
    ['Read', false],
    ['He said: ', false],
  ])('%j before a link leads to another story: %s', (text, is) => {
    expect(isLead(text)).toBe(is);
  });

  test('inside a text, only where a sentence has ended', () => {
    const text = 'The end. Read More Ferry runs aground';
    expect(labelsInside(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Read More']);
  });

  test('inside a text, with accents', () => {
    const text = 'Fin. \u00c0 lire aussi Le ferry';
    expect(labelsInside(text).map(({ start, end }) => text.slice(start, end))).toEqual(['\u00c0 lire aussi']);
  });

  test.each([
    ['Tags coast trade', true],
    ['Tags: coast', true],
    ['Schlagworte: Hafen', true],
    ['Tagged by a friend', false],
  ])('%s is a line of tags: %s', (text, is) => {
    expect(isTagLine(text)).toBe(is);
  });
});
