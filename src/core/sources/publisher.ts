import { allWords, hasDigit, hasLetter, isSmall, withoutAccents, withoutSigns } from '../text/letters.ts';
import { plainText } from './entities.ts';
import { ownerOf } from './host-owner.ts';
import { titleKey } from './title-key.ts';
import { titleSeparator } from './title-parts.ts';

/** Letters and figures alone: two spellings of an outlet's name are compared like that. */
export const outletKey = (name: string): string =>
  withoutSigns(
    withoutAccents(
      name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?/, ''),
    ),
  ).replace(/^the(?=.{3})/, '');

/** What a copyright notice holds: few names do. */
const rights = ['copyright', '\u00a9', '(c)', 'rights', 'rechte'];
const notice = /^(?:(?:copyright\b|\u00a9|\(c\))[\s:,\d\u2013-]*)+(?:by\b)?/i;
const reserved = /\.?\s*(?:all rights reserved|alle rechte vorbehalten)\.?$/i;

const withoutRights = (text: string): string => {
  const lower = text.toLowerCase();
  return rights.some((word) => lower.includes(word)) ? text.replace(notice, '').replace(reserved, '') : text;
};

/** Letters in which a name may stand, at most. */
const longestValue = 300;
/** An address for letters, beside a name. */
const mail = /[\s<(]*[^\s<(@]+@[^\s@]+\.[^\s@]+/;

/** An outlet's name as one line, without the signs of a copyright notice; empty for an address or a sentence. */
export const cleanPublisher = (value: string): string => {
  const name = withoutRights(plainText(value).slice(0, longestValue))
    .replace(mail, '')
    .replace(/^@|^www\d?\./, '')
    .replace(/^[\s|\u00b7\u2013-]+|[\s|\u00b7\u2013,;:_-]+$/g, '');
  const isAddress = name.startsWith('//') || name.includes('://');
  return isAddress || name.length > 80 || !(hasLetter(name) || hasDigit(name)) ? '' : name;
};

/** The first label of a host that is not "www", and the host without it: both are names that outlets go by. */
const hostKeys = (host: string): readonly string[] => {
  const bare = host.toLowerCase().replace(/^(?:www\d?|m|amp)\./, '');
  return [bare, ownerOf(bare), bare.split('.', 1)[0]!].map(outletKey).filter((key) => key.length > 1);
};

/** A name is a host's own, letter for letter or as what the host is short for. */
export const isHostsName = (name: string, host: string): boolean =>
  hostKeys(host).some((label) => label === outletKey(name) || isShortFor(label, name));

/** A name is that of a host: its words, the most of them, or letters from the start of each. */
export const isOfHost = (name: string, host: string): boolean => {
  const key = outletKey(name);
  const keys = hostKeys(host);
  return key.length > 1 && keys.some((label) => nearlyIs(key, label) || isShortFor(label, name));
};

/** The name of the outlet that a page's title ends or begins with, if the page's host says the same. */
export const publisherInTitle = (title: string, host: string): string => {
  const parts = title.slice(0, 500).split(titleSeparator);
  if (parts.length < 2) return '';
  return cleanPublisher([parts.at(-1)!, parts[0]!].find((part) => isOfHost(part, host)) ?? '');
};

/** Beyond Latin letters: no host can be compared with these. */
const otherScript = /[^\0-\u024f\u2000-\u206f]/;

/**
 * A site's name, or another that is the host's own where this one is not: pages give their edition or section as their site,
 * "International". One that is shorter is an abbreviation of it, and one with a stop is the address.
 */
export const nameOfSite = (name: string, others: readonly string[], host: string): string =>
  otherScript.test(name) || isOfHost(name, host)
    ? name
    : (others.find(
        (other) =>
          isHostsName(other, host) &&
          isSpelled(other) &&
          !other.includes('.') &&
          outletKey(other).length > outletKey(name).length,
      ) ?? name);

/** Words of an outlet's name in a page's title, at most. */
const mostInTitle = 6;
/** Part an outlet's name from a headline; a hyphen parts a section's as often. */
const strong = /[|\uff5c\u00ab\u00bb\u2013\u2014]/;

/** The headline stands where the site's name belongs: it is long, is all of the page's title, and not the host's. */
export const isHeadlineInstead = (name: string, title: string, host: string): boolean =>
  name.split(' ').length > mostInTitle && titleKey(name) === titleKey(title) && !isOfHost(name, host);

/**
 * The name that a page's title goes on with behind its headline, where the host does not say whose it is: it is the site's if
 * a logo or a notice says so too, or if the head tells the headline without it.
 *
 * @param told headlines that the head tells
 * @param shown headings of the page, asked for where the head tells none
 * @param signs what logos, links home and notices say
 */
export const publisherBehind = (
  title: string,
  told: readonly string[],
  shown: () => readonly string[],
  signs: readonly string[],
): string => {
  const parts = title.slice(0, 500).split(titleSeparator);
  const last = cleanPublisher(parts.at(-1)!);
  if (parts.length < 2 || !isSpelled(last) || isSmall(last) || last.split(' ').length > mostInTitle)
    return '';
  const key = outletKey(last);
  if (key.length > 1 && signs.some((sign) => outletKey(sign) === key)) return last;
  const goesOn = (headline: string): boolean => {
    const said = titleKey(headline);
    return said.length > shortestHeadline && `${said}${titleKey(last)}` === titleKey(title);
  };
  if (told.length > 0) return told.some(goesOn) ? last : '';
  return strong.test(title.slice(title.lastIndexOf(parts.at(-2)!) + parts.at(-2)!.length)) &&
    shown().some(goesOn)
    ? last
    : '';
};

/** Letters of a headline by which a title is known, at least. */
const shortestHeadline = 9;

/** Letters of a short form, at most: "BMBF" says less than the name that it is short for. */
const shortForm = 4;

/** An outlet's name without the motto beside it, where the page's host tells which is which: "Example.com – All the news". */
export const withoutMotto = (name: string, host: string): string => {
  const parts = name.split(titleSeparator);
  const own = parts.find((part) => outletKey(part).length > shortForm && isOfHost(part, host));
  return parts.length > 1 && own !== undefined ? own : name;
};

/** An address that is spelled out for voices reading aloud, "example . o r g", as it is written; any other name as it is. */
export const closedUp = (name: string, host: string): string => {
  const written = name.replace(/\s+/g, '');
  return name.includes(' .') && host.replace(/^www\./, '') === written.toLowerCase() ? written : name;
};

const nearlyIs = (key: string, host: string): boolean =>
  key === host ||
  (key.length >= 4 && host.includes(key) && 2 * key.length >= host.length) ||
  (host.length >= 4 && key.includes(host) && 3 * host.length >= key.length);

/** Words of a name of which an abbreviation is made, at most. */
const mostWords = 8;

/** An abbreviation takes letters from the start of each word of a name: "nytimes" of "New York Times", "dw". */
const isShortFor = (label: string, name: string): boolean => {
  const words = allWords(withoutAccents(name.normalize('NFKD').toLowerCase()));
  if (words.length < 2 || words.length > mostWords) return false;
  // Places in the label that are reached after each word.
  const read = (list: readonly string[]): boolean => {
    let reached = new Set([0]);
    for (const word of list) {
      const next = new Set<number>();
      for (const at of reached)
        for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), at); length++)
          next.add(at + length);
      reached = next;
    }
    return reached.has(label.length);
  };
  return read(words) || (words[0] === 'the' && words.length > 2 && read(words.slice(1)));
};

