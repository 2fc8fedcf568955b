import { defineConfig } from 'vitest/config';

/** What touches the DOM, in a real browser. */
export default defineConfig({
  test: { include: ['test/page/**/*.test.ts'], hookTimeout: 60_000, testTimeout: 30_000 },
});
