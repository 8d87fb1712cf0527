import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Every browser that runs the page reads woff2: the older woff copies of each slice stay out. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@fontsource') || !id.endsWith('.css')) return undefined;
    return code.replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '');
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // The list of emitted files is 300 slices of a font.
  logLevel: 'warn',
  plugins: [woff2Only],
  build: {
    outDir: fileURLToPath(new URL('../dist/page', import.meta.url)),
    emptyOutDir: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
});
