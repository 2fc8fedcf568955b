import { allocate, type Spoken } from './allocate.ts';
import { antecedentOf, gendersOf, isPerson } from './antecedent.ts';
import { type Attribution, attributionsIn } from './attribution/attributions.ts';
import { type BlockQuote, signerOf } from './block-quote.ts';
import { withoutCapitals } from './capitals.ts';
import { isCertain } from './certain.ts';
import type { Gender, Grammar } from './grammar.ts';
import { isGroup } from './groups.ts';
import { primaryLanguage } from './language-tag.ts';
import { grammarFor } from './languages/tables.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { quotationsIn } from './quotations.ts';
import { type Paragraph, readStory, type Sentence } from './reading.ts';
import { register, type Register, type Speaker } from './register.ts';
import { labelOf, transcriptLabels } from './transcript.ts';
import { type Variants, variantsOf } from './variants.ts';

export type { Speaker } from './register.ts';

interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

/** What is known of the whole story while its paragraphs are read again. */
interface Story {
  readonly grammar: Grammar;
  readonly variants: Variants;
  readonly genders: ReadonlyMap<string, Gender>;
  /** Who speaks by name somewhere: nobody else is meant by a pronoun. */
  readonly speaking: ReadonlySet<string>;
  readonly sentences: ReadonlyMap<Sentence, ReadSentence>;
  readonly found: Register;
}

/** The people and organisations that a story attributes speech to, in the order of the text. */
export const findSpeakers = (
  texts: readonly string[],
  lang: string,
  blockQuotes: readonly BlockQuote[] = [],
): readonly Speaker[] => {
  const grammar = grammarFor(primaryLanguage(lang));
  const paragraphs = readStory(texts, grammar);
  const story = overview(paragraphs, grammar);
  const labels = transcriptLabels(paragraphs.map(({ text }) => text));
  let last: Spoken | undefined;
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph.text);
    const quote = blockQuotes.find((one) => one.paragraph === paragraph.text);
    const signer = quote && signerOf(quote.signature, grammar);
    if (quote !== undefined && signer !== undefined) {
      story.found.quote(story.found.add({ ...signer, named: true, evidence: quote.paragraph }), quote.words);
      last = undefined;
    } else if (label !== undefined && labels.has(label)) {
      story.found.add({
        name: withoutCapitals(label),
        affiliation: '',
        named: true,
        evidence: paragraph.text,
      });
      last = undefined;
    } else last = readParagraph(paragraph, last, story);
  }
  return story.found.speakers();
};

const overview = (paragraphs: readonly Paragraph[], grammar: Grammar): Story => {
  const read = paragraphs
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => {
      const attributions = attributionsIn(sentence);
      return { sentence, mentions: asAttributed(mentionsIn(sentence), attributions), attributions };
    });
  const variants = variantsOf(read);
  return {
    grammar,
    variants,
    genders: gendersOf(
      read.flatMap(({ mentions }) => mentions),
      grammar,
      variants,
    ),
    speaking: new Set(
      read.flatMap(({ attributions }) =>
        attributions.flatMap(({ names }) => names.map(({ name }) => variants.full(name))),
      ),
    ),
    sentences: new Map(read.map((one) => [one.sentence, one])),
    found: register(),
  };
};

/** "the mayor of Springfield Jane Doe said": what is attributed tells where the place ends and the name begins. */
const asAttributed = (
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): readonly Mention[] => {
  const named = attributions.flatMap(({ names }) => names.filter(({ size }) => size > 1));
  return mentions.map((mention) => {
    const name = named.find((one) => mention.size > one.size && mention.name.endsWith(` ${one.name}`));
    return name === undefined ? mention : { ...mention, name: name.name, size: name.size };
  });
};

/** Reads a paragraph, and returns who spoke last in it. */
const readParagraph = (
  paragraph: Paragraph,
  before: Spoken | undefined,
  story: Story,
): Spoken | undefined => {
  const { text, tokens, sentences } = paragraph;
  const spoken: Spoken[] = [];
  const persons = new Set<string>();
  const meet = (mention: Mention): void => {
    if (isPerson(mention, story.variants)) persons.add(story.variants.full(mention.name));
  };
  for (const sentence of sentences) {
    const { mentions: own, attributions } = story.sentences.get(sentence)!;
    let passed = 0;
    for (const attribution of attributions) {
      while (passed < own.length && own[passed]!.at < attribution.cue) meet(own[passed++]!);
      for (const voice of voicesOf(attribution, persons, spoken.at(-1) ?? before, story)) {
        const evidence = text.slice(tokens[sentence.from]!.start, tokens[sentence.to - 1]!.end).trim();
        const key = story.found.add({ ...voice, evidence });
        spoken.push({ key, name: voice.named ? voice.name : undefined, cue: attribution.cue, sentence });
      }
    }
    own.slice(passed).forEach(meet);
  }
  // "Wie „Die Welt“ berichtet": who speaks is not what is said.
  const quotations = quotationsIn(text, tokens).filter(({ words }) =>
    spoken.every(({ name }) => name !== words),
  );
  return allocate(quotations, paragraph, spoken, before, story.found);
};

interface Named {
  readonly name: string;
  readonly affiliation: string;
  readonly named: boolean;
}

const voicesOf = (
  { names, affiliation, called, pronoun }: Attribution,
  persons: ReadonlySet<string>,
  last: Spoken | undefined,
  { grammar, variants, genders, speaking }: Story,
): readonly Named[] => {
  if (called !== undefined) {
    const name =
      pronoun === 'he' || pronoun === 'she'
        ? antecedentOf(pronoun, { persons, speaker: last?.name }, genders)
        : undefined;
    return name !== undefined && speaking.has(name)
      ? [{ name, affiliation: '', named: true }]
      : [{ name: called, affiliation: '', named: false }];
  }
  return names.flatMap(({ name, title, sure }): Named[] => {
    if (isGroup(name, grammar)) return [{ name, affiliation: '', named: false }];
    return sure || isCertain(name, grammar, variants)
      ? [
          {
            name: firstNamed(name, title, grammar, variants) ?? variants.full(name),
            affiliation: [withoutCourtesy(title, grammar), affiliation].filter(Boolean).join(', '),
            named: true,
          },
        ]
      : [];
  });
};

/** "Sir Keir": who is called by his first name. */
const firstNamed = (
  name: string,
  title: string,
  { firstNameTitles }: Grammar,
  variants: Variants,
): string | undefined =>
  firstNameTitles.has(title.toLowerCase()) && !name.includes(' ') ? variants.ofFirst(name) : undefined;

/** What a title tells of the person: nothing of "Mr.", the office of "Commissioner Sir". */
const withoutCourtesy = (title: string, { courtesy }: Grammar): string =>
  title
    .split(' ')
    .filter((word) => !courtesy.has(word.toLowerCase().replace(/\.$/, '')))
    .join(' ');
