import { smalls } from '../text/letters.ts';
import type { Grammar } from './grammar.ts';
import { isAcronym, isInitial, isJoin, isParticle } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Words of the name of who holds an office: fewer may be a place's own, more may begin with some of these. */
const fewest = 2;
const most = 3;

/**
 * Where a name begins behind an office that is a part of the same run of capitals: "Secretary of State Jane Doe",
 * "Governor of Ohio Jane Doe", "Bank of Example Governor Jane Doe"; 0 where there is none.
 */
export const holderStart = (run: readonly Token[], grammar: Grammar): number =>
  behindElided(run, grammar) ||
  behindOffice(run, grammar) ||
  (grammar.titlesBehindHouses ? behindTitle(run, grammar) || behindPlace(run, grammar) : 0);

/** "L'avocat Jean Dupont", "L'allenatore della Esempio Mario Rossi": what begins a sentence has the capital of its article. */
const behindElided = (run: readonly Token[], grammar: Grammar): number => {
  if (!grammar.romance || !elided.test(run[0]!.text)) return 0;
  if (run[1]?.capital) return 1;
  const place = run.findIndex((token, at) => at > 0 && token.capital);
  const name = place + (grammar.regions.has(run[place]?.bare ?? '') ? 2 : 1);
  return place > 1 && isPerson(run.slice(name), grammar) ? name : 0;
};
const elided = new RegExp(`^L['\u2019][${smalls}]`);

/** "Secretary of State Jane Doe"; "Chairman of the House Trams Committee Jane Doe" is of a committee. */
const behindOffice = (run: readonly Token[], { titles, offices, joins, organisations }: Grammar): number => {
  const office = run.findIndex(
    (token, at) =>
      offices.has(token.bare) && run.slice(Math.max(0, at - 2), at).some(({ bare }) => joins.has(bare)),
  );
  const titled = office > 1 && run.slice(0, office).some(({ bare }) => titles.has(bare));
  const ofHouse = run.slice(office + 1, -1).some(({ bare }) => organisations.has(bare));
  return titled && !ofHouse && office + 1 < run.length ? office + 1 : 0;
};

/**
 * "Bank of Example Governor Jane Doe", "University of Springfield Professor Jane Doe", "Health and Human Trams Secretary Jane
 * Doe".
 */
const behindTitle = (run: readonly Token[], grammar: Grammar): number => {
  const title = run.findLastIndex(({ bare }) => grammar.titles.has(bare));
  const of = run.findIndex((token) => isPreposition(token, grammar));
  const isOfHouse = of > 0 && title > of && !run.slice(0, title).some(({ bare }) => grammar.and.has(bare));
  const isOfFields = title > 2 && grammar.offices.has(run[0]!.bare) && grammar.and.has(run[1]!.bare);
  return (isOfHouse || isOfFields) && isPerson(run.slice(title + 1), grammar) ? title + 1 : 0;
};

/** "Prime Minister of Example Jane Doe", "Attorney for the District of Example Jane Doe" */
const behindPlace = (run: readonly Token[], grammar: Grammar): number => {
  const { titles, regions, and } = grammar;
  const first = run.findIndex((token) => isPreposition(token, grammar));
  if (first < 1 || !titles.has(run[first - 1]!.bare) || run.some(({ bare }) => and.has(bare))) return 0;
  const last = run.findLastIndex((token) => isPreposition(token, grammar));
  const article = grammar.articles.has(run[last + 1]?.bare ?? '') ? 1 : 0;
  const place = run.slice(last + 1 + article);
  const house = place.findLastIndex(({ bare }) => grammar.organisations.has(bare));
  const size = house >= 0 ? house + 1 : regions.has(place[0]?.bare ?? '') ? 2 : 1;
  return isPerson(place.slice(size), grammar) ? last + 1 + article + size : 0;
};

const isPreposition = (token: Token, grammar: Grammar): boolean =>
  isJoin(token, grammar) && !grammar.and.has(token.bare) && !grammar.articles.has(token.bare);

/** A first and a last name, also with initials and particles. */
const isPerson = (words: readonly Token[], grammar: Grammar): boolean => {
  const names = words.filter((token) => token.capital && !isInitial(token));
  return (
    names.length >= fewest &&
    names.length <= most &&
    words[0]!.capital &&
    words.every(
      (token) =>
        (token.capital ? !grammar.organisations.has(token.bare) : isParticle(token)) &&
        !(isAcronym(token.text) && token.text === token.text.toUpperCase() && !isInitial(token)),
    )
  );
};

/** "Example High Commissioner for Human Rights", "Duke of Example": who holds the office goes by its name. */
export const isOfficeAlone = (run: readonly Token[], grammar: Grammar): boolean => {
  const { titles, nobility, and } = grammar;
  const of = run.findIndex((token) => isPreposition(token, grammar));
  if (of < 1 || run.some(({ bare }) => and.has(bare))) return false;
  const [first, last] = [run[0]!.bare, run[of - 1]!.bare];
  return nobility.has(last)
    ? of === 1
    : grammar.titlesBehindHouses && titles.has(last) && !titles.has(first) && of > 2;
};
