import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** One build a browser: `TARGET=chrome|firefox vite build`. */
export default defineConfig({
  // MathML, SVG and the like are not needed: the view's own markup is small.
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    webExtension({
      browser: target,
      manifest: 'manifest.json',
      additionalInputs: [
        'src/entrypoints/detect.ts',
        'src/entrypoints/auto.ts',
        'src/entrypoints/article.ts',
      ],
      // Validation fetches a schema from the network.
      skipManifestValidation: true,
      disableAutoLaunch: true,
    }),
  ],
  build: { outDir: `dist/${target}`, emptyOutDir: true, target: 'es2022', modulePreload: false },
});
