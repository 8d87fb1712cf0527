/** Numbers that are no figures: ordinals, list numbers, telephones, times, versions, labels. Pure. */

const telephone =
  /(?:\(?0\d{2,3}\)?[ -]\d{3,4}[ -]?\d{4}|0\d{9,11}|[48]00(?:-\d{3,4}-?\d{3,4}| \d{3,4} \d{4})|1[3-9]\d{9}(?=\D|$)(?! ?(?:yuan|rmb|元|人|家|个|dollars|件|%))|\d{3}-\d{3,4}-\d{4})(?!\d)/y;
const international = /\d{1,3}(?:[ -]?\(?\d{1,4}\)?)(?:[ -]?\d{2,4}){1,4}(?!\d)/y;
const clock =
  /\d{1,2}(?::\d{2}(?::\d{2})?(?!\d)|(?:[.:]\d{2})? ?(?:a\.?m\b|p\.?m\b|o'clock)| ?时(?![代期])(?: ?\d{1,2} ?分)?| ?点(?:钟|半|整|\d{1,2}分?)?)/y;
/** Groups of three digits are thousands: 1.234.567. */
const version = /(?!\d{1,3}(?:\.\d{3})+(?![.\d]))\d+(?:\.\d+){2,}/y;
const ordinal = /\d[\d,]{0,15}(?:st|nd|rd|th)\b/y;
const decade = /\d{2,4}'?s\b/y;
/** A number with a zero in front is a code. */
const code = /0\d+(?![\d.,])/y;
/** Scores and odds: 3:2, and 3-2 where no range could be meant. */
const odds = /\d{1,3}:\d{1,3}(?![\d:])/y;
const score = /(\d{1,2})-(\d{1,2})(?![\d%,.-]\d|[\da-z%\u4e00-\u9fff-])/y;
const superscript = /\d{1,3}<\/sup>/y;
const namedDay = /\d{1,2}·\d{1,2}/y;
const street =
  /\d{1,5}[a-z]?(?: [a-z'.]{1,20}){1,3} (?:street|road|avenue|lane|boulevard|alley)\b/y;

const runs = [
  telephone,
  code,
  clock,
  version,
  ordinal,
  decade,
  odds,
  superscript,
  namedDay,
  street,
];

/** What follows a number that names or ranks a thing, or counts the places just named: 届, 号, 级, 楼, 期, 世纪, 年代, 两地. */
const labelBehind =
  /(?: ?(?:届|号|级|楼|层|室|线(?![上下])|版|期|季度|路|环|后|世纪|年代|年级|班|师(?!生)|折(?![合算腾])|代(?!表)|地(?![方区块点下铁产面球带位])|中全会|全会|(?:市民|政务|服务|便民|举报|投诉|咨询|公益){0,3}热线)|大(?=[精报会以之召提后，。]|$)|[- ](?:star|child|stop|dimensional|way|wheel|point plan|th\b|year plan))/y;

function endOf(pattern: RegExp, folded: string, position: number): number | null {
  pattern.lastIndex = position;
  const match = pattern.exec(folded);
  return match ? position + match[0].length : null;
}

/** Whether a label word stands straight behind the number that ends at `position`. */
export function isLabelled(folded: string, position: number): boolean {
  return endOf(labelBehind, folded, position) !== null;
}

const listMark = /\d{1,3}[.)、](?=\s|[^\d\s])/y;

function isLineStart(folded: string, position: number): boolean {
  let before = position - 1;
  while (before >= 0 && (folded.charAt(before) === ' ' || folded.charAt(before) === '\t'))
    before -= 1;
  return before < 0 || folded.charAt(before) === '\n';
}

/** `(2)`, `[3]`: a number alone in brackets. */
function inBrackets(folded: string, position: number): number | null {
  const before = folded.charAt(position - 1);
  if (before !== '(' && before !== '[') return null;
  const limit = before === '(' ? 2 : 3;
  const close = before === '(' ? ')' : ']';
  let end = position;
  while (end - position < limit && /\d/.test(folded.charAt(end))) end += 1;
  return folded.charAt(end) === close && Number(folded.slice(position, end)) <= 99 ? end + 1 : null;
}

/** One past a number at `position` that is no figure whatever surrounds it; `null` otherwise. */
export function excludedDigits(folded: string, position: number): number | null {
  if (folded.charAt(position - 1) === '+') {
    const end = endOf(international, folded, position);
    if (end !== null) return end;
  }
  for (const pattern of runs) {
    const end = endOf(pattern, folded, position);
    if (end !== null) return end;
  }
  score.lastIndex = position;
  const scored = score.exec(folded);
  if (scored && Number(scored[1]) >= Number(scored[2])) return position + scored[0].length;
  if (isLineStart(folded, position)) {
    const start = folded.charAt(position) === '(' ? position + 1 : position;
    const end = endOf(listMark, folded, start);
    if (end !== null) return end;
  }
  return inBrackets(folded, position);
}

/** Words in front of a plain number that make it a name: "No. 5", "Article 12", "page 3". */
const labelWords = new Set(
  (
    'no nos point number article section chapter page pages p pp table figure fig level phase room ' +
    'building grade rank ranked top volume vol issue appendix annex rule order document step stage ' +
    'part paragraph clause line route highway gate floor tier type class version ver v covid ' +
    'agenda vision episode season round olympics box flight id file nr'
  ).split(' '),
);
/** Words in front of a telephone number or code, which is plain but of any length. */
const dialWords = new Set(
  'call tel phone telephone fax hotline dial ext extension zip postcode'.split(' '),
);
const dialChinese = /(?:电话|热线|传真|拨打|致电|邮编|手机|微信|编号|代码|证号|登记号)[:为是]? ?$/;
const labelChinese = /(?:第|新冠|文号|字) ?$/;

/** Whether what stands before `position` makes the number there a name. `plainDigits` counts the digits of a bare number, 0 for one with a separator, scale or unit. */
export function namedBefore(folded: string, position: number, plainDigits: number): boolean {
  const last = folded.charAt(position - 1);
  if (last === '#' || last === '№' || last === '第') return true;
  if (last >= '\u4e00' && last <= '\u9fff') {
    const before = folded.slice(Math.max(0, position - 6), position);
    return labelChinese.test(before) || dialChinese.test(before);
  }
  let end = position;
  while (end > 0 && ' .:'.includes(folded.charAt(end - 1))) end -= 1;
  if (end === position) return false;
  const colon = folded.slice(end, position).includes(':');
  if (folded.charCodeAt(end - 1) > 0x4e00)
    return dialChinese.test(folded.slice(Math.max(0, end - 6), end));
  let start = end;
  while (start > 0 && /[a-z]/.test(folded.charAt(start - 1))) start -= 1;
  const word = folded.slice(start, end);
  if (dialWords.has(word)) return plainDigits > 0;
  // "The groups number 238": after a plural it is what they do.
  if (word === 'number' && /[a-z]{2}s $/.test(folded.slice(Math.max(0, start - 4), start)))
    return false;
  // A full stop ends a sentence unless the word is an abbreviation.
  if (folded.charAt(end) === '.' && word.length > 4) return false;
  return plainDigits > 0 && plainDigits <= 4 && !colon && labelWords.has(word);
}
