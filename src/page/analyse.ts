import { blocksOf } from '../core/repeats/containers.ts';
import { once } from '../core/once.ts';
import type { FoundStory, Repetitions } from '../core/repeats/stories.ts';
import type { namesInByline } from '../core/sources/byline-line.ts';
import { primaryLanguage } from '../core/sources/language-tag.ts';
import { isRead } from '../core/sources/languages/tables.ts';
import { isProse } from '../core/text/prose.ts';
import { withoutCode } from '../core/text/without-code.ts';
import { normalise } from '../core/related/normalise.ts';
import { byNearness } from '../core/related/order.ts';
import type { Headline, Report, Source, Story } from '../contracts/report.ts';
import type { isPreview } from './body/preview.ts';
import type { LivePageText, PageBlock } from './blocks.ts';
import { describeCopies } from './copies.ts';
import type { Detection } from './detect.ts';
import { type Extract, extract } from './extract.ts';
import { headlinesOn } from './headlines.ts';
import type { Metadata } from './metadata.ts';
import { textWithoutNoteMarks } from './note-marks.ts';
import { outletsOf } from './outlets.ts';
import type { RelatedOnPage } from './related.ts';
import type { StoryOnPage } from './story.ts';
import { tidy } from './tidy.ts';

/** The parts of the analysis that know sources and headlines; given by the caller so that each can be measured alone. */
export interface Readers {
  readonly metadata: (document: Document, found: Detection) => Metadata;
  readonly sources: (story: StoryOnPage, metadata: Metadata) => readonly Source[];
  readonly related: (page: LivePageText, title: string) => RelatedOnPage;
  /** Whether the page holds only the beginning of its story. */
  readonly preview: typeof isPreview;
  /** The authors that a byline names which Readability has found. */
  readonly names: typeof namesInByline;
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
  const metadata = readers.metadata(document, detection);
  const related = readers.related(detection.page, metadata.title ?? document.title);
  const extracted = extract(document, detection, related);
  const stories =
    extracted === undefined
      ? []
      : [
          mainStory(document, detection, extracted, metadata, related, readers),
          ...otherStories(detection, metadata.lang),
        ];
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
  const [told] = repetitions.stories;
  // What the page says of itself holds for the story that it is about.
  const about = isAbout(repetitions) ? metadata : { ...nothing, ...metadata.ofStory };
  const heading = isAbout(repetitions) ? undefined : page.blocks[told?.heading ?? -1]?.text;
  const title = heading ?? about.title ?? extracted.title;
  // A block's text is made when it is asked for: most are not.
  const captions = new Set(page.blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text));
  const body = tidy(
    extracted.content,
    extracted.read,
    [title, ...headlinesOn(page)],
    captions,
    metadata.lang || extracted.lang,
  );
  // Captions belong to their pictures: what is read, counted and quoted from is the running text.
  const running = body.blocks.filter(({ kind, text }) => kind !== 'caption' && !captions.has(text));
  const paragraphs = running.map((block) => block.text);
  const lists = [...related.tails].map(([block, start]) => normalise(page.blocks[block]!.text.slice(start)));
  const text = paragraphs.join('\n\n');
  const wholeText = once(() => normalise(text));
  // Headlines glued to a copy are told elsewhere; where the kept place was cut off, its end was taken from a copy.
  const isTold = (passage: string): boolean => {
    const said = normalise(passage);
    return lists.some((list) => list.includes(said)) || wholeText().includes(said);
  };
  const copies =
    told === undefined ? [] : describeCopies(page, told, 0, metadata.lang || extracted.lang, isTold);
  const said = new Set(paragraphs);
  const folded = new Set(repetitions.stories.flatMap((story) => story.copies.flatMap((copy) => copy.blocks)));
  const onPage: StoryOnPage = {
    document,
    title,
    paragraphs: withoutCode(running)
      .map(textWithoutNoteMarks)
      .filter((paragraph) => paragraph !== ''),
    blocks: page.blocks,
    get body() {
      return new Set(
        page.blocks.flatMap((block, index) => (!folded.has(index) && said.has(block.text) ? [index] : [])),
      );
    },
    folded,
    listed: related.blocks,
    beginnings: (told?.copies ?? [])
      .slice(0, mostSigned)
      .map(({ blocks: [first] }) => page.blocks[first!]!.text),
    outlets: told === undefined ? [] : outletsOf(page, told),
    lang: metadata.lang || extracted.lang,
  };
  const words = running.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    title,
    byline: about.byline.length > 0 ? about.byline : readers.names(extracted.byline, onPage.lang),
    ...(metadata.publisher !== undefined && { publisher: metadata.publisher }),
    outlets: onPage.outlets,
    ...(about.published !== undefined && { published: about.published }),
    ...(about.changed !== undefined && { changed: about.changed }),
    ...(about.section !== undefined && { section: about.section }),
    ...(about.origin !== undefined && { origin: about.origin }),
    lang: onPage.lang,
    dir: extracted.dir,
    text,
    words,
    copies,
    ...(isAbout(repetitions) &&
      readers.preview(document, page.blocks, paragraphs, words) && { preview: true }),
    ...(about.page !== undefined && { page: about.page }),
    related: byNearness(merged([...related.headlines, ...body.headlines]), { title, text }),
    ...(related.mostRead.length > 0 && { mostRead: related.mostRead }),
    ...(!isRead(primaryLanguage(onPage.lang)) && { quotesUnread: true }),
    sources: readers.sources(
      onPage,
      about.byline.length > 0 ? { ...metadata, byline: about.byline } : metadata,
    ),
  };
};

/** Copies whose beginnings may name an agency. */
const mostSigned = 10;

const nothing: Pick<Metadata, 'title' | 'byline' | 'published' | 'changed' | 'section' | 'origin' | 'page'> =
  {
    byline: [],
  };

/** The page is about its first story: it is no list, and its reader has not scrolled on to another one. */
const isAbout = ({ list, scrolled }: Repetitions): boolean => !list && scrolled !== true;

/** What else the page tells, as its blocks say it: only the main story is taken out with its pictures. */
const otherStories = ({ page, repetitions: { stories } }: Detection, lang: string): Story[] => {
  let id = stories[0]?.copies.length ?? 0;
  return stories.slice(1).map((story): Story => {
    const copies = describeCopies(page, story, id, lang);
    id += copies.length;
    const blocks = textOf(page, story);
    return {
      title: page.blocks[story.heading ?? -1]?.text ?? '',
      byline: [],
      outlets: outletsOf(page, story),
      lang: '',
      dir: 'ltr',
      text: blocks.map(({ text }) => text).join('\n\n'),
      words: blocks.reduce((sum, { start, end }) => sum + end - start, 0),
      copies,
      related: [],
      sources: [],
    };
  });
};

/** The running text of a story; of one that stands once, what stands in its element. */
const textOf = (page: LivePageText, { kept, container }: FoundStory): PageBlock[] => {
  const own = kept.blocks.length > 0 || container === undefined ? kept.blocks : blocksOf(page, container);
  return own.map((block) => page.blocks[block]!).filter((block) => isProse(block));
};

/** Each headline once. */
const merged = (headlines: readonly Headline[]): Headline[] => [
  ...new Map(headlines.map((headline) => [normalise(headline.title), headline])).values(),
];
