import { capitals, hasDigit, hasLetter, isCapital, letters, smalls } from '../text/letters.ts';
import { setOf } from '../text/word-set.ts';
import { once } from '../once.ts';
import { agencyNamed } from './agency-names.ts';
import { withoutCapitals } from './capitals.ts';
import { withoutLead } from './byline-lead.ts';
import { nameInPiece, withoutKind, withoutTail } from './byline-piece.ts';
import { plainText } from './entities.ts';
import { outletKey } from './publisher.ts';
import { weekdayTable } from './weekday-table.ts';

const mail = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;
const address =
  /(?:https?:)?\/\/\S+|\bwww\.\S+|\b(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok)\.com\/\S+/gi;
const handle = /(?:^|[\s(])@\w+/g;
const host = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/;
const clutter = /\((?:[^()]{0,80})\)|\[[^[\]]{0,80}\]/g;
// "Verein 90/Die Muster" is one name.
const sign = /\s*(?:[,;|\u00b7\u2022\u3001\uff0c]|(?<!\d)\/)\s*/;
// Dutch "en" parts full names; Spanish "en" leads to a place.
const conjunction = /\s+(?:and|AND|und|UND|et|y|e|en(?=\s+\S+\s+\S)|og|och|i|&|\+|with|mit)\s+/;
/** The same in a line of capitals, where it may be a part of a name: between two full ones. */
const capitalConjunction = /\s+(?:[YEI]|ET|OG|OCH)\s+/;
/** Before an agency, which is told to have written a part of it. */
const withAgency = /\s+(?:avec|con|com)\s+/;

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
  'anonym',
  'anonyme',
  'anonimo',
  'guest',
  'user',
  'webmaster',
  'root',
  'default',
  'publisher',
  'superuser',
  'postedon',
  'staff',
  'agencies',
  'agenturen',
  'agences',
  'agencias',
  'agenzie',
  'wires',
]);

/** Words that a comma sets behind a name: a post, not a second author. */
const post =
  /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|journalist|bureau|chief|producer|photographer|\w+leiter(?:in)?|direktor(?:in)?|referent(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|r\u00e9dact(?:eur|rice)|periodista|redactora?|giornalista|journaliste|correspondante?|envoy|enviad[oa]|inviat[oa]|corrispondente|corresponsal|colunista)\b/i;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Degrees follow a name behind a comma, "Jr." does not. */
const degrees = new Set(['phd', 'ph d', 'md', 'esq', 'mba']);
/** The same in capitals alone: in small letters they may be somebody's initials. */
const capitalDegrees = setOf('MS MSC MPH RD RDN RN LDN JD DDS DVM DO CSCS LCSW FNP MSN');
/** Where the person named before works: "Ann Lee, Springfield Advance Media". */
const worksFor = new Set(['Media', 'News', 'Newspapers', 'Network', 'Press', 'Newsroom']);
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
  'ag',
  'kg',
  'ohg',
  'eg',
  'e.g',
  'plc',
  'corp',
  's.r.l',
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
  for (const value of values.slice(0, most)) {
    const listed = namesIn(value);
    if (isSiteInPlace(listed)) continue;
    for (const [index, found] of listed.entries()) {
      // "Ann Lee Daily Example"
      const name = withoutTail(found, (tail) => isOutlet.has(outletKey(tail.join(' '))));
      const key = outletKey(name);
      // "Daily Example, Springfield": what follows the outlet's own name, or a firm's, is where it is.
      if (index === 0 && (isOutlet.has(key) || isCompany(name)) && value.includes(',')) break;
      if (key === '' || isOutlet.has(key) || isNobody(key) || isCompany(name)) continue;
      if (!names.has(key) && names.size < most) names.set(key, name);
    }
  }
  // "Ann Lee" beside "Ann Lee Reuters": a longer value that only repeats a shorter one.
  const kept = [...names.values()];
  return kept.filter((name) => !kept.some((other) => other !== name && name.startsWith(`${other} `)));
};

/** "example.org, Springfield, Germany": a site, and where it is; a person beside it has a name of two words. */
const isSiteInPlace = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && host.test(first) && others.every((other) => oneName.test(other));

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
  line = withoutPlace(withoutLead(line));
  const found: string[] = [];
  const pieces = partsOf(line).flatMap(
    (part, index) =>
      nameInPiece(
        withoutLead(part)
          .replace(/^[\s:\u2013\u2014-]+|[\s:(\u2013\u2014-]+$/g, '')
          .replace(/\s+/g, ' '),
        index === 0,
      ) ?? [],
  );
  for (const piece of pieces) {
    const name = withoutTitle(piece);
    const title = name.replaceAll('.', '');
    const isDegree = degrees.has(title.toLowerCase()) || (found.length > 0 && capitalDegrees.has(title));
    if (isDegree || suffixes.has(title.toLowerCase())) {
      if (found.length > 0) found[found.length - 1] += isDegree ? `, ${name}` : ` ${name}`;
    } else if (isName(name) && !(found.length > 0 && tellsOfOther(name))) found.push(spelled(name));
  }
  return found;
};

