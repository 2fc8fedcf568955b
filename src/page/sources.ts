import type { Source } from '../contracts/report.ts';
import { findAgencies } from '../core/sources/agency.ts';
import { findSpeakers } from '../core/sources/speakers.ts';
import { findCitations } from './citations.ts';
import type { Metadata } from './metadata.ts';
import type { StoryOnPage } from './story.ts';

/** Who and what the story rests on, with the sentence that says so. */
export const findSources = (story: StoryOnPage, metadata: Metadata): readonly Source[] => [
  ...publisherOf(metadata),
  ...agenciesOf(story, metadata),
  ...metadata.byline.map((name) => ({
    role: 'byline' as const,
    name,
    named: true,
    mentions: 1,
    evidence: name,
  })),
  ...quotedIn(story, metadata),
  ...findCitations(story, metadata.canonical, metadata.byline),
];

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
  findSpeakers(story.paragraphs, story.lang || metadata.lang).map(({ affiliation, quotes, ...speaker }) => ({
    role: 'quoted',
    ...speaker,
    ...(affiliation && { affiliation }),
    ...(quotes.length > 0 && { quotes }),
  }));

/** Longest line of its own that can be an agency's signature. */
const longestLine = 120;

const agenciesOf = (story: StoryOnPage, { byline, publisher }: Metadata): readonly Source[] => {
  const lines = story.blocks.flatMap((block, index) => {
    // Captions credit pictures; a folded copy is signed like the story itself.
    const short =
      block.kind !== 'caption' && block.linked < 1 && block.nodes.length < 8 && block.end - block.start < 20;
    return short && !story.folded.has(index) && block.text.length <= longestLine ? [block.text] : [];
  });
  // Where several outlets print one text and an agency is among them, it is most likely the agency's.
  const authors = [...byline, ...(publisher === undefined ? [] : [publisher]), ...story.outlets];
  return findAgencies(story.paragraphs, authors, lines).map(({ name, evidence }) => ({
    role: 'agency',
    name,
    named: true,
    mentions: 1,
    evidence,
  }));
};
