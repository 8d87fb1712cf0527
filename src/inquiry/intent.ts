/** What a text wants of the desk: an answer, or that what it states be held against the record. Pure. */
import type { FigureMention, Span } from '../reading/figures/figure.js';
import { readMentions } from '../reading/figures/read.js';
import { sentencesOf } from '../reading/passages.js';

/**
 * `question` asks for something. `request` asks in so many words that a statement be checked.
 * `polar` asks whether something with a figure is so. `statement` states something with a figure.
 * `passage` is several such statements, as of a text about to be printed.
 */
export type Intent = 'question' | 'request' | 'polar' | 'statement' | 'passage';

const requests = [
  /^\W*(?:is|was|are) (?:it|this|that|the following) (?:true|correct|right|accurate)\b/i,
  /\b(?:is|was) (?:it|this|that) (?:really )?(?:true|correct|accurate) (?:that|to say)\b/i,
  /^\W*(?:please |pls |can you |could you )*(?:fact[- ]?check|check|verify|confirm)\b/i,
  /\b(?:true or false|fact[- ]?check)\b/i,
  /(?:是真的吗|属实吗|是否属实|是否正确|对不对|对吗|准确吗|是否准确|没错吧)[？?。\s]*$/,
  /^\W*(?:核实|核对|查证|求证)/,
];

/** A question that wants something named: how many, which, who. */
const wants =
  /\b(?:how|what|whats|which|who|whom|whose|when|where|why)\b|多少|几[家个名人成项]|几何|什么|甚么|啥|哪|谁|怎么|怎样|如何|为何|何时/iu;
/** A question whether something is so, put by the verb at its head or by a particle. */
const polarHead =
  /^\W*(?:so |and |but |also |ok |okay |hi |hello |hey )*(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|should|would|will|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)\b(?! (?:you|u|anyone|somebody|someone)\b)/iu;
const polarParticle = /吗|嗎|么[？?]|是不是|是否|有没有|有沒有|能不能|可不可以|能否|可否|对不对/u;
/** What opens a wish to be told or given something. */
const wish =
  /^\W*(?:(?:please|pls|plz|kindly|hi|hello|hey)\W+)*(?:tell|give|send|show|list|find|name|explain|define|describe|need|want|looking|look|get|share|provide|wondering|do you|can you|could you|would you|i need|i want|i am looking|i'm looking|we need|any)\b|^\W*(?:请问|请|告诉|给我|想知道|想问|求|需要|查一下|查下|查询|列出|介绍|麻烦|帮)/iu;
const mark = /[?？]\s*(?:["'”’」』）)]+\s*)?$/u;

/** Whether a sentence ends in a question mark. */
export const asksByMark = (sentence: string): boolean => mark.test(sentence);

/** Whether a word of a sentence asks or wishes for something. */
export const asksByWord = (sentence: string): boolean =>
  wants.test(sentence) || wish.test(sentence) || polarParticle.test(sentence);

const asks = (sentence: string): boolean => asksByMark(sentence) || asksByWord(sentence);

/** Whether a text asks in so many words that what it says be checked. */
export const asksForCheck = (text: string): boolean =>
  requests.some((pattern) => pattern.test(text));

function isPolar(sentence: string): boolean {
  if (wants.test(sentence)) return false;
  return polarHead.test(sentence) || polarParticle.test(sentence);
}

/** Figures under this are said of many things; alone they make no claim. */
const small = 100;

/** A figure that states something: a share, an amount, a count of something or a large one. */
export function states({ unit, value }: FigureMention): boolean {
  if (unit.kind === 'share' || unit.kind === 'money') return true;
  return unit.kind === 'count' && (unit.noun !== undefined || value.abs().gte(small));
}

/** Whether a sentence has a word beside its figure: a figure alone states nothing. */
export function saysMore(
  text: string,
  sentence: Pick<Span, 'start' | 'end'>,
  figure: Span,
): boolean {
  const beside = text.slice(sentence.start, figure.start) + text.slice(figure.end, sentence.end);
  return /[\p{L}\p{N}]/u.test(beside);
}

/**
 * Reads what a text is for. Where it both states and asks, it asks. `mended` is the text with its
 * spelling repaired and short forms written out, in which asking words stand as they are known.
 */
export function intentOf(text: string, mended: string = text): Intent {
  if (asksForCheck(text)) return 'request';
  const { figures } = readMentions(text);
  const sentences = sentencesOf(text).map((sentence) => ({
    sentence,
    stating: figures.some(
      (figure) =>
        figure.start >= sentence.start &&
        figure.end <= sentence.end &&
        states(figure) &&
        saysMore(text, sentence, figure),
    ),
  }));
  const asking = sentences.filter(({ sentence }) => asks(sentence.text));
  const polar = asking.filter(({ sentence, stating }) => stating && isPolar(sentence.text));
  if (asking.length > 0) return polar.length === asking.length ? 'polar' : 'question';
  const stating = sentences.filter((each) => each.stating).length;
  if (stating === 0 || asks(mended)) return 'question';
  return sentences.length > 1 && stating > 1 ? 'passage' : 'statement';
}

/** What asks whether something is so, around the statement itself. */
const askingHead =
  /^\W*(?:(?:is|was|are) (?:it|this|that|the following) (?:really )?(?:true|correct|right|accurate)(?: that| to say)?|(?:please |pls |can you |could you )*(?:fact[- ]?check|check|verify|confirm)(?: that| whether| if)?|true or false|(?:核实|核对|查证|求证)(?:一下)?)\s*[:：,，]?\s*/iu;
const askingTail =
  /[，,]?\s?(?:是真的吗|属实吗|是否属实|是否正确|对不对|对吗|准确吗|是否准确|没错吧|吗|嗎|is that (?:right|true|correct)|true|right|correct)$/iu;

/** A text without the question mark at its end, and what asks there whether it is so. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[?？\s]/u.test(text.charAt(end - 1))) end -= 1;
  const isAsked = /[?？]/u.test(text.slice(end));
  return isAsked
    ? text
        .slice(0, end)
        .replace(askingTail, '')
        .replace(/[，,]$/u, '')
    : text;
}

/** The verb of a question that stands before its subject. */
const verbFirst = /^\W*(?:(?:do|does|did)\s+|(is|are|was|were|has|have|had)\s+there\s+)/iu;

/** The statement that a request or a question with a figure asks about. */
export function statementIn(text: string): string {
  const bare = withoutTail(text.replace(askingHead, ''))
    .replace(/有没有|有沒有/u, '有')
    .replace(/是不是|是否/u, '')
    .replace(verbFirst, (_, be: string | undefined) => (be ? `there ${be.toLowerCase()} ` : ''))
    .trim();
  return bare === '' ? text : bare;
}
