import { loaded } from './loaded.ts';

/** Elements that only lay out what they hold. */
const wrapper = /^(?:DIV|FIGURE|SPAN|SECTION|ASIDE|P)$/;
/** More children than that are no wrapper's: it need not be read. */
const mostChildren = 8;
/** What says nothing, or nothing of the story: the words of buttons, of pages without scripts. */
const silent = 'script, style, noscript, template, button';

/** Letters of a text: white space is written otherwise than it is seen. */
export const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;

/**
 * Takes a part out of the elements that hold nothing but it: their names say "social" or "player", and Readability takes
 * them for furniture. A picture beside it that the page has loaded goes into it; any other one keeps its place.
 */
export const freeOfWrappers = (part: Element): void => {
  const letters = lettersOf(part.textContent);
  for (let around = part.parentElement; around !== null; around = part.parentElement) {
    if (!wrapper.test(around.tagName) || around.childElementCount > mostChildren) break;
    const pictures = [...around.querySelectorAll('img')].filter((picture) => !part.contains(picture));
    const [picture] = pictures;
    if (pictures.length > 1 || picture?.hasAttribute(loaded) === false) break;
    if (
      around.querySelectorAll('iframe, video, audio, figure figure').length >
      (part.matches('iframe, video, audio') ? 1 : 0)
    )
      break;
    if (spoken(around) > letters) break;
    if (picture !== undefined) part.append(picture);
    around.replaceWith(part);
  }
};

const spoken = (element: Element): number =>
  [...element.querySelectorAll(silent)].reduce(
    (letters, { textContent }) => letters - lettersOf(textContent),
    lettersOf(element.textContent),
  );
