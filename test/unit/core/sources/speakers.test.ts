import { expect, test } from 'vitest';
import { findSpeakers } from '../../../../src/core/sources/speakers.ts';

const named = (text: string, lang = 'en'): readonly string[] =>
  findSpeakers(text.split('\n'), lang)
    .filter((speaker) => speaker.named)
    .map(({ name }) => name);
const unnamed = (text: string): readonly string[] =>
  findSpeakers([text], 'en')
    .filter((speaker) => !speaker.named)
    .map(({ name }) => name);

test.each<[string, readonly string[]]>([
  ['\u201cIt is late,\u201d said Jane Doe.', ['Jane Doe']],
  ['"It is late," Jane Doe said.', ['Jane Doe']],
  ['\u201cIt is late,\u201d said Dr. Jane Doe, a researcher at Example University.', ['Jane Doe']],
  ['Jane Doe, a lawyer in Boston, Mass., said it was late.', ['Jane Doe']],
  ['Gov. Jane Doe (R-IN) said it was late.', ['Jane Doe']],
  ['Senate Majority Leader Jane Doe told reporters it was late.', ['Jane Doe']],
  ['Campaign spokeswoman Jane Doe said it was late.', ['Jane Doe']],
  ['On Monday, Jane Doe also angrily denied it.', ['Jane Doe']],
  ['Earlier Monday Jane Doe said so.', ['Jane Doe']],
  ['Jane Doe and John Roe said it was late.', ['Jane Doe', 'John Roe']],
  ['According to the White House, it was late.', ['White House']],
  [
    'It was late, according to the Department of Health and Human Services.',
    ['Department of Health and Human Services'],
  ],
  ['Ludwig van der Berg said it was late.', ['Ludwig van der Berg']],
  ['Jane O\u2019Malley\u2019s view is hers. But the FBI said nothing was known.', ['FBI']],
  ['Jane Doe of Ohio said it was late.', ['Jane Doe']],
  ['Jane Doe attacked the plan, calling it late.', ['Jane Doe']],
  ['Jane Doe went on to say that it was late.', ['Jane Doe']],
  ['\u201cIt is late.\u201d \u2015 Jane Doe', ['Jane Doe']],
  ["''Then Jane Doe said no,'' John Roe recalled.", ['John Roe']],
  ['Jane Doe was told that it was late.', []],
  ['Jane Doe never said that it was late.', []],
  ['After talks with Jane Doe said nothing.', []],
  ['\u201cThen Jane Doe said no,\u201d he recalled.', []],
  ['Everything said here is true. It is said often.', []],
  ['A spokesman for Jane Doe said it was late.', []],
])('%s', (text, expected) => expect(named(text)).toEqual(expected));

test.each<[string, string]>([
  ['de', 'Mancher Arbeitgeber sagte, es sei spät.'],
  ['de', 'Jeder Verein sagte, es sei spät.'],
  ['de', 'Etliche Leser sagten, es sei spät.'],
  ['de', 'Und dafür will ich DANKE sagen!'],
  ['de', 'Dazu kann ich nur NEIN sagen.'],
  ['fr', 'Certains Français ont déclaré qu’il était tard.'],
  ['fr', 'Chaque Préfet a déclaré qu’il était tard.'],
  ['es', 'Algunos Ministros dijeron que era tarde.'],
  ['es', 'Cada Alcalde dijo que era tarde.'],
  ['it', 'Alcuni Ministri hanno detto che era tardi.'],
  ['it', 'Ogni Sindaco ha detto che era tardi.'],
  ['pt', 'Alguns Ministros disseram que era tarde.'],
  ['pt', 'Cada Prefeito disse que era tarde.'],
  ['nl', 'Elke Burgemeester zei dat het laat was.'],
])('how many they are is no name (%s): %s', (lang, text) => expect(named(text, lang)).toEqual([]));

test('a name is one however its apostrophe is printed', () =>
  expect(named("James O\u2019Doe said it was late. The trams were gone, O'Doe said.")).toEqual([
    'James O\u2019Doe',
  ]));

