/**
 * How a question is framed, beyond what it names: whether it asks for those that do not, for so much
 * each, of whom, or asks nothing at all. A fact answers only where it is framed alike. Pure.
 */

import { converseOf, kinOf } from '../reading/clauses/converse.js';
import { type Token, tokensOf } from '../reading/clauses/tokens.js';
import type { Mention, Reading } from '../reading/concepts/read.js';
import { sentencesOf } from '../reading/passages.js';
import type { Language } from '../reading/words/language.js';
import type { FramingKind } from './verdict.js';

export interface Framing {
  /** The word that turns the question round, as written. */
  readonly negated: string | null;
  /** What those asked for have not, are not or did not do: concepts that a negated verb rules out. */
  readonly withheld: readonly string[];
  /** Of those, grades, levels, events and attributes, as the vocabulary names them. */
  readonly apart: readonly string[];
  /** The word that asks for so much apiece or on average. */
  readonly each: string | null;
  /** The text states or wishes something and asks for nothing. */
  readonly aside: boolean;
  /** Nouns, as written, of whom or what the question is about, where no organizations are named. */
  readonly heads: readonly (Head & {
    /** Its lemmas and Chinese words, an abbreviation written out. */
    readonly words: readonly string[];
  })[];
  /** What is done, or asked of, by words that nothing in the vocabulary knows, as written, with their lemmas. */
  readonly strange: readonly { readonly word: string; readonly words: readonly string[] }[];
  /** Its words, as written. */
  readonly words: readonly string[];
}

export interface Head {
  readonly word: string;
  /** It does what is asked, bears the grade or is counted: what else does is not what an entry states. */
  readonly acts: boolean;
  /** Concepts of the vocabulary that it names. */
  readonly concepts: readonly string[];
}

/** What an entry says of itself in these respects. */
export interface OwnFraming {
  /** Shares, 0 to 1, of its phrasings that are negated or ask for so much each. */
  readonly negated: number;
  readonly each: number;
  /** Lemmas of English words and Chinese words of its own texts. */
  readonly words: ReadonlySet<string>;
  /** The same of what it states, its example questions left out, and the concepts stated. */
  readonly stated: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Words that say what its own texts say: who employs hires. */
  readonly kin: ReadonlySet<string>;
  /** Words for the other side of what it states: who gives has not received. */
  readonly against: ReadonlySet<string>;
}

