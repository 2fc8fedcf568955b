import { setOf } from '../text/word-set.ts';
import { agencies } from './agencies.ts';

const bySignature: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(([name, ...signatures]) => signatures.map((signature) => [signature, name] as const)),
);

export const signatures: readonly string[] = [...bySignature.keys()];

/** Stand between who prints a report and whose it is as well: "Daily Example avec AFP". */
export const withWords = setOf('with avec mit con com met');
/** "with AFP", "AP writer": what is said around a signature. */
const leads = setOf('the via with avec mit con com met agenzia ag\u00eancia agencia agence');
const tails = setOf(
  'staff writer writers reporter reporters news wire service correspondent inputs input agency agencies',
);

/** The agency that a text names, and nothing else. */
export const agencyNamed = (text: string): string | undefined => {
  const words = text.trim().split(' ');
  const name = (): string | undefined => bySignature.get(words.join(' '));
  while (name() === undefined && leads.has(words[0]!.toLowerCase())) words.shift();
  if (name() === undefined && words.length > 1 && tails.has(words.at(-1)!.toLowerCase())) words.pop();
  return name();
};

/** The agencies that a text names, and what else it may list beside them. */
export const agenciesAmong = (text: string): readonly string[] =>
  [text, ...text.split(/\s?[/,;&+]\s?|\s(?:and|und|y|e|et)\s/)].flatMap((part) => agencyNamed(part) ?? []);
