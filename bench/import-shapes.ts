/** Files that are hard to read, or hard to do anything with, of about a number of bytes. */

const repeated = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length));

const source = (at: number) =>
  `- {key: made-up-${at}, publisher: {en: Office ${at}, zh: 办公室${at}}, title: {en: Table ${at}, zh: 表${at}}, ` +
  'address: null, language: en, date: {en: "2024", zh: "2024"}, published: null}\n';

const sources = (count: number) => Array.from({ length: count }, (_, at) => source(at)).join('');

/** Lists of lists of nine that name each other: a billion items of a few hundred bytes. */
function aliases(bytes: number): string {
  const levels = Array.from({ length: 9 }, (_, at) => {
    const items = at === 0 ? repeated('x,', 18) : repeated(`*a${at - 1},`, 45);
    return `a${at}: &a${at} [${items}]\n`;
  });
  return `${levels.join('')}topics:\n${repeated('  - *a8\n', bytes)}`;
}

/** Each level further in than the one before, line by line. */
function nesting(bytes: number): string {
  const depth = Math.ceil(Math.sqrt(2 * bytes));
  return Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
}

/** What a file holds, by the name of its shape; about so many bytes where they are of any size. */
export const importShapes: Readonly<Record<string, (bytes: number) => string>> = {
  'list items': (bytes) => repeated('- a\n', bytes),
  'lists in lists': (bytes) => repeated('- ', bytes),
  'quoted words': (bytes) => repeated('"a" ', bytes),
  'quoted list items': (bytes) => repeated('- "a"\n', bytes),
  'comma-separated, all quoted': (bytes) => repeated('"a","b","c"\n', bytes),
  '100,000 quotes': (bytes) => repeated('"', Math.min(bytes, 100_000)),
  nesting,
  'deep brackets': (bytes) => repeated('[', bytes),
  'deep braces': (bytes) => repeated('{a: ', bytes),
  'JSON nesting': (bytes) => {
    const depth = Math.ceil(bytes / 6);
    return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  },
  'JSON lists': (bytes) => `${'['.repeat(bytes / 2)}${']'.repeat(bytes / 2)}`,
  'many keys': (bytes) => Array.from({ length: bytes / 10 }, (_, at) => `key${at}: 1\n`).join(''),
  'keys in one line': (bytes) => repeated('a: ', bytes),
  aliases,
  '20,000 sources': (bytes) => sources(Math.min(20_000, Math.ceil(bytes / 185))),
  'one endless line': (bytes) => repeated('a', bytes),
  'combining accents': (bytes) => `a${repeated('\u0301', bytes / 2)}`,
  'empty lines': (bytes) => repeated('\n', bytes),
  comments: (bytes) => repeated('# a\n', bytes),
  'spaces before nothing': (bytes) => repeated(' ', bytes),
};
