/** A constructed sheet: a page's content security policy forbids neither it nor its text. */
export const constructedSheet = (document: Document, css: string): CSSStyleSheet => {
  const { CSSStyleSheet: Constructed } = document.defaultView as Window & typeof globalThis;
  const sheet = new Constructed();
  sheet.replaceSync(css);
  return sheet;
};
