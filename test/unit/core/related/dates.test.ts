import { describe, expect, test } from 'vitest';
import { datesBeside } from '../../../../src/core/related/dates.ts';
import type { Item } from '../../../../src/core/related/item.ts';
import type { Line } from '../../../../src/core/related/line.ts';

/** The dates of a list: its first line is the label, lines that begin with "#" are headlines. */
const dates = (...texts: readonly string[]): [number, string][] => {
  const lines = texts.map((text, i): Line => ({
    text: text.replace(/^# /, ''),
    headline: text,
    kind: 'text',
    linked: 1,
    start: i,
    end: i + 1,
    container: 0,
    links: [],
    lead: '',
    make: '',
  }));
  const items = texts.flatMap((text, line): Item[] =>
    text.startsWith('# ') ? [{ line, title: text.slice(2).replace(/ \d.*$/, ''), url: '' }] : [],
  );
  return [...datesBeside(lines, { first: 0, items })];
};

describe('dates beside the headlines of a list', () => {
  test.each<[string, readonly string[], [number, string][]]>([
    ['below', ['Related', '# Ferry aground', 'May 4, 2022', '# Quist speaks'], [[1, 'May 4, 2022']]],
    [
      'above',
      ['Related', '3 May 2022', '# Ferry aground', '4 May 2022', '# Quist speaks'],
      [
        [2, '3 May 2022'],
        [4, '4 May 2022'],
      ],
    ],
    ['in the line', ['Related', '# Ferry aground 2022.5.4 Wed'], [[1, '  2022.5.4 Wed']]],
    [
      'in a line with the author and a count',
      [
        'Related',
        '# Ferry aground',
        'By Ann Poe 2 March 2026 12 comments',
        '# Quist speaks',
        'February 17, 2026By Ruth Abel31 comments',
      ],
      [
        [1, '2 March 2026'],
        [3, 'February 17, 2026'],
      ],
    ],
    [
      'not in a summary',
      ['Related', '# Ferry aground', 'The ferry that sank on 2 March 2026 was old and had no light.'],
      [],
    ],
    ['no day', ['Related', '# Ferry aground', '2 hours ago'], []],
  ])('%s', (_, texts, found) => {
    expect(dates(...texts)).toEqual(found);
  });
});
