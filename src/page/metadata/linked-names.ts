import type { PageBlock } from '../blocks.ts';

/** Between the names of a list: what follows a comma may tell of the one before it. */
const comma = /[,|\u00b7\u2022]\s*$/;

/**
 * The names of a line without those that stand behind the others, behind a comma and outside of any link, where the others
 * are links: "Ann Lee, Port Example". A second author is a link as the first one is, or stands behind "and".
 */
export const withoutUnlinked = (
  names: readonly string[],
  { nodes, linked, text }: PageBlock,
): readonly string[] => {
  if (names.length < 2 || linked === 0) return names;
  const links = nodes.flatMap((node) => (node.parentElement?.closest('a[href]') ? [node.data] : []));
  const isLinked = (name: string): boolean => links.some((link) => link.includes(name));
  const last = names.findLastIndex(isLinked);
  if (last < 0) return names;
  return names.filter((name, i) => i <= last || !comma.test(text.slice(0, text.indexOf(name))));
};
