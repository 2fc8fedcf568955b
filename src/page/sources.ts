import type { Source } from '../contracts/report.ts';
import { findSpeakers } from '../core/sources/speakers.ts';
import type { Metadata } from './metadata.ts';
import type { StoryOnPage } from './story.ts';

/** Who and what the story rests on, with the sentence that says so. */
export const findSources = (story: StoryOnPage, metadata: Metadata): readonly Source[] => [
  ...publisherOf(metadata),
  ...metadata.byline.map((name) => ({
    role: 'byline' as const,
    name,
    named: true,
    mentions: 1,
    evidence: name,
  })),
  ...quotedIn(story, metadata),
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
  findSpeakers(story.paragraphs, story.lang || metadata.lang).map(({ affiliation, ...speaker }) => ({
    role: 'quoted',
    ...speaker,
    ...(affiliation && { affiliation }),
  }));
