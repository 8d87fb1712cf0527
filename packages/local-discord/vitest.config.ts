import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The package's tests import it by its name, and mean its sources.
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    name: 'local-discord',
    include: ['test/**/*.test.ts'],
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
