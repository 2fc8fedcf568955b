import { groupName, roles } from './person-titles.ts';
import {
  bare,
  isAcronym,
  isNameWord,
  nameEnd,
  namesIn,
  nameStart,
  printed,
  type ProperName,
  type Vocabulary,
} from './proper-name.ts';
import type { SpeechForm } from './speech-verbs.ts';
import { sentenceStarts, type Token } from './tokens.ts';

/** One place where a text says who said something. */
export interface Attribution {
  readonly name: string;
  readonly affiliation: string;
  readonly named: boolean;
  /** Where its sentence begins and ends in the paragraph. */
  readonly start: number;
  readonly end: number;
}

export interface Grammar {
  readonly language: string;
  readonly verbs: ReadonlyMap<string, SpeechForm>;
  readonly accordingTo: readonly (readonly string[])[];
}

interface Found {
  readonly names: readonly ProperName[];
  readonly affiliation: string;
  /** What an unnamed source is called. */
  readonly called?: string;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const auxiliaries =
  set(`has had have also later then once again often still already just recently even now himself
  herself both further since first previously immediately soon publicly apparently a l'a hat hatte haben
  heeft ha a avait tamb\u00e9m tambi\u00e9n 've earlier repeatedly simply even instead always sometimes`);
const passive = set('was were is are been being be wird wurde werden');
const deny = set(
  "not never didn't doesn't don't didn\u2019t doesn\u2019t don\u2019t would could should might may will can to",
);
const leadIns = set('went goes going on continued continues began begins started proceeded managed came');
const notBefore =
  set(`to with by from in at on against about over under of for toward towards into between among
  mit bei von f\u00fcr avec par pour con por para em com met door voor than via per`);
const determiners = set(
  'the a an his her their its our one el la los las un una o os as um uma le les der die das ein eine de het il lo i gli',
);
const ends = /^[.;:!?\u2026]$/;
const dashes = /^[\u2013\u2014\u2015-]$/;

/** Farthest that an apposition may push a name away from its verb, in tokens. */
const farthest = 28;

/** Who the paragraph says has said something. Linear in its tokens: every look to the side is short. */
export const attributionsIn = (
  tokens: readonly Token[],
  grammar: Grammar,
  vocabulary: Vocabulary,
): readonly Attribution[] => {
  const starts = sentenceStarts(tokens);
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return inSentence(tokens, from, to, grammar, vocabulary).flatMap((found) =>
      toAttributions(found, tokens, from, to),
    );
  });
};

const toAttributions = (
  found: Found,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Attribution[] => {
  const place = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  if (found.called !== undefined) return [{ name: found.called, affiliation: '', named: false, ...place }];
  return found.names.map(({ name, title }) => ({
    name,
    affiliation: title || found.affiliation,
    named: !groupName.test(name),
    ...place,
  }));
};

const inSentence = (
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
  vocabulary: Vocabulary,
): readonly Found[] => {
  const all: Found[] = [];
  const add = (found: Found | undefined): boolean => {
    if (found !== undefined) all.push(found);
    return found !== undefined;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.quoted || !token.word) continue;
    const phrase = grammar.accordingTo.find((words) =>
      words.every((word, i) => bare(tokens[at + i]) === word),
    );
    if (phrase !== undefined && at + phrase.length < to) {
      add(after(tokens, at + phrase.length, to, from, vocabulary));
      continue;
    }
    const form = token.capital ? undefined : grammar.verbs.get(bare(token));
    if (form === undefined || token.possessive) continue;
    if (form === 'participle') {
      if (/^(?:,|and|while|by|before)$/.test(tokens[at - 1]?.text ?? '') && all.length === 0)
        add(subjectOfSentence(tokens, from, at, vocabulary));
      continue;
    }
    if (form === 'weak' && !leadsToSpeech(tokens, at, to)) continue;
    const inverted = form === 'speech' && canInvert(tokens, at, from);
    if (inverted && tokens[at - 1]?.text !== ',' && add(after(tokens, at + 1, to, from, vocabulary)))
      continue;
    if (inverted && closesQuote(tokens, at) && add(after(tokens, at + 1, to, from, vocabulary))) continue;
    if (add(before(tokens, at, from, form, vocabulary))) continue;
    if (inverted) add(after(tokens, at + 1, to, from, vocabulary, true));
  }
  if (all.length === 0) add(signature(tokens, from, to, vocabulary));
  if (all.length === 0 && quotedWords(tokens, from, to) > 3)
    add(subjectOfSentence(tokens, from, to, vocabulary));
  return all;
};

