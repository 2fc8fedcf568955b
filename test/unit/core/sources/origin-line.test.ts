import { expect, test } from 'vitest';
import { originReader } from '../../../../src/core/sources/origin-line.ts';

test.each<[string, boolean, string | undefined]>([
  ['This story was originally published by The Daily Example on May 3.', false, 'The Daily Example'],
  ['This article first appeared in Example Review.', false, 'Example Review'],
  ['Dieser Text erschien zuerst auf Beispiel.de.', false, 'Beispiel.de'],
  ['Article initialement publi\u00e9 dans Le Exemple.', false, 'Le Exemple'],
  ['Publicado originalmente en El Ejemplo.', false, 'El Ejemplo'],
  ['\u6765\u6e90\uff1a\u65b0\u534e\u7f51', true, '\u65b0\u534e\u7f51'],
  ['Source: Daily Example', true, 'Daily Example'],
  ['Source: Daily Example', false, undefined],
  ['A source: of light', true, undefined],
  ['They published their book in London.', false, undefined],
  ['First published on November 19, 2019 / 1:16 PM', false, undefined],
  ['Zuerst ver\u00f6ffentlicht am 3. Mai 2019', false, undefined],
])('%s (%s)', (line, linked, expected) => expect(originReader([line])(line, linked)).toBe(expected));