/** Letters of a day's name in full, at least; "Sam" and "Dom" are cut short. */
const longDay = 5;
const weekdays = once(() => setOf(Object.values(weekdayTable).join(' ')));
const isWeekday = (word: string): boolean => word.length >= longDay && weekdays().has(word);

/** What stands behind a name and tells of it, or when: "Ann Lee, Reporter, Wednesday". */
const tellsOfOther = (name: string): boolean =>
  post.test(name) ||
  (name.includes(' ') && worksFor.has(name.slice(name.lastIndexOf(' ') + 1)) && !agencyNamed(name)) ||
  (!name.includes(' ') && isWeekday(name.toLowerCase()));

/**
 * A list of names without the word at its end that is none: "Ann Lee, Springfield", "Ann Lee, Reporter, Health". Whoever
 * has one name only stands beside others of one.
 */
const withoutPlace = (line: string): string => {
  const at = line.lastIndexOf(',');
  if (at < 0) return line;
  const word = line.slice(at + 1).trim();
  const before = withoutKind(line.slice(0, at).split(sign).at(-1)!.trim());
  const isPlace =
    oneName.test(word) &&
    !(word.length <= abbreviation && word === word.toUpperCase()) &&
    before.includes(' ') &&
    isCapital(before) &&
    agencyNamed(word) === undefined &&
    !suffixes.has(word.toLowerCase()) &&
    !degrees.has(word.toLowerCase());
  return isPlace ? line.slice(0, at) : line;
};
/** Letters of one: a house that has a part in it, "NDR". */
const abbreviation = 5;
/** A word that begins with a capital. */
const oneName = new RegExp(`^[${capitals}][${letters}'\u2019-]+$`);

/** Stand behind a name, with what a person writes about before them: "Ann Lee Climate Reporter". */
const posts = new Set(
  'reporter writer correspondent editor columnist contributor journalist reporterin redakteur redakteurin chefredakteur chefredakteurin korrespondent korrespondentin volont\u00e4r volont\u00e4rin autor autorin r\u00e9dacteur r\u00e9dactrice journaliste periodista corresponsal giornalista'.split(
    ' ',
  ),
);
const fields = new Set(
  'senior chief staff lead special deputy assistant managing associate executive global national international foreign local political politics government city hall crime courts legal health medical science technology tech climate environment environmental energy business economics economy financial finance markets education sport sports football culture arts entertainment features investigative investigations transport housing royal defence defense security diplomatic religion media digital data breaking news world europe asia africa'.split(
    ' ',
  ),
);
/** The same in Han and Hangul. */
const wiredBy = /^.{0,12}(?:\u8bb0\u8005|\u8a18\u8005)\s?(?=[\u3400-\u9fff]{2,4}$)/;
const postBehind = /(?<=^[\u3400-\u9fff\uac00-\ud7af]{2,4})\s?(?:\u8bb0\u8005|\u8a18\u8005|\uae30\uc790)$/;

/** A post joined to a house or a field, before a name in full: "MUSTERBLATT-Redakteurin Eva Maier". */
const postBefore =
  /^\S{2,40}-(?:expert(?:e|in)|autor(?:in)?|(?:chef)?redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?|mitarbeiter(?:in)?)\s(?=\S+\s\S)/i;

/** A name without the post that stands beside it, with nothing between them. */
const withoutTitle = (name: string): string => {
  const words = (name.includes('-') ? name.replace(postBefore, '') : name).split(' ');
  let end = words.length;
  if (end > 2 && posts.has(words[end - 1]!.toLowerCase())) {
    do end--;
    while (fields.has(words[end - 1]?.toLowerCase() ?? ''));
    return end > 1 && end < 4 ? words.slice(0, end).join(' ') : name;
  }
  return name.charAt(0) > '\u3000' ? name.replace(wiredBy, '').replace(postBehind, '') : words.join(' ');
};

/** The pieces between what joins names: "Staff and news service reports" is no two of them. */
const partsOf = (line: string): readonly string[] =>
  line.split(sign).flatMap((piece) => {
    const parts = piece.split(conjunction).flatMap(withCapitals).flatMap(besideAgency);
    return parts.slice(1).some(isCommon) ? [piece] : parts;
  });

/** What a line of capitals joins: "ANN LEE Y BOB DAY". */
const withCapitals = (part: string): readonly string[] => {
  if (!inCapitals.test(part)) return [part];
  const names = part.split(capitalConjunction);
  return names.every((name) => name.includes(' ')) ? names : [part];
};

/** A house and the agency beside it: "Daily Example avec AFP". */
const besideAgency = (part: string): readonly string[] => {
  const [house, agency, ...more] = part.split(withAgency);
  return agency !== undefined && more.length === 0 && agencyNamed(agency) !== undefined
    ? [house!, agency]
    : [part];
};

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
export const turnName = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

/** The same where a value may as well be a list: "Lee, Ann", but not "Ann Lee, Bob Day" and not "DPA, Reuters". */
export const turnOneName = (name: string): string =>
  isTurned.test(name) && agencyNamed(name.slice(0, name.indexOf(','))) === undefined ? turnName(name) : name;
const isTurned = new RegExp(
  `^[${capitals}][${letters}'\u2019-]*[${smalls}], [${capitals}][${letters}.]*(?: [${capitals}][${letters}.]*)?$`,
);
