import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Passage, Shown } from '../../contracts/messages.ts';
import { useText } from '../texts.ts';
import { failureOf } from './copy-words.ts';

/** How popup and view show a passage. */
export interface Showing {
  readonly show: (passage: Passage) => Promise<Shown>;
  /** The view has room for whole sentences, and looks for them in its own text first. */
  readonly from: 'popup' | 'view';
}

/** Given once at the top. */
export const Shows = createContext<Showing>({
  show: async () => ({ ok: false, error: 'page-gone' }),
  from: 'popup',
});

/** For a button: shows its passage, and gives why that failed the last time, in words. */
export const useShow = (): {
  readonly show: (passage: Passage) => void;
  readonly failure: string | undefined;
} => {
  const text = useText();
  const showing = useContext(Shows);
  const [failure, setFailure] = useState<string>();
  const show = async (passage: Passage): Promise<void> => {
    const shown = await showing.show(passage);
    setFailure(shown.ok ? undefined : failureOf(text, shown.error, passage.kind));
  };
  return { show: (passage) => void show(passage), failure };
};
