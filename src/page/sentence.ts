import { findSentence } from '../core/text/find-sentence.ts';
import { withoutNoteMarks } from './note-marks.ts';

/**
 * The places of a sentence in some text nodes, which must be in the order of the page. See `findSentence`. Marks of
 * footnotes count for nothing, here as where sentences are taken from the page.
 */
export const sentenceIn = (nodes: readonly Text[], sentence: string): readonly Range[] =>
  rangesIn(withoutNoteMarks(nodes), sentence);

const rangesIn = (nodes: readonly Text[], sentence: string): readonly Range[] =>
  findSentence(
    nodes.map((node) => node.data),
    sentence,
  ).flatMap(({ start, end }) => {
    const [first, last] = [nodes[start.piece]!, nodes[end.piece]!];
    // No range goes out of a frame or a shadow root.
    if (first.getRootNode() !== last.getRootNode()) return [];
    const range = first.ownerDocument.createRange();
    range.setStart(first, start.offset);
    range.setEnd(last, end.offset);
    return [range];
  });

/** The element around a node; the host of a shadow root that it stands in right away. */
export const elementAround = (node: Node): Element =>
  node.parentElement ?? (node.getRootNode() as ShadowRoot).host;

/** The text nodes under an element. */
export const textNodesIn = (element: Element): Text[] => {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
};
