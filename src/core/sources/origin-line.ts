import { beginsLikeName, digits, letters } from '../text/letters.ts';
import { cuesIn, cuesOf, lowerCase, placesOf } from './bylines/cues.ts';
import { datesIn } from './published.ts';

/** Longest line that is looked at, and the longest name. */
const longest = 240;
const longestName = 60;

/** What ends the name of an outlet in a line. */
const stop = new RegExp(
  String.raw`[.!?](?=\s|$)|[,;:()|\u3002]|\s[\u2013\u2014-]\s|\s(?:on|am|le|el|il|and|und|et|y|under|with|has|is)\s|\s[${digits}]`,
  'i',
);
/** A host in place of a name. */
const host = new RegExp(String.raw`^[${letters}${digits}-]+\.[${letters}]`);

/**
 * Reads lines of a page for who published its article first: "Originally published by …". "Source: …" says so only where it
 * leads to another site (`linked`): else it may credit a picture or a figure.
 *
 * @param lines all that will be read
 */
export const originReader = (
  lines: readonly string[],
): ((line: string, linked: boolean) => string | undefined) => {
  const first = cuesIn(lines, cuesOf('first'));
  const source = cuesIn(lines, cuesOf('source'));
  return (text, linked) => {
    const line = text.slice(0, longest);
    const lower = lowerCase(line);
    const end = placesOf(lower, first)[0]?.end ?? (linked ? labelEnd(lower, source) : undefined);
    if (end === undefined) return undefined;
    const rest = line
      .slice(end)
      .replace(/^[\s:\uff1a]+/, '')
      .replace(/^(?:der|die|das|dem|den)\s/, '');
    // "First published on November 19, 2019" tells when, not by whom.
    if (datesIn(rest, '', 1)[0]?.start === 0) return undefined;
    const name = rest.slice(0, stop.exec(rest)?.index ?? rest.length).trim();
    return name.length > 1 && name.length <= longestName && (beginsLikeName(name) || host.test(name))
      ? name
      : undefined;
  };
};

/** Where a label at the start of a line ends, with its colon. */
const labelEnd = (line: string, cues: readonly string[]): number | undefined => {
  const label = placesOf(line, cues)[0];
  const colon = label && /^\s?[:\uff1a]/.exec(line.slice(label.end));
  return label && colon && /^[\s*(]*$/.test(line.slice(0, label.start))
    ? label.end + colon[0].length
    : undefined;
};
