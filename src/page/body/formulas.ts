/** What the programs that set formulas, KaTeX, MathJax and MediaWiki, put around all renderings of one. */
const formulas = '.katex, mjx-container, .MathJax_CHTML, .MathJax_SVG, .MathJax, .mwe-math-element';
/** An element around running text is none of theirs, whatever its author calls it. */
const running = 'p, li, h2, h3, blockquote';
/** What is shown until the formula is set. */
const previews = '.MathJax_Preview, .MJX_Assistive_MathML_Preview';

/**
 * Leaves one rendering of each formula: its MathML, which needs no style sheet; where there is none, its TeX, if the page
 * has kept that. What MathML keeps for machines, the same formula in TeX, goes. Linear in the elements.
 *
 * @param body a clone of the page
 */
export const keepOneRendering = (body: Element): void => {
  for (const preview of body.querySelectorAll(previews)) preview.remove();
  for (const formula of body.querySelectorAll(formulas)) {
    if (formula.querySelector(running) !== null) continue;
    const [math, another] = formula.querySelectorAll('math');
    if (math !== undefined && another === undefined) formula.replaceWith(math);
    else if (math === undefined) {
      const source = formula.nextElementSibling;
      if (source?.matches('script[type^="math/tex"]') === true && body.contains(formula))
        formula.replaceWith(texIn(formula.ownerDocument, source.textContent));
    }
  }
  for (const note of body.querySelectorAll('math :is(annotation, annotation-xml)')) note.remove();
  // It only joins a formula with such notes, and DOMPurify does not know it.
  for (const joined of body.querySelectorAll('math semantics')) joined.replaceWith(...joined.childNodes);
};

const texIn = (document: Document, tex: string): Element => {
  const code = document.createElement('code');
  code.textContent = tex.trim();
  return code;
};