/** A quotation with its author behind a dash: the name ends the sentence. */
const signature = (
  tokens: readonly Token[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): Found | undefined => {
  const last = ends.test(tokens[to - 1]?.text ?? '') ? to - 2 : to - 1;
  if (!isNameWord(tokens[last])) return undefined;
  const start = nameStart(tokens, last, from);
  if (start - 2 < from || !dashes.test(tokens[start - 1]!.text) || tokens[start - 2]!.quote !== 'close')
    return undefined;
  const names = namesIn(tokens, start, last + 1, from, vocabulary).filter(({ size }) => size > 1);
  return names.length === 0 ? undefined : { names, affiliation: '' };
};

const quotedWords = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.quoted && token.word).length;

const leadsToSpeech = (tokens: readonly Token[], verb: number, to: number): boolean =>
  tokens
    .slice(verb + 1, Math.min(to, verb + 12))
    .some((token, i) => token.quote === 'open' || (i < 3 && bare(token) === 'that'));

/** The first token of the verb: its auxiliaries and adverbs stand before it ("has said"). */
const verbStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0 && isSkipped(tokens, at - 1)) at -= 1;
  return at;
};

const closesQuote = (tokens: readonly Token[], verb: number): boolean => {
  const at = verbStart(tokens, verb) - 1;
  return tokens[at]?.quote === 'close' || (tokens[at]?.text === ',' && tokens[at - 1]?.quote === 'close');
};

/** The verb may have its subject behind it: after a quotation, a comma or a dash. */
const canInvert = (tokens: readonly Token[], verb: number, from: number): boolean => {
  const previous = tokens[verbStart(tokens, verb) - 1]?.text ?? '';
  return verb > from && (closesQuote(tokens, verb) || previous === ',' || dashes.test(previous));
};

/** The subject that stands before a verb. */
const before = (
  tokens: readonly Token[],
  verb: number,
  from: number,
  form: SpeechForm,
  vocabulary: Vocabulary,
): Found | undefined => {
  let at = verb - 1;
  let infinitive = false;
  if (form === 'base' && bare(tokens[at]) === 'to' && leadIns.has(bare(tokens[at - 1]))) {
    infinitive = true;
    at -= 1;
    while (at >= from && leadIns.has(bare(tokens[at]))) at -= 1;
  }
  while (at >= from && isSkipped(tokens, at)) at -= 1;
  if (isWeekday(tokens[at]) && bare(tokens[at - 1]) === 'on') at -= 2;
  else if (isWeekday(tokens[at]) && at > from) at -= 1;
  const left = tokens[at];
  if (at < from || left === undefined || left.quoted) return undefined;
  if (passive.has(bare(left)) || deny.has(bare(left))) return undefined;
  if (left.text === ')') {
    const open = lastOf(tokens, at, from, '(');
    return open < 0 ? undefined : subjectAt(tokens, open - 1, from, vocabulary);
  }
  if (form === 'base' && !infinitive) {
    const found = subjectAt(tokens, at, from, vocabulary);
    const plural =
      found?.called !== undefined ||
      (found?.names.length ?? 0) > 1 ||
      found?.names.every(({ name }) => groupName.test(name));
    return plural ? found : undefined;
  }
  if (bare(left) === 'who')
    return subjectAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, from, vocabulary);
  if (left.text === ',' || dashes.test(left.text))
    return beforeApposition(tokens, at, from, left.text, vocabulary);
  return subjectAt(tokens, at, from, vocabulary);
};

const isSkipped = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  return (
    token.word &&
    !token.quoted &&
    !token.capital &&
    (auxiliaries.has(bare(token)) || token.text.endsWith('ly'))
  );
};

const isWeekday = (token: Token | undefined): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(token?.text ?? '');

const lastOf = (tokens: readonly Token[], at: number, from: number, text: string): number => {
  for (let i = at; i >= from && at - i < farthest; i--) if (tokens[i]!.text === text) return i;
  return -1;
};

/** "Jane Doe, a lawyer in Boston, said": the name before the nearest comma that has one before it. */
const beforeApposition = (
  tokens: readonly Token[],
  close: number,
  from: number,
  mark: string,
  vocabulary: Vocabulary,
): Found | undefined => {
  for (let at = close - 1; at > from && close - at < farthest; at--) {
    const token = tokens[at]!;
    if (token.quote !== undefined || token.quoted) return undefined;
    if (token.text !== mark || at + 1 === close) continue;
    const opener = tokens[at + 1]!;
    const isApposition =
      determiners.has(bare(opener)) ||
      /^\d/.test(opener.text) ||
      bare(opener) === 'who' ||
      (opener.word && !notBefore.has(bare(opener)) && bare(opener) !== 'and' && bare(opener) !== 'but');
    if (!isApposition) continue;
    const found = subjectAt(tokens, at - 1, from, vocabulary);
    if (found === undefined || found.called !== undefined) continue;
    return { ...found, affiliation: found.affiliation || apposition(tokens, at + 1, close) };
  }
  return undefined;
};

