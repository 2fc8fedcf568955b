const wellFormed = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Written as they should be. To ask the platform takes a third of a millisecond at first, and most pages say one of these. */
const common = new Set(
  'en en-US en-GB en-CA en-AU de de-DE de-AT de-CH fr fr-FR es es-ES it it-IT pt pt-BR pt-PT nl nl-NL pl pl-PL ru ru-RU ja ja-JP tr tr-TR sv sv-SE'.split(
    ' ',
  ),
);

/** A language tag (BCP 47) made of what a page writes: "en_US", "de-de", "pt-BR, en". Empty for what is none. */
export const languageTag = (value: string): string => {
  const tag = value
    .split(/[,;\s]/, 1)[0]!
    .replace(/\..*$/, '')
    .replaceAll('_', '-');
  if (common.has(tag)) return tag;
  if (!wellFormed.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return ''; // Well-formed to the eye, not to the standard.
  }
};

/** The language alone: "pt" of "pt-BR". */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();
