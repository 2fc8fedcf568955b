/**
 * An expression: puts a frame at the end of an element of the page, and gives it when its page is there.
 *
 * @param attributes as in "sandbox"
 */
export const frameIn = (selector: string, markup: string, attributes = ''): string =>
  `new Promise((done) => {
    const frame = document.createElement('iframe');
    for (const name of ${JSON.stringify(attributes.split(' ').filter(Boolean))}) frame.setAttribute(name, '');
    frame.srcdoc = ${JSON.stringify(markup)};
    frame.addEventListener('load', () => done(frame), { once: true });
    document.querySelector(${JSON.stringify(selector)}).append(frame);
  })`;

/** A statement: gives the element found by `selector`, under `root`, an open shadow root. */
export const shadowIn = (selector: string, markup: string, root = 'document'): string =>
  `${root}.querySelector(${JSON.stringify(selector)}).attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(markup)};`;
