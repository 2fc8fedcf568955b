import { letters } from '../../core/text/letters.ts';
import {
  choosePublisher,
  cleanPublisher,
  closedUp,
  isHeadlineInstead,
  isHostsName,
  isSpelled,
  nameOfSite,
  publisherBehind,
  publisherInTitle,
  publisherOfHost,
  withoutMotto,
} from '../../core/sources/publisher.ts';
import type { MetaValues } from '../meta-values.ts';
import type { Surroundings } from './surroundings.ts';

/** Pictures among which the site's logo is looked for. */
const pictures = 30;
/** What a picture says beside the name that it shows. */
const ofPicture = new RegExp(
  `(?<![${letters}])(?:logo|homepage|home|startseite|accueil|inicio)(?![${letters}])`,
  'gi',
);
/** Longest copyright line. */
const longest = 200;

/** Whose page it is, by what its head tells, its title, its logo and its copyright line; the host where nothing else does. */
export const publisherOf = (
  document: Document,
  meta: MetaValues,
  linked: string | undefined,
  address: string,
  around: Surroundings,
): string | undefined => {
  const { hostname = '', pathname = '' } = URL.canParse(address) ? new URL(address) : {};
  const name = nameOf(document, meta, linked, hostname, pathname, around);
  return name && closedUp(withoutMotto(name, hostname), hostname);
};

const nameOf = (
  document: Document,
  meta: MetaValues,
  linked: string | undefined,
  host: string,
  pathname: string,
  around: Surroundings,
): string | undefined => {
  const own = cleanPublisher(linked ?? '');
  const named = [...meta('og:site_name').map(cleanPublisher), own];
  const surest = choosePublisher(named, host, pathname);
  if (surest !== undefined && isSpelled(surest))
    return nameOfSite(surest, [own, publisherInTitle(document.title, host)], host);
  const told = [
    ...named,
    ...meta('citation_journal_title', 'publisher', 'dc.publisher', 'dcterms.publisher').map(cleanPublisher),
    publisherInTitle(document.title, host),
    ...meta('application-name', 'apple-mobile-web-app-title').map(cleanPublisher),
  ].filter((name) => !isHeadlineInstead(name, document.title, host));
  const rest = [
    ...meta('article:publisher', 'copyright', 'dc.rights', 'twitter:site'),
    publisherOfHost(host),
  ];
  const chosen = choosePublisher(told, host, pathname);
  if (chosen !== undefined && isSpelled(chosen)) return chosen;
  const signs = [...logosOf(document), ...noticesOf(around)].map(cleanPublisher);
  const shown = signs.filter((name) => isHostsName(name, host));
  const found = choosePublisher([...told, ...shown, ...rest.map(cleanPublisher)], host, pathname);
  if (found !== undefined && isSpelled(found)) return found;
  const behind = publisherBehind(
    document.title,
    meta('og:title', 'twitter:title'),
    () => headingsOf(document),
    [...signs, ...homesOf(document)],
  );
  return choosePublisher([behind], host, pathname) ?? found;
};

/** First-level headings among which the headline is. */
const headings = 5;

const headingsOf = (document: Document): readonly string[] =>
  [...document.getElementsByTagName('h1')]
    .slice(0, headings)
    .map((heading) => (heading.textContent ?? '').slice(0, longest));

/** What links to the front page say, outside of menus: there they name a part of the site. */
const homesOf = (document: Document): readonly string[] =>
  [...document.querySelectorAll('a[href="/"], a[rel~="home"]')]
    .slice(0, pictures)
    .filter((link) => link.closest('nav, li, [role="navigation"]') === null)
    .map((link) => cleanPublisher((link.textContent ?? '').slice(0, longest).replace(ofPicture, ' ')));

/** What pictures say that lead home or are called a logo. */
const logosOf = (document: Document): readonly string[] =>
  [
    ...document.querySelectorAll(
      'a[href="/"] img[alt], img[alt][class*="logo" i], img[alt][src*="logo" i], [class*="logo" i] img[alt]',
    ),
  ]
    .slice(0, pictures)
    .map((image) => (image.getAttribute('alt') ?? '').replace(ofPicture, ' '));

/** The copyright lines below the story. */
const noticesOf = ({ blocks, last }: Surroundings): readonly string[] =>
  blocks
    .slice(last + 1)
    .map(({ text }) => text)
    .filter((text) => text.length <= longest && /^(?:\u00a9|copyright|\(c\))/i.test(text));
