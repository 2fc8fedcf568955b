/** More scripts than this are a catalogue's. */
const most = 50;

/** What a page tells machines (JSON-LD), script by script, as printed. */
export const linkedDataOf = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, most)
    .map(({ textContent }) => textContent);
