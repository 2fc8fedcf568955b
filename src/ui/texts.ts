import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lookup } from '../core/text/plural.ts';

/** The texts of `_locales`, given once at the top. */
export const Texts = createContext<Lookup>(() => '');
export const useText = (): Lookup => useContext(Texts);
