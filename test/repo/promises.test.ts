import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name));
const sources = filesIn('src').map((name) => [name, readFileSync(name, 'utf8')] as const);
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown>;
const messages = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object);

describe('what is promised at install', () => {
  test('four permissions, and no site', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
  });
});

test('no markup is made from text by hand', () => {
  const raw = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  expect(sources.filter(([, code]) => raw.test(code)).map(([name]) => name)).toEqual([]);
});

test('nothing is sent anywhere', () => {
  const network = /\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource)/;
  expect(sources.filter(([, code]) => network.test(code)).map(([name]) => name)).toEqual([]);
});

const all = sources.map(([, code]) => code).join('\n') + JSON.stringify(manifest);
// Keys are also put together: from a stem and One, Other, Hint, Detail, or after "popup" and "notice".
const isUsed = (key: string): boolean =>
  all.includes(key) ||
  all.includes(key.replace(/(?:One|Other|Hint|Detail)$/, '')) ||
  new RegExp(`'${key.replace(/^(?:popup|notice)/, '').replace(/Detail$/, '')}'`).test(all);

describe('texts', () => {
  test('each text of the product is in _locales', () => {
    const used = [...all.matchAll(/\btext\(\s*'([A-Za-z]+)'/g), ...all.matchAll(/__MSG_([A-Za-z]+)__/g)].map(
      ([, key]) => key!,
    );
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((key) => !messages.includes(key))).toEqual([]);
  });

  test('each text in _locales is used', () => {
    expect(messages.filter((key) => !isUsed(key))).toEqual([]);
  });
});

test.runIf(existsSync('dist/chrome'))('a switched-on page gets at most 15 KiB', () => {
  const bytes = ['detect', 'auto']
    .map((name) => gzipSync(readFileSync(`dist/chrome/src/entrypoints/${name}.js`)).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(15 * 1024);
});
