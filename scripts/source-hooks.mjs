/** How Node finds and reads sources that name each other by what they are compiled to. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const sourceOf = (url) => url.replace(/\.js$/, '.ts');

export async function resolve(specifier, context, next) {
  const { parentURL } = context;
  if (specifier.startsWith('.') && parentURL?.endsWith('.ts')) {
    const { href } = new URL(sourceOf(specifier), parentURL);
    if (existsSync(fileURLToPath(href))) return { url: href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code, errors } = transformSync(file, await readFile(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return { format: 'module', source: code, shortCircuit: true };
}
