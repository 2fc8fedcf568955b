import { plainText } from './entities.ts';

/** Letters and figures alone: two spellings of an outlet's name are compared like that. */
export const outletKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.{3})/, '');

const address = /^(?:https?:)?\/\//i;
const notice = /^(?:copyright\b|\u00a9|\(c\))[\s:,\d\u2013-]*(?:by\b)?/i;

/** An outlet's name as one line, without the signs of a copyright notice; empty for an address or a sentence. */
export const cleanPublisher = (value: string): string => {
  const name = plainText(value)
    .replace(notice, '')
    .replace(/^@/, '')
    .replace(/\.?\s*(?:all rights reserved|alle rechte vorbehalten)\.?$/i, '')
    .replace(/^[\s|\u00b7\u2013-]+|[\s|\u00b7\u2013,;:-]+$/g, '');
  return address.test(name) || name.length > 80 || !/[\p{L}\p{N}]/u.test(name) ? '' : name;
};

/** What parts a headline from the outlet's name in a page's title. */
const separator = /\s+[|\u00b7\u2022\u00ab\u00bb\u2013\u2014-]+\s+|\s*[|\uff5c]\s*|\s+:: \s*/;

/** The first label of a host that is not "www", and the host without it: both are names that outlets go by. */
const hostKeys = (host: string): readonly string[] => {
  const labels = host
    .toLowerCase()
    .replace(/^(?:www\d?|m|amp)\./, '')
    .split('.');
  const main = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? labels.at(-3) : labels.at(-2);
  return [outletKey(labels.join('.')), outletKey(main ?? labels[0] ?? ''), outletKey(labels[0] ?? '')].filter(
    (key) => key.length > 1,
  );
};

/** The name of the outlet that a page's title ends or begins with, if the page's host says the same. */
export const publisherInTitle = (title: string, host: string): string => {
  const parts = title.slice(0, 500).split(separator);
  if (parts.length < 2) return '';
  const keys = hostKeys(host);
  const fits = (part: string): boolean => {
    const key = outletKey(part);
    const initials = outletKey((part.match(/(?<!\p{L})\p{L}/gu) ?? []).join(''));
    return key.length > 1 && keys.some((name) => name === initials || nearlyIs(key, name));
  };
  return cleanPublisher([parts.at(-1)!, parts[0]!].find(fits) ?? '');
};

const nearlyIs = (key: string, host: string): boolean =>
  key === host ||
  (key.length >= 4 && host.includes(key) && 2 * key.length >= host.length) ||
  (host.length >= 4 && key.includes(host) && 3 * host.length >= key.length);

/** The host as a name: what is left where a page names no outlet. */
export const publisherOfHost = (host: string): string =>
  host.includes('.') ? host.replace(/^(?:www\d?|m|amp)\./, '') : '';

/** A headline without the outlet's name that a page's title carries. */
export const cleanHeadline = (value: string, publisher: string): string => {
  const title = plainText(value);
  const parts = title.split(separator);
  if (parts.length < 2) return title;
  const outlet = outletKey(publisher);
  const isOutlet = (part: string): boolean => outlet !== '' && outletKey(part) === outlet;
  const last = parts.at(-1)!;
  const first = parts[0]!;
  if (isOutlet(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/[\s|\uff5c\u00b7\u2022\u00ab\u00bb\u2013\u2014:-]+$/, '');
  if (isOutlet(first))
    return title.slice(first.length).replace(/^[\s|\uff5c\u00b7\u2022\u00ab\u00bb\u2013\u2014:-]+/, '');
  return title;
};
