/** How a language writes numbers in letters, in lower case. "One" is left out: it is as often an article or a pronoun. */
interface NumberWords {
  /** From two to twenty, by tens to ninety, then a hundred, a thousand, a million and a thousand millions. Other forms stand behind a stroke. */
  readonly words: string;
  /** Numbers that say no exact one: "dozens". */
  readonly vague: string;
  /** Where words are joined to one: what stands in it besides them, "und" of "einundzwanzig". */
  readonly joints?: string;
  /** Forms that stand in such words alone: "vent" of "ventuno". */
  readonly stems?: string;
}

const languages: Readonly<Record<string, NumberWords>> = {
  en: {
    words: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
      twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`,
    vague: 'dozen dozens hundreds thousands millions billions',
  },
  de: {
    words: `zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
      neunzehn zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million|millionen
      milliarde|milliarden`,
    vague: 'dutzend dutzende hunderte tausende',
    joints: 'und ein',
  },
  fr: {
    words: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt|vingts
      trente quarante cinquante soixante septante octante|huitante nonante cent|cents mille million|millions milliard|milliards`,
    vague:
      'douzaine douzaines dizaine dizaines vingtaine trentaine quarantaine cinquantaine centaine centaines millier milliers',
  },
  es: {
    words: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
      veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento mil millón|millones millardo`,
    vague: `docena docenas decena decenas centenar centenares cientos miles doscientos doscientas trescientos trescientas cuatrocientos
      cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos
      novecientas veintiún veintiuno veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis
      veintisiete veintiocho veintinueve`,
  },
  it: {
    words: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto
      diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille|mila milione|milioni miliardo|miliardi`,
    vague: 'decina decine dozzina dozzine ventina trentina centinaio centinaia migliaio migliaia',
    joints: 'un uno',
    stems: 'vent trent quarant cinquant sessant settant ottant novant tré',
  },
  pt: {
    words: `dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis
      dezessete|dezassete dezoito dezenove|dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento mil
      milhão|milhões bilhão|bilhões`,
    vague: `dúzia dúzias dezena dezenas centena centenas milhares duzentos duzentas trezentos trezentas quatrocentos quatrocentas
      quinhentos quinhentas seiscentos seiscentas setecentos setecentas oitocentos oitocentas novecentos novecentas`,
  },
  nl: {
    words: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien
      twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen|miljoenen miljard|miljarden`,
    vague: 'tientallen honderden duizenden dozijn',
    joints: 'een en ën',
  },
};

const values = [
  ...Array.from({ length: 19 }, (_, i) => i + 2),
  ...Array.from({ length: 7 }, (_, i) => i * 10 + 30),
  100,
  1000,
  1e6,
  1e9,
].map(String);

/** What a word in lower case says of numbers; undefined where it is no number. */
export type NumberOf = (word: string) => string | undefined;

const list = (words = ''): string[] => words.split(/\s+/).filter(Boolean);

/**
 * Reads numbers in the letters of a language: in figures where that is plain, else the word itself.
 *
 * @param language its primary subtag; where it is empty, English
 */
export const numbersIn = (language: string): NumberOf => {
  const known = language || 'en';
  const table = Object.hasOwn(languages, known) ? languages[known] : undefined;
  if (table === undefined) return () => undefined;
  const numbers = new Map([
    ...list(table.words).flatMap((forms, i) =>
      forms.split('|').map((form): [string, string] => [form, values[i]!]),
    ),
    ...list(table.vague).map((word): [string, string] => [word, word]),
  ]);
  const joints = list(table.joints);
  if (joints.length === 0) return (word) => numbers.get(word);
  const joined = new RegExp(`^(?:${[...joints, ...list(table.stems), ...numbers.keys()].join('|')})+$`);
  const aside = new RegExp(`^(?:${joints.join('|')})+$`);
  return (word) => numbers.get(word) ?? (joined.test(word) && !aside.test(word) ? word : undefined);
};
