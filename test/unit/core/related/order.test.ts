import { describe, expect, test } from 'vitest';
import { byNearness } from '../../../../src/core/related/order.ts';

const story = {
  title: 'Ferry runs aground near Port Ellery',
  text: 'The ferry left the quay before noon. Agnes Quist, the harbour master, said that the fog had come early.',
};
const ordered = (...titles: readonly string[]): string[] =>
  byNearness(
    titles.map((title) => ({ title })),
    story,
  ).map(({ title }) => title);

describe('headlines in the order of their nearness to a story', () => {
  test('words of its headline before names in its text, and both before the rest', () => {
    expect(ordered('Choir looks for a tenor', 'Quist speaks again', 'Second ferry runs late')).toEqual([
      'Second ferry runs late',
      'Quist speaks again',
      'Choir looks for a tenor',
    ]);
  });

  test('a word that all of them have tells little', () => {
    expect(ordered('Ferry prices rise', 'Ferry food gets better', 'Ferry aground at Ellery')[0]).toBe(
      'Ferry aground at Ellery',
    );
  });

  test('alike near, they stay as they were', () => {
    expect(ordered('Choir looks for a tenor', 'Rain until Friday')).toEqual([
      'Choir looks for a tenor',
      'Rain until Friday',
    ]);
  });

  test('in a script that parts no words', () => {
    const told = { title: '\u6e2f\u3067\u5ea7\u7901', text: '' };
    const titles = ['\u5929\u6c17\u306f\u96e8', '\u6e2f\u3067\u4e8b\u6545'].map((title) => ({ title }));
    expect(byNearness(titles, told)[0]).toEqual(titles[1]);
  });
});
