/**
 * Repairs what was mistyped in Chinese: characters of the same sound, doubled, swapped or left out
 * ones. What is a word as it stands is left alone, unless the record has only the other one there. Pure.
 */
import type { HanWords, Sounding } from './han-words.js';
import { hanWords } from './tokens.js';

/** What the repair of a run of Han characters asks about. */
export interface KnownHan {
  readonly words: HanWords;
  /** Whether the record has the two characters next to each other; */
  pair(first: string, second: string): boolean;
  /** Characters of grammar and courtesy, which stand alone in correct text. */
  isPlain(character: string): boolean;
}

/** Characters `start` to `end` of a run, and the word put there. */
export interface HanRepair {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

interface Run {
  readonly characters: readonly string[];
  /** The word, by a dictionary, that each character belongs to. */
  readonly partOf: readonly {
    readonly word: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Whether a character belongs to a known word. */
  readonly covered: readonly boolean[];
}

/** Marks the characters that known words cover, the longest words first. */
function cover(characters: readonly string[], words: HanWords): boolean[] {
  const covered = characters.map(() => false);
  for (let start = 0; start < characters.length; start += 1)
    covered.fill(true, start, words.endOf(characters, start));
  return covered;
}

function readRun(run: string, characters: readonly string[], covered: readonly boolean[]): Run {
  const partOf: { word: string; start: number; end: number }[] = [];
  for (const word of hanWords(run)) {
    const length = [...word].length;
    const start = partOf.length;
    for (let at = 0; at < length; at += 1) partOf.push({ word, start, end: start + length });
  }
  return { characters, partOf, covered };
}

/** For each edge with a neighbour, whether the record has what stands there with `word` between. */
function edges({ characters }: Run, start: number, end: number, word: string, known: KnownHan) {
  const [before, after] = [characters[start - 1], characters[end]];
  const inside = [...word];
  return [
    ...(before === undefined ? [] : [known.pair(before, inside[0] ?? '')]),
    ...(after === undefined ? [] : [known.pair(inside.at(-1) ?? '', after)]),
  ];
}

/** Whether the record has what then stands at every edge, and not what stands there now. */
function fitsBetter(run: Run, start: number, end: number, to: string, known: KnownHan): boolean {
  const typed = run.characters.slice(start, end).join('');
  const then = edges(run, start, end, to, known);
  return (
    then.length > 0 && then.every(Boolean) && !edges(run, start, end, typed, known).every(Boolean)
  );
}

/** Whether a word of the dictionary reaches across an edge of the stretch. */
function cutsWord({ partOf }: Run, start: number, end: number): boolean {
  const [first, last] = [partOf[start], partOf[end - 1]];
  return (first?.start ?? start) < start || (last?.end ?? end) > end;
}

/** A word, by the dictionary, of which nothing may be changed without more to go by. */
const isReal = (run: Run, at: number): boolean => (run.partOf[at]?.word.length ?? 1) > 1;

function accepts(run: Run, start: number, sounding: Sounding, known: KnownHan): boolean {
  const { word, differs, confused } = sounding;
  const length = [...word].length;
  const same = length - differs.length;
  const end = start + length;
  const loose =
    !cutsWord(run, start, end) &&
    differs.every(
      (at) => !run.covered[at] && !isReal(run, at) && !known.isPlain(run.characters[at] ?? ''),
    );
  if (length >= 4 && differs.length === 1) return confused <= 1;
  if (length >= 3 && loose && same >= 1) return confused <= (same >= 2 ? 1 : 0);
  if (length === 2 && loose && confused === 0) {
    const then = edges(run, start, end, word, known);
    if (then.length === 0 || then.some(Boolean)) return true;
  }
  if (confused > 0 || differs.some((at) => run.covered[at])) return false;
  return fitsBetter(run, start, end, word, known);
}

function better(a: Candidate, b: Candidate): number {
  return (
    b.to.length - a.to.length ||
    a.confused - b.confused ||
    b.count - a.count ||
    a.changed - b.changed
  );
}

interface Candidate extends HanRepair {
  readonly changed: number;
  readonly confused: number;
  readonly count: number;
}

function slips(run: Run, start: number, known: KnownHan): Candidate[] {
  const { characters, covered } = run;
  const found: Candidate[] = [];
  const add = (end: number, to: string) =>
    found.push({ start, end, to, changed: 1, confused: 0, count: known.words.count(to) });
  // Where the first one stands from here on that belongs to no known word.
  let loose = start;
  for (let length = 3; length <= known.words.longest + 1; length += 1) {
    const end = start + length;
    if (end > characters.length) break;
    while (loose < end && covered[loose]) loose += 1;
    if (loose === end) continue;
    for (let at = start + 1; at < end; at += 1) {
      if (characters[at] !== characters[at - 1]) continue;
      const once = characters
        .slice(start, end)
        .toSpliced(at - start, 1)
        .join('');
      if (known.words.has(once) && !(isReal(run, at) && isReal(run, at - 1))) add(end, once);
    }
    const meant = known.words.slipped(characters, start, end);
    if (meant === undefined) continue;
    const inside = Array.from({ length }, (_, at) => start + at);
    if (inside.some((at) => !covered[at] && !isReal(run, at))) add(end, meant);
  }
  return found;
}

/** What is longer without a mark or a space is nothing that was typed word by word. */
const longestRun = 200;

/** What is found of every stretch of a run once, however often it stands there. */
function soundingOnce(words: HanWords): HanWords['sounding'] {
  const known = new Map<string, Sounding[]>();
  return (characters, at) => {
    const typed = characters.slice(at, at + words.longest + 1);
    const key = typed.join('');
    const found = known.get(key) ?? words.sounding(typed, 0);
    known.set(key, found);
    return at === 0
      ? found
      : found.map((each) => ({ ...each, differs: each.differs.map((index) => index + at) }));
  };
}

/** Characters of a run between two pauses. */
const STRIDE = 25;

/** What to put where in a run of Han characters, from left to right, pausing; nothing overlaps. */
export function* repairHanSteps(text: string, known: KnownHan): Generator<void, HanRepair[]> {
  const characters = [...text];
  if (characters.length < 2 || characters.length > longestRun) return [];
  const covered = cover(characters, known.words);
  if (characters.every((each, at) => covered[at] || known.isPlain(each))) return [];
  const soundingAt = soundingOnce(known.words);
  const run = readRun(text, characters, covered);
  const candidates: Candidate[] = [];
  // Where the next one stands that belongs to no known word: a stretch without one is right.
  let loose = 0;
  for (let start = 0; start + 1 < characters.length; start += 1) {
    if (start % STRIDE === STRIDE - 1) yield;
    while (loose < characters.length && (loose < start || covered[loose])) loose += 1;
    if (loose > start + known.words.longest) continue;
    for (const sounding of soundingAt(characters, start)) {
      const end = start + [...sounding.word].length;
      if (sounding.differs.every((at) => covered[at])) continue;
      if (!accepts(run, start, sounding, known)) continue;
      const { word: to, confused, count, differs } = sounding;
      candidates.push({ start, end, to, confused, count, changed: differs.length });
    }
    candidates.push(...slips(run, start, known));
  }
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort(better)) {
    const free = chosen.every(({ start, end }) => candidate.end <= start || candidate.start >= end);
    if (free) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
