import type { LanguageTable } from './language.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Regular verbs that stand before or behind their subject. */
const speech = list(`add announce answer argue ask assert claim comment concede conclude confirm contend
  declare disclose emphasize explain exclaim insist joke lament mention note observe predict quip recall
  reiterate remark report respond reply recount stress suggest testify tweet warn caution acknowledge
  allege affirm advise complain repeat reveal stipulate opine muse counter continue emphasise agree
  clarify deny signal guess estimate post shout whisper yell retort plead implore concur elaborate disagree
  theorize theorise enthuse reaffirm attest aver confide confess profess posit hypothesize hypothesise editorialize
  editorialise blog brag gripe crow gloat reminisce prophesy divulge specify surmise`);
/** Regular verbs that stand behind their subject: what it holds of somebody or something. */
const stance =
  list(`decide plan intend offer unveil prefer expect propose understand recognize recognise realise learn determine accuse admonish attack assail bash blast blame boast believe call cite condemn
  criticize criticise credit decry demand denounce deride describe dismiss dispute doubt defend endorse
  express fear hail highlight hint hope imply indicate mock object pledge point praise proclaim promise propose
  question rail rebuke recommend refer reject slam speculate support tout underscore urge voice vow want
  worry ridicule lambaste echo list discuss declin invoke rip applaud thank rate publish
  document analyse analyze suspect conceive brand bemoan scold deem fault chime weigh characterize characterise
  portray lash label liken threaten pan hammer berate chide oppose favor favour advocate trumpet deplore
  decline envision foresee identify feel retweet castigate reprimand bristle
  judge view regard consider apologize apologise congratulate refuse elaborate spar remember discourage encourage
  expect realize sue challenge lobby press counsel instruct push joke ponder wonder celebrate detail outline
  mourn salute welcome lament reassure remind assure inform convey underline marvel interject reckon calculate
  appeal cheer complain liken persuade warn rebut refute parrot mention decry seethe fume grumble
  commend laud extol scorn excoriate eviscerate pillory upbraid chastise vilify demonize demonise malign disparage
  denigrate belittle repudiate disavow renounce beseech exhort dub lampoon equate allude insinuate rue regret
  rationalize rationalise protest savage contradict corroborate taunt demur attribute notify alert`);
/** Regular verbs that attribute with "that" or a quotation only. */
const weak =
  list(`discover learn realize realise show decide determine calculate forecast suppose expect assume
  order rule figure reason project concern prefer consider plan request cry recognize recognise
  demonstrate deliver begin state maintain open tease anticipate laugh vote stand
  imagine charge articulate reflect mutter murmur mumble sigh blurt bellow scoff sniff gush groan snap moan wail
  stammer thunder snarl sneer rant rave jest snipe text email decree presume conjecture infer bark chant preach
  lecture tease pronounce summarize summarise assess enquire inquire retaliate`);

/** Verbs that double their last letter before an ending. */
const doubling = new Set(
  list('quip slam pan rip refer rebut spar concur blog brag snap snipe regret infer dub commit confer demur'),
);
const doubled = (stem: string): string => (doubling.has(stem) ? stem + stem.at(-1)! : stem);

const past = (stem: string): string =>
  /[^aeiou]y$/.test(stem)
    ? `${stem.slice(0, -1)}ied`
    : stem.endsWith('e')
      ? `${stem}d`
      : `${doubled(stem)}ed`;
const present = (stem: string): string =>
  /[^aeiou]y$/.test(stem)
    ? `${stem.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(stem)
      ? `${stem}es`
      : `${stem}s`;
const participle = (stem: string): string => `${stem.endsWith('e') ? stem.slice(0, -1) : doubled(stem)}ing`;
const finite = (stems: readonly string[]): string =>
  stems.flatMap((stem) => [past(stem), present(stem)]).join(' ');

/** The verbs of saying of English by how they attribute, in all forms that news use. */
export const englishVerbs: LanguageTable['verbs'] = {
  weak: `${finite(weak)} found finds knew knows showed shows made makes put puts went held holds saw sees began
    replied shot sang sings`,
  stance: `${finite(stance)} understood swore swears termed signalled counselled labelled marvelled spoke speaks believes thinks thought ripped likened felt feels`,
  speech: `${finite(speech)} said says told tells wrote writes admitted admits stated foretold`,
  participle: `${[...speech, ...stance].map(participle).join(' ')} saying telling writing admitting labeling
    quoting bragging`,
  base: `say tell write ${speech.join(' ')} believe think call fear want worry hope criticize blame`,
};
