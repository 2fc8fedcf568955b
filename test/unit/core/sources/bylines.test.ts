import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/core/sources/bylines/cues.ts';
import { languages } from '../../../../src/core/sources/bylines/languages.ts';

test.each(Object.entries(languages))(
  'the cues of %s are in lower case, each once, and say both dates',
  (_, cues) => {
    for (const list of Object.values(cues)) {
      expect(list).toEqual(list.map((cue: string) => cue.toLowerCase().trim()));
      expect(new Set(list).size).toBe(list.length);
    }
    expect(cues.published.length * cues.changed.length * cues.author.length).toBeGreaterThan(0);
  },
);

test('a cue is a word of its own, the longest that stands there', () => {
  expect(placesOf('updated, last updated, outdated', ['updated', 'last updated', 'dated'])).toEqual([
    { start: 0, end: 7 },
    { start: 9, end: 21 },
    { start: 14, end: 21 },
  ]);
  expect(placesOf('\u6700\u7d42\u66f4\u65b0\u65e5', ['\u66f4\u65b0'])).toEqual([{ start: 2, end: 4 }]);
});