const first = /^(?:i|we|i'm|i've|we're|my|our|me|us|我|我们|我們|本人|咱们)$/;
/** What is not known, found or needed says nothing of the record. */
const ownLack =
  /^(?:sure|idea|know|knew|find|found|need|want|have|got|seen|understand|remember|certain|problem|worry|yet|clear|only|just|even)$/;
const chineseOwnLack =
  /^(?:知|清楚|太|好意思|用|确定|找|懂|明白|记得|要|想|过|会|行|同|少|仅|止|只)/;
/** Words that take something out. */
const except = /^(?:without|besides|except|excluding|minus|lack|lacks|lacking|non)$/;
/** "Employed outside social organizations": out of what the record is about; outside a place is a place. */
const outside = /^(?:outside|beyond)$/;
const exceptPhrase = /^(?:other than|apart from|aside from|not counting|not including|short of)$/;
/** "Stay out of": verbs that with "out of" mean having no part in it. */
const outOf =
  /^(?:stay|stays|stayed|keep|keeps|kept|sit|sits|sat|opt|opts|opted|pull|pulls|pulled|drop|drops|dropped|back|backed|bow|bowed|leave|leaves|left|shut|lock|locked|kick|kicked|rule|ruled|miss|missed)$/;

/** Verbs that their particle makes ones of refusing or ending. */
const turnedAway =
  /^(?:turned|voted|shut|closed|struck|taken) (?:down|away)$|^(?:left|ruled|thrown|kicked|crossed|voted|kept|locked|laid|called|broken) (?:out|off)$/;

/** Verbs of not doing, not getting or being kept out. */
const withheld =
  /^(?:refused?|declined?|rejected|denied|barred|banned|failed|missed|skipped|avoided|boycotted|abstained|quit|lacked|cancelled|canceled|stripped|dropped|lost)$/;
/** The same as they stand behind their subject: "how many did the city refuse". */
const withheldPlain =
  /^(?:refuse|decline|reject|deny|bar|ban|fail|miss|skip|avoid|boycott|lack|cancel|strip|drop|dismiss|scrap|shelve|abandon|ignore|overlook|lose)$/;
const counting = /\b(?:how many|which|what|who)\b/i;
const chineseWithheld =
  /不上$|^(?:落选|落榜|落空|淘汰|拒绝|退出|缺席|取消|放弃|失去|驳回|否决|错过|不予|不准|不愿|不肯|未能|没能|无缘)/;

const eachWord = /^(?:per|each|average|averages|typical|typically|apiece)$/;
const chineseEach = /平均|人均|户均|每(?:家|个|個|名|位|项|項|人)(?!百|千|万|十)/;

const auxiliary = /^(?:do|does|did|has|have|had)$/;
const predicate = /^(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would)$/;
/** "3A or better", "几年": how far or how many, never of whom. */
const measuring =
  /^(?:better|best|higher|above|more|most|over|up|under|below|so|worse|lower)$|^[几多何哪]\p{Script=Han}?$/u;
/** Verbs right after "how many", where what is counted goes without saying. */
const verb =
  /^(?:can|could|may|might|must|shall|should|will|would|get|got|took|gave|held|went|left|won|lost|came|became|made|met|ran|sent|sold|spent|stood|\p{L}{2,}ed)$/u;
const sorts = /^(?:sorts?|kinds?|types?|range|lists?)$/;
const determiner = /^(?:the|a|an|all|any|its|their|this|that|these|those|'s|s)$/;
/** "Many registered cars": what is told of a noun before it. */
const participle = /^\p{L}{3,}ed$/u;
const indefinite = /^(?:a|an|any|some)$/;

interface Seen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly (Mention & { readonly from: number; readonly to: number })[];
  /** Offsets at which a word or character that carries meaning begins, those of times left out. */
  readonly content: ReadonlySet<number>;
  /** The text exclaims: "...!!" */
  readonly exclaims: boolean;
}

/** The sentences of a question that name something, with their tokens and mentions. */
function seen({ text, units, mentions, content, times }: Reading): readonly Seen[] {
  const placed = mentions.map((mention) => {
    const last = units[mention.end - 1];
    return {
      ...mention,
      from: units[mention.start]?.at ?? 0,
      to: last ? last.at + last.text.length : 0,
    };
  });
  const exclaims = /[!！]{2}/.test(text);
  const asked = ({ kind, role }: Mention) => kind !== 'cue' && kind !== 'place' && role === 'asked';
  // What nothing but its words speaks for is looked at whole.
  const isNamed = mentions.some(asked);
  return sentencesOf(text).flatMap((sentence) => {
    const inside = placed
      .filter(({ from, to }) => from >= sentence.start && to <= sentence.end)
      .map((mention) => ({
        ...mention,
        from: mention.from - sentence.start,
        to: mention.to - sentence.start,
      }));
    if (isNamed && !inside.some(asked)) return [];
    const starts = content
      .map((at) => units[at]?.at ?? 0)
      .filter((start) => !times.some(({ at, end }) => start >= at && start < end))
      .map((start) => start - sentence.start);
    const tokens = tokensOf(sentence.text, [], []);
    return [{ text: sentence.text, tokens, mentions: inside, content: new Set(starts), exclaims }];
  });
}

const isOfRecord = ({ kind, role }: Mention) =>
  role === 'asked' && kind !== 'cue' && kind !== 'ask' && kind !== 'place';

/** Whether the subject of a question stands before a token, behind the verb: "do the groups not serve". */
function followsSubject(sentence: Seen, at: number): boolean {
  const { tokens } = sentence;
  const isOfSubject = (token: Token) =>
    isNoun(sentence, token) ||
    determiner.test(token.form) ||
    covers(sentence.mentions, token, isPlace);
  const back = tokens.slice(0, at).findLastIndex((token) => !isOfSubject(token));
  return back >= 0 && back < at - 1 && predicate.test(tokens[back]?.form ?? '');
}

/** Concepts that a negated verb, or "without", rules out: "do not hold 5A". */
function withheldIn(sentence: Seen): readonly Mention[] {
  const { tokens, mentions } = sentence;
  const excluded = mentions.filter(({ role, kind }) => role === 'excluded' && kind !== 'cue');
  if (excluded.length === 0) return [];
  const negators = tokens.filter((token, at) => {
    const { form, kind, classes } = token;
    if (/^(?:without|lack|lacks|lacking)$/.test(form)) return true;
    if (!classes.has('negator') || classes.has('only-not') || classes.has('contrast')) return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    // "没赶上……": of the asker, who goes without saying.
    if (kind === 'han' && at === 0 && !isRelative(sentence, token)) return false;
    if (kind === 'han') {
      // "多少人不是……": which of those counted; elsewhere 不是 sets one thing against another.
      const restricts = form !== '不是' || /多少|几/.test(sentence.text.slice(0, token.start));
      return restricts && !(next && chineseOwnLack.test(next.form));
    }
    if (next && ownLack.test(next.form)) return false;
    if (before === undefined || first.test(tokens[at - 2]?.form ?? '')) return false;
    return predicate.test(before.form);
  });
  return excluded.filter(({ from }) => negators.some(({ end }) => from >= end - 1));
}

/** Whether a Chinese word opens a clause that says which of those counted are meant: "没……的社会组织". */
function isRelative({ text, mentions }: Seen, { end }: Token): boolean {
  if (!/多少|几|哪些|哪[几家个]/.test(text)) return false;
  return mentions.some(
    (mention) => isOfRecord(mention) && mention.from > end && text[mention.from - 1] === '的',
  );
}

/** Whether the next thing named is the record's subject, with no place before it. */
function isBeforeSubject({ mentions }: Seen, { end }: Token): boolean {
  const next = mentions
    .filter(({ from, kind }) => from >= end && kind !== 'cue')
    .toSorted((a, b) => a.from - b.from)[0];
  return next?.subject === true;
}

/** The word that turns the question round: a negation or exception before what it names. */
function negationIn(sentence: Seen): string | null {
  const { tokens, mentions } = sentence;
  const ownVerb = tokens.find(
    ({ form }, at) =>
      form === 'not' && !ownLack.test(tokens[at + 1]?.form ?? '') && followsSubject(sentence, at),
  );
  if (ownVerb) return ownVerb.form;
  // What else is ruled out is told by what is withheld; whose it is, or where, is no such thing.
  const isRuledOut = ({ role, kind, subject }: Mention) =>
    role === 'excluded' && kind !== 'cue' && kind !== 'place' && subject !== true;
  if (mentions.some(isRuledOut)) return null;
  const named = mentions.filter(isOfRecord);
  for (const [at, token] of tokens.entries()) {
    const { form, kind, classes, end } = token;
    const pair = `${form} ${tokens[at + 1]?.form ?? ''}`;
    const turns =
      except.test(form) ||
      (outside.test(form) && isBeforeSubject(sentence, token)) ||
      exceptPhrase.test(form) ||
      exceptPhrase.test(pair) ||
      turnedAway.test(pair) ||
      (pair === 'out of' && outOf.test(tokens[at - 1]?.form ?? '')) ||
      withheld.test(form) ||
      (withheldPlain.test(form) && counting.test(sentence.text) && followsSubject(sentence, at)) ||
      chineseWithheld.test(form) ||
      (classes.has('negator') && !classes.has('only-not'));
    // "境外非政府组织": part of a name.
    if (mentions.some(({ kind, from, to }) => kind !== 'cue' && from < token.start && to > end))
      continue;
    // What is set against another thing leaves what is asked as it is.
    if (!turns || classes.has('ask') || classes.has('contrast')) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((each) => each.form);
    if (before.some((each) => first.test(each))) continue;
    const next = tokens[at + 1];
    if (kind === 'han') {
      // "没赶上……": of the asker, who goes without saying; "没参加的……": of what is counted.
      if (at === 0 && classes.has('negator') && !isRelative(sentence, token)) continue;
      if (next && chineseOwnLack.test(next.form)) continue;
      // 有没有, 是不是: a question by its form.
      if (before.at(-1) === next?.form) continue;
      if (named.some(({ from }) => from >= end - 1 && from - end <= 8)) return form;
      if (named.some(({ to }) => to <= token.start)) return form;
      continue;
    }
    // "Isn't it ...?", "don't you ...": a question by its form.
    const isForm = at === 0 && classes.has('negator') && !except.test(form);
    if (isForm || (next && ownLack.test(next.form))) continue;
    if (form === 'no' && (next === undefined || next.kind === 'mark' || next.form === 'of'))
      continue;
    if (/^(?:or|why|if|whether|and)$/.test(before.at(-1) ?? '')) continue;
    return form;
  }
  return null;
}

function eachIn({ text, tokens, mentions }: Seen): string | null {
  if (mentions.some(({ concept }) => concept === 'share')) return null;
  const chinese = chineseEach.exec(text)?.[0];
  if (chinese) return chinese;
  const found = tokens.find(
    ({ form }, at) =>
      eachWord.test(form) && !/^(?:cent|year|annum|\d.*)$/.test(tokens[at + 1]?.form ?? ''),
  );
  return found?.form ?? null;
}

/** "Any jobs at ...?": whether there is something to be had, and not how much there is. */
function offers({ tokens, mentions }: Seen): boolean {
  const asks = mentions.some(
    ({ kind, concept, role }) => role === 'asked' && (kind === 'ask' || concept === 'data-words'),
  );
  return tokens[0]?.form === 'any' && !asks;
}

/** "The conference was dull": a whole sentence that says something and asks nothing. */
function isJudgement(tokens: readonly Token[]): boolean {
  if (/^(?:which|what|who|how|when|where|why|whose)$/.test(tokens[0]?.form ?? '')) return false;
  return tokens.some(({ form }, at) => {
    const before = tokens[at - 1]?.form;
    if (before === undefined || !/^(?:is|are|was|were)$/.test(form)) return false;
    return at < tokens.length - 1 && !/^(?:that|which|who|there|and|or|if)$/.test(before);
  });
}

/** "我同事是……": the same of the asker's own people; what is left open at its end asks. */
const chineseJudgement = /^(?:我|咱|俺)\p{Script=Han}{0,5}是\p{Script=Han}{2,}[。！!]?$/u;

/** A sentence of one's own without anything asked: "I like ...", "I need a ...". */
function isAside({ text, tokens, mentions, exclaims }: Seen): boolean {
  if (/[?？]/.test(text) || mentions.some(({ kind, role }) => kind === 'ask' && role === 'asked'))
    return false;
  if (tokens.some(({ classes }) => classes.has('ask'))) return false;
  if (chineseJudgement.test(text)) return true;
  if (!/^(?:i|i'm|i've|we|we're)$/.test(tokens[0]?.form ?? ''))
    return exclaims || isJudgement(tokens);
  const verb = tokens[1]?.form ?? '';
  if (!/^(?:need|want|require|would|'d|am|have|was|were|'m)$/.test(verb)) return true;
  return (
    /^(?:need|want)$/.test(verb) && indefinite.test(tokens[2]?.form ?? '') && tokens.length < 9
  );
}

const covers = (mentions: Seen['mentions'], token: Token, kinds: (mention: Mention) => boolean) =>
  mentions.some(
    (mention) => kinds(mention) && mention.from <= token.start && mention.to >= token.end,
  );
const isPlace = ({ kind }: Mention) => kind === 'place';
const isGrade = ({ kind }: Mention) => kind === 'grade';

/** Whether a token is a word that could head a phrase: no place, no grammar, nothing of the record's subject. */
function isNoun({ mentions }: Seen, token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'han') return false;
  if (token.classes.has('grammar') || token.classes.has('neutral') || token.classes.has('ask'))
    return false;
  if (measuring.test(token.form)) return false;
  return !covers(
    mentions,
    token,
    ({ kind }) => kind === 'place' || kind === 'ask' || kind === 'cue' || kind === 'currency',
  );
}

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
      ({ from, to, kind }) => from <= token.start && to >= token.end && !(acts && kind === 'topic'),
    )
    .map(({ concept }) => concept);
  return { word: text.slice(token.start, token.end), acts, concepts };
}

