import type { Theme } from '../core/settings.ts';
import { type Lookup, oursIn } from '../core/text/plural.ts';

/** Tells the document the language and direction of its texts. */
export const dressInLanguage = (document: Document, text: Lookup): void => {
  Object.assign(document.documentElement, oursIn(text));
};

/** `system` leaves the choice to `prefers-color-scheme`. */
export const dressInTheme = (document: Document, theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
};
