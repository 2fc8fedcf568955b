import { describe, expect, test } from 'vitest';
import { detailsOf } from '../../../src/reader/folded/details.ts';
import { copy, difference, report, source, story, text } from '../../report.ts';

const long = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');

describe('details for a bug report', () => {
  test('say page, version, verdict, and of each copy what it is and why it was folded', () => {
    const edited = copy({
      id: 1,
      place: { where: 'below', outlet: 'AFP' },
      similarity: 0.962,
      words: 540,
      text: long,
      whole: false,
      unique: ['Only this copy says so.'],
      differences: [
        difference({ kind: 'removed', copy: '', before: '', after: 'crossed the bay' }),
        difference({ matters: ['figure'] }),
      ],
    });
    const hidden = copy({ hidden: true, place: { where: 'above', hiding: 'mobile' } });
    const main = story({ copies: [hidden, edited], outlets: ['Daily Relay', 'AFP'] });
    expect(detailsOf(text, { report: report(main), version: '1.2.3' })).toBe(`Unecho 1.2.3
Page: https://news.example/ferry
Verdict: repeated; copies: 2, stories: 1, words folded: 546 of 100
Time: 2 ms to detect, 14 ms in all

Story 1: The ferry
  Kept: 6 words, lang en
  Outlets: Daily Relay, AFP
  Text: "The ferry crossed. It was late."
  Copy 0: Hidden mobile copy
    Folded as article: 100% alike (1), 6 words
    Place: above, hidden (mobile)
    Shape: div.story<main
    Fills elements of its own: yes
    Text: "The ferry crossed. It was late."
    Differences: 0
  Copy 1: As printed by AFP
    Folded as article: 96% alike (0.962), 540 words
    Place: below, outlet AFP
    Shape: div.story<main
    Fills elements of its own: no
    Text: "word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 … word80 word81 word82 word83 word84 word85 word86 word87 word88 word89"
    Only here: "Only this copy says so."
    Differences: 2
      changed (figure): … there were about [-forty-] {+fifty+} barges on the …
      removed: … [-forty-] crossed the bay …`);
  });

  test('tell each story with its own copies', () => {
    const details = detailsOf(text, {
      report: report(story({}), story({ title: 'The mill', copies: [copy({ id: 7 })] })),
      version: '1',
    });
    expect(details.indexOf('Story 2: The mill')).toBeGreaterThan(details.indexOf('Story 1: The ferry'));
    expect(details.indexOf('Copy 7:')).toBeGreaterThan(details.indexOf('Story 2'));
  });

  test('stay short, however much differs', () => {
    const differences = Array.from({ length: 400 }, () => difference({ kept: long, copy: long }));
    const details = detailsOf(text, {
      report: report(story({ copies: [copy({ differences })] })),
      version: '1',
    });
    expect(details).toContain('… and 390 more');
    expect(details.length).toBeLessThan(6000);
  });

  test('a page that was read in part says so', () => {
    const { verdict, ...rest } = report(story({}));
    const details = detailsOf(text, {
      report: { ...rest, verdict: { ...verdict, truncated: true } },
      version: '1',
    });
    expect(details).toContain('The page was read in part.');
  });
});

test('details count sources and headlines, and name none', () => {
  const main = story({
    sources: [source({ role: 'publisher' }), source({}), source({ named: false }), source({ role: 'cited' })],
    related: [{ title: 'The bridge' }, { title: 'The mill' }],
    mostRead: [{ title: 'The lamp' }],
  });
  const details = detailsOf(text, { report: report(main), version: '1' });
  expect(details).toContain(
    '  Sources: 1 publisher, 2 quoted (1 unnamed), 1 cited\n  Headlines: 2 related, 1 most read',
  );
  expect(details).not.toMatch(/Anna|bridge|lamp/);
});
