/** Words that a star stands for, at most. */
const most = 5;
/** Words of a label with a star, at most: "More from the business section", not a sentence. */
const mostWords = 7;

/** A phrase with a star: what stands before and behind it. */
export interface Starred<Kind> {
  readonly before: string;
  readonly behind: string;
  readonly kind: Kind;
}

/** Files a phrase with one star under its first word. */
export const starredBy = <Kind>(phrases: Map<string, Starred<Kind>[]>, phrase: string, kind: Kind): void => {
  const [before = '', behind = ''] = phrase.split('*');
  const first = before.split(' ', 1)[0]!;
  const filed = phrases.get(first);
  const starred = { before, behind, kind };
  if (filed === undefined) phrases.set(first, [starred]);
  else filed.push(starred);
};

/** Which of the phrases a text says, with one to five words for the star. */
export const isSaid = <Kind>(
  phrases: ReadonlyMap<string, readonly Starred<Kind>[]>,
  said: string,
): Kind | undefined => {
  const filed = phrases.get(said.split(' ', 1)[0]!);
  if (filed === undefined || said === '' || said.split(' ').length > mostWords) return undefined;
  return filed.find(({ before, behind }) => {
    if (!said.startsWith(before) || !said.endsWith(behind)) return false;
    const between = said.slice(before.length, said.length - behind.length);
    return between !== '' && between.split(' ').length <= most;
  })?.kind;
};
