import type { Measured, ProbeMessage, Work } from './probe-messages.ts';
import type { SavedPage } from './page-files.ts';
import { ask, inject, type Session } from './session.ts';
import { within } from './within.ts';

/** What each kind of work needs in the page. */
const needs: Readonly<Record<Work, readonly string[]>> = {
  detection: ['detect'],
  analysis: ['detect', 'article'],
  body: ['detect', 'article'],
  readability: [],
  walk: [],
};

/** Milliseconds that one page may take. */
const patience = 120_000;

/** Loads the page in a process of its own and puts into it what the work needs, the probe too. */
export async function prepare(session: Session, page: SavedPage, work: Work): Promise<void> {
  await within(patience, session.loadFresh(page));
  for (const script of [...needs[work], 'probe']) await inject(session, script);
}

/** Lets the probe work on the page that is loaded. */
export async function measure(
  session: Session,
  work: Work,
  options: Partial<Omit<ProbeMessage, 'to' | 'work'>> = {},
): Promise<Measured> {
  const message: ProbeMessage = { to: 'probe', work, times: 1, ...options };
  const answer = await within(patience, ask<Measured | string>(session, message));
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

/** The first call in a fresh page. */
export async function measureCold(
  session: Session,
  page: SavedPage,
  work: Work,
  options?: Partial<Omit<ProbeMessage, 'to' | 'work'>>,
): Promise<Measured> {
  await prepare(session, page, work);
  return measure(session, work, options);
}