test.each<[string, readonly string[]]>([
  ['A spokesman for Jane Doe said it was late.', ['A spokesman for Jane Doe']],
  ['The plan was dropped, a senior administration official said.', ['a senior administration official']],
  ['Police said it was late.', ['Police']],
])('unnamed in: %s', (text, expected) => expect(unnamed(text)).toEqual(expected));

test.each<[string, string, readonly string[]]>([
  ['de', '\u201eEs ist sp\u00e4t\u201c, sagte Jana Beispiel am Montag.', ['Jana Beispiel']],
  ['de', 'Das sagte der Sprecher.', []],
  ['fr', '\u00ab Il est tard \u00bb, a d\u00e9clar\u00e9 Jeanne Dupont.', ['Jeanne Dupont']],
  ['es', '"Es tarde", dijo el ministro Juan P\u00e9rez.', ['Juan P\u00e9rez']],
  ['es', 'Seg\u00fan Juan P\u00e9rez, es tarde.', ['Juan P\u00e9rez']],
  ['it', '\u00abTardi\u00bb, spiega Giovanni Rossi.', ['Giovanni Rossi']],
  ['pt', '\u201c\u00c9 tarde\u201d, disse Jo\u00e3o da Silva.', ['Jo\u00e3o da Silva']],
  ['nl', '\u201cHet is laat\u201d, zegt Jan de Vries.', ['Jan de Vries']],
  ['fi', 'Jane Doe sanoi.', []],
])('%s: %s', (lang, text, expected) => expect(named(text, lang)).toEqual(expected));

test('later mentions by surname are one source, with the first sentence as evidence', () => {
  const text =
    'It was late. Jane Doe, a lawyer, said so. No one else did.\n\u201cVery late,\u201d Doe added.';
  expect(findSpeakers(text.split('\n'), 'en')).toEqual([
    {
      name: 'Jane Doe',
      affiliation: 'a lawyer',
      named: true,
      mentions: 2,
      evidence: 'Jane Doe, a lawyer, said so.',
      quotes: ['Very late,'],
    },
  ]);
});

test('a surname that two persons have stays alone', () => {
  const text = 'Jane Doe met John Doe there.\nThe room was full. Then Doe said it was late.';
  expect(named(text)).toEqual(['Doe']);
});

test('a transcript', () => {
  expect(named('DOE: Is it late?\nROE: It is.\nDOE: Thanks.\nROE: Well.')).toEqual(['Doe', 'Roe']);
});

const shortest = 2000;
const longest = 20_000;

/**
 * Milliseconds for a text of 40,000 characters, in short paragraphs and in long ones: the quickest of some, which no other
 * work on the machine has held up, taken in turns, so that what holds up one holds up the other. Processor time would be
 * surer, but is counted in steps as long as this takes.
 */
const timesOf = (piece: string): { readonly short: number; readonly long: number } => {
  const timeOf = (size: number): number => {
    const paragraphs = Array.from({ length: 40_000 / size }, () => piece.repeat(size / piece.length));
    const begun = performance.now();
    findSpeakers(paragraphs, 'en');
    return performance.now() - begun;
  };
  timeOf(shortest);
  const times = Array.from({ length: 9 }, () => ({ short: timeOf(shortest), long: timeOf(longest) }));
  return {
    short: Math.min(...times.map(({ short }) => short)),
    long: Math.min(...times.map(({ long }) => long)),
  };
};

test.each([
  'Aa, ',
  'said ',
  'Aa of the ',
  '\u201c',
  '(',
  'de la Aa ',
  'he said. Aa. ',
  'Aa (Ab) said ',
  '\u201cAa b c,\u201d ',
])('one long paragraph of %j takes no longer than many short ones', (piece) => {
  const { short, long } = timesOf(piece);
  // Quadratic time would be ten times as long.
  expect(long).toBeLessThan(5 * short + 10);
});

test('words that are names in the language of the program are words', () => {
  expect(
    named('The constructor of the dam, said Jane Doe, had "toString" and __proto__ painted on it.'),
  ).toEqual(['Jane Doe']);
});

