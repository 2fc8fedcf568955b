import { isNamed, standfirstNames } from '../../core/debris/part-names.ts';
import type { LivePageText } from '../blocks.ts';
import { namesOf } from './apart.ts';

/** Words from which on a paragraph between headline and text begins the text: a shorter line says the headline again. */
const fewest = 20;
/** The same for one that is marked up as a subhead. */
const fewestLarge = 25;
/** The same for one that the page calls its standfirst, and for a sentence with nothing else between headline and text. */
const fewestNamed = 5;
const fewestSaid = 8;
/** The same for one that is no sentence: fewer are a motto, or a place with its day. */
const fewestUnended = 9;
const most = 120;
/** More links than that make a line about the story, not of it. */
const mostlyText = 0.2;

/** Prose between the headline and the text, as long as a paragraph of it; no picture's caption. */
export const isStandfirst = (page: LivePageText, index: number): boolean =>
  isAhead(page, index, page.blocks[index]!.kind === 'heading' ? fewestLarge : fewest);

/** The same, shorter, where the page calls it so. */
export const isNamedStandfirst = (page: LivePageText, index: number): boolean => {
  const { element, text, start, end } = page.blocks[index]!;
  if (end - start > most || !isAhead(page, index, endsSentence(text) ? fewestNamed : fewestUnended))
    return false;
  return [element, element.parentElement].some(
    (around) =>
      around !== null &&
      (isNamed(namesOf(around), standfirstNames) || around.getAttribute('itemprop') === 'description'),
  );
};

/** The same, shorter, where it reads like a sentence. */
export const isSentenceAhead = (page: LivePageText, index: number): boolean =>
  page.blocks[index]!.kind === 'text' &&
  isAhead(page, index, fewestSaid) &&
  endsSentence(page.blocks[index]!.text);

const endsSentence = (text: string): boolean => /[.!?\u2026\u3002]["\u201c\u201d\u00bb)]?$/.test(text);

const isAhead = ({ blocks, containers }: LivePageText, index: number, least: number): boolean => {
  const { kind, linked, start, end, container } = blocks[index]!;
  const words = end - start;
  if (kind !== 'text' && kind !== 'heading' && kind !== 'quote') return false;
  if (linked > mostlyText || words < least || words > most) return false;
  for (let at = container; at >= 0; at = containers[at]!.parent) {
    const around = containers[at]!;
    if (around.end - around.start > words) return true;
    if (around.pictures > 0) return false;
  }
  return true;
};
