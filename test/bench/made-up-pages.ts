import { paragraph, paragraphs, randomFrom } from './made-up.ts';
import type { SavedPage } from './page-files.ts';

/** Texts on a news page; two of them stand twice. */
const texts = 8;
const twice = [2, 4];

/** A page of about so many words: eight texts, of which two are told twice, whatever the size. */
export function newsPage(words: number, seed = 1): SavedPage {
  const random = randomFrom(seed);
  const each = Math.round(words / (texts + twice.length));
  const sections = Array.from({ length: texts }, (_, index) =>
    section(`Text ${index}`, paragraphs(each, random)),
  );
  return page(`news-${words}`, [...sections, ...twice.map((index) => sections[index]!)].join('\n'));
}

/** One word, again and again, in one text node. */
export const oneWordPage = (times: number): SavedPage => page('one word', `<p>${'word '.repeat(times)}</p>`);

/** Words of the paragraph that the pages below repeat. */
export const repeatedWords = 60;

/** One paragraph, again and again. */
export function sameParagraphPage(times: number, seed = 2): SavedPage {
  const told = `<p>${paragraph(repeatedWords, randomFrom(seed))}</p>\n`;
  return page('same paragraph', told.repeat(times));
}

/** One paragraph, again and again, each time with other words in two places. */
export function nearCopiesPage(times: number, seed = 3): SavedPage {
  const random = randomFrom(seed);
  const told = paragraph(repeatedWords, random).split(' ');
  const near = (): string => {
    const changed = [...told];
    for (let i = 0; i < 2; i++)
      changed[Math.floor(random() * told.length)] = paragraph(1, random).toLowerCase().slice(0, -1);
    return `<p>${changed.join(' ')}</p>`;
  };
  return page('near-copies', Array.from({ length: times }, near).join('\n'));
}

/** The same page with a text node for each letter: comments part them. */
export const letterByLetter = ({ body, ...rest }: SavedPage): SavedPage => ({
  ...rest,
  name: 'one-letter text nodes',
  body: Buffer.from(
    body
      .toString()
      .replaceAll(/<p>([^<]*)<\/p>/g, (_, text: string) => `<p>${text.split('').join('<!---->')}</p>`),
  ),
});

const section = (title: string, told: readonly string[]): string =>
  `<section><h2>${title}</h2>\n${told.map((text) => `<p>${text}</p>`).join('\n')}\n</section>`;

const page = (name: string, body: string): SavedPage => ({
  name,
  address: 'https://made-up.test/',
  contentType: 'text/html; charset=utf-8',
  body: Buffer.from(`<!doctype html><html lang="en"><title>Made up</title><body>\n${body}\n</body></html>`),
});
