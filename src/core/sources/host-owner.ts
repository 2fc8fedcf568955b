/** The label of a host that names its owner: "bbc" of "www.bbc.co.uk". */
export const ownerOf = (host: string): string => {
  const labels = host.toLowerCase().split('.');
  return (labels.length > 2 && labels.at(-2)!.length <= 3 ? labels.at(-3) : labels.at(-2)) ?? host;
};
