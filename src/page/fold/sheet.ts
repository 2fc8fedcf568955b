import { constructedSheet } from '../constructed.ts';
import { mark } from './mark.ts';

/** Room for a bar, in pixels. */
const room = 34;

/**
 * A gap keeps its element's box, with nothing in it: the bar has a place of its own in every layout, and what the box
 * does is what the page's own layout does with it. Important, since a page's sheets may be so too.
 */
const css = `
[${mark}='away'] { display: none !important }
[${mark}='gap'] {
  display: block !important; visibility: hidden !important; content-visibility: hidden !important;
  box-sizing: border-box !important; block-size: ${room}px !important; min-block-size: ${room}px !important;
  max-block-size: ${room}px !important; min-inline-size: min(100%, 240px) !important; aspect-ratio: auto !important;
  padding: 0 !important; border-width: 0 !important; overflow: clip !important;
  transition: none !important; animation: none !important }
[${mark}='shown'] { border-block-start: ${room}px solid transparent !important }`;

/** The stylesheet of folding in place, in a document and in the open shadow roots that hold folded elements. */
export interface Sheet {
  /** Puts it into these roots and takes it out of all others. Says it anew where a page has thrown it out. */
  adoptIn(roots: Iterable<DocumentOrShadowRoot>): void;
  /** Runs something while nothing is folded to the eye; no frame is drawn meanwhile. */
  lifted<T>(look: () => T): T;
}

/** The sheet, adopted nowhere yet. */
export const createSheet = (document: Document): Sheet => {
  const sheet = constructedSheet(document, css);
  let adopted = new Set<DocumentOrShadowRoot>();
  return {
    adoptIn: (roots) => {
      const wanted = new Set(roots);
      for (const root of adopted)
        if (!wanted.has(root))
          root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      for (const root of wanted)
        if (![...root.adoptedStyleSheets].includes(sheet))
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted = wanted;
    },
    lifted: (look) => {
      sheet.disabled = true;
      try {
        return look();
      } finally {
        sheet.disabled = false;
      }
    },
  };
};