/** The subject whose last word is token `at`. */
const subjectAt = (
  tokens: readonly Token[],
  at: number,
  from: number,
  vocabulary: Vocabulary,
): Found | undefined => {
  const last = tokens[at];
  if (at < from || last === undefined || last.quoted) return undefined;
  if (last.text === ')') {
    const open = lastOf(tokens, at, from, '(');
    return open > from ? subjectAt(tokens, open - 1, from, vocabulary) : undefined;
  }
  if (last.text === ',' && /^(?:jr|sr|ii|iii)$/.test(bare(tokens[at - 1])))
    return subjectAt(tokens, at - 1, from, vocabulary);
  if (/^(?:Jr\.?|Sr\.?|II|III)$/.test(last.text) && tokens[at - 1]?.text === ',')
    return subjectAt(tokens, at - 2, from, vocabulary);
  if (isNameWord(last) && !last.possessive) {
    const start = nameStart(tokens, at, from);
    const lead = tokens[start - 1];
    if (start > from && lead !== undefined && notBefore.has(bare(lead)))
      return withPreposition(tokens, start, at, from);
    const names = namesIn(tokens, start, at + 1, from, vocabulary);
    if (names.length > 0) return { names, affiliation: start > from ? roleBefore(tokens, start, from) : '' };
    // "Police said": the capital begins the sentence.
    return start === at && start === from && roles.has(bare(last))
      ? unnamed(tokens, at, at, from)
      : undefined;
  }
  return roles.has(bare(last)) ? unnamed(tokens, at, at, from) : undefined;
};

/** "a spokesman for Clinton": no named source, though a name stands before the verb. */
const withPreposition = (
  tokens: readonly Token[],
  start: number,
  end: number,
  from: number,
): Found | undefined => {
  const head = tokens[start - 2];
  return head !== undefined && start - 2 >= from && roles.has(bare(head))
    ? unnamed(tokens, start - 2, end, from)
    : undefined;
};

/** An unnamed source with the words that describe it. */
const unnamed = (tokens: readonly Token[], head: number, end: number, from: number): Found => {
  let start = head;
  while (start > from && head - start < 6) {
    const previous = tokens[start - 1]!;
    if (!previous.word || previous.quoted || notBefore.has(bare(previous))) break;
    if (/^(?:that|but|and|as|when|while|which|who|what|said|or|if)$/.test(bare(previous))) break;
    start -= 1;
    if (determiners.has(bare(previous))) break;
  }
  return { names: [], affiliation: '', called: printed(tokens.slice(start, end + 1)) };
};

/** "campaign spokesman" before a name. */
const roleBefore = (tokens: readonly Token[], start: number, from: number): string => {
  let at = start;
  while (at > from && start - at < 6) {
    const previous = tokens[at - 1]!;
    if (!previous.word || previous.quoted || (!roles.has(bare(tokens[start - 1])) && at === start)) break;
    if (notBefore.has(bare(previous)) || /^(?:that|but|and|as|when|while|said|or|if)$/.test(bare(previous)))
      break;
    at -= 1;
    if (determiners.has(bare(previous))) break;
  }
  return at === start ? '' : printed(tokens.slice(at, start));
};

/** What follows a name behind a comma, up to the end of the apposition. */
const apposition = (tokens: readonly Token[], start: number, close: number): string => {
  const words = tokens.slice(start, close);
  return words.length > 1 && words.length < 24 && bare(words[0]) !== 'who' ? printed(words) : '';
};

