import type { Theme } from '../core/settings.ts';
import { languageOf, type Lookup } from '../core/text/plural.ts';

/** Tells the document the language and direction of its texts. */
export const dressInLanguage = (document: Document, text: Lookup): void => {
  document.documentElement.lang = languageOf(text);
  document.documentElement.dir = text('direction') === 'rtl' ? 'rtl' : 'ltr';
};

/** `system` leaves the choice to `prefers-color-scheme`. */
export const dressInTheme = (document: Document, theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
};
