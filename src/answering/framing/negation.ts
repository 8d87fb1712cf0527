/** What turns a question round: those that do not, are not or have not, and all but some. Pure. */
import type { Token } from '../../reading/clauses/tokens.js';
import type { Mention } from '../../reading/concepts/read.js';
import { followsSubject, isOfRecord, predicate, type Seen } from './seen.js';

/** The asker, or the desk that is asked. */
const first = /^(?:i|we|i'm|i've|we're|my|our|me|us|you|你|您|你们|你們|我|我们|我們|本人|咱们)$/;
/** What is not known, found or needed says nothing of the record. */
const ownLack =
  /^(?:sure|idea|know|knew|find|found|need|want|have|got|seen|understand|remember|certain|problem|worry|yet|clear|only|just|even)$/;
const chineseOwnLack =
  /^(?:知|清楚|太|好意思|用|确定|找|懂|明白|记得|要|想|过|会|行|同|少|仅|止|只)/;
/** Words that take something out. */
const except = /^(?:without|besides|except|excluding|minus|lack|lacks|lacking|non)$/;
/** "Employed outside social organizations": out of what the record is about; outside a place is a place. */
const outside = /^(?:outside|beyond)$/;
const exceptPhrase =
  /^(?:other than|apart from|aside from|not counting|not including|short of|off limits|out of bounds)$/;
/** "Stay out of": verbs that with "out of" mean having no part in it. */
const outOf =
  /^(?:stay|stays|stayed|keep|keeps|kept|sit|sits|sat|opt|opts|opted|pull|pulls|pulled|drop|drops|dropped|back|backed|bow|bowed|leave|leaves|left|shut|lock|locked|kick|kicked|rule|ruled|miss|missed)$/;

/** Verbs that their particle makes ones of refusing or ending. */
const turnedAway =
  /^(?:turned|voted|shut|closed|struck|taken) (?:down|away)$|^(?:keeps?|kept|stays?|stayed|shied|shy|shies|backed|walked|steered|stood|stand|held|hold) (?:away|clear|aloof|aside|back)$|^kicked out$|^(?:left|quit|leave|leaves|leaving|lost) (?:jobs?|work|posts?|positions?|employment)$|^(?:left|ruled|thrown|crossed|voted|kept|locked|laid|called|broken|sat|sitting|sit|stayed|opted|dropped|missed|bowed|written|struck) (?:out|off)$/;

/** Verbs of not doing, not getting or being kept out. */
const withheld =
  /^(?:refused?|declined?|rejected|denied|barred|banned|failed|missed|skipped|avoided|boycotted|abstained|quit|lacked|cancelled|canceled|stripped|dropped|lost|scrapped|shelved|abandoned|axed|dismissed|ignored|overlooked|revoked|suspended|halted|withdrawn)$/;
/** The same as they stand behind their subject: "how many did the city refuse". */
const withheldPlain =
  /^(?:refuse|decline|reject|deny|bar|ban|fail|miss|skip|avoid|boycott|lack|cancel|strip|drop|dismiss|scrap|shelve|abandon|ignore|overlook|lose)$/;
const counting = /\b(?:how many|which|what|who)\b/i;
/** 除了……，其余: what is left once some are taken out. */
const chineseExcept = /^除[了开去]?$|^(?:扣除|剔除|刨除|排除|撇开)$/;
const remaining = /其余|其他|其它|剩下|剩余|余下|剩[多几]|还剩/;
const chineseWithheld =
  /不上$|^(?:落选|落榜|落空|淘汰|拒绝|退出|缺席|取消|放弃|失去|驳回|否决|错过|摘[了掉牌]|除名|吊销|不在|没在|不属|不归|不予|不准|不愿|不肯|未能|没能|无缘)/;

/** Concepts that a negated verb, or "without", rules out: "do not hold 5A". */
export function withheldIn(sentence: Seen): readonly Mention[] {
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

/** Whether a figure stands close before a word. */
const isMeasured = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ form }) => /^\d|[%％百千万亿]$/.test(form));

/** Marks between which a clause stands by itself. */
const pause = /^[,;:，；：—–-]+$/;

/** "That is no use to me, I want ...": a clause of the asker's own that names nothing of the record. */
function isOwnClause({ tokens, mentions }: Seen, at: number): boolean {
  const from = tokens.slice(0, at).findLastIndex(({ form }) => pause.test(form)) + 1;
  const rest = tokens.slice(at).findIndex(({ form }) => pause.test(form));
  if (from === 0 && rest < 0) return false;
  const clause = tokens.slice(from, rest < 0 ? tokens.length : at + rest);
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  // "No use": words for somewhere near a topic are everyday ones.
  const isNear = ({ kind, subject }: Mention) => !subject && /^(?:cue|ask|topic)$/.test(kind);
  const names = mentions.some(
    (mention) => !isNear(mention) && mention.from < end && mention.to > start,
  );
  return !names && clause.some(({ form }) => first.test(form));
}

/** The word that turns the question round: a negation or exception before what it names. */
export function negationIn(sentence: Seen): string | null {
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
      (chineseExcept.test(form) && remaining.test(sentence.text.slice(end))) ||
      chineseWithheld.test(kind === 'han' ? form + (tokens[at + 1]?.form ?? '') : form) ||
      (classes.has('negator') && !classes.has('only-not'));
    // "境外非政府组织": part of a name.
    if (mentions.some(({ kind, from, to }) => kind !== 'cue' && from < token.start && to > end))
      continue;
    // What is set against another thing leaves what is asked as it is.
    if (!turns || classes.has('ask') || classes.has('contrast')) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((each) => each.form);
    if (before.some((each) => first.test(each)) || isOwnClause(sentence, at)) continue;
    const next = tokens[at + 1];
    if (kind === 'han') {
      // "没赶上……": of the asker, who goes without saying; "没参加的……": of what is counted.
      if (at === 0 && classes.has('negator') && !isRelative(sentence, token)) continue;
      if (next && chineseOwnLack.test(next.form)) continue;
      // 有没有, 是不是, 有冇: a question by its form.
      if (before.at(-1) === next?.form) continue;
      if (/有$/.test(before.at(-1) ?? '') && /^[没沒冇無无]$/.test(form)) continue;
      // "2%都不到": how much it is, and not who does not.
      if (/不$/.test(form) && /^[到足满滿]$/.test(next?.form ?? '') && isMeasured(tokens, at))
        continue;
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
