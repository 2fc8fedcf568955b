/** Names that boxes of advertisers among a page's own links bear. */
const paidIds = ['taboola', 'outbrain'];
const paidClasses = [...paidIds, 'dianomi', 'revcontent', 'mgid', 'sponsored', 'advertorial'];

const holds = (names: string, words: readonly string[]): boolean => {
  const lower = names.toLowerCase();
  return lower !== '' && words.some((word) => lower.includes(word));
};

/**
 * Tells of links whether they stand in a box of advertisers. Elements around them are remembered, since links of one list
 * share them: to ask the browser for all such boxes of a page takes it longer than to read its few links that matter.
 */
export const paidReader = (): ((link: Element) => boolean) => {
  const known = new Map<Element, boolean>();
  return (link) => {
    const asked: Element[] = [];
    let at: Element | null = link;
    let paid: boolean | undefined;
    for (; at !== null && (paid = known.get(at)) === undefined; at = at.parentElement) {
      asked.push(at);
      if (!holds(at.getAttribute('class') ?? '', paidClasses) && !holds(at.id, paidIds)) continue;
      paid = true;
      break;
    }
    for (const element of asked) known.set(element, paid === true);
    return paid === true;
  };
};
