import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where continuous integration reads how many tests passed. */
const results = 'node_modules/.cache/press-desk/test-results.json';

export default defineConfig({
  test: {
    projects: [
      {
        // Tests run the sources of the packages beside the desk, not what was built of them.
        ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
        test: {
          name: 'press-desk',
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      'packages/*',
    ],
    ...(process.env.CI
      ? { reporters: ['default', ['json', { outputFile: results }]] as const }
      : {}),
  },
});
