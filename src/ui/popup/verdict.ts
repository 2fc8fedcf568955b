import { type Lookup, plural } from '../../core/text/plural.ts';
import type { Failure, Result } from '../../contracts/messages.ts';
import type { TabKind } from '../../contracts/ports.ts';
import type { Verdict } from '../../contracts/report.ts';
import type { PopupState } from './session.ts';

/** What the popup says of the page, and what can be done with it. */
export interface Answer {
  readonly kind: Verdict['kind'] | Failure;
  readonly title: readonly string[];
  readonly details: readonly string[];
  /** There is text that a clean view could show. */
  readonly readable: boolean;
  /** The page can be scripted, so its site can be switched on. */
  readonly scriptable: boolean;
}

const barred: Record<TabKind, string> = {
  ok: 'Unreachable',
  unreachable: 'Unreachable',
  'browser-page': 'BrowserPage',
  store: 'Store',
  pdf: 'Pdf',
  file: 'File',
};

const words = (text: Lookup, key: string): Pick<Answer, 'title' | 'details'> => ({
  title: [text(`popup${key}`)],
  details: [text(`popup${key}Detail`)],
});

const ofRepeats = (
  text: Lookup,
  { copies, foldedWords, stories }: Verdict,
): Pick<Answer, 'title' | 'details'> => {
  const folded = plural(text, 'popupFolded', foldedWords);
  return copies > 0
    ? {
        title: [plural(text, 'popupCopies', copies), folded],
        details: [stories > 1 ? plural(text, 'popupStories', stories) : text('popupRepeatedDetail')],
      }
    : { title: [text('popupSmallRepeats'), folded], details: [text('popupSmallRepeatsDetail')] };
};

const ofList = (text: Lookup, { stories }: Verdict): Pick<Answer, 'title' | 'details'> =>
  stories > 1
    ? { title: [text('popupList')], details: [plural(text, 'popupListStories', stories)] }
    : words(text, 'List');

const ofVerdict = (text: Lookup, verdict: Verdict): Answer => {
  const said = {
    repeated: () => ofRepeats(text, verdict),
    single: () => words(text, 'Single'),
    list: () => ofList(text, verdict),
    empty: () => words(text, 'Empty'),
  }[verdict.kind]();
  return {
    kind: verdict.kind,
    title: said.title,
    details: verdict.truncated ? [...said.details, text('popupTruncated')] : said.details,
    readable: verdict.kind !== 'empty',
    scriptable: true,
  };
};

const ofFailure = (text: Lookup, kind: Failure, tab: TabKind): Answer => {
  const key = {
    'no-text': 'Empty',
    'analysis-failed': 'AnalysisFailed',
    'page-gone': 'PageGone',
    'cannot-script': barred[tab],
  }[kind];
  return { kind, ...words(text, key), readable: false, scriptable: kind !== 'cannot-script' };
};

const isEmpty = (detected: Result<Verdict>): boolean =>
  detected.ok ? detected.value.kind === 'empty' : detected.error === 'no-text';

/** Null while nothing is known. What the page answered counts for more than what its tab looks like. */
export const answerOf = (
  text: Lookup,
  { detected, site }: Pick<PopupState, 'detected' | 'site'>,
): Answer | null => {
  // Browsers show a PDF within a page of their own, which some let be scripted: it holds no text.
  if (site?.tab === 'pdf' && detected && isEmpty(detected)) return ofFailure(text, 'cannot-script', 'pdf');
  if (detected?.ok) return ofVerdict(text, detected.value);
  if (detected) return ofFailure(text, detected.error, site?.tab ?? 'unreachable');
  // A file can be read where the reader allowed it: only the page's own answer tells.
  if (site && site.tab !== 'ok' && site.tab !== 'file') return ofFailure(text, 'cannot-script', site.tab);
  return null;
};
