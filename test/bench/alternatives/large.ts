/**
 * One method on made-up texts, in a process of its own, so that it can be ended: `large.ts NAME CASE…` prints for each
 * case a line of JSON with milliseconds and, of a matcher, bytes of memory a word.
 */
import { aligners } from './alignment/aligners.ts';
import { matchers } from './matching/matchers.ts';
import { alignmentCases, matchingCases } from './synthetic.ts';

const [name = '', ...cases] = process.argv.slice(2);
const matcher = matchers.get(name);
const aligner = aligners.get(name);
for (const which of cases)
  if (matcher !== undefined) {
    const text = matchingCases[which as keyof typeof matchingCases]();
    const { ms, bytes } = measure(() => matcher(text));
    console.log(JSON.stringify({ ms, bytes: bytes / text.words.length }));
  } else if (aligner !== undefined) {
    const { kept, copy } = alignmentCases[which as keyof typeof alignmentCases]();
    console.log(JSON.stringify({ ms: measure(() => aligner(kept, copy)).ms }));
  } else throw new Error(`No method is named ${name}`);

/**
 * Time of the fastest of three calls, or of fewer that take long; the memory that the first one asks for.
 * Of the processor, not of the clock: other work on the machine does not count. The collector's threads do.
 */
function measure(work: () => unknown): { ms: number; bytes: number } {
  const before = process.memoryUsage.rss();
  let bytes = 0;
  let ms = Infinity;
  for (let calls = 0, all = 0; calls < 3 && all < 1_000; calls++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    if (calls === 0) bytes = process.resourceUsage().maxRSS * 1024 - before;
    all += took;
    ms = Math.min(ms, took);
  }
  return { ms, bytes };
}
