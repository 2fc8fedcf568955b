/** The label of a host that names its owner: "bbc" of "www.bbc.co.uk". */
const ownerOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  return (labels.length > 2 && labels.at(-2)!.length <= 3 ? labels.at(-3) : labels.at(-2)) ?? host;
};

/** Two addresses are of one owner, as far as their hosts tell; false where one is no address. */
export const isSameSite = (a: string, b: string): boolean => {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  return ownerOf(new URL(a).hostname) === ownerOf(new URL(b).hostname);
};
