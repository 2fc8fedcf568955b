import type { Sentence } from '../reading.ts';
import type { Found } from './found.ts';

/** The pronoun at token `at`, also where it hangs on its verb by a hyphen: French "a-t-il", "dit-elle". */
export const pronounAt = ({ tokens, grammar }: Sentence, at: number): Found | undefined => {
  const word = tokens[at]?.bare ?? '';
  const called = word.slice(word.lastIndexOf('-') + 1);
  const pronoun = grammar.pronouns.get(called);
  return pronoun === undefined ? undefined : { names: [], affiliation: '', called, pronoun };
};

/** Who speaks in a verb that its pronoun hangs on: "affirme-t-elle". */
export const inVerb = (sentence: Sentence, at: number): Found | undefined => {
  const word = sentence.tokens[at]!.bare;
  const verb = word.slice(0, Math.max(0, word.lastIndexOf('-'))).replace(/-t$/, '');
  return verb !== '' && sentence.grammar.verbs.has(verb) ? pronounAt(sentence, at) : undefined;
};
