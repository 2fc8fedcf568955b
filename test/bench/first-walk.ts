/** A script that only walks, as soon as it is there: what loading and walking take at least. */
import { hashWords } from './walk.ts';

hashWords();
