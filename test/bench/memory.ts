import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import { measure, prepare } from './measure.ts';
import type { SavedPage } from './page-files.ts';
import type { Work } from './probe-messages.ts';
import type { Session } from './session.ts';
import { processOf } from './trace.ts';

/** Bytes that work takes beyond those that were taken before it. */
export interface Memory {
  /** JavaScript heap and array buffers that are still held afterwards, garbage collected before and after. */
  readonly held: number;
  /** The most that the page's process had at a time, garbage and the browser's own machinery too; NaN outside of Linux. */
  readonly peak: number;
}

/** What the first call in a fresh page takes. The elements and texts of the page itself are there before: they do not count. */
export async function memoryOf(session: Session, page: SavedPage, work: Work): Promise<Memory> {
  await prepare(session, page, work);
  const process = await processOf(session);
  const devtools = await session.tab.createCDPSession();
  try {
    const before = await heldBy(devtools);
    const resident = restartPeak(process);
    await measure(session, work);
    const peak = memoryLine(process, 'VmHWM') - resident;
    return { held: (await heldBy(devtools)) - before, peak };
  } finally {
    await devtools.detach();
  }
}

async function heldBy(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** The kernel keeps the peak since it was told to start over; what comes back is what the process has at this moment. */
function restartPeak(process: number): number {
  const file = `/proc/${process}/clear_refs`;
  if (existsSync(file)) writeFileSync(file, '5');
  return memoryLine(process, 'VmRSS');
}

function memoryLine(process: number, name: 'VmHWM' | 'VmRSS'): number {
  const file = `/proc/${process}/status`;
  if (!existsSync(file)) return Number.NaN;
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
