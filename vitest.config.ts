import { defineConfig } from 'vitest/config';

/** Where continuous integration reads how many tests passed. */
const results = 'node_modules/.cache/press-desk/test-results.json';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...(process.env.CI
      ? { reporters: ['default', ['json', { outputFile: results }]] as const }
      : {}),
  },
});
