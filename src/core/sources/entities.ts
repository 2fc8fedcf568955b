const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ndash: '\u2013',
    mdash: '\u2014',
    lsquo: '\u2018',
    rsquo: '\u2019',
    ldquo: '\u201c',
    rdquo: '\u201d',
    hellip: '\u2026',
    laquo: '\u00ab',
    raquo: '\u00bb',
    szlig: '\u00df',
    aelig: '\u00e6',
    oelig: '\u0153',
    euro: '\u20ac',
    middot: '\u00b7',
  }),
);

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The text that a value stands for: publishers escape values that need no escaping, some of them twice. */
const decodeEntities = (text: string): string => (text.includes('&') ? decode(decode(text)) : text);

const decode = (text: string): string =>
  text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? accented(name) ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Names of accents, and the signs that put them on the letter before. */
const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    ring: '\u030a',
    caron: '\u030c',
  }),
);

/** "eacute" is the letter with the accent. */
const accented = (name: string): string | undefined => {
  const accent = accents.get(name.slice(1));
  return accent && `${name[0]}${accent}`.normalize('NFC');
};

/** Longest value that is looked at: what is longer is no name, date or headline. */
const longest = 2000;

/** A value of the mark-up as one line of plain text. */
export const plainText = (value: string): string =>
  decodeEntities(value.slice(0, longest))
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
