import { expect, test } from 'vitest';
import type { Report, Story } from '../../../src/contracts/report.ts';
import { toResult } from '../../bench/result.ts';

const story: Story = {
  title: 'A title',
  byline: ['Ann Example', 'Ben Example'],
  publisher: 'The Example',
  outlets: [],
  published: '2024-02-03',
  lang: 'en',
  dir: 'ltr',
  text: 'One.\n\nTwo.',
  words: 2,
  copies: [
    {
      id: 0,
      place: { where: 'above', hiding: 'mobile' },
      shape: 'div',
      whole: true,
      text: 'One. Two. Three.',
      words: 3,
      hidden: true,
      scope: 'article',
      similarity: 0.9,
      unique: ['Three.'],
      differences: [{ kind: 'inserted', kept: '', copy: 'Three.', before: 'Two.', after: '', matters: [] }],
    },
  ],
  related: [{ title: 'Another title', url: 'https://news.example/b' }],
  sources: [{ role: 'publisher', name: 'The Example', named: true, mentions: 1, evidence: 'The Example' }],
};
const report: Report = {
  url: 'https://news.example/a',
  verdict: { kind: 'repeated', copies: 1, foldedWords: 3, words: 9, truncated: false, stories: 1 },
  stories: [story],
  ms: { detect: 1, total: 2 },
};

test('a report in the format of the benchmarks', () => {
  expect(toResult('0001', report)).toEqual({
    page: '0001',
    stories: [
      {
        title: 'A title',
        byline: 'Ann Example, Ben Example',
        published: '2024-02-03',
        lang: 'en',
        text: 'One.\n\nTwo.',
        copies: [
          { text: 'One. Two. Three.', hidden: true, scope: 'article', similarity: 0.9, unique: ['Three.'] },
        ],
        related: story.related,
        sources: story.sources,
      },
    ],
    ms: { detect: 1, total: 2 },
  });
});

test('what a page does not say is left out', () => {
  const { published: _, ...undated } = story;
  const [result] = toResult('0001', { ...report, stories: [{ ...undated, byline: [] }] }).stories;
  expect(result).not.toHaveProperty('byline');
  expect(result).not.toHaveProperty('published');
});
