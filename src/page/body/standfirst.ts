import type { LivePageText } from '../blocks.ts';

/** Words from which on a paragraph between headline and text begins the text: a shorter line says the headline again. */
const fewest = 20;
/** The same for one that is marked up as a subhead. */
const fewestLarge = 25;
const most = 120;
/** More links than that make a line about the story, not of it. */
const mostlyText = 0.2;

/** Prose between the headline and the text, as long as a paragraph of it; no picture's caption. */
export const isStandfirst = ({ blocks, containers }: LivePageText, index: number): boolean => {
  const { kind, linked, start, end, container } = blocks[index]!;
  const words = end - start;
  if (kind !== 'text' && kind !== 'heading' && kind !== 'quote') return false;
  if (linked > mostlyText || words < (kind === 'heading' ? fewestLarge : fewest) || words > most)
    return false;
  for (let at = container; at >= 0; at = containers[at]!.parent) {
    const around = containers[at]!;
    if (around.end - around.start > words) return true;
    if (around.pictures > 0) return false;
  }
  return true;
};
