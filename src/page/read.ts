import type { BlockKind } from '../core/text/block.ts';
import type { Steps } from '../core/steps.ts';
import { WordHasher } from '../core/text/words.ts';
import { type LivePageText, PageBlock, type PageContainer } from './blocks.ts';

/** Elements that run on with the text around them. Everything else breaks the line: told by name, since asking the style
 * system for every element would cost more than reading the page. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that have no text, or none that is text of the page: menus and buttons lead about it. */
const skipped = new Set(
  'NAV BUTTON SCRIPT STYLE NOSCRIPT TEMPLATE OBJECT EMBED SVG CANVAS AUDIO SELECT TEXTAREA DATALIST METER PROGRESS RT RP HEAD INPUT SOURCE TRACK LINK META COL AREA svg math MATH'.split(
    ' ',
  ),
);
const kinds: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    H5: 'heading',
    H6: 'heading',
    LI: 'item',
    DT: 'item',
    DD: 'item',
    BLOCKQUOTE: 'quote',
    PRE: 'code',
    TD: 'cell',
    TH: 'cell',
    CAPTION: 'caption',
    FIGCAPTION: 'caption',
    FIGURE: 'caption',
  }),
);

/** What `figcaption` was before there was one: the word in the class name. */
const captionNames = '[class*="aption"]';

/** Words of a caption with all that stands in its element, at most. */
const longestCaption = 80;

/** What an element is to the reading, by its name: told once a name, since a page has a few dozen of them. */
type Role =
  'block' | 'inline' | 'link' | 'break' | 'rule' | 'picture' | 'skipped' | 'custom' | 'frame' | 'slot';

const roleOf = (name: string): Role => {
  if (name === 'A') return 'link';
  if (name === 'BR') return 'break';
  if (name === 'HR') return 'rule';
  if (name === 'IFRAME') return 'frame';
  if (name === 'SLOT') return 'slot';
  if (name === 'IMG' || name === 'VIDEO') return 'picture';
  if (skipped.has(name)) return 'skipped';
  if (inline.has(name)) return 'inline';
  return name.includes('-') ? 'custom' : 'block';
};

/** Nothing but white space and control characters is below. */
const space = 32;

/** The text of a frame of the page's own site; null where it is another site's, which scripts must not look into. */
const bodyOf = (frame: Element): Element | null => (frame as HTMLIFrameElement).contentDocument?.body ?? null;

