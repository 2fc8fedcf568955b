import { capitals, hasLetter } from '../text/letters.ts';
import { withoutCapitals } from './capitals.ts';
import { plainText } from './entities.ts';
import { outletKey } from './publisher.ts';

const lead =
  /^(?:(?:written|posted|published|reported|story|words|text|article|interview|ver\u00f6ffentlicht|geschrieben|publicado|publi\u00e9|scritto|geplaatst)\s+(?:by|von|por|par|da|door)|by(?:line)?|von|par|por|di|door|av|af|authors?|autor(?:en|[/:*]?in(?:nen)?|a|es)?|auteurs?|autore|text[eo]?(?:\s(?:und|&|and|et|e|y)\s(?:fotos?|photos?|interview|bilder|images|words))?|words|reporter|\u6587|\u4f5c\u8005|\u8a18\u8005)(?:\s*[:\uff1a]\s*|\s+|$)/i;
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
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mba)\.?$/i;
/** Degrees follow a name behind a comma, "Jr." does not. */
const degree = /^(?:ph|m\.?d|esq|mba)/i;
const clockOrDate = /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/;

/** Whoever runs a site's software is no author. */
const isNobody = (key: string): boolean => nobody.has(key) || /admin\d{0,3}$|^ccby/.test(key);

/** Firms and societies run sites; they do not write. */
const company = /(?:^|\s)(?:gmbh|mbh|e\.\s?v|inc|ltd|llc|s\.?a\.?r\.?l|s\.p\.a|co\. kg)\.?$/i;

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
      if (key === '' || isOutlet.has(key) || isNobody(key) || company.test(name)) continue;
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
  line = line.replace(lead, '');
  const found: string[] = [];
  for (const part of partsOf(line)) {
    const name = part
      .replace(lead, '')
      .replace(/^[\s:\u2013\u2014-]+|[\s:(\u2013\u2014-]+$/g, '')
      .replace(/\s+/g, ' ');
    if (suffix.test(name) && found.length > 0)
      found[found.length - 1] += degree.test(name) ? `, ${name}` : ` ${name}`;
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
  !clockOrDate.test(name) &&
  !/[{}<>=]/.test(name);

const inCapitals = new RegExp(String.raw`^[${capitals}\s.'\u2019-]+$`);
const threeCapitals = new RegExp(`[${capitals}]{3}`);

/** "ANN LEE" as "Ann Lee"; shorter ones are initials. */
const spelled = (name: string): string =>
  inCapitals.test(name) && name.includes(' ') && threeCapitals.test(name) ? withoutCapitals(name) : name;

/** "Lee, Ann" as catalogues write it. */
export const turnName = (name: string): string =>
  /^([^,]+),\s*([^,]+)$/.test(name) ? name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : name;
