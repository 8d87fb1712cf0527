/** Of whom or what a question is: nouns at its heads, names of places and bodies. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import type { Mention, Reading } from '../../reading/concepts/read.js';
import { covers, determiner, isGrade, isNoun, isPlace, isUnknown, type Seen } from './seen.js';

export interface Head {
  readonly word: string;
  /** It does what is asked, bears the grade or is counted: what else does is not what an entry states. */
  readonly acts: boolean;
  /** Concepts of the vocabulary that it names. */
  readonly concepts: readonly string[];
}

const auxiliary = /^(?:do|does|did|has|have|had)$/;

/** Verbs right after "how many", where what is counted goes without saying. */
const verb =
  /^(?:can|could|may|might|must|shall|should|will|would|get|got|took|gave|held|went|left|won|lost|came|became|made|met|ran|sent|sold|spent|stood|\p{L}{2,}ed)$/u;
const sorts = /^(?:sorts?|kinds?|types?|range|lists?)$/;

/** "Many registered cars": what is told of a noun before it. */
const participle = /^\p{L}{3,}ed$/u;

/**
 * The word of a token with what the vocabulary knows it as. A word for somewhere near a topic is no
 * other name of what acts or is counted: villages are not rural projects.
 */
function headOf(
  { text, mentions }: Seen,
  token: Pick<Token, 'start' | 'end'>,
  acts: boolean,
): Head {
  const concepts = mentions
    .filter(
      ({ from, to, kind }) =>
        from <= token.start &&
        to >= token.end &&
        // "Charity projects": a name of two words is no word for somewhere near.
        !(acts && kind === 'topic' && (from === token.start || to > token.end)),
    )
    .map(({ concept }) => concept);
  return { word: text.slice(token.start, token.end), acts, concepts };
}

const within = /^(?:in|at|inside)$/;

/** English: the noun after "how many", "of", a possessive, a grade, or a verb's auxiliary; one that nothing knows after "in". */
export function englishHeads(sentence: Seen): Head[] {
  const { tokens, mentions } = sentence;
  return tokens.flatMap((token, at): Head[] => {
    if (token.kind !== 'word' || !isNoun(sentence, token)) return [];
    let back = at - 1;
    let viaPlace = false;
    while (back >= 0) {
      const before = tokens[back] as Token;
      const place = covers(mentions, before, isPlace);
      const skips =
        place ||
        determiner.test(before.form) ||
        participle.test(before.form) ||
        isNoun(sentence, before);
      if (!skips) break;
      viaPlace ||= place && tokens[back + 1]?.form === "'s";
      back -= 1;
    }
    const lead = tokens[back];
    const graded = tokens.slice(Math.max(0, at - 3), at).some((t) => covers(mentions, t, isGrade));
    const subject =
      auxiliary.test(lead?.form ?? '') &&
      back > 0 &&
      !tokens.slice(back + 1, at).some((between) => isNoun(sentence, between));
    // "What sort of ...": what is asked for itself, and not of whom.
    const sorted = lead?.form === 'of' && sorts.test(tokens[back - 1]?.form ?? '');
    if (sorted) return [];
    const heads =
      graded ||
      viaPlace ||
      subject ||
      lead?.form === 'of' ||
      lead?.form === 'many' ||
      (within.test(lead?.form ?? '') && isUnknown(sentence, token)) ||
      (lead?.form === 'for' && mentions.some(({ concept }) => concept === 'definition'));
    const counted = lead?.form === 'many';
    if (counted && verb.test(token.form)) return [];
    // "Charity programs": only the last of the nouns is what is counted or acts.
    const next = tokens[at + 1];
    const isLast =
      next === undefined ||
      next.start !== token.end + 1 ||
      !isNoun(sentence, next) ||
      (counted && verb.test(next.form));
    const acts = isLast && (graded || subject || counted);
    if (!heads) return [];
    const head = headOf(sentence, token, acts);
    // "How many jobs are there in Beijing": the place has them, whatever else the record counts.
    const ofPlace =
      counted && mentions.some((mention) => isPlace(mention) && mention.role === 'asked');
    return [ofPlace ? { ...head, concepts: [] } : head];
  });
}

/** Single characters side by side that no dictionary has as a word are one name. */
function nameEnd(sentence: Seen, at: number): number {
  const { tokens } = sentence;
  let end = at;
  for (;;) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    // 律所, 研究所: a name ends in what elsewhere is grammar.
    const closes = next?.form === '所' && next.start === token?.end && !isNoun(sentence, next);
    if (closes && tokens[end + 2]?.kind !== 'han') return end + 1;
    const joins =
      token?.form.length === 1 &&
      next?.kind === 'han' &&
      next.form.length === 1 &&
      next.start === token.end &&
      isNoun(sentence, next);
    if (!joins) return end;
    end += 1;
  }
}

/** How many, with a measure word and what is told of the things counted. */
const countedBefore =
  /(?:多少|几)[家个個名位项項所间辆輛台部条條座栋棟头頭只隻张張]?(?:\p{Script=Han}{1,4}的)?$/u;

