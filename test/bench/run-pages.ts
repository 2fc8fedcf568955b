import { readPage, listPages, pageId } from './page-files.ts';
import { toResult, type PageResult } from './result.ts';
import { analyse, openSession, type Session } from './session.ts';
import { within } from './within.ts';

export interface RunOptions {
  readonly folder: string;
  readonly jobs: number;
  /** Only pages whose name holds this. */
  readonly only?: string;
  /** Milliseconds that one page may take. */
  readonly timeout: number;
  progress(done: number, all: number, failed: number): void;
  failed(page: string, error: unknown): void;
}

/** Analyses every page of a folder with the built extension. Pages that fail are reported and left out. */
export async function runPages(options: RunOptions): Promise<PageResult[]> {
  const pages = (await listPages(options.folder)).filter((name) => name.includes(options.only ?? ''));
  const results = new Map<string, PageResult>();
  const waiting = pages.values();
  let done = 0;
  const work = async (): Promise<void> => {
    let session: Session | undefined;
    for (const page of waiting) {
      session ??= await openSession(); // Where no browser starts there is nothing to go on with.
      try {
        results.set(page, await within(options.timeout, onePage(session, options.folder, page)));
      } catch (error) {
        options.failed(pageId(page), error);
        // Whatever the page broke is not handed on to the next one.
        await session.close();
        session = undefined;
      }
      options.progress(++done, pages.length, done - results.size);
    }
    await session?.close();
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, pages.length) }, work));
  return pages.flatMap((page) => results.get(page) ?? []);
}

async function onePage(session: Session, folder: string, fileName: string): Promise<PageResult> {
  const saved = await readPage(folder, fileName);
  await session.load(saved);
  const report = await analyse(session);
  if (report.ok) return toResult(saved.name, report.value);
  // "No text here" is an answer about the page; every other failure is one of ours.
  if (report.error === 'no-text') return { page: saved.name, stories: [], ms: { detect: 0, total: 0 } };
  throw new Error(report.error);
}
