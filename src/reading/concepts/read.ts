/** Reads what a question asks for and under which constraints. Pure. */
import { normalise } from '../normalise.js';
import { readTimes, type TimeMention } from '../times/time.js';
import { buildMender } from '../words/mender.js';
import type { Repair } from '../words/repair.js';
import { type Unit, unitsOf } from '../words/units.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { readFigures } from './quoted-figures.js';
import { assignRoles, type Role } from './roles.js';
import type { Concept, ConceptKind, Vocabulary } from './vocabulary.js';

/** A concept found in the text. */
export interface Mention {
  readonly concept: string;
  readonly kind: ConceptKind;
  /** Units spelling it: first, and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** A time found in the text. */
export interface ReadTime extends TimeMention {
  readonly role: Role;
}

export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly mentions: readonly Mention[];
  readonly times: readonly ReadTime[];
  /** Numbers quoted, years included. */
  readonly figures: readonly number[];
  /** Concepts with the weight of what says them: 1 asked for, 0.5 in passing. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Content words that neither the vocabulary nor the plain words know, as written. */
  readonly unknown: readonly string[];
  /** Positions of the units that carry meaning: not plain words, not cues. */
  readonly content: readonly number[];
  readonly repairs: readonly Repair[];
}

export interface Reader {
  /**
   * Reads a text; `today` is an ISO day. The text is normalised here. `hints` are repairs that
   * others propose: taken where they lead to a known word, or where nothing nearer is found.
   */
  read(text: string, today: string, hints?: readonly Repair[]): Reading;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** How far apart two concepts may stand to mean a third, in units. */
const NEAR = 5;

/** A year typed with the letter o: `2o22`. */
const LETTER_O = /(?<![a-z\d])[12](?=[\do]*\d)[\do]{3}(?![a-z\d])/g;
const zeros = (year: string): string => year.replaceAll('o', '0');

interface Found {
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly start: number;
  readonly end: number;
}

function joined(
  found: readonly Found[],
  units: readonly Unit[],
  rules: readonly Concept[],
): Found[] {
  const extra: Found[] = [];
  for (const rule of rules) {
    for (const [first = '', ...others] of rule.near) {
      for (const anchor of found) {
        if (anchor.concept !== first) continue;
        const partners = others.map((other) =>
          found.find(
            (mention) =>
              mention.concept === other &&
              (mention.start >= anchor.end || mention.end <= anchor.start) &&
              Math.max(mention.start - anchor.end, anchor.start - mention.end) <= NEAR &&
              units[mention.start]?.sentence === units[anchor.start]?.sentence,
          ),
        );
        if (partners.some((partner) => partner === undefined)) continue;
        const all = [anchor, ...partners.flatMap((partner) => partner ?? [])];
        extra.push({
          concept: rule.id,
          kind: rule.kind,
          start: Math.min(...all.map((mention) => mention.start)),
          end: Math.max(...all.map((mention) => mention.end)),
        });
      }
    }
  }
  return extra;
}

export interface ReaderOptions {
  /** Words of the record with their frequency: as good as the vocabulary's when mending a typo. */
  readonly words?: ReadonlyMap<string, number>;
  /** Whether an unknown word is right as it stands; without it nothing is mended. */
  readonly isWord?: (word: string) => boolean;
}

/** Compiles a reader over a vocabulary. */
export function buildReader(vocabulary: Vocabulary, options: ReaderOptions = {}): Reader {
  const lexicon = buildLexicon(vocabulary);
  const rules = [...vocabulary.concepts.values()].filter((concept) => concept.near.length > 0);
  const plain = new Set(
    vocabulary.plain.flatMap((word) => unitsOf(normalise(word)).map((u) => u.form)),
  );
  const shorthand = new Map(
    [...vocabulary.shorthand].map(([from, to]) => [from, normalise(to)] as const),
  );
  const expand = (text: string) =>
    shorthand.size
      ? text.replace(/[a-z0-9$]+(?:'[a-z]+)?/g, (word) => shorthand.get(word) ?? word)
      : text;

  const known = new Map(lexicon.words);
  for (const word of vocabulary.plain) known.set(word, (known.get(word) ?? 0) + 1);
  for (const [word, count] of options.words ?? []) known.set(word, (known.get(word) ?? 0) + count);
  const mender = options.isWord ? buildMender(known, options.isWord) : undefined;
  const mendAll = (text: string, repairs: Repair[], hints: readonly Repair[]) => {
    if (!mender) return text;
    const hinted = new Map(hints.map(({ from, to }) => [from, to]));
    return text.replace(/[a-z]{3,}/g, (word) => {
      if (mender.knows(word)) return word;
      const hint = hinted.get(word);
      const to = hint && mender.knows(hint) ? hint : (mender.mend(word) ?? hint);
      if (to === undefined) return word;
      repairs.push({ from: word, to });
      return to;
    });
  };

  const read = (raw: string, today: string, hints: readonly Repair[] = []): Reading => {
    const repairs: Repair[] = [];
    const text = mendAll(expand(normalise(raw)).replace(LETTER_O, zeros), repairs, hints);
    const units = unitsOf(text);
    const covered = new Set<number>();
    const found: Found[] = [];
    for (const span of lexicon.find(units)) {
      for (let at = span.start; at < span.end; at += 1) covered.add(at);
      for (const id of span.concepts) {
        const concept = vocabulary.concepts.get(id);
        if (concept)
          found.push({ concept: id, kind: concept.kind, start: span.start, end: span.end });
      }
    }
    found.push(...joined(found, units, rules));
    const times = readTimes(text, today);
    const roles = assignRoles({ text, units, found, times, vocabulary });
    const mentions = found.map((mention, index) => ({
      ...mention,
      role: roles.mentions[index] ?? 'asked',
    }));
    const dated = times.map((time, index) => ({
      ...time,
      role: roles.times[index] ?? 'asked',
    }));

    const evidence = new Map<string, number>();
    const note = (concept: string, kind: ConceptKind, weight: number) => {
      if (kind !== 'cue') evidence.set(concept, Math.max(evidence.get(concept) ?? 0, weight));
      for (const implied of vocabulary.concepts.get(concept)?.implies ?? [])
        evidence.set(implied, Math.max(evidence.get(implied) ?? 0, weight));
    };
    for (const mention of mentions) {
      const { concept, kind, role } = mention;
      if (role === 'asked') note(concept, kind, 1);
      else if (role === 'context') note(concept, kind, 0.5);
    }
    const cued = new Set(
      mentions.flatMap(({ kind, start, end }) =>
        kind === 'cue' ? Array.from({ length: end - start }, (_, at) => start + at) : [],
      ),
    );
    const meant = new Set(
      mentions.flatMap(({ kind, start, end }) =>
        kind === 'cue' ? [] : Array.from({ length: end - start }, (_, at) => start + at),
      ),
    );
    const content = units.flatMap((unit, index) =>
      meant.has(index) || (!cued.has(index) && !plain.has(unit.form) && unit.kind !== 'sign')
        ? [index]
        : [],
    );
    const inTime = (unit: Unit) => times.some((time) => unit.at >= time.at && unit.at < time.end);
    const unknown = units.flatMap((unit, index) =>
      unit.kind === 'word' && !covered.has(index) && !plain.has(unit.form) && !inTime(unit)
        ? [unit.text]
        : [],
    );
    return {
      text,
      units,
      mentions,
      times: dated,
      figures: readFigures(text),
      evidence,
      unknown,
      content,
      repairs,
    };
  };
  return { read, vocabulary, lexicon };
}