/**
 * The outlet among the names that a page gives as its own, the surest first. A name that is a part of the address is that of
 * a section; of one that only writes the host in small letters, a better spelling is taken where there is one.
 */
export const choosePublisher = (
  names: readonly string[],
  hostname: string,
  pathname: string,
): string | undefined => {
  const sections = new Set(pathname.split('/').slice(1, -1).map(outletKey));
  const known = names.filter((name) => name !== '' && !sections.has(outletKey(name)));
  const [first] = known;
  if (first === undefined || isSpelled(first)) return first;
  const ofHost = known.filter((name) => isOfHost(name, hostname));
  return ofHost.find(isSpelled) ?? ofHost.find((name) => name.includes('.')) ?? first;
};

/** Written as a name is: with a capital, a blank, or in another script. */
export const isSpelled = (name: string): boolean => /[A-Z]|[^\0-\u007f]| /.test(name);

/** The host as a name: what is left where a page names no outlet. */
export const publisherOfHost = (host: string): string =>
  host.includes('.') ? host.replace(/^(?:www\d?|m|amp)\./, '') : '';

/** A headline without the outlet's name that a page's title carries. */
export const cleanHeadline = (value: string, publisher: string): string => {
  const title = plainText(value).replace(
    /^[\s|\u00b7\u2022\u2013\u2014-]+|[\s|\u00b7\u2022\u2013\u2014-]+$/g,
    '',
  );
  const parts = title.split(titleSeparator);
  if (parts.length < 2) return title;
  const outlet = outletKey(publisher);
  const isOutlet = (part: string): boolean => outlet !== '' && outletKey(part) === outlet;
  const last = parts.at(-1)!;
  const first = parts[0]!;
  // What follows the outlet's name is its motto.
  const middle = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && isOutlet(part));
  if (middle > 0) return cleanHeadline(title.slice(0, title.indexOf(parts[middle]!, first.length)), '');
  if (isOutlet(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/[\s|\uff5c\u00b7\u2022\u00ab\u00bb\u2013\u2014:-]+$/, '');
  if (isOutlet(first))
    return title.slice(first.length).replace(/^[\s|\uff5c\u00b7\u2022\u00ab\u00bb\u2013\u2014:-]+/, '');
  return title;
};
