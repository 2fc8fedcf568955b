/** Parts of a name under which countries let others register: "co.uk", "com.br". */
const shared = new Set('co com org net gov edu ac or ne go gob asn nom'.split(' '));

/** What of a host is registered: "news.example" of "www1.news.example". Told without the list of public suffixes. */
const siteOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  const isShared = labels.length > 2 && labels.at(-1)!.length === 2 && shared.has(labels.at(-2)!);
  return labels.slice(isShared ? -3 : -2).join('.');
};

/** The label of a host that names its owner: "bbc" of "www.bbc.co.uk". */
export const ownerOf = (host: string): string => siteOf(host).split('.', 1)[0]!;
