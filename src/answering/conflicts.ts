/**
 * What a question asks for that a fact does not meet: another place, year, grade, level, kind of
 * body, event, attribute or currency. Pure.
 */

import type { Reading, ReadTime } from '../reading/concepts/read.js';
import {
  type Concept,
  isConstraint,
  nameOf,
  type Vocabulary,
} from '../reading/concepts/vocabulary.js';
import { overlaps } from '../reading/times/time.js';
import type { FactProfile } from './profile.js';
import type { Conflict } from './verdict.js';

export interface Unmet {
  readonly conflict: Conflict;
  /** A soft one forbids a plain answer, but not to be offered as a candidate. */
  readonly soft: boolean;
}

/** Figures asked for within this many days of the date on record may be meant: ask back. */
const NEAR_DAYS = 62;
const DAY = 86_400_000;

/** Where the record is at home: naming it narrows nothing. */
const HOME = new Set(['beijing', 'china']);

function conflictOf(concept: Concept): Conflict {
  return { kind: concept.kind as Conflict['kind'], concept: concept.id, asked: nameOf(concept) };
}

function placeUnmet(place: string, profile: FactProfile): boolean {
  if (profile.place === place || profile.covers.has(place)) return false;
  if (place === 'national') return profile.place !== 'china';
  if (HOME.has(place)) return !HOME.has(profile.place);
  return true;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

type Fit = 'meets' | 'near' | 'misses';

function timeFit(time: ReadTime, profile: FactProfile): Fit {
  if (profile.times.length === 0) return 'meets';
  if (time.yearless) {
    const { month, day } = time.yearless;
    const hit = profile.times.some((span) => {
      if (span.from.slice(0, 7) !== span.to.slice(0, 7)) return true;
      if (Number(span.from.slice(5, 7)) !== month) return false;
      return day === undefined || span.from !== span.to || Number(span.from.slice(8)) === day;
    });
    return hit ? 'meets' : 'misses';
  }
  if (profile.times.some((span) => overlaps(time, span))) {
    if (time.mode === 'since' && !profile.asks.has('trend')) return 'near';
    if (time.mode === 'range' && !profile.asks.has('trend')) return 'near';
    return 'meets';
  }
  const { from, to } = time;
  if (from === null || to === null || from < '1900') return 'misses';
  const close = profile.times.some(
    (span) => daysBetween(from, span.to) <= NEAR_DAYS || daysBetween(to, span.from) <= NEAR_DAYS,
  );
  return close && from.slice(0, 4) === to.slice(0, 4) && from.slice(5) !== '01-01'
    ? 'near'
    : 'misses';
}

/** The kinds of answers that exclude one another. */
const HARD_ASKS = ['count', 'share', 'money'] as const;

/** Weight of evidence from which an ask counts as made, here or in the question before. */
const SAID = 0.9;

/** Everything the fact does not meet, the weightiest first. */
export function unmetBy(reading: Reading, profile: FactProfile, vocabulary: Vocabulary): Unmet[] {
  const unmet: Unmet[] = [];
  const seen = new Set<string>();
  const asked = reading.mentions.filter((mention) => mention.role === 'asked');
  const defines = profile.asks.has('definition');
  const levels = new Set(
    asked.filter((mention) => mention.kind === 'level').map((mention) => mention.concept),
  );
  const currencies = asked.filter((mention) => mention.kind === 'currency');
  const currencyMet = currencies.some((mention) => profile.covers.has(mention.concept));
  for (const mention of asked) {
    if (!isConstraint(mention.kind) || seen.has(mention.concept)) continue;
    seen.add(mention.concept);
    const concept = vocabulary.concepts.get(mention.concept);
    if (!concept) continue;
    if (mention.kind === 'place') {
      if (placeUnmet(concept.id, profile))
        unmet.push({ conflict: conflictOf(concept), soft: false });
      continue;
    }
    if (profile.covers.has(concept.id)) continue;
    if (concept.within && profile.covers.has(concept.within)) continue;
    if (mention.kind === 'currency' && currencyMet) continue;
    if (mention.kind === 'organization-kind' && defines) continue;
    if (
      mention.kind === 'level' &&
      levels.size > 1 &&
      levels.has('municipal') &&
      levels.has('district-level')
    )
      continue;
    unmet.push({ conflict: conflictOf(concept), soft: concept.soft });
  }
  const times = reading.times.filter((time) => time.role === 'asked');
  const fits = times.map((time) => timeFit(time, profile));
  const either = /\bor\b|还是|抑或/.test(reading.text) && fits.includes('meets');
  times.forEach((time, index) => {
    const fit = fits[index];
    if (fit === 'meets' || (either && times.length > 1)) return;
    unmet.push({
      conflict: { kind: 'time', concept: time.concept, asked: time.asked },
      soft: fit === 'near' || !profile.dated,
    });
  });
  const kinds = HARD_ASKS.filter((kind) => (reading.evidence.get(kind) ?? 0) >= SAID);
  if (kinds.length > 0 && !kinds.some((kind) => answers(kind, profile))) {
    const concept = vocabulary.concepts.get(kinds[0] ?? '');
    if (concept)
      unmet.push({ conflict: { ...conflictOf(concept), kind: 'attribute' }, soft: true });
  }
  return unmet.sort((a, b) => Number(a.soft) - Number(b.soft));
}

function answers(kind: (typeof HARD_ASKS)[number], profile: FactProfile): boolean {
  if (profile.asks.has(kind)) return true;
  if (kind === 'share') return profile.units.has('percent');
  if (kind === 'money') return profile.units.has('yuan') || profile.units.has('usd');
  return false;
}
