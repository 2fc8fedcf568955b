/** Letters of an address that stands where a name should: about one line of the popup. */
const most = 40;
/** Fewer are not left for the sake of whole words. */
const least = 24;
const address = /^(?:https?:\/\/(?:www\.)?|www\.)(?=\S+$)/i;
/** Signs between the words of a path. */
const joint = /[/?&=#_.-]/;
/** Spaces, and signs that nobody sees or that turn the direction of what is around them. */
const unsafe = /[\s\p{C}]/u;

/** A name as the page has it; of an address in its place the host and the beginning of the path. */
export const shortName = (name: string): string => {
  const scheme = address.exec(name)?.[0];
  if (scheme === undefined) return name;
  const letters = Array.from(decoded(name.slice(scheme.length)).replace(/\/$/, ''));
  if (letters.length <= most) return letters.join('');
  let end = most;
  while (end > least && !joint.test(letters[end]!)) end--;
  return `${letters.slice(0, joint.test(letters[end]!) ? end : most).join('')}…`;
};

/** In the letters of its language, where that is what it holds. */
const decoded = (encoded: string): string => {
  try {
    const text = decodeURI(encoded);
    return unsafe.test(text) ? encoded : text;
  } catch {
    // Cut within a letter, or no address after all.
    return encoded;
  }
};
