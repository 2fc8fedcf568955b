import { expect, test } from 'vitest';
import { findAgencies } from '../../../../src/core/sources/agency.ts';

const names = (
  paragraphs: readonly string[],
  authors: readonly string[] = [],
  lines: readonly string[] = [],
) => findAgencies(paragraphs, authors, lines).map(({ name }) => name);

test.each<[string, readonly string[]]>([
  ['LONDON (Reuters) - It is late.', ['Reuters']],
  ['HEMPSTEAD, N.Y., Sept. 26 (UPI) \u2014 It is late.', ['UPI']],
  ['BOSTON (AP) \u2014 It is late.', ['AP']],
  ['Berlin (dpa/lno) - Es ist sp\u00e4t.', ['dpa']],
  ['It is late, he told Reuters.', []],
  ['Jane Doe saw John Roe (PA) - a senator', []],
  ['It is late. (AFP)', ['AFP']],
  ['(Reporting by Jane Doe in London; editing by John Roe)', ['Reuters']],
  ['\u00a9 2020 The Associated Press. All rights reserved.', ['AP']],
  ['Source: AFP', ['AFP']],
  ['Madrid, 3 may (EFE).- Es tarde.', ['EFE']],
  ['New Delhi, May 3 (PTI) It is late.', ['PTI']],
  ['(ANSA) - ROMA, 3 MAG - \u00c8 tardi.', ['ANSA']],
  ['MOSCOW, May 3. /TASS/. It is late.', ['TASS']],
  ['BEIJING, May 3 (Xinhua) -- It is late.', ['Xinhua']],
  ['Tokyo, May 3 (Kyodo) It is late.', ['Kyodo']],
  ['Wien (APA/dpa) - Es ist sp\u00e4t.', ['APA', 'dpa']],
  ['AFP \u2013 Il est tard.', ['AFP']],
  ['Il est tard. (avec AFP)', ['AFP']],
  ['It is late. \u2014 AP', ['AP']],
  ['The Associated Press contributed to this report.', ['AP']],
  ['Associated Press writers Ann Lee in Rome and Bob Day contributed to this report.', ['AP']],
  ['Example News writer Ann Lee contributed to this report.', []],
  ['By AFP | 3 May 2024', ['AFP']],
  ['Reuters · Posted: May 3, 2024 4:00 AM EDT', ['Reuters']],
  ['Pictures by AFP | 12 of them', []],
  ['Mit Material von dpa', ['dpa']],
  ['In May the agency (AP) was paid for its photos.', []],
  ['Photo: AFP', []],
  ['The story was sold to Reuters.', []],
  ['Calder (dpa) Die Halle zieht um.', ['dpa']],
  ['Calder (KNA) \u201eEs ist sp\u00e4t\u201c, sagt sie.', ['KNA']],
  ['Frankfurt/Main (dpa/lhe) - Es ist sp\u00e4t.', ['dpa']],
  ['(sda) Es ist sp\u00e4t.', ['Keystone-SDA']],
  ['Rep. Jane Doe (PA) Monday said it is late.', []],
  ['Agence France-Presse (AFP) Chairman Jane Doe is late.', []],
  ['Evangelischer Pressedienst (epd) Frankfurt.', []],
  ['Der Chef (dpa) Jan Kurz.', []],
  ['RND/dpa', ['dpa']],
  ['dpa/RND/tkr', ['dpa']],
  ['Redacci\u00f3n / EFE', ['EFE']],
  ['Jane Doe/AFP', []],
  ['AFP/Foto', []],
  ['picture-alliance/dpa', []],
  ['It is late. (Jane Doe/AFP)', []],
  ['Photo by Jane Doe/AFP', []],
  ['\u00a9 dpa-infocom, dpa:260302-99-123/4', ['dpa']],
  [
    '\u0627\u0644\u0642\u0627\u0647\u0631\u0629 (\u0631\u0648\u064a\u062a\u0631\u0632) - \u062a\u0623\u062e\u0631 \u0627\u0644\u0648\u0642\u062a.',
    ['Reuters'],
  ],
  [
    '\u062a\u0623\u062e\u0631 \u0627\u0644\u0648\u0642\u062a. (\u0631\u0648\u064a\u062a\u0631\u0632)',
    ['Reuters'],
  ],
  ['\u3010\u30ed\u30a4\u30bf\u30fc\u3011\u9045\u3044\u3002', ['Reuters']],
  ['[\u6771\u4eac 2\u65e5 \u30ed\u30a4\u30bf\u30fc] - \u9045\u3044\u3002', ['Reuters']],
  [
    '\uff3b\u6771\u4eac\u3000\uff12\u65e5\u3000\u30ed\u30a4\u30bf\u30fc\uff3d - \u9045\u3044\u3002',
    ['Reuters'],
  ],
  ['\u3010\u6771\u4eac\u5171\u540c\u3011\u9045\u3044\u3002', ['Kyodo']],
  ['\u9045\u3044\u3002\uff08\u5171\u540c\uff09', ['Kyodo']],
  ['\u3010\u30d1\u30ea\u6642\u4e8b\u3011\u9045\u3044\u3002', ['Jiji']],
  ['\u3010\u6642\u4e8b\u3011\u9045\u3044\u3002', []],
  ['\u30103\u67082\u65e5 AFP\u3011\u9045\u3044\u3002', ['AFP']],
  [
    '\u65b0\u534e\u793e\u5317\u4eac3\u67082\u65e5\u7535\uff08\u8bb0\u8005\u738b\u5c0f\u660e\uff09\u5929\u665a\u4e86\u3002',
    ['Xinhua'],
  ],
  ['\u65b0\u534e\u793e\u8bb0\u8005\u7684\u8bdd\u3002', []],
  [
    '(\uc11c\uc6b8=\uc5f0\ud569\ub274\uc2a4) \ud64d\uae38\ub3d9 \uae30\uc790 = \ub2a6\uc5c8\ub2e4.',
    ['Yonhap'],
  ],
  ['MADRID, 12 (EUROPA PRESS) Es tarde.', ['Europa Press']],
  ['Jane Doe, 42 (PA) is late.', []],
  ['(Com Lusa)', ['Lusa']],
  ['*Com informa\u00e7\u00f5es da Ag\u00eancia Brasil', ['Ag\u00eancia Brasil']],
  ['(With PTI inputs)', ['PTI']],
  ['It is late. PTI ABC DEF', ['PTI']],
  ['He watches the PTI ABC DEF', []],
  ['It is late. PTI', ['PTI']],
  ['A gull on the quay. EFE', []],
  ['Il est tard. (ats/abc)', ['Keystone-SDA']],
  ['It is late for the NBA.', []],
  ['This report by The Canadian Press was first published March 2, 2026.', ['The Canadian Press']],
  ['Interview with Reuters', []],
  ['NJ/PA', []],
  ['(AP)', ['AP']],
  ['\u2013 AP', ['AP']],
  ['\u00a9 AP', ['AP']],
  // Without brackets: behind a place and its day, between two dashes, at the start.
  ['МОСКВА, 3 мая - РИА Новости. Поздно.', ['RIA Novosti']],
  ['Москва. 3 мая. INTERFAX.RU - Поздно.', ['Interfax']],
  ['НЬЮ-ЙОРК, 3 мая. /Корр. ТАСС Иван Иванов/. Поздно.', ['TASS']],
  ['Лондон (Рейтер) - Поздно.', ['Reuters']],
  ['القاهرة - أ ف ب - تأخر الوقت.', ['AFP']],
  ['AFP - Il est tard.', ['AFP']],
  ['AP - a term of the trade.', []],
  ['Он продал дом 3 мая. Интерфакс - газета.', []],
  ['The paper was sold on 3 May. Reuters - the house - bought it.', []],
  ['ロイター\u3000遅い。', ['Reuters']],
  ['ロイター通信によると遅い。', []],
  ['（共同）遅い。', ['Kyodo']],
  ['【ロンドン＝共同】遅い。', ['Kyodo']],
  ['遅い。（ロンドン共同）', ['Kyodo']],
  ['遅い。（写真・共同）', []],
  ['新华社电 天晚了。', ['Xinhua']],
  ['据新华社北京3月2日电 天晚了。', ['Xinhua']],
  ['（中央社台北2日綜合外電報導）天晚了。', ['CNA']],
  ['新华社电视台开播。', []],
  ['MAP KEY', []],
])('%s', (text, expected) => expect(names([text])).toEqual(expected));

