/** Parts of a name under which countries let others register: "co.uk", "com.br". */
const shared = /^(?:co|com|org|net|gov|edu|ac|or|ne|go|gob|asn|nom)$/;

/** Two hosts are of one site: "www1.news.example" and "arte.news.example". Told without the list of public suffixes. */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);

const siteOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  const isShared = labels.length > 2 && labels.at(-1)!.length === 2 && shared.test(labels.at(-2)!);
  return labels.slice(isShared ? -3 : -2).join('.');
};
