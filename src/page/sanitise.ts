import createDOMPurify from 'dompurify';
import { loaded } from './body/loaded.ts';
import { linkWithin } from './link-within.ts';

/** Elements that an article is made of. */
const elements =
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup data dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label li main mark nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  );
const formulas =
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd menclose semantics annotation'.split(
    ' ',
  );
const attributes =
  'abbr align alt cite colspan datetime dir headers height href hreflang id lang loading open reversed rowspan scope span src srcset start title valign value width'.split(
    ' ',
  );
/** Those of MathML Core, without colours and handlers, and those of tables that browsers still draw. */
const ofFormulas =
  'accent accentunder alttext close columnalign columnlines columnspan depth display displaystyle fence largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowlines rspace scriptlevel separator separators stretchy symmetric voffset'.split(
    ' ',
  );
/** Elements whose text is none of the article. All others that are not allowed are taken away from around their text. */
const silent = new Set('script style noscript template iframe object embed title svg'.split(' '));
/** Attributes that hold an address. */
const addresses = ['href', 'src', 'srcset', 'cite'];
const address = /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif);|#unecho-\d+$)/i;

/** Not in TypeScript's library yet. */
interface WithSanitiser {
  setHTML(html: string, options: { readonly sanitizer: SanitizerConfig }): void;
}

/**
 * A clean fragment of an article's body, safe to be put into the view. The given element stays as it is. Links within the
 * body lead to their places in it; pictures that the page has not loaded wait until the reader comes to them.
 *
 * @param native by the browser's own sanitiser, which knows best what its parser makes of markup; DOMPurify where it has none
 */
export const sanitise = (content: Element, native = 'Sanitizer' in globalThis): DocumentFragment =>
  withoutBareBullets((native ? bySanitiser : byPurify)(copyOf(content)));

/** Items of lists in which nothing is left: slides of a gallery that the page has not filled, icons. Numbered ones count. */
const withoutBareBullets = (body: DocumentFragment): DocumentFragment => {
  for (const bullet of [...body.querySelectorAll('ul > li, ul')].reverse())
    if (!/\S/.test(bullet.textContent ?? '') && bullet.querySelector('img, math, hr, table') === null)
      bullet.remove();
  return body;
};

const copyOf = (content: Element): Element => {
  const copy = content.cloneNode(true) as Element;
  linkWithin(copy, content.ownerDocument.URL);
  for (const picture of copy.querySelectorAll('img')) {
    if (!picture.hasAttribute(loaded)) picture.setAttribute('loading', 'lazy');
    if (!isShown(picture)) putWords(picture);
  }
  return copy;
};

/** The picture keeps an address in the view. */
const isShown = (picture: Element): boolean =>
  ['src', 'srcset'].some((name) => address.test(picture.getAttribute(name)?.trim() ?? ''));

/** Puts what a picture says in its place, where no caption does: a formula's letters, what is to be seen on a drawing. */
const putWords = (picture: Element): void => {
  const says = picture.getAttribute('alt')?.trim() ?? '';
  const figure = picture.closest('figure');
  const isTold = figure !== null && /\S/.test(figure.querySelector('figcaption')?.textContent ?? '');
  const around = picture.parentElement;
  picture.replaceWith(...(says === '' || isTold ? [] : [says]));
  // An empty frame would be drawn around nothing.
  for (let at = around; at !== null && at.matches('picture, a, figure') && at.parentElement !== null;) {
    if (/\S/.test(at.textContent) || at.querySelector('img, math') !== null) break;
    const next = at.parentElement;
    at.remove();
    at = next;
  }
};

const bySanitiser = (copy: Element): DocumentFragment => {
  const allowed = new Set([...elements, ...formulas]);
  // The sanitiser takes an element with all that it holds: wrappers that it does not know go first.
  for (const element of copy.querySelectorAll('*')) {
    const name = element.localName;
    if (!allowed.has(name) && !silent.has(name)) element.replaceWith(...element.childNodes);
  }
  // Made in a document without a window, where nothing loads.
  const box = document.implementation.createHTMLDocument('').createElement('div') as HTMLDivElement &
    WithSanitiser;
  const namespace = 'http://www.w3.org/1998/Math/MathML';
  box.setHTML(copy.getHTML(), {
    sanitizer: {
      elements: [...elements, ...formulas.map((name) => ({ name, namespace }))],
      attributes: [...attributes, ...ofFormulas],
      comments: false,
    },
  });
  for (const element of box.querySelectorAll('[href], [src], [srcset], [cite]'))
    for (const name of addresses) {
      const value = element.getAttribute(name);
      if (value !== null && !address.test(value.trim())) element.removeAttribute(name);
    }
  const fragment = document.createDocumentFragment();
  fragment.append(...box.childNodes);
  return fragment;
};

/** Elements that load or run something of their own, or would speak to the page. */
const forbidden = 'style form input button select textarea dialog audio video source track'.split(' ');
/** Attributes that only the page's own style sheet or scripts understand. */
const dropped = 'style class name tabindex contenteditable accesskey autofocus popover slot part'.split(' ');

const byPurify = (copy: Element): DocumentFragment =>
  createDOMPurify(window).sanitize(copy, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: forbidden,
    FORBID_ATTR: dropped,
    ADD_ATTR: [...attributes, ...ofFormulas],
    ADD_URI_SAFE_ATTR: [...attributes, ...ofFormulas].filter((name) => !addresses.includes(name)),
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: address,
    USE_PROFILES: { html: true, mathMl: true },
  });
