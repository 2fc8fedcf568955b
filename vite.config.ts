import preact from '@preact/preset-vite';
import { type Plugin, defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/**
 * Tells V8 that all of a script is called at once: it then compiles the functions as it reads them, instead of reading
 * each of them twice. Other engines see a comment.
 */
const compiledAtOnce = (script: string): Plugin => ({
  name: 'compiled-at-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.fileName.endsWith(script))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
});

/** One build a browser: `TARGET=chrome|firefox vite build`. */
export default defineConfig({
  // MathML, SVG and the like are not needed: the view's own markup is small.
  plugins: [
    compiledAtOnce('detect.js'),
    compiledAtOnce('article.js'),
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    webExtension({
      browser: target,
      manifest: 'manifest.json',
      additionalInputs: [
        'src/entrypoints/detect.ts',
        'src/entrypoints/auto.ts',
        'src/entrypoints/article.ts',
        'src/entrypoints/fold.ts',
      ],
      // Validation fetches a schema from the network.
      skipManifestValidation: true,
      disableAutoLaunch: true,
    }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // Smaller by 3 % than the built-in one: a switched-on page gets at most 15 KiB.
    minify: 'terser',
    terserOptions: { compress: { passes: 2 } },
  },
});
