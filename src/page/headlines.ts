import type { LivePageText } from './blocks.ts';

/** First-level headings that a page prints of a story, at most: its headline, and the same in a bar above. */
const most = 2;

/** The first-level headings of a page that say a headline. Where there are many, those behind the first are subheads. */
export const headlinesOn = ({ blocks, containers }: LivePageText): readonly string[] => {
  const first = blocks
    .filter(({ container }) => containers[container]!.name === 'H1')
    .map(({ text }) => text);
  return first.length > most ? first.slice(0, 1) : first;
};
