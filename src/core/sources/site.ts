/** A host is one of some sites, or of a part of one: "m.example.org" of "example.org". */
export const isOfSite = (host: string, sites: readonly string[]): boolean =>
  sites.some(
    (site) => host.endsWith(site) && (host.length === site.length || host.at(-site.length - 1) === '.'),
  );
