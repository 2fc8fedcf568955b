import { outletKey } from './publisher.ts';

/**
 * The authors of an article. What the page shows wins over what its mark-up tells, but where both name the same person the
 * longer list is taken: a line may name the first author only, a field only who put the article in.
 *
 * @param further looks further, where neither names anybody
 */
export const chooseAuthors = (
  told: readonly string[],
  shown: readonly string[],
  further: () => readonly string[],
): readonly string[] => {
  if (shown.length === 0) return told.length > 0 ? told : further();
  if (told.length === 0) return shown;
  const keys = told.map(outletKey);
  const agree = shown.some((name) => {
    const key = outletKey(name);
    return keys.some((other) => other.includes(key) || key.includes(other));
  });
  return agree && told.length >= shown.length && told.join('').length >= shown.join('').length ? told : shown;
};
