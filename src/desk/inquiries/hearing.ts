/**
 * What the desk keeps of what it hears: every question with its outcome, for the report; the text and
 * a keyed hash of who asked only where it was not answered, or where somebody says that the answer
 * did not help. Keeping never delays an answer.
 */
import { LRUCache } from 'lru-cache';
import { type Outcome, scoreOf } from '../../inquiry/outcome.js';
import type { Script } from '../../reading/language.js';
import type { Heard, HeardBook, HeardOutcome, Misquote, PrivacyBook } from './ports.js';

/** A question as someone put it. */
export interface Asked {
  readonly text: string;
  readonly script: Script;
  readonly nearest: readonly string[];
}

export interface Noted {
  readonly id: string;
  /** What to offer with the answer: an officer where there is none, a word back where there is one. */
  readonly offer: 'officer' | 'feedback' | null;
}

export interface Hearing {
  /** Notes an outcome; `null` for what is no question. */
  note(outcome: Outcome, personId: string): Noted | null;
  /** Holds a text that the record was not asked for, so that it can be put to an officer; gives its id. */
  hold(asked: Asked, personId: string): string;
  /** What was asked under an id, while it is kept. */
  recall(id: string): Promise<Asked | null>;
  /** Says that an answer did not help; `text` is the question as far as the caller can tell it. */
  unhelpful(id: string, personId: string, text: string | null): Promise<void>;
  forget(personId: string): void;
  /** Resolves when everything noted so far is kept. */
  settled(): Promise<void>;
}

export interface HearingParts {
  readonly book: HeardBook;
  readonly privacy: Pick<PrivacyBook, 'hashOf'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random id each time. */
  readonly id: () => string;
  /** Reads a question for the list of those not answered, which costs little right after its answer. */
  readonly read?: (text: string) => void;
  readonly onTrouble?: (what: string, details: object) => void;
}

type Seen = Pick<Heard, 'outcome' | 'factId' | 'nearest'> & { readonly wanting: boolean };

const outcomeOf = { answer: 'answered', clarify: 'asked-back', decline: 'declined' } as const;

/** How an outcome counts; `wanting` where something asked for was not told. */
export function heardAs(outcome: Outcome): Seen | null {
  if (outcome.kind === 'small-talk' || outcome.text.trim() === '') return null;
  const scored = scoreOf(outcome);
  const nearest = scored.facts.slice(0, 3);
  if (outcome.kind === 'check') {
    const silent = outcome.claims.every(({ verdict }) => verdict === 'no-record');
    return { outcome: silent ? 'declined' : 'checked', factId: null, nearest, wanting: silent };
  }
  if (outcome.kind === 'derive' && outcome.result?.kind === 'derivation') {
    return { outcome: 'answered', factId: nearest[0] ?? null, nearest, wanting: false };
  }
  const counted: HeardOutcome = outcomeOf[scored.outcome];
  const factId = counted === 'answered' ? (nearest[0] ?? null) : null;
  const wanting =
    outcome.kind === 'several'
      ? outcome.parts.some((part) => heardAs(part)?.wanting)
      : counted !== 'answered';
  return { outcome: counted, factId, nearest, wanting };
}

function misquotesIn(outcome: Outcome): readonly Misquote[] {
  if (outcome.kind === 'several') return outcome.parts.flatMap(misquotesIn);
  if (outcome.kind !== 'check') return [];
  return outcome.claims.flatMap(({ verdict, factId, recorded }) =>
    verdict === 'differs' && factId !== null && recorded ? [{ factId, figureId: recorded.id }] : [],
  );
}

/** Questions whose text is at hand although it is not kept. */
const mostRecent = 5_000;

export function makeHearing(parts: HearingParts): Hearing {
  const { book, privacy, now, id, read, onTrouble } = parts;
  const recent = new LRUCache<string, Asked & { readonly personId: string }>({ max: mostRecent });
  const underWay = new Set<Promise<void>>();
  const inBackground = (work: Promise<void>) => {
    const kept = work
      .catch((error: unknown) => onTrouble?.('a question heard could not be kept', { error }))
      .finally(() => underWay.delete(kept));
    underWay.add(kept);
  };
  const keep = async (heard: Omit<Heard, 'askerHash' | 'unhelpful' | 'settled'>, who: string) => {
    const askerHash = heard.text === null ? null : await privacy.hashOf(who);
    await book.note({ ...heard, askerHash });
  };
  return {
    note(outcome, personId) {
      const at = new Date(now()).toISOString();
      const misquotes = misquotesIn(outcome);
      if (misquotes.length > 0) inBackground(book.noteMisquotes(at, misquotes));
      const seen = heardAs(outcome);
      if (!seen) return null;
      const { wanting, ...counted } = seen;
      const { text, script } = outcome;
      if (wanting) read?.(text);
      const own = id();
      recent.set(own, { text, script, nearest: counted.nearest, personId });
      inBackground(
        keep({ ...counted, id: own, at, script, text: wanting ? text : null }, personId),
      );
      const told = counted.outcome === 'answered' && outcome.kind !== 'several';
      return { id: own, offer: wanting ? 'officer' : told ? 'feedback' : null };
    },
    hold(asked, personId) {
      const own = id();
      recent.set(own, { ...asked, personId });
      return own;
    },
    async recall(asked) {
      const known = recent.get(asked);
      if (known) return known;
      const heard = await book.find(asked);
      if (!heard || heard.text === null) return null;
      return { text: heard.text, script: heard.script, nearest: heard.nearest };
    },
    async unhelpful(asked, personId, text) {
      const known = recent.get(asked);
      const words = known?.text ?? text;
      const hash = words === null ? null : await privacy.hashOf(known?.personId ?? personId);
      await Promise.all(underWay);
      await book.markUnhelpful(asked, words, hash);
    },
    forget(personId) {
      for (const [key, kept] of [...recent.entries()])
        if (kept.personId === personId) recent.delete(key);
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}
