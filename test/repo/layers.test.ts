import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which layers of `src` a layer may import, itself left out. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  contracts: ['core'],
  page: ['core', 'contracts'],
  reader: ['core', 'contracts', 'ui'],
  ui: ['core', 'contracts'],
  platform: ['core', 'contracts'],
  entrypoints: ['core', 'contracts', 'page', 'reader', 'ui', 'platform'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name));
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?\bfrom '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3]!);
const layerOf = (path: string): string => normalize(path).split('/')[1]!;

test('there are sources to look at', () => expect(files.length).toBeGreaterThan(5));

const mayImport = (layer: string, file: string, name: string): boolean => {
  if (name.startsWith('.')) return [layer, ...allowed[layer]!].includes(layerOf(join(dirname(file), name)));
  if (name === 'webextension-polyfill') return layer === 'platform';
  return !['core', 'contracts'].includes(layer);
};

test.each(files)('%s imports only from the layers that its own may import', (file) => {
  expect(importsOf(file).filter((name) => !mayImport(layerOf(file), file, name))).toEqual([]);
});

test.each(files)('%s never writes raw HTML into a page', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
  );
});
