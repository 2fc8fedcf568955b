import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../../contracts/report.ts';

type Language = Pick<Story, 'lang' | 'dir'>;

interface InLanguage {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** Attributes for a text of a story: its language and direction; where these are not known the text's own letters tell. */
export const inLanguageOf = ({ lang, dir }: Language): InLanguage =>
  lang === '' ? { lang: undefined, dir: 'auto' } : { lang, dir };

/** The story that is told of, given by whoever draws more than a line of it. */
export const StoryLanguage = createContext<Language>({ lang: '', dir: 'ltr' });

/** Attributes for a sentence of that story. */
export const useStoryLanguage = (): InLanguage => inLanguageOf(useContext(StoryLanguage));
