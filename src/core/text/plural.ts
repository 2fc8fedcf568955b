/** Looks a text of `_locales` up; an empty string where there is none. */
export type Lookup = (key: string, substitutions?: readonly string[]) => string;

/** The language that the texts are written in, which need not be the browser's: a missing translation falls back. */
export const languageOf = (text: Lookup): string => text('locale') || 'en';

/** The language and direction of the texts, whatever those of the page are. */
export const oursIn = (text: Lookup): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({
  lang: languageOf(text),
  dir: text('direction') === 'rtl' ? 'rtl' : 'ltr',
});

/** `count` as the language of the texts writes it: "1,240". */
export const countIn = (text: Lookup, count: number): string =>
  new Intl.NumberFormat(languageOf(text)).format(count);

/**
 * The form of a text that fits `count`. `_locales` has no plurals, so a text has one key for each form of its
 * language: `base` + Zero, One, Two, Few, Many, Other, of which only Other must be there. The count is the first
 * substitution, `more` follow it. No line ends between the count and its word.
 */
export const plural = (text: Lookup, base: string, count: number, ...more: readonly string[]): string => {
  const form = new Intl.PluralRules(languageOf(text)).select(count);
  const counted = countIn(text, count);
  const substitutions = [counted, ...more];
  const key = base + form.charAt(0).toUpperCase() + form.slice(1);
  const said = text(key, substitutions) || text(`${base}Other`, substitutions);
  return said.replace(`${counted} `, `${counted}\u00a0`);
};
