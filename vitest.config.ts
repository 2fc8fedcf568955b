import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/repo/**/*.test.ts'],
    // Ends what hangs; a busy machine takes six times as long over the properties.
    testTimeout: 60_000,
  },
});
