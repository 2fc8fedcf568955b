import type { Lookup } from '../../core/text/plural.ts';
import { shortened } from '../../core/text/shorten.ts';
import type { Copy, Difference, Report, Source, Story } from '../../contracts/report.ts';
import type { ViewModel } from '../../contracts/view.ts';
import { labelsOf, percentOf, weighed } from '../../ui/story/copy-words.ts';

/** Words of a text that are quoted: a report of a bug tells which passage is meant, not what it says. */
const quoted = 20;
const mostDifferences = 10;

/**
 * What was folded on a page and why, as plain text for a bug report. The names of the facts are those of the contract,
 * in English whatever the language of the texts: who mends the bug looks for them in the code.
 */
export const detailsOf = (text: Lookup, { report, version }: Pick<ViewModel, 'report' | 'version'>): string =>
  [headOf(report, version), ...report.stories.map((story, index) => storyOf(text, story, index))].join(
    '\n\n',
  );

const headOf = ({ url, verdict, ms }: Report, version: string): string =>
  lines(
    `Unecho ${version}`,
    `Page: ${url}`,
    `Verdict: ${verdict.kind}; copies: ${verdict.copies}, stories: ${verdict.stories}, words folded: ${verdict.foldedWords} of ${verdict.words}`,
    verdict.truncated && 'The page was read in part.',
    `Time: ${Math.round(ms.detect)} ms to detect, ${Math.round(ms.total)} ms in all`,
  );

const storyOf = (text: Lookup, story: Story, index: number): string => {
  const labels = labelsOf(text, story.copies);
  return lines(
    `Story ${index + 1}: ${story.title}`,
    `  Kept: ${story.words} words, lang ${story.lang || 'unknown'}`,
    story.outlets.length > 0 && `  Outlets: ${story.outlets.join(', ')}`,
    `  Text: ${inShort(story.text)}`,
    story.sources.length > 0 && `  Sources: ${countsOf(story.sources)}`,
    (story.related.length > 0 || story.mostRead !== undefined) &&
      `  Headlines: ${story.related.length} related, ${story.mostRead?.length ?? 0} most read`,
    ...story.copies.map((copy, place) => copyOf(copy, labels[place]!)),
  );
};

/** "1 publisher, 3 quoted (1 unnamed), 4 cited", in the order of the report. */
const countsOf = (sources: readonly Source[]): string =>
  [...new Set(sources.map(({ role }) => role))]
    .map((role) => {
      const all = sources.filter((source) => source.role === role);
      const unnamed = all.filter(({ named }) => !named).length;
      return `${all.length} ${role}${unnamed > 0 ? ` (${unnamed} unnamed)` : ''}`;
    })
    .join(', ');

const copyOf = (copy: Copy, label: string): string => {
  const { where, hiding, outlet } = copy.place;
  const left = copy.differences.length - mostDifferences;
  return lines(
    `  Copy ${copy.id}: ${label}`,
    `    Folded as ${copy.scope}: ${percentOf(copy)}% alike (${copy.similarity}), ${copy.words} words`,
    `    Place: ${[where, ...(hiding ? [`hidden (${hiding})`] : []), ...(outlet ? [`outlet ${outlet}`] : [])].join(', ')}`,
    `    Shape: ${copy.shape}`,
    `    Fills elements of its own: ${copy.whole ? 'yes' : 'no'}`,
    `    Text: ${inShort(copy.text)}`,
    ...copy.unique.map((passage) => `    Only here: ${inShort(passage)}`),
    `    Differences: ${copy.differences.length}`,
    ...weighed(copy.differences).slice(0, mostDifferences).map(differenceOf),
    left > 0 && `      … and ${left} more`,
  );
};

const differenceOf = ({ kind, kept, copy, before, after, matters }: Difference): string =>
  `      ${kind}${matters.length > 0 ? ` (${matters.join(', ')})` : ''}: … ${[
    before,
    kept && `[-${inShort(kept, '')}-]`,
    copy && `{+${inShort(copy, '')}+}`,
    after,
  ]
    .filter((part) => part !== '')
    .join(' ')} …`;

/** On one line. */
const inShort = (text: string, quote = '"'): string =>
  quote + shortened(text.replace(/\s+/g, ' '), quoted) + quote;

const lines = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join('\n');