/** The element whose own children a slot shows. */
const hostOf = (slot: Element): Element | null => {
  const root = slot.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** Nodes between two places where the reading may be interrupted. */
const stride = 1024;
/** The same for the letters of one long text. */
const letters = 65_536;

/** Words that are read at most: a page of more is read in part, and says so. */
const wordLimit = 2_000_000;

/** Mutable while its element is being read. */
interface OpenContainer extends PageContainer {
  end: number;
  until: number;
  pictures: number;
  /** `captioned`: a caption by its class name only, which says nothing about the elements inside. */
  readonly kind: BlockKind | 'captioned';
}

/**
 * Reads the text under `root` in document order, visible or not, into blocks, containers and a stream of words.
 *
 * Only reads: no layout, no style, no change. Iterative, so that depth costs no stack. Linear in nodes and characters.
 * Open shadow roots of custom elements are read in place of their host's own children, which stand where
 * the first slot shows them; frames of the page's own site are read too.
 */
export function* readPage(root: Element): Steps<LivePageText> {
  const hasher = new WordHasher();
  const roles = new Map<string, Role>();
  // Asked of the browser at once: a look at the class of each element would cost as much as reading the text.
  const captions = new Set(root.querySelectorAll(captionNames));
  if (root.matches(captionNames)) captions.add(root);
  const blocks: PageBlock[] = [];
  const hosts: Element[] = [];
  /** Hosts whose own children were read where a slot shows them. */
  const slotted = new Set<Element>();
  const containers: OpenContainer[] = [];
  let nodes: Text[] = [];
  let linkedWords = 0;
  let links = 0;
  let start = 0;
  let current = -1;
  let breaks = 0;
  let pictures = 0;
  let truncated = false;

  const flush = (): void => {
    if (nodes.length === 0) {
      start = hasher.count;
      breaks = 0;
      return;
    }
    hasher.end();
    const words = hasher.count - start;
    if (words > 0 && current >= 0) {
      const container = containers[current]!;
      blocks.push(
        new PageBlock(
          container.kind === 'captioned' ? 'caption' : container.kind,
          container.element,
          nodes,
          linkedWords / words,
          start,
          hasher.count,
          current,
        ),
      );
    }
    nodes = [];
    linkedWords = 0;
    start = hasher.count;
    breaks = 0;
  };
  const enter = (element: Element, name: string): void => {
    flush();
    const around = containers[current]?.kind ?? 'text';
    const kind =
      kinds.get(name) ??
      (captions.size > 0 && captions.has(element) ? 'captioned' : around === 'captioned' ? 'text' : around);
    containers.push({
      element,
      name,
      kind,
      parent: current,
      start: hasher.count,
      first: blocks.length,
      // What follows is told when it is left; until then, the pictures are those before it.
      end: 0,
      until: 0,
      pictures,
    });
    current = containers.length - 1;
  };
  const leave = (): void => {
    flush();
    const container = containers[current]!;
    container.end = hasher.count;
    container.until = blocks.length;
    container.pictures = pictures - container.pictures;
    // A caption is short: a story's element may have the word in its class too.
    if (container.kind === 'captioned' && container.end - container.start <= longestCaption)
      for (const block of blocks.slice(container.first)) if (block.kind === 'text') block.kind = 'caption';
    current = container.parent;
  };

  enter(root, root.tagName);
  let node: Node | null = root.firstChild;
  const stack: Element[] = [root];
  const open: Role[] = ['block'];
  /** Letters of the node that were read before the last pause. */
  let from = 0;
  /** Reads on until a pause is due, or nothing is left: then false. No generator: engines compile the loops of one late. */
  const readOn = (): boolean => {
    for (let visited = 0; visited < stride; visited++) {
      if (node === null) {
        const closed: Element = stack.pop()!;
        const role = open.pop();
        if (role === 'link') {
          links--;
          // The last word of a link is counted by the hasher only when something follows it.
          if (hasher.open) linkedWords++;
        } else if (role !== 'inline') leave();
        if (stack.length === 0) return false;
        node = closed.nextSibling;
        continue;
      }
      const type = node.nodeType;
      if (type === 3) {
        const { data } = node as Text;
        const before = hasher.count;
        // Half of a page's text nodes are the white space between its tags.
        if (from === 0 && data.charCodeAt(0) <= space && data.trim() === '') {
          hasher.end();
          if (nodes.length > 0) nodes.push(node as Text);
        } else {
          // Most blocks are of one node: an array that a push makes has room for 17.
          if (nodes.length === 0) nodes = [node as Text];
          else if (from === 0) nodes.push(node as Text);
          const until = from + letters;
          hasher.push(data, from, Math.min(data.length, until));
          from = until < data.length ? until : 0;
        }
        const more = hasher.count - before;
        if (more > 0) {
          breaks = 0;
          if (links > 0) linkedWords += more;
          if (hasher.count > wordLimit) {
            truncated = true;
            return false;
          }
        }
        if (from > 0) return true;
      } else if (type === 1) {
        const element = node as Element;
        const name = element.tagName;
        let role = roles.get(name);
        if (role === undefined) roles.set(name, (role = roleOf(name)));
        if (role === 'break') {
          hasher.push(' ');
          if (++breaks === 2) flush();
        } else if (role === 'rule') flush();
        else if (role === 'picture') pictures++;
        else if (role === 'slot') {
          const host = hostOf(element);
          // One slot shows them all: which of several shows which is not worth asking.
          const shown: Node | null =
            host === null || slotted.has(host) ? element.firstChild : (host.firstChild ?? element.firstChild);
          if (host !== null) slotted.add(host);
          if (shown !== null) {
            stack.push(element);
            open.push('inline');
            node = shown;
            continue;
          }
        } else if (role !== 'skipped') {
          const inside =
            role === 'frame'
              ? bodyOf(element)
              : role === 'custom'
                ? (element.shadowRoot ?? element)
                : element;
          const first: Node | null = inside && inside.firstChild;
          if (inside !== null && inside !== element && first !== null) {
            hosts.push(element);
            for (const caption of inside.querySelectorAll(captionNames)) captions.add(caption);
          }
          if (first !== null) {
            if (role === 'link') links++;
            else if (role !== 'inline') enter(element, name);
            stack.push(element);
            open.push(role);
            node = first;
            continue;
          }
          if (role !== 'link' && role !== 'inline') flush();
        }
      }
      node = node.nextSibling;
    }
    return true;
  };
  while (readOn()) yield;
  // Where the page was cut off, its open elements end here.
  for (let unclosed = current; unclosed >= 0; unclosed = current) leave();
  return { blocks, containers, words: hasher.words, count: hasher.count, truncated, hosts };
}