/** The source that follows "said" or "according to". */
const after = (
  tokens: readonly Token[],
  start: number,
  to: number,
  from: number,
  vocabulary: Vocabulary,
  unsure = false,
): Found | undefined => {
  let at = start;
  let head = -1;
  while (at < to && at - start < 10) {
    const token = tokens[at]!;
    if (token.quoted || token.quote !== undefined || ends.test(token.text)) break;
    if (isNameWord(token)) {
      const end = nameEnd(tokens, at);
      const next = tokens[end];
      const owner = tokens[end - 1]!.possessive;
      if (!owner && !(next?.word && !next.capital && roles.has(bare(next)))) {
        if (unsure && next?.word && !next.capital && !notBefore.has(bare(next))) return undefined;
        // "a spokesman for Clinton", "a poll by Gallup": the first has no name, the second has.
        if (head >= 0 && notBefore.has(bare(tokens[at - 1])) && roles.has(bare(tokens[head])))
          return (
            commaName(tokens, end, from, vocabulary, start) ?? {
              names: [],
              affiliation: '',
              called: printed(tokens.slice(start, end)),
            }
          );
        const names = namesIn(tokens, at, end, from, vocabulary);
        if (names.length === 0) return undefined;
        const close = next?.text === ',' ? closeOfApposition(tokens, end + 1, to) : -1;
        return {
          names,
          affiliation:
            at > start
              ? printed(tokens.slice(start, at))
              : close > 0
                ? apposition(tokens, end + 1, close)
                : '',
        };
      }
      at = end;
      continue;
    }
    if (token.text === ',')
      return head < 0
        ? undefined
        : (commaName(tokens, at, from, vocabulary, start) ?? unnamedAfter(tokens, start, at, head));
    if (
      !token.word ||
      /^(?:that|who|which|and|but|dass|que|qui|he|she|they|it|familiar|i|we)$/.test(bare(token))
    )
      break;
    if (!notBefore.has(bare(token)) && !determiners.has(bare(token)) && (head < 0 || roles.has(bare(token))))
      head = at;
    at += 1;
  }
  return head < 0 ? undefined : unnamedAfter(tokens, start, at, head);
};

const unnamedAfter = (
  tokens: readonly Token[],
  start: number,
  end: number,
  head: number,
): Found | undefined =>
  roles.has(bare(tokens[head]))
    ? { names: [], affiliation: '', called: printed(tokens.slice(start, Math.min(end, start + 8))) }
    : undefined;

/** "the group's president, Jane Doe". */
const commaName = (
  tokens: readonly Token[],
  comma: number,
  from: number,
  vocabulary: Vocabulary,
  start: number,
): Found | undefined => {
  if (tokens[comma]?.text !== ',' || !isNameWord(tokens[comma + 1])) return undefined;
  const end = nameEnd(tokens, comma + 1);
  const names = namesIn(tokens, comma + 1, end, from, vocabulary).filter(({ size }) => size > 1);
  return names.length === 1 ? { names, affiliation: printed(tokens.slice(start, comma)) } : undefined;
};

const closeOfApposition = (tokens: readonly Token[], start: number, to: number): number => {
  if (!determiners.has(bare(tokens[start])) && !roles.has(bare(tokens[start]))) return -1;
  for (let at = start; at < to && at - start < 24; at++) {
    const token = tokens[at]!;
    if (token.quote !== undefined || token.quoted) return -1;
    if (ends.test(token.text) || token.text === ',') return at;
  }
  return -1;
};

/** The name that a sentence begins with, if a verb follows it. */
const subjectOfSentence = (
  tokens: readonly Token[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): Found | undefined => {
  let start = from;
  // "In a statement, Jane Doe …"
  if (/^(?:in|on|at|during|after|speaking|meanwhile|asked|but|and|when)$/.test(bare(tokens[from])))
    for (let at = from + 1; at < to && at - from < 16; at++)
      if (tokens[at]!.text === ',') {
        start = at + 1;
        break;
      }
  if (!isNameWord(tokens[start])) return undefined;
  const end = nameEnd(tokens, start);
  let next = end;
  if (tokens[next]?.text === '(') next = tokens.findIndex((token, i) => i > next && token.text === ')') + 1;
  const verb = tokens[next];
  if (end >= to || tokens[end - 1]!.possessive || verb === undefined || !verb.word || verb.capital)
    return undefined;
  if (
    !/(?:ed|s|es|ing|d)$|^(?:has|had|went|took|made|gave|spoke|hit|put|sent)$/.test(verb.text) ||
    passive.has(bare(verb))
  )
    return undefined;
  const names = namesIn(tokens, start, end, from, vocabulary);
  return names.length === 1 ? { names, affiliation: '' } : undefined;
};

/** Languages whose common nouns have capitals, or whose verbs are few here, need a surer sign of a name. */
export const isSure = (name: string, language: string, fullNames: ReadonlySet<string>): boolean =>
  language === 'en' ||
  isAcronym(name.split(' ')[0]!) ||
  (name.includes(' ')
    ? language !== 'de' || !/^\p{L}+(?:ung|heit|keit)\b/u.test(name)
    : fullNames.has(name.toLowerCase()));
