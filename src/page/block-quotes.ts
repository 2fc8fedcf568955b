import type { BlockQuote } from '../core/sources/block-quote.ts';
import { textWithoutNoteMarks } from './note-marks.ts';
import type { StoryOnPage } from './story.ts';

/** Where a block quotation names who is quoted: within it, or in the caption of its figure. */
const signs = 'blockquote cite, blockquote footer, figure > blockquote ~ figcaption';
/** More of them than this are not read. */
const most = 40;

/** The story's block quotations that name who is quoted. Most pages have none. */
export const blockQuotesIn = ({ document, blocks, paragraphs }: StoryOnPage): readonly BlockQuote[] => {
  const signed = [...document.querySelectorAll(signs)].slice(0, most);
  if (signed.length === 0) return [];
  const told = new Set(paragraphs);
  const seen = new Set<Element>();
  return signed.flatMap((sign): BlockQuote[] => {
    const quotation = sign.closest('blockquote') ?? sign.parentElement?.querySelector('blockquote');
    // A name within a line of a longer signature is a part of that.
    if (!quotation || seen.has(quotation)) return [];
    const signature = (sign.textContent ?? '').replace(/\s+/g, ' ').trim();
    const lines = blocks.filter(({ element }) => quotation.contains(element)).map(textWithoutNoteMarks);
    const last = lines.findLast((line) => line !== signature) ?? '';
    const paragraph = [signature, last].find((line) => told.has(line));
    const isBeside = lines.includes(signature) || sign.localName === 'figcaption';
    if (paragraph === undefined || signature === '' || !(isBeside || last.endsWith(signature))) return [];
    seen.add(quotation);
    const words = lines.filter((line) => line !== signature).join(' ');
    return [{ paragraph, words: isBeside ? words : words.slice(0, -signature.length).trim(), signature }];
  });
};
