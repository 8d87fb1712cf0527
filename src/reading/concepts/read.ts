/** Reads what a question asks for and under which constraints. Pure. */
import { keeping, keptWith } from '../../base/remembering.js';
import type { DateMention } from '../figures/figure.js';
import { mentionSteps } from '../figures/read.js';
import { normalise } from '../normalise.js';
import { readTimes, type TimeMention } from '../times/time.js';
import type { Repair } from '../words/repair.js';
import { type Unit, unitsOf } from '../words/units.js';
import type { ReadWords, WordReader } from '../words/word-reader.js';
import { buildLexicon, type Lexicon, type Span } from './lexicon.js';
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
  /** What the whole record is about. */
  readonly subject?: true;
}

/** A time found in the text. */
export interface ReadTime extends TimeMention {
  readonly role: Role;
}

export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Runs of units that spell concepts. */
  readonly spelt: readonly Span[];
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
   * Reads a text, as typed or with its words read; `today` is an ISO day. `dates` are those of the text
   * as it stands, where they are known already.
   */
  read(text: string | ReadWords, today: string, dates?: readonly DateMention[]): Reading;
  /** Reads of a text as typed what takes longest, pausing: reading it then takes little. */
  aheadSteps(text: string): Generator<void, ReadWords>;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** How far apart two concepts may stand to mean a third, in units. */
const NEAR = 5;

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
  const byConcept = new Map<string, Found[]>();
  for (const mention of found) {
    const same = byConcept.get(mention.concept);
    if (same) same.push(mention);
    else byConcept.set(mention.concept, [mention]);
  }
  for (const rule of rules) {
    for (const [first = '', ...others] of rule.near) {
      if (others.some((other) => !byConcept.has(other))) continue;
      for (const anchor of byConcept.get(first) ?? []) {
        const partners = others.map((other) =>
          byConcept
            .get(other)
            ?.find(
              (mention) =>
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

/** What a vocabulary is read with, compiled once: it outlives the words of the record. */
const compiled = keptWith((vocabulary: Vocabulary) => ({
  lexicon: buildLexicon(vocabulary),
  rules: [...vocabulary.concepts.values()].filter((concept) => concept.near.length > 0),
  plain: new Set(
    vocabulary.plain.flatMap((word) => unitsOf(normalise(word)).map((unit) => unit.form)),
  ) as ReadonlySet<string>,
}));

/**
 * Compiles a reader over a vocabulary.
 * @param words reads the words of a text that comes as it was typed; without one nothing is mended
 */
export function buildReader(vocabulary: Vocabulary, words?: WordReader): Reader {
  const { lexicon, rules, plain } = compiled(vocabulary);

  function wordsOf(text: string): ReadWords {
    if (words) return words.read(text);
    const normalised = normalise(text);
    return { normalised, text: normalised, repairs: [] };
  }

  /** One question is read in many places: what was read of the same words is read once. */
  const kept = keeping<ReadWords, string, Reading>();

  const read = (
    raw: string | ReadWords,
    today: string,
    dates?: readonly DateMention[],
  ): Reading => {
    const said = typeof raw === 'string' ? wordsOf(raw) : raw;
    const text = vocabulary.language.spellOut(said.text);
    return kept(said, today, () =>
      understand(text, said.repairs, today, text === raw ? dates : undefined),
    );
  };

  const understand = (
    text: string,
    repairs: readonly Repair[],
    today: string,
    dates: readonly DateMention[] | undefined,
  ): Reading => {
    const units = unitsOf(text);
    const covered = new Set<number>();
    const found: Found[] = [];
    const spelt = lexicon.find(units);
    for (const span of spelt) {
      for (let at = span.start; at < span.end; at += 1) covered.add(at);
      for (const id of span.concepts) {
        const concept = vocabulary.concepts.get(id);
        if (concept)
          found.push({ concept: id, kind: concept.kind, start: span.start, end: span.end });
      }
    }
    found.push(...joined(found, units, rules));
    const times = readTimes(text, today, dates);
    const roles = assignRoles({ text, units, found, times, vocabulary });
    const mentions = found.map((mention, index) => ({
      ...mention,
      role: roles.mentions[index] ?? 'asked',
      ...(vocabulary.subject.has(mention.concept) ? { subject: true as const } : {}),
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
      spelt,
      mentions,
      times: dated,
      figures: readFigures(text),
      evidence,
      unknown,
      content,
      repairs,
    };
  };
  function* aheadSteps(text: string): Generator<void, ReadWords> {
    const said = words ? yield* words.readSteps(text) : wordsOf(text);
    yield;
    yield* mentionSteps(vocabulary.language.spellOut(said.text));
    return said;
  }

  return { read, aheadSteps, vocabulary, lexicon };
}
