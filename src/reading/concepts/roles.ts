/**
 * Tells what of a text is asked for and what only stands around it: the asker's own paper and
 * town, figures already in hand, things ruled out, the year an event is known by. Pure.
 */
import type { TimeMention } from '../times/time.js';
import type { Unit } from '../words/units.js';
import type { ConceptKind, Vocabulary } from './vocabulary.js';

/**
 * `asked` counts fully. `context` says what the talk is about but binds nothing. `excluded` is
 * ruled out. `asker` belongs to the person who asks. `event-year` is part of an event's name.
 */
export type Role = 'asked' | 'context' | 'excluded' | 'asker' | 'event-year';

interface Found {
  readonly concept: string;
  readonly kind: ConceptKind;
  readonly start: number;
  readonly end: number;
}

interface Input {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly found: readonly Found[];
  readonly times: readonly TimeMention[];
  readonly vocabulary: Vocabulary;
}

/** Units between two spans; negative where they overlap. */
const gap = (a: Found, b: Found): number => Math.max(b.start - a.end, a.start - b.end);

const QUESTION_WORDS =
  /^(?:how|what|which|when|who|whose|where|why|is|are|was|were|do|does|did|has|have|can|could|would|tell|give|need|lack|want|please|just|only)$/;
const HAVE =
  /\b(?:i|we) (?:already )?(?:have|got|know)\b|\balready (?:have|got|know)\b|我(?:已经)?有了?|已经有/;

/** Sentences that ask something. */
function askingSentences({ text, units, found }: Input): Set<number> {
  const asking = new Set<number>();
  for (const match of text.matchAll(/[?？]/g)) {
    const last = units.findLast((unit) => unit.at < match.index);
    if (last) asking.add(last.sentence);
  }
  if (asking.size) return asking;
  for (const unit of units) if (QUESTION_WORDS.test(unit.form)) asking.add(unit.sentence);
  for (const mention of found)
    if (mention.kind === 'ask') asking.add(units[mention.start]?.sentence ?? 0);
  return asking;
}

/** Mentions that a "not", "rather than" or "I already have" rules out, inside its clause. */
function ruledOut(mention: Found, cues: readonly Found[], input: Input): Role | undefined {
  const { units, text } = input;
  for (const cue of cues) {
    const han = units[cue.start]?.kind === 'han';
    const distance = mention.start - cue.end;
    if (distance >= 0 && distance <= (han ? 10 : 6)) {
      const said = text.slice(units[cue.start]?.at, (units[cue.end - 1]?.at ?? 0) + 4);
      return /have|got|有/.test(said) ? 'context' : 'excluded';
    }
  }
  return undefined;
}

/** "Before the Games, that is in February": what only says when, where the day is said as well. */
const WHEN_BEHIND =
  /^(?:开幕|閉幕|闭幕|举办|舉辦|召开|召開|开始|開始|结束|結束)?(?:前夕|之前|以前|前|期间|期間|之后|之後|以后|以後|后|後)/u;
const WHEN_BEFORE =
  /\b(?:before|during|after|ahead of|on the eve of|since)\s+(?:the\s+)?(?:\w+\s+)?$/;

function isOnlyWhen({ start, end }: Found, { text, units }: Input): boolean {
  const [first, last] = [units[start], units[end - 1]];
  if (!first || !last) return false;
  return (
    WHEN_BEHIND.test(text.slice(last.at + last.text.length)) ||
    WHEN_BEFORE.test(text.slice(Math.max(0, first.at - 30), first.at))
  );
}

export function assignRoles(input: Input): { mentions: Role[]; times: Role[] } {
  const { text, units, found, times, vocabulary } = input;
  const asking = askingSentences(input);
  const sentenceText = (sentence: number) => {
    const inside = units.filter((unit) => unit.sentence === sentence);
    const last = inside.at(-1);
    return text.slice(inside[0]?.at ?? 0, last ? last.at + last.text.length : 0);
  };
  const media = found.filter((mention) => mention.concept === 'media');
  const from = found.filter((mention) => mention.concept === 'from-place');
  const ruling = new Map<number | undefined, Found[]>();
  for (const cue of found) {
    if (cue.concept !== 'not-asked') continue;
    const clause = units[cue.start]?.clause;
    ruling.set(clause, [...(ruling.get(clause) ?? []), cue]);
  }

  const mentions = found.map((mention): Role => {
    const sentence = units[mention.start]?.sentence ?? 0;
    if (mention.kind === 'place') {
      const own =
        media.some(
          (cue) =>
            gap(mention, cue) >= 0 &&
            gap(mention, cue) <= 3 &&
            units[cue.start]?.clause === units[mention.start]?.clause,
        ) || from.some((cue) => mention.start >= cue.end && mention.start - cue.end <= 3);
      if (own) return 'asker';
    }
    const out = ruledOut(mention, ruling.get(units[mention.start]?.clause) ?? [], input);
    if (out) return out;
    if (mention.kind === 'event' && times.length > 0 && isOnlyWhen(mention, input))
      return 'context';
    if (asking.size && !asking.has(sentence) && mention.kind !== 'place') return 'context';
    if (
      asking.size > 1 &&
      HAVE.test(sentenceText(sentence)) &&
      mention.kind !== 'place' &&
      !asking.has(sentence)
    )
      return 'context';
    return 'asked';
  });

  const roles = times.map((time): Role => {
    const first = units.findIndex((unit) => unit.at >= time.at);
    const last = units.findIndex((unit) => unit.at >= time.end);
    const span: Found = {
      concept: '',
      kind: 'cue',
      start: first === -1 ? units.length : first,
      end: last === -1 ? units.length : last,
    };
    for (const mention of found) {
      const years = vocabulary.concepts.get(mention.concept)?.years ?? [];
      if (years.some((year) => time.concept === `${year}`) && gap(mention, span) <= 3)
        return 'event-year';
    }
    return ruledOut(span, ruling.get(units[span.start]?.clause) ?? [], input) ?? 'asked';
  });
  return { mentions, times: roles };
}