const within = /^(?:in|at|inside)$/;

/** Whether a word means something, and nothing that the vocabulary knows. */
const isUnknown = (sentence: Seen, token: Token): boolean =>
  isNoun(sentence, token) &&
  sentence.content.has(token.start) &&
  !covers(sentence.mentions, token, () => true);

/** English: the noun after "how many", "of", a possessive, a grade, or a verb's auxiliary; one that nothing knows after "in". */
function englishHeads(sentence: Seen): Head[] {
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
    if (counted && back === at - 1 && verb.test(token.form)) return [];
    // "Charity programs": only the last of the nouns is what is counted or acts.
    const next = tokens[at + 1];
    const isLast = next === undefined || next.start !== token.end + 1 || !isNoun(sentence, next);
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
function chineseHeads(sentence: Seen): Head[] {
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
function unknownPlaces(sentence: Seen): Head[] {
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
function owners(sentence: Seen): Head[] {
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

/** Whether "组织" only ends a longer name: 上合组织. */
function isPartOfName({ text, units, mentions }: Reading, mention: Mention): boolean {
  if (!mention.subject) return false;
  const at = units[mention.start]?.at ?? 0;
  if (mention.end - mention.start !== 2 || text.slice(at, at + 2) !== '组织') return false;
  const before = units[mention.start - 1];
  const isNamed = mentions.some(({ start, end }) => start < mention.start && end >= mention.start);
  return (
    before?.kind === 'han' &&
    before.at === at - 1 &&
    !isNamed &&
    !/[的个些家类种和与]/.test(before.text)
  );
}

/** What asks for how many or how much, or for what of a kind. */
const asksHowMany = /^(?:多少|几\p{Script=Han}?)$/u;
/** Verbs of one character say anything with what they stand by; 万个 is no word of its own. */
const shortVerb = /^\p{Script=Han}[了过]?$|^[百千万亿]/u;
/** What stands between the word that is told of and how many: 老兵[有]多少人. */
const linking = /^(?:有|是|占|共|总共|一共|达|了|过|约|大概|到底|究竟)$/;

/** Chinese: what stands before "how many", what is counted last, what of a kind is asked for. */
function chineseStrange(sentence: Seen): Token[] {
  const { tokens } = sentence;
  const isStrange = (token: Token | undefined): token is Token =>
    token?.kind === 'han' && !shortVerb.test(token.form) && isUnknown(sentence, token);
  return tokens.flatMap((token, at): Token[] => {
    if (token.form === '什么' || token.form === '甚么') {
      const next = tokens[at + 1];
      return isStrange(next) ? [next] : [];
    }
    if (!asksHowMany.test(token.form)) return [];
    const before = tokens.slice(0, at).findLast(({ form }) => !linking.test(form));
    const rest = tokens.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind !== 'han');
    const counted = end < 0 ? rest : rest.slice(0, end);
    const last = counted.at(-1);
    const isName =
      counted.length > 1 && counted.slice(1, -1).every((each) => isNoun(sentence, each));
    return [before, isName ? last : undefined].filter(isStrange);
  });
}

/** English: what the subject of a question does, and what of a kind is asked for. */
function englishStrange(sentence: Seen): Token[] {
  const { tokens } = sentence;
  return tokens.filter((token, at) => {
    if (token.kind !== 'word' || !isUnknown(sentence, token)) return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isLast = next === undefined || !isNoun(sentence, next);
    if (!isLast) return false;
    return /^(?:what|which)$/.test(before?.form ?? '') || followsSubject(sentence, at);
  });
}

const strangeIn = (sentence: Seen): Token[] => [
  ...chineseStrange(sentence),
  ...englishStrange(sentence),
];

/** What an entry has to know of a noun to be about it. */
function wordsOfHead(word: string, language: Language): readonly string[] {
  const written = language.lists.shorthand.get(word.toLowerCase())?.join(' ') ?? word;
  return wordsIn(written.toLowerCase(), language);
}

/** Reads how a question is framed. */
export function framingOf(reading: Reading, language: Language): Framing {
  const sentences = seen(reading);
  const firstOf = (read: (sentence: Seen) => string | null) =>
    sentences.reduce<string | null>((found, sentence) => found ?? read(sentence), null);
  const named = reading.mentions.filter((mention) => isPartOfName(reading, mention));
  const namesOrganizations = reading.mentions.some(
    (mention) =>
      mention.role !== 'excluded' &&
      (mention.kind === 'organization-kind' ||
        (mention.subject === true && !named.includes(mention))),
  );
  const places = [
    ...sentences.flatMap(unknownPlaces),
    ...named.map(({ start }): Head => {
      const at = reading.units[start]?.at ?? 0;
      return { word: reading.text.slice(at - 1, at + 2), acts: true, concepts: [] };
    }),
  ];
  const withheld = sentences.flatMap(withheldIn);
  return {
    words: sentences.flatMap(({ text }) => writtenIn(text)),
    strange: sentences.flatMap((sentence) =>
      strangeIn(sentence).map(({ form }) => {
        const word = form.replace(/[了过]$/, '');
        return { word, words: wordsOfHead(word, language) };
      }),
    ),
    negated: firstOf(negationIn),
    withheld: withheld.map(({ concept }) => concept),
    apart: withheld.filter(({ kind }) => isApart.has(kind)).map(({ concept }) => concept),
    each: firstOf(eachIn),
    aside:
      sentences.length > 0 && sentences.every((sentence) => isAside(sentence) || offers(sentence)),
    heads: [
      ...places,
      ...(namesOrganizations
        ? []
        : sentences.flatMap((sentence) => [
            ...owners(sentence),
            ...englishHeads(sentence),
            ...chineseHeads(sentence),
          ])),
    ].map((head) => ({ ...head, words: wordsOfHead(head.word, language) })),
  };
}

/** Kinds of what those asked for are said not to have: an entry that tells of none is of all. */
const isApart: ReadonlySet<string> = new Set(['grade', 'level', 'event', 'attribute']);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Short English verbs have too many senses to turn anything round. */
const isEveryday = (word: string) => /^[a-z]{1,5}$/.test(word);

/** The words of a text as written. */
function writtenIn(text: string): readonly string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

/** Lemmas of the English words and the Chinese words of a text that is folded already. */
export function wordsIn(text: string, { rootOf }: Language): readonly string[] {
  const english = text.match(/[a-z]+/g)?.map(rootOf) ?? [];
  const chinese = [...segmenter.segment(text)].flatMap(({ segment }) =>
    /^\p{Script=Han}+$/u.test(segment) ? [segment] : [],
  );
  return [...english, ...chinese];
}

/** How an entry's own phrasings are framed. */
export function* framingSteps(
  readings: readonly Reading[],
  texts: readonly string[],
  stated: readonly Reading[],
  language: Language,
): Generator<void, OwnFraming> {
  const framings: Framing[] = [];
  for (const reading of readings) {
    framings.push(framingOf(reading, language));
    yield;
  }
  const share = (has: (framing: Framing) => boolean) =>
    framings.length === 0 ? 0 : framings.filter(has).length / framings.length;
  const words = new Set(
    [...stated.map(({ text }) => text), ...texts].flatMap((text) => wordsIn(text, language)),
  );
  return {
    negated: share(({ negated, withheld }) => negated !== null || withheld.length > 0),
    each: share(({ each }) => each !== null),
    words,
    kin: kinOf(words),
    stated: new Set(stated.flatMap(({ text }) => wordsIn(text, language))),
    concepts: new Set(stated.flatMap(({ evidence }) => [...evidence.keys()])),
    against: new Set(
      [...converseOf(new Set(stated.flatMap(({ text }) => writtenIn(text))))].filter(
        (word) => !isEveryday(word),
      ),
    ),
  };
}

/** From this share of its phrasings on, an entry is asked for in that way. */
const OWN = { negated: 0.08, each: 0.25 } as const;

/** An entry, as the framing of a question is held against it. */
export interface Framed {
  readonly framing: OwnFraming;
  /** Concepts that its phrasings name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Constraint concepts that it meets. */
  readonly covers: ReadonlySet<string>;
}

/** What of its framing an entry does not meet, with the words that say so. */
interface Unanswered {
  readonly kind: FramingKind;
  readonly said: string;
  /** It may only be another word for what the entry tells. */
  readonly soft?: boolean;
}

/** What of a question's framing an entry does not meet: kinds of conflict with the words that say so. */
export function unmetFraming(
  framing: Framing,
  { framing: own, counts, covers }: Framed,
): readonly Unanswered[] {
  const head = framing.heads.find(({ words, acts, concepts }) => {
    if (concepts.some((concept) => (acts ? own.concepts : counts).has(concept))) return false;
    return words.some((each) => !(acts ? own.stated : own.words).has(each));
  })?.word;
  const negated =
    framing.negated ??
    (framing.withheld.some((concept) => covers.has(concept) || counts.has(concept))
      ? framing.withheld.join(' ')
      : null);
  // "Without registration with the city hold 5A": of both, or it is another question.
  const isOther = framing.apart.some((concept) => !covers.has(concept));
  const strange = framing.strange.find(({ words }) =>
    words.some((word) => !own.words.has(word) && !own.kin.has(word)),
  );
  return [
    ...(framing.aside ? [{ kind: 'aside' as const, said: '', soft: true }] : []),
    ...(strange ? [{ kind: 'holder' as const, said: strange.word, soft: true }] : []),
    ...(isOther ? [{ kind: 'negation' as const, said: framing.apart.join(' ') }] : []),
    ...(negated !== null && own.negated < OWN.negated
      ? [{ kind: 'negation' as const, said: negated }]
      : []),
    ...framing.words
      .filter((word) => own.against.has(word))
      .slice(0, 1)
      .map((said) => ({ kind: 'negation' as const, said })),
    ...(framing.each !== null && own.each < OWN.each
      ? [{ kind: 'rate' as const, said: framing.each }]
      : []),
    ...(head === undefined ? [] : [{ kind: 'holder' as const, said: head }]),
  ];
}
