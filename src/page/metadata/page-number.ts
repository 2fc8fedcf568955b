/** An address parted into what all pages of an article share and the number of the page, where it has one. */
interface Numbered {
  readonly stem: string;
  readonly number: number | undefined;
}

const parameters = ['page', 'p', 'pg', 'seite', 'pagina', 'part', 'pageno', 'pagenum', 'sp'];
/** "/story/page/2", "/story/seite-2", "/story/2", "/story-page2.html", "/story_2.html". */
const inPath =
  /^(.+?)(?:\/(?:page|seite|pagina|pag|teil|part|p)?[-_/,]?(\d{1,2})|[-_,.](?:page|seite|pagina|pag|p|s)?[-_]?(\d{1,2}))(\.\w{2,5}|\/)?$/;

const plain = ({ host, pathname, searchParams }: URL, path = pathname): string => {
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return `${host.replace(/^www\./, '')}${path.replace(/\/$/, '')}?${query.join('&')}`;
};

/** All ways in which an address may hold a page number; the first is that it holds none. */
const readings = (address: string): Numbered[] => {
  const url = new URL(address);
  const found: Numbered[] = [{ stem: plain(url), number: undefined }];
  for (const name of parameters) {
    const value = url.searchParams.get(name);
    if (value === null || !/^\d{1,2}$/.test(value)) continue;
    const without = new URL(url);
    without.searchParams.delete(name);
    found.push({ stem: plain(without), number: Number(value) });
  }
  const match = inPath.exec(url.pathname.slice(0, 500));
  if (match !== null)
    found.push({
      stem: plain(url, match[1]! + (match[4] === '/' ? '' : (match[4] ?? ''))),
      number: Number(match[2] ?? match[3]),
    });
  return found;
};

/**
 * Which pages of one article two addresses are of: they differ by a page number only, and the first page may have none.
 *
 * @returns undefined where they are not of one article, or are the same page
 */
export const pageNumbers = (
  own: string,
  other: string,
): { readonly own: number; readonly other: number } | undefined => {
  if (!URL.canParse(own) || !URL.canParse(other)) return undefined;
  for (const a of readings(own))
    for (const b of readings(other))
      if (a.stem === b.stem && (a.number ?? 1) !== (b.number ?? 1))
        return { own: a.number ?? 1, other: b.number ?? 1 };
  return undefined;
};