test('a house that prints a report with an agency', () => {
  expect(names([], ['Daily Example avec AFP', 'Daily Example'])).toEqual(['AFP']);
  expect(names([], ['Daily Example'], ['Daily Example avec AFP', 'Redacci\u00f3n con EFE'])).toEqual([
    'AFP',
    'EFE',
  ]);
  expect(names([], ['Daily Example'], ['A talk with AFP'])).toEqual([]);
});

test('authors and lines', () => {
  expect(names([], ['Reuters'])).toEqual(['Reuters']);
  expect(names([], ['Press Trust of India'], ['The Associated Press'])).toEqual(['PTI', 'AP']);
  expect(names([], [], ['Map', 'Photo by AFP', 'News'])).toEqual([]);
});

test('the evidence is the sentence that is signed', () => {
  expect(findAgencies(['LONDON (Reuters) - It is late. It is dark.'], [], [])).toEqual([
    { name: 'Reuters', evidence: 'LONDON (Reuters) - It is late.' },
  ]);
});

test('the evidence goes from the beginning of the text to the end of its signed sentence', () => {
  expect(findAgencies(['LOS ANGELES, Sept. 28 (UPI) -- It is late. It is dark.'], [], [])).toEqual([
    { name: 'UPI', evidence: 'LOS ANGELES, Sept. 28 (UPI) -- It is late.' },
  ]);
});

test.each(['AA', 'PA', 'AP', '- AA'])('a line of two letters is no signature: %s', (line) =>
  expect(names(['It is late.'], [], [line])).toEqual([]),
);
