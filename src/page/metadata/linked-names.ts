import type { PageBlock } from '../blocks.ts';

/** Between the names of a list: what follows a comma may tell of the one before it. */
const comma = /[,|\u00b7\u2022]\s*$/;

/** Names as their links write them: a pen name of several words may be one, "MusterMann". */
export const asLinked = (names: readonly string[], { nodes, linked }: PageBlock): readonly string[] =>
  linked === 0
    ? names
    : names.map((name) => {
        const key = name.replaceAll(' ', '');
        const link = nodes.find(
          ({ data, parentElement }) => data.trim() === key && parentElement?.closest('a[href]'),
        );
        return link === undefined ? name : key;
      });

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
