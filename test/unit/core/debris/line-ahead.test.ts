import { expect, test } from 'vitest';
import { isBylineAhead, isControl, isNameAhead } from '../../../../src/core/debris/line-ahead.ts';
import { bylineReader } from '../../../../src/core/sources/byline-line.ts';

test.each([
  ['Coast', true],
  ['Ann Lee', true],
  ['By Ann Lee, Staff Writer | Example Post', true],
  ['Par Marie Dupont (Lyon, envoyée spéciale)', true],
  ['Who was it?', false],
  ['Forty people sailed at dawn', false],
  ['By Ann Lee’s count, forty people sailed.', false],
  ['“Late.”', false],
  ['200 g Mehl', false],
  ['2024', false],
])('%s: %s', (line, expected) =>
  expect(
    isNameAhead(line, line.split(/\s+/).length) ||
      isBylineAhead(line, line.split(/\s+/).length, bylineReader('fr')),
  ).toBe(expected),
);

test.each([
  ['Menü', true],
  ['Menü / Suche', true],
  ['CLOSE', true],
  ['Schließen', true],
  ['Skip navigation', true],
  ['Search and rescue', false],
  ['Next stop', false],
  ['Fotos', true],
  ['Photo finish', false],
  ['…', false],
  ['Share Print Zoom Play', false],
])('%s labels controls alone: %s', (line, expected) =>
  expect(isControl(line, line.split(/\s+/).length)).toBe(expected),
);
