/** The bundled fonts, read from their packages when first needed, with what reads them, and kept. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Script } from '../reading/language.js';
import type { Font } from './font-file.js';
import type { Typeface, Weight } from './typeface.js';

type Family = 'sc' | 'tc';

const files: Readonly<Record<Family, Readonly<Record<Weight, string>>>> = {
  sc: {
    regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
  tc: {
    regular: '@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
  },
};

const loaded = new Map<string, Promise<Font>>();

async function read(file: string): Promise<Font> {
  const [{ readFont }, bytes] = await Promise.all([
    import('./font-file.js'),
    readFile(fileURLToPath(import.meta.resolve(file))),
  ]);
  return readFont(bytes);
}

function load(family: Family, weight: Weight): Promise<Font> {
  const file = files[family][weight];
  const known = loaded.get(file);
  if (known) return known;
  const reading = read(file);
  loaded.set(file, reading);
  // A failed read is tried again by the next picture.
  reading.catch(() => loaded.delete(file));
  return reading;
}

/**
 * The fonts for a script: Traditional Chinese in the forms of Taiwan and Hong Kong, the rest in those
 * of the mainland; each stands in for what the other lacks.
 * @throws NodeJS.ErrnoException where a font package is not installed
 */
export async function typefaceFor(script: Script): Promise<Typeface> {
  const families: readonly Family[] = script === 'zh-Hant' ? ['tc', 'sc'] : ['sc', 'tc'];
  const weightOf = (weight: Weight) => Promise.all(families.map((family) => load(family, weight)));
  const [regular, bold] = await Promise.all([weightOf('regular'), weightOf('bold')]);
  return { regular, bold };
}
