import type { BlockKind } from '../text/block.ts';
import { normalise } from './normalise.ts';

/** Parts of a path that lead to lists, people and accounts, not to a story. */
const lists = new Set(
  'tag tags topic topics theme themen themes tema temas category categoria categorias categorie categories categorys seccion secoes rubrik author autor autores autoren auteur auteurs autore byline contributor contributors profile profiles user users search suche login signin register account subscribe subscription newsletter newsletters hashtag share sharer sharer.php intent privacy terms feed rss'.split(
    ' ',
  ),
);

/** Words of a name of a section, at most: "Crime & public safety"; and of one that is printed as a heading. */
const section = { any: 4, heading: 3 };

/**
 * A link may lead to a story: not to the front of a site, a list, a person or an account.
 *
 * @param address absolute
 * @param text what the link says: where the last part of its path says the same in a few words, it names a section
 * @param kind of the line: headings are rather headlines
 */
export const isStoryAddress = (address: string, text: string, kind?: BlockKind): boolean => {
  const parts = /^https?:\/\/[^/?#]+(\/[^?#]*)?(\?[^#]*)?/i.exec(address);
  if (parts === null) return false;
  const path = parts[1] ?? '/';
  const query = parts[2] ?? '';
  const folders = path.toLowerCase().split('/');
  if (folders.some((folder) => lists.has(folder)) && !/\d{4}/.test(path)) return false;
  const last = path.replace(/\/+$/, '').split('/').pop() ?? '';
  if (/\d/.test(path) || /[?&][^=]*=[^&]*\d/.test(query)) return true;
  if (last === '' || !/[-_.]|%/.test(last)) return folders.length > 3;
  const said = normalise(text);
  return (
    said.split(' ').length > (kind === 'heading' ? section.heading : section.any) ||
    normalise(last.replace(/\.\w+$/, '')) !== said
  );
};
