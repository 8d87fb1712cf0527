import { availableParallelism } from 'node:os';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where continuous integration reads how many tests passed. */
const results = 'node_modules/.cache/press-desk/test-results.json';

/** Long enough for a slow machine that runs a test file on each core: a limit, not a measurement. */
const patience = {
  testTimeout: 240_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // Tests wait for servers, browsers and processes as much as they compute.
    maxWorkers: availableParallelism(),
    projects: [
      {
        // Tests run the sources of the packages beside the desk, not what was built of them.
        ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
        test: {
          name: 'press-desk',
          include: ['test/**/*.test.ts'],
          // Whatever a test has the bot ask of Discord keeps Discord's rules, or the test fails.
          setupFiles: ['test/support/conformance.ts'],
          ...patience,
          // The bot's modules hold no state of their own: a worker loads them once, not once a file.
          isolate: false,
        },
      },
      'packages/*',
    ],
    ...(process.env.CI
      ? { reporters: ['default', ['json', { outputFile: results }]] as const }
      : {}),
  },
});
