import type { Headline } from '../contracts/report.ts';
import type { StoryOnPage } from './story.ts';

/** The headlines of other stories that the page offers with this one. */
export const findRelated = (_story: StoryOnPage): readonly Headline[] => [];
