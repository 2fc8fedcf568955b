import { expect, test } from 'vitest';
import { marks } from '../../bench/probe-messages.ts';
import { layouts, longestTask, type TraceEvent } from '../../bench/trace.ts';

/** On the page's thread; times in microseconds. */
const event = (name: string, ts: number, dur?: number, thread = { pid: 1, tid: 1 }): TraceEvent => ({
  name,
  ts,
  ...(dur !== undefined && { dur }),
  ...thread,
});
const work = [event(marks.begun, 1_000), event(marks.ended, 50_000)];

test('the longest task counts in full, also where it began before the work or ends after it', () => {
  expect(longestTask([...work, event('RunTask', 900, 20_000), event('RunTask', 21_000, 5_000)])).toBe(20);
  expect(longestTask([...work, event('RunTask', 49_000, 8_000)])).toBe(8);
});

test('tasks before, after and of other threads are nobody’s here', () => {
  const others = [
    event('RunTask', 0, 900),
    event('RunTask', 50_001, 9_000),
    event('RunTask', 2_000, 9_000, { pid: 1, tid: 2 }),
    event('RunTask', 2_000, 9_000, { pid: 2, tid: 1 }),
  ];
  expect(longestTask([...work, ...others])).toBe(0);
});

test('what makes the browser lay out the page is counted', () => {
  const all = [
    event('Layout', 500, 10),
    event('UpdateLayoutTree', 2_000, 10),
    event('Layout', 3_000, 10),
    event('Paint', 3_000, 10),
  ];
  expect(layouts([...work, ...all])).toBe(2);
});

test('a trace without the work is an error, not a good result', () => {
  expect(() => longestTask([event('RunTask', 0, 5)])).toThrow('not in the trace');
});
