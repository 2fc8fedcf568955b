import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file at a time, since each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
