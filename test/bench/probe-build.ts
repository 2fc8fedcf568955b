import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Scripts of the measuring runs, beside those of the build. */
const scripts = ['probe', 'first-walk'] as const;

/**
 * A copy of the build with the probe beside its own page scripts: the build itself stays as it is.
 *
 * @returns the folder of the copy
 */
export async function extensionWithProbe(out: string): Promise<string> {
  const copy = join(out, 'extension');
  const folder = join(copy, 'src/entrypoints');
  await mkdir(out, { recursive: true });
  await cp('dist/chrome', copy, { recursive: true });
  for (const script of scripts)
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        lib: {
          entry: `test/bench/${script}.ts`,
          formats: ['iife'],
          name: 'bench',
          fileName: () => `${script}.js`,
        },
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
      },
    });
  // What a script comes to is handed to who put it into the page: a word, not all that was found.
  await writeFile(
    join(folder, 'first-detection.js'),
    `Promise.resolve(unecho.detect()).then(() => 'done');\n`,
  );
  await writeFile(join(folder, 'nothing.js'), `'done';\n`);
  return copy;
}
