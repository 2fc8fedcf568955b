import { type FoundStory, placesOf } from '../core/repeats/stories.ts';
import type { LivePageText } from './blocks.ts';
import type { Detection } from './detect.ts';

/** Share of the window's height at which the eye reads. */
const eye = 0.4;

/**
 * Puts the story that a reader has scrolled to first. At the top of the page the order stays: there the page says what it
 * is about. Asks for layout only where there are several stories and the page is scrolled.
 */
export const inViewFirst = (detection: Detection): Detection => {
  const { page, repetitions } = detection;
  const view = page.containers[0]?.element.ownerDocument.defaultView;
  const { stories } = repetitions;
  if (view === null || view === undefined || stories.length < 2 || view.scrollY < view.innerHeight / 2)
    return detection;
  const seen = stories.find((story) => spans(page, story, view.innerHeight * eye));
  return seen === undefined || seen === stories[0]
    ? detection
    : {
        ...detection,
        repetitions: {
          ...repetitions,
          scrolled: true,
          stories: [seen, ...stories.filter((story) => story !== seen)],
        },
      };
};

/** One of the places of a story goes across a line of the window. */
const spans = (page: LivePageText, story: FoundStory, line: number): boolean =>
  placesOf(story).some(({ blocks }) => {
    const [first, last] = [page.blocks[blocks[0]!], page.blocks[blocks.at(-1)!]];
    return (
      first !== undefined &&
      last !== undefined &&
      first.element.getBoundingClientRect().top <= line &&
      last.element.getBoundingClientRect().bottom >= line
    );
  });
