/** A news agency that a story says it comes from. */
export interface Agency {
  readonly name: string;
  /** The words that say so. */
  readonly evidence: string;
}

/** Public news agencies, with the names they sign by. Short forms count in their own spelling only. */
const agencies: readonly (readonly [name: string, ...signatures: readonly string[]])[] = [
  ['Reuters', 'Reuters', 'REUTERS', 'Thomson Reuters', '\u30ed\u30a4\u30bf\u30fc'],
  ['AP', 'AP', 'Associated Press', 'The Associated Press', 'A.P.'],
  ['AFP', 'AFP', 'Agence France-Presse', 'Agence France Presse', 'afp', 'Relaxnews'],
  ['dpa', 'dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['PA', 'PA', 'PA Media', 'Press Association', 'PA news agency'],
  ['ANSA', 'ANSA', 'Ansa'],
  ['EFE', 'EFE', 'Agencia EFE', 'Efe'],
  ['Europa Press', 'Europa Press', 'EUROPA PRESS'],
  ['Xinhua', 'Xinhua', 'Xinhua News Agency', '\u65b0\u534e\u793e'],
  ['TASS', 'TASS', 'ITAR-TASS'],
  ['Interfax', 'Interfax'],
  ['Bernama', 'Bernama', 'BERNAMA'],
  ['PTI', 'PTI', 'Press Trust of India'],
  ['ANI', 'ANI', 'Asian News International'],
  ['IANS', 'IANS', 'Indo-Asian News Service'],
  ['UPI', 'UPI', 'United Press International'],
  ['UNI', 'United News of India'],
  ['Kyodo', 'Kyodo', 'Kyodo News', '\u5171\u540c\u901a\u4fe1', '\u5171\u540c'],
  ['Jiji', 'Jiji', 'Jiji Press', '\u6642\u4e8b\u901a\u4fe1', '\u6642\u4e8b'],
  ['Yonhap', 'Yonhap', 'Yonhap News Agency', '\uc5f0\ud569\ub274\uc2a4'],
  ['CNA', 'Central News Agency'],
  ['Antara', 'ANTARA', 'Antara'],
  ['AAP', 'AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'The Canadian Press', 'Canadian Press', 'La Presse canadienne'],
  ['APA', 'APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'Keystone-SDA', 'SDA', 'sda', 'ATS', 'ats'],
  ['epd', 'epd', 'Evangelischer Pressedienst'],
  ['KNA', 'KNA', 'Katholische Nachrichten-Agentur'],
  ['AFX', 'dpa-AFX'],
  ['SID', 'SID', 'Sport-Informations-Dienst'],
  ['Belga', 'Belga', 'BELGA'],
  ['ANP', 'ANP'],
  ['NTB', 'NTB'],
  ['TT', 'TT'],
  ['Ritzau', 'Ritzau', '/ritzau/'],
  ['STT', 'STT'],
  ['PAP', 'PAP', 'Polska Agencja Prasowa'],
  ['\u010cTK', '\u010cTK', 'CTK'],
  ['MTI', 'MTI'],
  ['Lusa', 'Lusa', 'LUSA', 'Ag\u00eancia Lusa'],
  ['Ag\u00eancia Brasil', 'Ag\u00eancia Brasil'],
  ['Estad\u00e3o Conte\u00fado', 'Estad\u00e3o Conte\u00fado'],
  ['Folhapress', 'Folhapress', 'FOLHAPRESS'],
  ['T\u00e9lam', 'T\u00e9lam', 'TELAM'],
  ['Notimex', 'Notimex'],
  ['Adnkronos', 'Adnkronos'],
  ['AGI', 'AGI'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu', 'AA'],
  ['MENA', 'Middle East News Agency'],
  ['Bloomberg', 'Bloomberg News'],
];

const bySignature: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(([name, ...signatures]) => signatures.map((signature) => [signature, name] as const)),
);

const agencyNamed = (text: string): string | undefined =>
  bySignature.get(text.trim().replace(/^the (?=\p{Lu})/u, ''));

/** "LONDON (Reuters) -", "(dpa/lno) -": what a report begins with. */
const dateline =
  /^(?![^([]*(?<!\p{L})\p{Ll}{3})[^!?]{0,80}?[([]([^()[\]]{2,40})[)\]]\s?[-\u2010-\u2015:.\u2500]/u;
/** "PARIS, May 3 (AFP)", "(dpa)": what it ends with. */
const closing = /[([]([^()[\]]{2,40})[)\]]\.?$/u;
/** "Source: AFP", "\u00a9 2020 The Associated Press. All rights reserved.", "With files from Reuters". */
const credit =
  /^(?:(?:sources?|quelle|fonte|fuente|bron|via|by|from|par|por|agency|agencies|with (?:files|inputs|reporting) from|com informa\u00e7\u00f5es d[aeo]|com agências?|mit material (?:von|der))\s?:?\s|(?:copyright|\u00a9|\(c\))[\s\d\u00a9]*(?:by )?)?([\p{L}\s.-]{2,40}?)(?:[.,]?\s?(?:all rights reserved|alle rechte vorbehalten|\d{4}).{0,40})?[.)]?$/iu;
/** "(Reporting by Jane Doe; editing by \u2026)" is how one agency signs. */
const reporting = /^\(?(?:additional )?reporting by .{3,200}(?:editing|writing) by /i;

const among = (text: string): readonly string[] =>
  [text, ...text.split(/\s?[/,;&+]\s?|\s(?:and|und|y|e|et)\s/)].flatMap((part) => agencyNamed(part) ?? []);

/** Longest text that is a credit and not a sentence. */
const longest = 120;

/**
 * The news agencies that a story comes from: signed at its beginning or end, in its author fields, or in short lines
 * of their own. Agencies that the text only mentions are none.
 */
export const findAgencies = (
  paragraphs: readonly string[],
  authors: readonly string[],
  lines: readonly string[],
): readonly Agency[] => {
  const found = new Map<string, string>();
  const add = (names: readonly string[], evidence: string): void => {
    for (const name of names) if (!found.has(name)) found.set(name, evidence.trim().slice(0, 300));
  };
  for (const author of authors) add(among(author), author);
  for (const text of paragraphs.slice(0, 3))
    add(among(dateline.exec(text.slice(0, 200))?.[1] ?? ''), text.slice(0, 200));
  for (const text of paragraphs.slice(-3))
    add(among(closing.exec(text.slice(-60))?.[1] ?? ''), text.slice(-300));
  for (const text of [...lines, ...paragraphs.slice(-3)]) {
    if (text.length <= longest) add(among(credit.exec(text)?.[1] ?? ''), text);
    if (reporting.test(text.slice(0, 400))) add(['Reuters'], text);
  }
  return [...found].map(([name, evidence]) => ({ name, evidence }));
};
