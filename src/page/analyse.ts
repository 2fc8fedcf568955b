import { normalise } from '../core/related/labels.ts';
import type { Copy, Headline, Report, Source, Story } from '../contracts/report.ts';
import type { LivePageText } from './blocks.ts';
import { describeCopies } from './copies.ts';
import type { Detection } from './detect.ts';
import { type Extract, extract } from './extract.ts';
import type { Metadata } from './metadata.ts';
import { readPage } from './read.ts';
import type { RelatedOnPage } from './related.ts';
import type { StoryOnPage } from './story.ts';
import { tidy } from './tidy.ts';

/** The parts of the analysis that know sources and headlines; given by the caller so that each can be measured alone. */
export interface Readers {
  readonly metadata: (document: Document) => Metadata;
  readonly sources: (story: StoryOnPage, metadata: Metadata) => readonly Source[];
  readonly related: (page: LivePageText, title: string) => RelatedOnPage;
}

export interface Analysis {
  /** What it was made from. */
  readonly detection: Detection;
  readonly report: Report;
  /** The main story's body, detached and not sanitised; undefined where there is no article. */
  readonly content: Element | undefined;
}

/** The whole analysis of a page: what the popup says and what the clean view shows. The page is only read. */
export const analyse = (document: Document, detection: Detection, readers: Readers): Analysis => {
  const begun = performance.now();
  const metadata = readers.metadata(document);
  const related = readers.related(detection.page, metadata.title ?? document.title);
  const extracted = extract(document, detection, related);
  const stories =
    extracted === undefined ? [] : [mainStory(document, detection, extracted, metadata, related, readers)];
  const total = detection.ms + performance.now() - begun;
  return {
    detection,
    report: {
      url: document.location?.href ?? '',
      verdict: detection.verdict,
      stories,
      ms: { detect: detection.ms, total },
    },
    content: extracted?.content,
  };
};

const mainStory = (
  document: Document,
  detection: Detection,
  extracted: Extract,
  metadata: Metadata,
  related: RelatedOnPage,
  readers: Readers,
): Story => {
  const { page, repetitions } = detection;
  const title = metadata.title ?? extracted.title;
  const inBody = tidy(extracted.content, title);
  const body = readPage(extracted.content);
  // Captions belong to their pictures: what is read, counted and quoted from is the running text.
  const running = body.blocks.filter(({ kind }) => kind !== 'caption');
  const paragraphs = running.map((block) => block.text);
  const lists = [...related.tails].map(([block, start]) => normalise(page.blocks[block]!.text.slice(start)));
  const copies = repetitions.stories
    .reduce<Copy[]>((all, story) => [...all, ...describeCopies(page, story, all.length)], [])
    .map((copy) => ({
      ...copy,
      // Headlines glued to a copy are shown as what they are.
      unique: copy.unique.filter((passage) => !lists.some((list) => list.includes(normalise(passage)))),
    }));
  const said = new Set(paragraphs);
  const folded = new Set(repetitions.stories.flatMap((story) => story.copies.flatMap((copy) => copy.blocks)));
  const onPage: StoryOnPage = {
    document,
    title,
    paragraphs,
    blocks: page.blocks,
    body: new Set(
      page.blocks.flatMap((block, index) => (!folded.has(index) && said.has(block.text) ? [index] : [])),
    ),
    folded,
    extra: copies.flatMap((copy) => copy.unique),
    lang: metadata.lang || extracted.lang,
  };
  return {
    title,
    byline: metadata.byline.length > 0 ? metadata.byline : extracted.byline === '' ? [] : [extracted.byline],
    ...(metadata.publisher !== undefined && { publisher: metadata.publisher }),
    outlets: [],
    ...(metadata.published !== undefined && { published: metadata.published }),
    lang: onPage.lang,
    dir: extracted.dir,
    text: paragraphs.join('\n\n'),
    words: running.reduce((sum, { start, end }) => sum + end - start, 0),
    copies,
    related: merged([...related.headlines, ...inBody]),
    sources: readers.sources(onPage, metadata),
  };
};

/** Each headline once. */
const merged = (headlines: readonly Headline[]): Headline[] => [
  ...new Map(headlines.map((headline) => [normalise(headline.title), headline])).values(),
];
