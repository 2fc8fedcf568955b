import { expect, test } from 'vitest';
import {
  choosePublisher,
  isHeadlineInstead,
  isHostsName,
  nameOfSite,
  cleanHeadline,
  cleanPublisher,
  closedUp,
  publisherBehind,
  publisherInTitle,
  publisherOfHost,
  withoutMotto,
} from '../../../../src/core/sources/publisher.ts';

test.each([
  ['The Daily Example', 'The Daily Example'],
  ['\u00a9 2020 Daily Example. All rights reserved.', 'Daily Example'],
  ['Copyright 2019 by Daily Example', 'Daily Example'],
  ['Copyright \u00a9 2001-2009', ''],
  ['Copyright (c) 2017 Daily Example', 'Daily Example'],
  ['Daily Example <post@example.org>', 'Daily Example'],
  ['Daily Example post@example.org', 'Daily Example'],
  ['https://example.org/', ''],
  ['@example', 'example'],
  ['AT&amp;T News', 'AT&T News'],
  ['\u2013', ''],
  ['Example_', 'Example'],
])('%s is %s', (value, expected) => expect(cleanPublisher(value)).toBe(expected));

test.each([
  ['A story | Daily Example', 'www.dailyexample.com', 'Daily Example'],
  ['A story - The Example', 'example.co.uk', 'The Example'],
  ['Example: a story', 'example.org', ''],
  ['A story - Sport', 'example.org', ''],
  ['A story', 'example.org', ''],
])('in the title %s at %s: %s', (title, host, expected) =>
  expect(publisherInTitle(title, host)).toBe(expected),
);

test.each([
  ['www.example.org', 'example.org'],
  ['localhost', ''],
])('the host %s as a name is %s', (host, expected) => expect(publisherOfHost(host)).toBe(expected));

test.each([
  ['A story | Daily Example', 'Daily Example', 'A story'],
  ['Daily Example - A story', 'Daily Example', 'A story'],
  ['A story - part two', 'Daily Example', 'A story - part two'],
  ['A &quot;story&quot;', '', 'A "story"'],
  ['A story | Daily Example | News that stays', 'Daily Example', 'A story'],
  ['A story | Part two | Daily Example | News that stays', 'Daily Example', 'A story | Part two'],
])('headline of %s', (title, publisher, expected) => expect(cleanHeadline(title, publisher)).toBe(expected));

test.each([
  ['Daily Example - All the news of the coast', 'dailyexample.com', 'Daily Example'],
  ['News of the coast | Daily Example', 'www.dailyexample.com', 'Daily Example'],
  ['FBOE - Federal Bureau of Examples', 'fboe.example', 'Federal Bureau of Examples'],
  ['FBOE - the examples that count', 'fboe.example', 'FBOE - the examples that count'],
  ['Coast and Harbour \u2013 the paper', 'dailyexample.com', 'Coast and Harbour \u2013 the paper'],
  ['Daily Example', 'dailyexample.com', 'Daily Example'],
])('%s at %s is called %s', (name, host, expected) => expect(withoutMotto(name, host)).toBe(expected));

test.each([
  ['example . o r g', 'www.example.org', 'example.org'],
  ['Example.org', 'www.example.org', 'Example.org'],
  ['Dr. Example', 'dr.example', 'Dr. Example'],
  ['St. Example', 'www.example.org', 'St. Example'],
  ['Daily Example', 'dailyexample.com', 'Daily Example'],
])('%s at %s is written %s', (name, host, expected) => expect(closedUp(name, host)).toBe(expected));

test.each([
  ['Ferry runs aground off the quay again, police say', 'example.org', true],
  ['Ferry runs aground off the quay again, police say', 'ferryrunsaground.org', false],
  ['Harbour Town Daily News', 'example.org', false],
])('the title %s at %s stands for the name: %s', (title, host, expected) =>
  expect(isHeadlineInstead(title, title, host)).toBe(expected),
);
test('a long name that is not the title is a name', () =>
  expect(
    isHeadlineInstead('The Society of Friends of the Old Harbour', 'Ferry runs aground', 'example.org'),
  ).toBe(false));

test.each([
  ['The New York Times', 'nytimes.com', true],
  ['Deutsche Welle', 'www.dw.com', true],
  ['Example', 'example.org', true],
  ['Another Example', 'example.org', false],
])('%s is the name of %s: %s', (name, host, expected) => expect(isHostsName(name, host)).toBe(expected));

test.each([
  [['Politics', 'Daily Example'], 'dailyexample.com/politics/a', 'Daily Example'],
  [['dailyexample', 'Daily Example'], 'dailyexample.com/a', 'Daily Example'],
  [['example', 'Another Paper'], 'example.com/a', 'example'],
  [['', 'Daily Example'], 'example.com/a', 'Daily Example'],
  [[], 'example.com/a', undefined],
])('of %j at %s: %s', (names, page, expected) => {
  const [host = '', ...path] = page.split('/');
  expect(choosePublisher(names, host, `/${path.join('/')}`)).toBe(expected);
});

test.each<
  [string, string, Parameters<typeof publisherBehind>[1], readonly string[], readonly string[], string]
>([
  ['a logo says so', 'Trams | Review of Letters', [], [], ['Review of Letters'], 'Review of Letters'],
  ['the head tells the headline without it', 'The ferry is late - OSV', ['The ferry is late'], [], [], 'OSV'],
  [
    'the page shows it without',
    'The ferry is late | Stone & Co',
    [],
    ['The ferry is late'],
    [],
    'Stone & Co',
  ],
  ['a hyphen parts a section', 'The ferry is late - Sea Trade', [], ['The ferry is late'], [], ''],
  ['the head tells it with the title', 'A - Sea Trade', ['A - Sea Trade'], ['A'], [], ''],
  ['nothing says so', 'The ferry is late | What we know', [], ['Ferries'], [], ''],
  ['a sentence', 'The ferry is late | it is what it is', [], ['The ferry is late'], [], ''],
])('the name behind a headline, where %s', (_, title, told, shown, signs, expected) =>
  expect(publisherBehind(title, told, () => shown, signs)).toBe(expected),
);

test.each<[string, readonly string[], string, string]>([
  ['U.K.', ['', 'Example'], 'www.example.com', 'Example'],
  ['World', ['Daily Example'], 'dailyexample.com', 'Daily Example'],
  ['Daily Example', ['Example'], 'www.example.com', 'Daily Example'],
  ['Harbour Times', ['Other Paper'], 'example.com', 'Harbour Times'],
  ['Harbour Times', ['HTX'], 'htx.com', 'Harbour Times'],
  ['Harbour Times', ['harbournewsroom.com'], 'harbournewsroom.com', 'Harbour Times'],
  ['Пример', ['Daily Example'], 'dailyexample.com', 'Пример'],
])('the site %s, beside %j at %s, is %s', (name, others, host, expected) =>
  expect(nameOfSite(name, others, host)).toBe(expected),
);
