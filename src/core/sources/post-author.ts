/** A name in front of a handle: how embedded posts are signed, "— Jane Doe (@jane_doe) 1 May 2024". */
const signed = /(?:^|[\u2012-\u2015\n]|\s-)\s?([^()\u2012-\u2015\n]{2,60}?)\s?\(@([\w.-]{2,60})\)/gu;

/**
 * Who wrote a post: "Jane Doe (@jane_doe)" where the text around its link is signed so, the handle alone otherwise.
 *
 * @param text of the block that holds the link
 */
export const postAuthor = (handle: string, text: string): string => {
  // Bluesky's addresses may have a number in the place of the handle.
  const isNumber = handle.startsWith('@did:');
  for (const [, name, signature] of text.matchAll(signed))
    if (isNumber || `@${signature}`.toLowerCase() === handle.toLowerCase())
      return `${name!.trim()} (@${isNumber ? signature : handle.slice(1)})`;
  return handle;
};
