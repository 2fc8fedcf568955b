/** Put into a page's isolated world by the speed run: does one of the things that are compared and says how long it took. */
import { Readability } from '@mozilla/readability';
import type { PageHandle } from '../../src/page/handle.ts';

/** What is compared. */
export type Work = 'detection' | 'analysis' | 'readability' | 'words';

/** Asks for the work to be done `times` times; the answer: milliseconds that one took on average, or what went wrong. */
export interface ProbeMessage {
  readonly to: 'probe';
  readonly work: Work;
  readonly times: number;
}

const works: Readonly<Record<Work, () => unknown>> = {
  detection: () => handle().detect(),
  analysis: () => handle().article?.measure() ?? missing('article.js'),
  readability: readable,
  words: hashWords,
};

chrome.runtime.onMessage.addListener((message: ProbeMessage, _sender, reply) => {
  if (message.to !== 'probe') return false;
  measure(message).then(reply, (error: unknown) => reply(String(error)));
  return true; // The answer comes later.
});

async function measure({ work, times }: ProbeMessage): Promise<number> {
  await drawn();
  const start = performance.now();
  for (let i = 0; i < times; i++) await works[work]();
  return (performance.now() - start) / times;
}

const handle = (): PageHandle => globalThis.unecho ?? missing('detect.js');

/** Nothing done in no time must not count as a measurement. */
function missing(script: string): never {
  throw new Error(`${script} left nothing to call`);
}

/** A reader clicks on a page that has been drawn: the first layout is nobody's work here. */
async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function readable(): unknown {
  const copy = document.cloneNode(true);
  return copy instanceof Document && new Readability(copy).parse();
}

/** The least that any reader of a page has to do: walk its text and hash each word. */
function hashWords(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = 0;
  while (walker.nextNode()) {
    for (const word of walker.currentNode.nodeValue?.split(/\s+/) ?? []) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
      all ^= hash;
    }
  }
  return all;
}
