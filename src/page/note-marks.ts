import { type PageBlock, textOfNodes } from './blocks.ts';

/** What marks of footnotes are set in. */
const marks = 'sup, [role~="doc-noteref"]';
/** Letters of a mark, at most: longer texts need not be looked at. */
const longest = 24;
/** "1", "[12]", "(b)", "*", "[note 3]", "1, 2". */
const form = /^[[(]?(?:(?:note\s*)?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]|[*†‡§¶]{1,3})[\])]?$/i;
const bracketed = /^(?:\[[^\]]{1,10}\]\s*)+$/;
/** The end of a clause; with a digit ahead of the point it is a price, "3.99", whose cents are set high. */
const clauseEnd = /(?:[^\d\s][.,;:]|[!?…»”’"。」』])$/;

/**
 * Whether a text is the mark of a footnote, which is no part of what the sentence says. What else is set high, as a power
 * or an ordinal, is: it has no link, no brackets, and no end of a clause ahead of it.
 */
const isNoteMark = (node: Text): boolean => {
  if (node.length > longest) return false;
  const mark = node.parentElement?.closest(marks);
  if (!mark) return false;
  const text = (mark.textContent ?? '').trim();
  if (bracketed.test(text)) return true;
  if (!form.test(text)) return false;
  const around = mark.closest('a');
  return (
    mark.localName !== 'sup' ||
    mark.querySelector('a') !== null ||
    (around !== null && (around.textContent ?? '').trim() === text) ||
    (/^[\d*†‡§¶]/.test(text) && clauseEnd.test((mark.previousSibling?.textContent ?? '').trimEnd()))
  );
};

/** The text nodes that are no marks of footnotes. */
export const withoutNoteMarks = (nodes: readonly Text[]): readonly Text[] =>
  nodes.filter((node) => !isNoteMark(node));

/** The text of a block without the marks of footnotes: glued to words, they hide where a sentence ends. */
export const textWithoutNoteMarks = ({ nodes, text }: PageBlock): string => {
  const left = withoutNoteMarks(nodes);
  return left.length === nodes.length ? text : textOfNodes(left);
};
