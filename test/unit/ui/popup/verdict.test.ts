import { describe, expect, test } from 'vitest';
import type { Result } from '../../../../src/contracts/messages.ts';
import type { SiteState, TabKind } from '../../../../src/contracts/ports.ts';
import type { Verdict } from '../../../../src/contracts/report.ts';
import { answerOf } from '../../../../src/ui/popup/verdict.ts';

const verdict = (kind: Verdict['kind']): Result<Verdict> => ({
  ok: true,
  value: { kind, copies: 0, foldedWords: 0, words: 0, truncated: false, stories: 0 },
});
const failed = (error: 'no-text' | 'cannot-script'): Result<Verdict> => ({ ok: false, error });

describe('what the popup says', () => {
  test.each<[what: string, tab: TabKind, detected: Result<Verdict> | null, title: string | undefined]>([
    ['a PDF, before its page has answered', 'pdf', null, 'popupPdf'],
    ['a PDF, in a page that may be scripted', 'pdf', verdict('empty'), 'popupPdf'],
    ['the same, where the page says that it holds no text', 'pdf', failed('no-text'), 'popupPdf'],
    ['a PDF, in a page that may not', 'pdf', failed('cannot-script'), 'popupPdf'],
    ['a story under an address like that of a PDF', 'pdf', verdict('single'), 'popupSingle'],
    ['a web page without text', 'ok', verdict('empty'), 'popupEmpty'],
    ['a web page that has not answered', 'ok', null, undefined],
  ])('of %s', (_, tab, detected, title) => {
    const site = { tab } as SiteState;
    expect(answerOf((key) => key, { detected, site })?.title[0]).toBe(title);
  });
});
