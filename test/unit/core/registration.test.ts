import { expect, test } from 'vitest';
import { isOn, registrationFor } from '../../../src/core/registration.ts';
import { defaults } from '../../../src/core/settings.ts';
import { plainSite } from '../../../src/core/site.ts';

const settings = (sites: Record<string, boolean>, everySite = false) => ({
  preferences: { ...defaults.preferences, everySite },
  sites: Object.fromEntries(Object.entries(sites).map(([host, on]) => [host, { ...plainSite, on }])),
});
const on = (...hosts: string[]): string[] => hosts.map((host) => `*://${host}/*`);

test.each([
  ['nothing chosen', settings({}), on('a.example'), undefined],
  [
    'chosen and allowed',
    settings({ 'a.example': true }),
    on('a.example'),
    { matches: on('a.example'), excludeMatches: [] },
  ],
  ['chosen, not allowed', settings({ 'a.example': true }), [], undefined],
  ['a subdomain is another host', settings({ 'a.example': true }), on('www.a.example'), undefined],
  ['every site', settings({}, true), ['*://*/*'], { matches: ['*://*/*'], excludeMatches: [] }],
  [
    'every site, with an exception',
    settings({ 'b.example': false }, true),
    ['*://*/*'],
    { matches: ['*://*/*'], excludeMatches: on('b.example') },
  ],
  [
    'every site wanted, one allowed',
    settings({ 'a.example': true }, true),
    on('a.example'),
    { matches: on('a.example'), excludeMatches: [] },
  ],
  [
    'one chosen, all allowed',
    settings({ 'a.example': true }),
    ['<all_urls>'],
    { matches: on('a.example'), excludeMatches: [] },
  ],
  ['an exception alone', settings({ 'b.example': false }), ['*://*/*'], undefined],
])('%s', (_, wanted, granted, registration) => {
  expect(registrationFor(wanted, granted)).toEqual(registration);
});

test.each([
  ['a chosen host', settings({ 'a.example': true }), 'a.example', true],
  ['another host', settings({ 'a.example': true }), 'nota.example', false],
  ['an exception', settings({ 'a.example': false }, true), 'a.example', false],
  ['any host, every site', settings({}, true), 'c.example', true],
  ['a host named like what every object has', settings({}), 'constructor', false],
])('%s', (_, chosen, host, expected) => {
  expect(isOn(chosen, host)).toBe(expected);
});
