import type { Source } from '../contracts/report.ts';
import { findAgencies } from '../core/sources/agency.ts';
import { agencyNamed } from '../core/sources/agency-names.ts';
import { findSpeakers } from '../core/sources/speakers.ts';
import { blockQuotesIn } from './block-quotes.ts';
import { findCitations } from './citations.ts';
import type { Metadata } from './metadata.ts';
import type { StoryOnPage } from './story.ts';

/** Who and what the story rests on, with the sentence that says so. */
export const findSources = (story: StoryOnPage, metadata: Metadata): readonly Source[] => {
  const agencies = agenciesOf(story, metadata);
  // An agency that stands where the author does is listed once.
  const isListed = (name: string): boolean => {
    const agency = agencyNamed(name);
    return agency !== undefined && agencies.some((listed) => listed.name === agency);
  };
  return [
    ...publisherOf(metadata),
    ...agencies,
    ...metadata.byline
      .filter((name) => !isListed(name))
      .map((name) => ({ role: 'byline' as const, name, named: true, mentions: 1, evidence: name })),
    ...quotedIn(story, metadata),
    ...findCitations(story, metadata.canonical, metadata.byline),
  ];
};

const publisherOf = ({ publisher, canonical }: Metadata): readonly Source[] =>
  publisher === undefined
    ? []
    : [
        {
          role: 'publisher',
          name: publisher,
          ...(canonical && { url: new URL(canonical).origin }),
          named: true,
          mentions: 1,
          evidence: publisher,
        },
      ];

const quotedIn = (story: StoryOnPage, metadata: Metadata): readonly Source[] =>
  findSpeakers(story.paragraphs, story.lang || metadata.lang, blockQuotesIn(story)).map(
    ({ affiliation, quotes, ...speaker }) => ({
      role: 'quoted',
      ...speaker,
      ...(affiliation && { affiliation }),
      ...(quotes.length > 0 && { quotes }),
    }),
  );

/** Longest line of its own that can be an agency's signature. */
const longestLine = 120;
/** Blocks above the story's first paragraph, and below its last one, among which such a line stands. */
const above = 15;
const below = 8;
/** Words from which on a block of the body is told from a line that happens to be like one. */
const paragraph = 8;
/** Hold other stories, or what is on every page. */
const elsewhere = 'aside, nav';

/** Indices of the blocks that may sign the story: by it and in it, up to the next heading below it. */
const signingBlocks = ({ blocks, body }: StoryOnPage): readonly [first: number, end: number] => {
  const all = [...body];
  const long = all.filter((index) => blocks[index]!.end - blocks[index]!.start >= paragraph);
  const told = long.length > 0 ? long : all;
  const last = told.at(-1) ?? -1;
  const heading = blocks.findIndex(({ kind }, index) => index > last && kind === 'heading');
  const end = Math.min(last + 1 + below, heading < 0 ? blocks.length : heading);
  return [Math.max(0, (told[0] ?? 0) - above), end];
};

const agenciesOf = (story: StoryOnPage, { byline, publisher }: Metadata): readonly Source[] => {
  const [first, end] = signingBlocks(story);
  const lines = story.blocks.slice(first, end).flatMap((block, at) => {
    const index = first + at;
    // Captions credit pictures; a folded copy is signed like the story itself; a list tells who has its other stories.
    const short =
      block.kind !== 'caption' && block.linked < 1 && block.nodes.length < 8 && block.end - block.start < 20;
    return short &&
      !story.folded.has(index) &&
      !story.listed.has(index) &&
      block.text.length <= longestLine &&
      block.element.closest(elsewhere) === null
      ? [block.text]
      : [];
  });
  // Where several outlets print one text and an agency is among them, it is most likely the agency's.
  const authors = [...byline, ...(publisher === undefined ? [] : [publisher]), ...story.outlets];
  return findAgencies(story.paragraphs, authors, lines, story.beginnings).map(({ name, evidence }) => ({
    role: 'agency',
    name,
    named: true,
    mentions: 1,
    evidence,
  }));
};
