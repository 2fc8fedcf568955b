/** A report for the clean view, and what it asks for; written out so that each part of it is drawn. */
import { readFileSync } from 'node:fs';
import type { Copy, Difference, Report, Source, Story } from '../src/contracts/report.ts';

export const difference = (change: Partial<Difference>): Difference => ({
  kind: 'changed',
  kept: 'forty',
  copy: 'fifty',
  before: 'there were about',
  after: 'barges on the',
  matters: [],
  ...change,
});

export const copy = (change: Partial<Copy>): Copy => ({
  id: 0,
  place: { where: 'below' },
  shape: 'div.story<main',
  whole: true,
  text: 'The ferry crossed.\n\nIt was late.',
  words: 6,
  hidden: false,
  scope: 'article',
  similarity: 1,
  unique: [],
  differences: [],
  ...change,
});

export const story = (change: Partial<Story>): Story => ({
  title: 'The ferry',
  byline: [],
  outlets: [],
  lang: 'en',
  dir: 'ltr',
  text: 'The ferry crossed.\n\nIt was late.',
  words: 6,
  copies: [],
  related: [],
  sources: [],
  ...change,
});

export const source = (change: Partial<Source>): Source => ({
  role: 'quoted',
  name: 'Anna Example',
  named: true,
  mentions: 1,
  evidence: '',
  ...change,
});

export const report = (...stories: Story[]): Report => {
  const copies = stories.flatMap((each) => each.copies);
  return {
    url: 'https://news.example/ferry',
    verdict: {
      kind: 'repeated',
      copies: copies.length,
      foldedWords: copies.reduce((sum, { words }) => sum + words, 0),
      words: 100,
      truncated: false,
      stories: stories.length,
    },
    stories,
    ms: { detect: 2, total: 14 },
  };
};

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Messages;

/** The messages with `$1` in place of the names of their placeholders, for a page to fill in. */
export const texts: Record<string, string> = Object.fromEntries(
  Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
    key,
    message.replace(
      /\$([A-Z]+)\$/g,
      (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
    ),
  ]),
);

/** Looks a text up as the browser does. */
export const text = (key: string, substitutions: readonly string[] = []): string =>
  (texts[key] ?? key).replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
