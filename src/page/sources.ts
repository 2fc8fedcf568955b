import type { Source } from '../contracts/report.ts';
import type { Metadata } from './metadata.ts';
import type { StoryOnPage } from './story.ts';

/** Who and what the story rests on, with the sentence that says so. */
export const findSources = (_story: StoryOnPage, _metadata: Metadata): readonly Source[] => [];
