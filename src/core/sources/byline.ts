import { capitals, hasDigit, hasLetter } from '../text/letters.ts';
import { withoutCapitals } from './capitals.ts';
import { withoutLead } from './byline-lead.ts';
import { plainText } from './entities.ts';
import { outletKey } from './publisher.ts';

const mail = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;
const address = /(?:https?:)?\/\/\S+|\bwww\.\S+/gi;
const handle = /(?:^|[\s(])@\w+/g;
const clutter = /\((?:[^()]{0,80})\)|\[[^[\]]{0,80}\]/g;
const sign = /\s*[,;|/\u00b7\u2022\u3001\uff0c]\s*/;
const conjunction = /\s+(?:and|und|et|y|e|en|og|och|i|&|\+|with|mit)\s+/;

/** What stands where a name should and says nothing. */
const nobody = new Set([
  'admin',
  'administrator',
  'author',
  'autor',
  'null',
  'none',
  'undefined',
  'unknown',
  'anonymous',
  'guest',
  'user',
  'webmaster',
  'root',
  'default',
  'publisher',
  'superuser',
  'postedon',
]);

/** Words that a comma sets behind a name: a post, not a second author. */
const post =
  /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|journalist|bureau|chief|producer|photographer|\w+leiter(?:in)?|direktor(?:in)?|referent(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|r\u00e9dact(?:eur|rice)|periodista|redactora?|giornalista)\b/i;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Degrees follow a name behind a comma, "Jr." does not. */
const degrees = new Set(['phd', 'ph d', 'md', 'esq', 'mba']);
const clockOrDate = /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/;

/** Whoever runs a site's software is no author. */
const isNobody = (key: string): boolean =>
  nobody.has(key) || key.startsWith('ccby') || (key.includes('admin') && /admin\d{0,3}$/.test(key));

/** Firms and societies run sites; they do not write. */
const companies = new Set([
  'gmbh',
  'mbh',
  'e.v',
  'inc',
  'ltd',
  'llc',
  'sarl',
  's.a.r.l',
  's.p.a',
  'e. v',
  'co. kg',
]);

/** By its last word or two. */
const isCompany = (name: string): boolean => {
  const lower = name.toLowerCase();
  const words = (lower.endsWith('.') ? lower.slice(0, -1) : lower).split(' ');
  return companies.has(words.at(-1)!) || companies.has(words.slice(-2).join(' '));
};

/** More authors than this are a list of something else. */
const most = 20;

/**
 * The persons that the values of a page's author fields name: one each, without "By", posts, addresses and the
 * outlet's own name.
 */
export const cleanByline = (
  values: readonly string[],
  outlets: readonly string[] = [],
): readonly string[] => {
  const isOutlet = new Set(outlets.map(outletKey));
  const names = new Map<string, string>();
  for (const value of values.slice(0, most))
    for (const [index, name] of namesIn(value).entries()) {
      const key = outletKey(name);
      // "Daily Example, Springfield": what follows the outlet's own name is where it is.
      if (index === 0 && isOutlet.has(key) && value.includes(',')) break;
      if (key === '' || isOutlet.has(key) || isNobody(key) || isCompany(name)) continue;
      if (!names.has(key) && names.size < most) names.set(key, name);
    }
  // "Ann Lee" beside "Ann Lee Reuters": a longer value that only repeats a shorter one.
  const kept = [...names.values()];
  return kept.filter((name) => !kept.some((other) => other !== name && name.startsWith(`${other} `)));
};

/** The names that a value lists, without "By", posts and addresses. */
export const namesIn = (value: string): readonly string[] => {
  let line = plainText(value);
  // Few bylines hold any of these signs.
  if (/[@/([]|[wW]{3}/.test(line))
    line = line
      .replace(mail, ' ')
      .replace(address, ' ')
      .replace(handle, ' ')
      .replace(clutter, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  line = withoutLead(line);
  const found: string[] = [];
  for (const part of partsOf(line)) {
    const name = withoutLead(part)
      .replace(/^[\s:\u2013\u2014-]+|[\s:(\u2013\u2014-]+$/g, '')
      .replace(/\s+/g, ' ');
    const title = name.replaceAll('.', '').toLowerCase();
    const isDegree = degrees.has(title);
    if (found.length > 0 && (isDegree || suffixes.has(title)))
      found[found.length - 1] += isDegree ? `, ${name}` : ` ${name}`;
    else if (isName(name) && !(found.length > 0 && post.test(name))) found.push(spelled(name));
  }
  return found;
};

/** The pieces between what joins names: "Staff and news service reports" is no two of them. */
const partsOf = (line: string): readonly string[] =>
  line.split(sign).flatMap((piece) => {
    const parts = piece.split(conjunction);
    return parts.slice(1).some(isCommon) ? [piece] : parts;
  });

/** Several words, none of which begins with a capital. */
const isCommon = (part: string): boolean => part.includes(' ') && /^[a-z\u00df-\u00ff ]+$/.test(part);

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 60 &&
  name.split(' ').length <= 6 &&
  hasLetter(name) &&
  !(hasDigit(name) && clockOrDate.test(name)) &&
  !/[{}<>=]/.test(name);

const inCapitals = new RegExp(String.raw`^[${capitals}\s.'\u2019-]+$`);
const threeCapitals = new RegExp(`[${capitals}]{3}`);

/** "ANN LEE" as "Ann Lee"; shorter ones are initials. */
const spelled = (name: string): string =>
  inCapitals.test(name) && name.includes(' ') && threeCapitals.test(name) ? withoutCapitals(name) : name;

/** "Lee, Ann" as catalogues write it. */
export const turnName = (name: string): string =>
  /^([^,]+),\s*([^,]+)$/.test(name) ? name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : name;
