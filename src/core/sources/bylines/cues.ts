import type { Bylines } from './bylines.ts';
import { languages } from './languages.ts';

/** Scripts that are written without blanks between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * A pattern for the cues of one kind. Most are read in whatever language the page is: a theme is often not in the language
 * of its text.
 *
 * @param only tags of the languages that are read; all where left out
 */
export const cuePattern = (kind: keyof Bylines, only?: readonly string[]): string => {
  const known = Object.entries(languages)
    .filter(([tag]) => only === undefined || only.includes(tag))
    .flatMap(([, cues]) => cues[kind] ?? []);
  const cues = [...new Set(known)].sort((a, b) => b.length - a.length);
  const escaped = (cue: string): string => cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s');
  const joined = cues.filter((cue) => unspaced.test(cue)).map(escaped);
  const spaced = cues.filter((cue) => !unspaced.test(cue)).map(escaped);
  return [
    ...(spaced.length > 0 ? [`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`] : []),
    ...(joined.length > 0 ? [`(?:${joined.join('|')})`] : []),
  ].join('|');
};