/** Everybody found, as printed: the name, and the role in brackets. */
const printedIn = (text: string, lang: string): readonly string[] =>
  findSpeakers(text.split('\n'), lang).map(
    ({ name, affiliation }) => name + (affiliation === '' ? '' : ` [${affiliation}]`),
  );

test.each<[string, string, readonly string[]]>([
  // Whose the place is that unnamed people are in.
  [
    'en',
    'Health authorities in Example’s Inner Province said it was late.',
    ['Health authorities in Example’s Inner Province'],
  ],
  ['en', 'Jane Doe met them. Example’s Jane Doe said it was late.', ['Jane Doe']],
  // What is said is no role.
  ['fr', 'Selon Jeanne Dupont, la colline est le seul endroit sûr de la ville.', ['Jeanne Dupont']],
  ['fr', 'Selon ABCTV, deux trams sont en retard.', ['ABCTV']],
  ['fr', 'Selon Jeanne Dupont, la ministre a menti, une honte.', ['Jeanne Dupont']],
  ['es', 'Según Juan Pérez, la ley es mala.', ['Juan Pérez']],
  ['pt', 'Segundo João da Silva, a lei é ruim, mas fica.', ['João da Silva']],
  ['de', '„Es ist spät“, sagte Jana Beispiel, die Lage sei gut.', ['Jana Beispiel']],
  ['en', 'According to Jane Doe, the coach, it is late.', ['Jane Doe [coach]']],
  ['en', 'It is late, according to Jane Doe, the head of the line.', ['Jane Doe [head of the line]']],
  // An apposition that ends with an acronym.
  [
    'en',
    'Jane Doe, a researcher at the Institute for Tram Studies (ITS), said it was late.',
    ['Jane Doe [a researcher at the Institute for Tram Studies (ITS)]'],
  ],
  ['en', 'A spokesman for Jane Doe (D-Md.), said it was late.', ['A spokesman for Jane Doe']],
  // German roles.
  ['de', '„Es ist spät“, sagte Vereinschef Jan Muster.', ['Jan Muster [Vereinschef]']],
  ['de', '„Es ist spät“, sagte ABC-Chefin Jana Muster.', ['Jana Muster [ABC-Chefin]']],
  ['de', '„Es ist spät“, sagt der Historiker Jan Muster.', ['Jan Muster [Historiker]']],
  ['de', 'Wie die Ökonomin Jana Muster vom Ifa-Institut sagte, ist es spät.', ['Jana Muster [Ökonomin]']],
  ['de', 'Ökonom Jan Muster von der Universität Neustadt sagte, es sei spät.', ['Jan Muster [Ökonom]']],
  [
    'de',
    '„Es ist spät“, sagte Baumeisterin Jana Muster der Deutschen Tram-Agentur.',
    ['Jana Muster [Baumeisterin]'],
  ],
  ['de', 'Jana Musterrichter sagte, es sei spät.', ['Jana Musterrichter']],
  ['de', '„Es ist spät“, sagt auch Jana Muster.', ['Jana Muster']],
  ['de', 'Es ist spät, wie die Nachrichtenagentur Reuters berichtet.', ['Reuters [Nachrichtenagentur]']],
  // An office with its place, or with what it is of, as a whole.
  [
    'fr',
    'La procureure de Ville Jeanne Dupont a dit qu’il est tard.',
    ['Jeanne Dupont [La procureure de Ville]'],
  ],
  [
    'fr',
    'Le ministre de l’Intérieur Jean Dupont a dit qu’il est tard.',
    ['Jean Dupont [Le ministre de l’Intérieur]'],
  ],
  ['fr', 'Le patron du syndicat Jean Dupont a dit qu’il est tard.', ['Jean Dupont [Le patron du syndicat]']],
  ['fr', 'L’avocat du président Jean Dupont a dit qu’il est tard.', ['Jean Dupont [président]']],
  ['en', 'The mayor’s chief of staff Jane Doe said it was late.', ['Jane Doe [mayor’s chief of staff]']],
  ['pt', '“É tarde”, disse em nota o prefeito de Prova João Souza.', ['João Souza [o prefeito de Prova]']],
  // Who is of a house does not bear its name.
  ['pt', 'Presidentes do Supremo partiram. Ontem o Supremo disse que é tarde.', ['Supremo']],
  // Who a German source belongs to.
  ['de', 'Ein Sprecher der Polizei sagte, es sei spät.', ['Ein Sprecher der Polizei']],
  ['de', '„Es ist spät“, sagte der Sprecher dem Neustädter Blatt.', ['der Sprecher']],
  ['de', 'Nach Angaben der Polizei gab es Trams.', ['Polizei']],
  ['de', 'Nach Angaben der Feuerwehr brannte das Dach.', ['Feuerwehr']],
  ['de', 'Laut einer Studie der Universität Neustadt ist es spät.', ['Universität Neustadt']],
  [
    'de',
    'Laut einer Studie des Instituts der deutschen Trams ist es spät.',
    ['einer Studie des Instituts der deutschen Trams'],
  ],
  // A role holds a noun, and neither begins with who is told nor ends in a preposition.
  ['es', 'Según el Banco de Ejemplo, es tarde.', ['Banco de Ejemplo']],
  ['es', 'Según los datos del Banco de Ejemplo, es tarde.', ['Banco de Ejemplo']],
  ['es', '«Es tarde», declaró a Efa el alcalde Juan Pérez.', ['Juan Pérez [el alcalde]']],
  ['fr', '« Il est tard », a déclaré à l’AFX Jeanne Dupont.', ['Jeanne Dupont']],
  ['it', '«È tardi», ha spiegato a questo giornale la geologa Anna Rossi.', ['Anna Rossi [la geologa]']],
  ['it', '«È tardi», attacca il leader del PQ7, Anna Rossi.', ['Anna Rossi [il leader del PQ7]']],
  [
    'pt',
    'De acordo com o coordenador da Casa Civil, coronel João Souza, é tarde.',
    ['João Souza [o coordenador da Casa Civil]'],
  ],
  ['es', 'El líder de la empresa, Juan Pérez, dijo que es tarde.', ['Juan Pérez [El líder de la empresa]']],
  [
    'en',
    'According to figures from the Department for Trams, Roads and Town Affairs, it is late.',
    ['Department for Trams, Roads and Town Affairs'],
  ],
  // A source that is described between its noun and its verb.
  ['en', 'One resident, who was there, said it was late.', ['One resident']],
  ['en', 'The report, published in May, said it was late.', ['report']],
  [
    'es',
    'Un informe de la Universidad Pérez, publicado en mayo, concluye que es tarde.',
    ['Un informe de la Universidad Pérez'],
  ],
  ['pt', 'Um estudo do Inga publicado em 2031 aponta que é tarde.', ['Um estudo do Inga']],
  // What only looks like a verb of saying.
  ['en', 'Key points:', []],
  ['en', 'Talking points: trams and roads.', []],
  ['en', 'Five-year Treasury notes fell.', []],
  ['en', 'Research posted on a wall found that it was late.', []],
  ['en', 'Sarah adds milk to the pan.', []],
  ['en', 'He writes for the Example Times.', []],
  ['en', 'Exampleco reports earnings on Wednesday.', []],
  ['en', 'It was late, Jane Doe added on Monday.', ['Jane Doe']],
  ['en', 'Jane Doe adds that it is late.', ['Jane Doe']],
  ['en', 'Doe points to the trams. Jane Doe left.', ['Jane Doe']],
  // Sources without a name, and houses.
  ['en', 'The WHO says it is late.', ['WHO']],
  ['en', 'Two people familiar with the matter said it was late.', ['Two people familiar with the matter']],
  ['en', 'People close to the company said it was late.', ['People close to the company']],
  ['en', 'Exampleland’s air force said it was late.', ['Exampleland’s air force']],
  ['fr', 'Selon l’Inzea, il est tard.', ['Inzea']],
  ['fr', 'Selon la Cour des trams, il est tard.', ['Cour des trams']],
  ['fr', 'Selon l’Américain Jean Dupont, il est tard.', ['Jean Dupont [l’Américain]']],
  ['it', 'Secondo l’Ispza, è tardi.', ['Ispza']],
  ['es', 'Según la Policía, es tarde.', ['la Policía']],
  [
    'fr',
    'Pour l’économiste Jeanne Dupont, professeure, le pari est bon : « Le tram ne gagne que tard. »',
    ['Jeanne Dupont [l’économiste]'],
  ],
  ['fr', 'Pour Jeanne Dupont, il est tard.', []],
  [
    'it',
    'Per il capo della Casa civile, Anna Rossi, «è tardi per il tram».',
    ['Anna Rossi [il capo della Casa civile]'],
  ],
  ['de', 'Wie das Meeresinstitut mitteilte, ist es spät.', ['das Meeresinstitut']],
  ['de', 'Das teilte das Meeresinstitut am Montag mit.', ['das Meeresinstitut']],
  ['de', 'Das sagte Jana Beispiel am Montag.', ['Jana Beispiel']],
  ['de', 'Die Mitarbeiter der Deutschen Tram sagten, es sei spät.', []],
  [
    'fr',
    'Selon le directeur de la Banque de Ville, Jean Dupont, il est tard.',
    ['Jean Dupont [le directeur de la Banque de Ville]'],
  ],
  ['fr', 'Selon le directeur de la Banque de Ville, il est tard.', ['le directeur de la Banque de Ville']],
  ['en', 'Jane Doe notes increased costs.', ['Jane Doe']],
  ['en', 'According to a report from the Example Bank, Jane Doe, a teacher, was late.', ['Example Bank']],
  ['en', 'According to officials in the town, Jane Doe, who was there, left.', ['officials in the town']],
  ['en', 'Jane, not her real name, said it was late.', ['Jane']],
  ['pt', 'Ana Souza, de 45 anos, diz que é tarde.', ['Ana Souza']],
  ['en', 'Sir John Doe said it was late. Sir John said it again.', ['John Doe']],
  [
    'fr',
    'La présidente de la Commission européenne, Jeanne Dupont, a dit qu’il était tard.',
    ['Jeanne Dupont [La présidente de la Commission européenne]'],
  ],
  ['en', 'As first reported by the Example Times, the firm will close.', ['Example Times']],
  ['en', 'Bank of Example economist Jane Doe said it was late.', ['Jane Doe [Bank of Example economist]']],
  ['de', '„Es ist spät“, freut sich Jana Beispiel.', ['Jana Beispiel']],
  // What somebody does is no role.
  ['en', 'Jane Doe, citing a senior official, said it was late.', ['Jane Doe']],
  ['en', 'Jane Doe, speaking to the Example Times, said it was late.', ['Jane Doe']],
  [
    'en',
    'Jane Doe, acting director of the town, said it was late.',
    ['Jane Doe [acting director of the town]'],
  ],
  ['en', 'Jane Doe, whose father was governor, said it was late.', ['Jane Doe']],
  ['en', 'Jane Doe — whose father, also a governor, built it — promised trams.', ['Jane Doe']],
  // A number in letters that begins a sentence.
  ['en', 'Fifty-one percent say that “the trams were late.”', []],
  // Who is told says nothing.
  ['en', 'By the river, told reporters the trams, it was late.', []],
])('%s: %s', (lang, text, expected) => expect(printedIn(text, lang)).toEqual(expected));

test('a quotation that has ended is of who spoke before it, whoever the next sentence is of', () => {
  const text = '“It is late,” recalled Jane Doe. “Nobody came. Nobody.” Her brother Richard said he left.';
  expect(findSpeakers([text], 'en').map(({ name, quotes }) => [name, quotes])).toEqual([
    ['Jane Doe', ['It is late,', 'Nobody came. Nobody.']],
    ['Richard', []],
  ]);
});
