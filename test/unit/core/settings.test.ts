import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Settings,
  defaults,
  isHost,
  parseExport,
  parsePreferences,
  toExport,
} from '../../../src/core/settings.ts';
import { plainSite } from '../../../src/core/site.ts';

describe('preferences', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'nonsense'],
    ['a list', []],
    ['null', null],
  ])('%s is no preferences', (_, stored) => {
    expect(parsePreferences(stored)).toBeUndefined();
  });

  test('an older shape gets what it lacks', () => {
    expect(parsePreferences({ theme: 'dark' })).toEqual({ ...defaults.preferences, theme: 'dark' });
  });

  test('a value out of range is replaced, the others stay', () => {
    expect(parsePreferences({ ...defaults.preferences, textSize: 9000, action: 'badge', theme: 7 })).toEqual({
      ...defaults.preferences,
      action: 'badge',
    });
  });

  test('whatever is stored, what comes out can be used', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = parsePreferences(stored);
        if (read === undefined) return;
        expect(parsePreferences(read)).toEqual(read);
        expect(read.textSize).toBeGreaterThanOrEqual(80);
      }),
    );
  });
});

describe('the settings file', () => {
  test('comes back as it went out', () => {
    const settings = {
      preferences: { ...defaults.preferences, everySite: true, textSize: 120 },
      sites: {
        'news.example': { ...plainSite, on: true },
        'other.example': { ...plainSite, on: false },
        'folded.example': { on: true, way: 'place' as const, unfolded: ['div.lead<main'] },
      },
    };
    expect(parseExport(toExport(settings))).toEqual(settings);
  });

  test.each([
    ['{', 'not-json'],
    ['[]', 'not-settings'],
    ['{"sites":{}}', 'not-settings'],
    ['{"unecho":1,"sites":{},"preferences":3}', 'not-settings'],
  ])('%s: %s', (json, error) => {
    expect(parseExport(json)).toBe(error);
  });

  test('leaves out what could be no host', () => {
    const json = JSON.stringify({
      unecho: 1,
      preferences: {},
      sites: { 'news.example': true, '*://*/*': true, 'a b': true, 'x.example': 'yes' },
    });
    expect(parseExport(json)).toMatchObject({ sites: { 'news.example': { on: true } } });
    expect(Object.keys((parseExport(json) as Settings).sites)).toEqual(['news.example']);
  });
});

test.each([
  ['news.example', true],
  ['localhost', true],
  ['192.168.0.1', true],
  ['[::1]', true],
  ['', false],
  ['*', false],
  ['news.example/path', false],
  ['news example', false],
])('isHost(%j) is %s', (host, is) => {
  expect(isHost(host)).toBe(is);
});