/** Chinese: the word between a place or a grade and what is asked of it, or after 多少 and its measure. */
export function chineseHeads(sentence: Seen): Head[] {
  const { tokens, mentions, text } = sentence;
  return tokens.flatMap((token, at): Head[] => {
    if (token.kind !== 'han' || !isNoun(sentence, token)) return [];
    const last = tokens[nameEnd(sentence, at)] as Token;
    const name = { start: token.start, end: last.end };
    if (name.end - name.start < 2) return [];
    // 出动了: what has happened is a verb.
    if (/^[了过過]$/.test(text.charAt(name.end))) return [];
    const isPossessed = text[token.start - 1] === '的' && tokens[at - 1]?.end === token.start;
    const before = tokens[isPossessed ? at - 2 : at - 1];
    const reach = isPossessed ? token.start - 1 : token.start;
    const afterPlace =
      before?.end === reach &&
      (covers(mentions, before, isPlace) ||
        (!isPossessed && (covers(mentions, before, isGrade) || /级$/.test(before.form))));
    const counted = countedBefore.test(text.slice(0, token.start));
    const graded =
      before !== undefined &&
      !isPossessed &&
      (covers(mentions, before, isGrade) || before.form === '级');
    return afterPlace || counted ? [headOf(sentence, name, graded || counted)] : [];
  });
}

/** What Chinese names of places end in. */
const placeEnding = /^.+[省市县區区州城镇鎮乡鄉村岛島旗盟]$/u;

/**
 * A name that the vocabulary does not know at the head of a Chinese question: of a place by its
 * ending, or of whoever "has so many".
 */
export function unknownPlaces(sentence: Seen): Head[] {
  const { tokens, mentions, content, text } = sentence;
  const end = tokens.findIndex(
    (token) =>
      token.kind !== 'han' ||
      !isNoun(sentence, token) ||
      !content.has(token.start) ||
      mentions.some(({ from, to }) => from < token.end && to > token.start),
  );
  const [first, last] = [tokens[0], tokens[end - 1]];
  if (!first || !last) return [];
  const name = text.slice(first.start, last.end);
  const has = /^有(?:多少|几)/.test(text.slice(last.end));
  if (name.length < 2 || !(has || placeEnding.test(name))) return [];
  return [{ word: name, acts: true, concepts: [] }];
}

/** What Chinese names of bodies end in; other words before a thing may be verbs: 错过发布会. */
const bodyEnding = /^.+[部局院厅廳署司社所店厂廠校馆館队隊团團办辦委]$/u;
/** So many characters before a thing are its name: 世界互联网大会. */
const nameLength = 4;
/** A line of business, which is named by what stands before it. */
const business = /^(?:行业|行業|产业|產業|领域|領域)/;
const englishBusiness = /^(?:industry|industries|trade|business)$/;

/** Whose a known thing is said to be: "the Foreign Ministry's conference", 外交部发布会. */
export function owners(sentence: Seen): Head[] {
  const { tokens, mentions, text } = sentence;
  const english = tokens.filter((token, at) => {
    const next = tokens[at + 1]?.form ?? '';
    return (
      token.kind === 'word' &&
      (next === "'s" || englishBusiness.test(next)) &&
      isUnknown(sentence, token)
    );
  });
  const end = tokens.findIndex((token) => token.kind !== 'han' || !isUnknown(sentence, token));
  const [first, last, thing] = [tokens[0], tokens[end - 1], tokens[end]];
  const isCompound =
    first !== undefined &&
    last !== undefined &&
    last.end - first.start > 1 &&
    (bodyEnding.test(text.slice(first.start, last.end)) ||
      last.end - first.start >= nameLength ||
      business.test(text.slice(last.end))) &&
    mentions.some(
      ({ kind, from }) => kind === 'topic' && from === last.end && from === thing?.start,
    );
  return [
    ...english.map(({ start, end: to }) => text.slice(start, to)),
    ...(isCompound ? [text.slice(first.start, last.end)] : []),
  ].map((word) => ({ word, acts: false, concepts: [] }));
}

/** Characters after which 组织 begins a name of its own. */
const apart = /[的个些家类种和与]/;

/** Whether "组织" only ends a longer name: 上合组织, 世界卫生组织. */
export function isPartOfName({ text, units, mentions }: Reading, mention: Mention): boolean {
  if (!mention.subject) return false;
  const at = units[mention.start]?.at ?? 0;
  if (mention.end - mention.start !== 2 || text.slice(at, at + 2) !== '组织') return false;
  const before = units[mention.start - 1];
  const field = mentions.find(({ start, end }) => start < mention.start && end >= mention.start);
  const isUnnamed = (index: number) => {
    const [unit, next] = [units[index], units[index + 1]];
    return (
      unit?.kind === 'han' &&
      next !== undefined &&
      unit.at === next.at - 1 &&
      !apart.test(unit.text) &&
      !mentions.some(({ start, end }) => start <= index && end > index)
    );
  };
  if (!field) return before?.kind === 'han' && isUnnamed(mention.start - 1);
  // A field of the record's own is no name, but what stands before it may make it one.
  return field.kind === 'topic' && isUnnamed(field.start - 1) && isUnnamed(field.start - 2);
}
