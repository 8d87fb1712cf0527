/**
 * Fails where a regular expression of ours could take more than linear time over some text: every
 * literal, and every one that is built as our modules are loaded. Deciding all of them takes minutes, so
 * those found to be linear are kept beside this file by their hashes; only others are decided.
 *
 *   npm run patterns               decide what is new
 *   npm run patterns -- --write    and keep what is linear
 *   npm run patterns -- --all      decide everything anew
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { parseSync, Visitor } from 'rolldown/utils';
import { excused } from './excused-patterns.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['src', 'commands', 'packages/local-discord/src'];
const { version } = JSON.parse(
  readFileSync(path.join(root, 'node_modules/recheck/package.json'), 'utf8'),
);
const kept = path.join(import.meta.dirname, 'linear-patterns.json');
const options = new Set(process.argv.slice(2));
/** Milliseconds for one pattern: the largest take some seconds. */
const timeout = 60_000;
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 20);

/** Every pattern with where it stands, by its text. */
const found = new Map();
const note = (source, flags, place) => {
  const text = `/${source}/${flags}`;
  const known = found.get(text) ?? { source, flags, places: [] };
  known.places.push(place);
  found.set(text, known);
};

const builders = [];
for (const folder of folders) {
  for (const name of readdirSync(path.join(root, folder), { recursive: true }).sort()) {
    if (!/\.(?:ts|mjs)$/.test(name)) continue;
    const file = path.join(folder, name);
    const text = readFileSync(path.join(root, file), 'utf8');
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
    const lineOf = ({ start }) => text.slice(0, start).split('\n').length;
    const isBuilt = (node) => {
      if (node.callee.name === 'RegExp') builders.push(file);
    };
    new Visitor({
      Literal(node) {
        if (node.regex) note(node.regex.pattern, node.regex.flags, `${file}:${lineOf(node)}`);
      },
      NewExpression: isBuilt,
      CallExpression: isBuilt,
    }).visit(program);
  }
}

/** What a module of ours builds when it is loaded is noted as it is built. */
const Plain = RegExp;
const noted = (args) => {
  const built = Reflect.construct(Plain, args);
  // Of the frames above: this, the proxy, and who builds.
  const [, , , builder = ''] = new Error().stack.split('\n');
  const file = builders.find((each) => builder.includes(path.join(root, each)));
  if (file) note(built.source, built.flags, `${file} (built)`);
  return built;
};
globalThis.RegExp = new Proxy(Plain, {
  construct: (_target, args) => noted(args),
  apply: (_target, _self, args) => noted(args),
});
for (const file of new Set(builders)) {
  const module = await import(path.join(root, file));
  // Some are built from our own names at each call.
  await excused.calls[file]?.(module);
}
globalThis.RegExp = Plain;

/** Hashes of what this version of recheck has found to be linear. */
function readKept() {
  const { recheck, linear } = JSON.parse(readFileSync(kept, 'utf8'));
  return new Set(recheck === version && !options.has('--all') ? linear : []);
}

/** The alternatives of a whole pattern; each attempt takes as long as all of theirs together. */
function alternativesOf(source) {
  const parts = [''];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') {
      parts[parts.length - 1] += sign + source[at + 1];
      at += 1;
      continue;
    }
    if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0 && !inClass) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** What is wrong with a pattern, `null` where it is linear. */
async function faultOf(source, flags) {
  const { status, complexity, attack } = await check(source, flags, { timeout });
  if (status === 'safe') return null;
  if (status === 'vulnerable') return `${complexity.summary}, attacked by ${attack.pattern}`;
  const parts = alternativesOf(source);
  if (parts.length === 1) return 'cannot be decided; write it more simply';
  for (const part of parts) {
    const fault = await faultOf(part, flags);
    if (fault) return `${fault}, in ${part}`;
  }
  return null;
}

const linear = readKept();
const still = new Set();
let decided = 0;
let faults = 0;
for (const [text, { source, flags, places }] of found) {
  if (excused.patterns.has(text)) continue;
  const hash = hashOf(text);
  if (!linear.has(hash)) {
    const fault = await faultOf(source, flags);
    decided += 1;
    if (fault) {
      faults += 1;
      console.error(`${places.join(', ')}: ${text}\n  ${fault}`);
      continue;
    }
  }
  still.add(hash);
}
for (const text of excused.patterns.keys()) {
  if (found.has(text)) continue;
  faults += 1;
  console.error(`scripts/excused-patterns.mjs: no such pattern any more: ${text}`);
}
if (options.has('--write')) {
  const all = { recheck: version, linear: [...still].sort() };
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
} else if (decided > faults) {
  console.error(
    `${decided - faults} new patterns are linear: npm run patterns -- --write keeps them`,
  );
}
if (faults > 0) console.error(`${faults} of ${found.size} patterns are not known to be linear`);
process.exit(faults > 0 ? 1 : 0);
