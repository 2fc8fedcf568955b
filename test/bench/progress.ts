import type { RunOptions } from './run-pages.ts';

/** Tells of a run on stderr: one line that moves on a terminal, every 50 pages elsewhere. */
export function reporter(name: string): Pick<RunOptions, 'progress' | 'failed'> {
  const started = Date.now();
  const terminal = process.stderr.isTTY;
  return {
    progress(done, all, failed) {
      if (!terminal && done % 50 && done < all) return;
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      const line = `${name}: ${done}/${all} pages, ${failed} failed, ${seconds} s`;
      process.stderr.write(terminal ? `\r${line}${done < all ? '' : '\n'}` : `${line}\n`);
    },
    failed(page, error) {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${terminal ? '\r' : ''}${name}: ${page}: ${reason}\n`);
    },
  };
}
