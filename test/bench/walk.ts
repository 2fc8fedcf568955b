/** Nothing but white space and control characters is below. */
const space = 33;

/**
 * The least that any reader of a page has to do: walk its text and hash each word, one look a letter. What detection is
 * measured against, so it is written to be fast: no words are cut out, nothing is kept.
 *
 * @returns a number that depends on every word, so that no engine can leave the work out
 */
export function hashWords(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = 0;
  let hash = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let i = 0; i < data.length; i++) {
      const letter = data.charCodeAt(i);
      if (letter >= space) hash = Math.imul(hash ^ letter, 16_777_619);
      else {
        all = Math.imul(all, 31) ^ hash;
        hash = 0;
      }
    }
  }
  return all ^ hash;
}
