import type { Story } from '../contracts/report.ts';

/** Attributes for a text of a story: its language and direction; where these are not known the text's own letters tell. */
export const inLanguageOf = ({
  lang,
  dir,
}: Pick<Story, 'lang' | 'dir'>): {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | 'auto';
} => (lang === '' ? { lang: undefined, dir: 'auto' } : { lang, dir });
