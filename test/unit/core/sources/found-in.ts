import { findSpeakers } from '../../../../src/core/sources/speakers.ts';

/** Everybody found in paragraphs: the name with the role in brackets, "~" before who has no name. */
export const foundIn = (text: string, lang: string): readonly string[] =>
  findSpeakers(text.split('\n'), lang).map(
    ({ name, affiliation, named }) =>
      (named ? '' : '~') + name + (affiliation === '' ? '' : ` [${affiliation}]`),
  );
