import { expect, test } from 'vitest';
import { findSentence } from '../../../../src/core/text/find-sentence.ts';

/** The text of each place as the pieces have it. */
const found = (pieces: readonly string[], sentence: string): string[] =>
  findSentence(pieces, sentence).map(({ start, end }) =>
    pieces
      .slice(start.piece, end.piece + 1)
      .map((piece, index, parts) =>
        piece.slice(index === 0 ? start.offset : 0, index === parts.length - 1 ? end.offset : undefined),
      )
      .join('|'),
  );

const long =
  'The harbour master of the old town said on Monday that the sluice will hold until the spring tide.';

test.each<[string, readonly string[], string, readonly string[]]>([
  ['a whole piece', ['It held.'], 'It held.', ['It held.']],
  ['within a piece', ['First. It held. Last.'], 'It held.', ['It held.']],
  [
    'over pieces, as links make them',
    ['She told ', 'the Relay', ' that it held. Then'],
    'She told the Relay that it held.',
    ['She told |the Relay| that it held.'],
  ],
  ['pieces that a break parts', ['It', 'held.'], 'It held.', ['It|held.']],
  ['pieces without a letter', ['', ' ', 'It held.', ' '], 'It held.', ['It held.']],
  ['no-break spaces', ['It\u00a0held\u202ffast.'], 'It held fast.', ['It\u00a0held\u202ffast.']],
  ['lines of the source', ['  It\n      held.\n'], 'It held.', ['It\n      held.']],
  ['soft hyphens and zero-width spaces', ['It\u00ad held\u200b.'], 'It held.', ['It\u00ad held\u200b.']],
  ['signs that nobody sees in the sentence', ['It held.'], 'It\u200b held.\u00ad', ['It held.']],
  [
    'a sentence that was cut',
    ['He says it held until the tide came.'],
    'He says it held until…',
    ['He says it held until'],
  ],
  ['one cut with three points', ['He says it held.'], 'He says it ...', ['He says it']],
  ['one that ends so on the page', ['It held… Then'], 'It held…', ['It held…']],
  ['each place of it', ['It held. ', 'It held.'], 'It held.', ['It held.', 'It held.']],
  [
    'a footnote mark in it',
    [long.replace('Monday', 'Monday[1]')],
    long,
    [long.replace('Monday', 'Monday[1]')],
  ],
  ['another script', ['港口昨天', '关闭。明天'], '港口昨天关闭。', ['港口昨天|关闭。']],
  ['letters beyond the first plane', ['So 🚢 it held. 🚢'], '🚢 it held.', ['🚢 it held.']],
])('%s', (_, pieces, sentence, places) => {
  expect(found(pieces, sentence)).toEqual(places);
});

test.each<[string, readonly string[], string]>([
  ['absent', ['It held.'], 'It broke.'],
  ['no text', [], 'It held.'],
  ['no sentence', ['It held.'], ' \u200b '],
  ['nothing but the sign of a cut', ['It held.'], '…'],
  ['its beginning alone', [long.slice(0, 60)], long],
  ['beginning and end far apart', [long.slice(0, 40), 'Other words. '.repeat(20), long.slice(-40)], long],
  ['a short one by its ends', ['It never held.'], 'It held.'],
])('not found: %s', (_, pieces, sentence) => {
  expect(findSentence(pieces, sentence)).toEqual([]);
});

test('a hundred places at most', () => {
  expect(findSentence(['It held. '.repeat(500)], 'It held.')).toHaveLength(100);
});
