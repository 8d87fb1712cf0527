/** Spells whole numbers in English and Chinese, for tests to read back. Written apart from the reader. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function below1000(n: number, and: string): string {
  if (n < 20) return units[n] ?? '';
  if (n < 100) {
    const ten = tens[Math.floor(n / 10) - 2] ?? '';
    return n % 10 ? `${ten}-${units[n % 10]}` : ten;
  }
  const rest = n % 100 ? `${and}${below1000(n % 100, and)}` : '';
  return `${units[Math.floor(n / 100)]} hundred${rest}`;
}

/** `twelve thousand eight hundred and fifty-eight`; without `and` as Americans write it. */
export function spellEnglish(n: number, withAnd: boolean): string {
  const and = withAnd ? ' and ' : ' ';
  const parts: string[] = [];
  let rest = n;
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (rest >= size) parts.push(`${below1000(Math.floor(rest / size), and)} ${word}`);
    rest %= size;
  }
  if (parts.length === 0) return below1000(rest, and);
  if (rest === 0) return parts.join(' ');
  const joint = withAnd && rest < 100 ? ' and ' : ' ';
  return `${parts.join(' ')}${joint}${below1000(rest, and)}`;
}

interface Script {
  readonly digits: string;
  readonly places: readonly string[];
  readonly big: readonly string[];
  /** 两 before 百, 千, 万 and 亿, as it is spoken. */
  readonly liang: string | null;
}
export const scripts = {
  simplified: {
    digits: '零一二三四五六七八九',
    places: ['', '十', '百', '千'],
    big: ['', '万', '亿', '万亿'],
    liang: '两',
  },
  traditional: {
    digits: '零一二三四五六七八九',
    places: ['', '十', '百', '千'],
    big: ['', '萬', '億', '萬億'],
    liang: '兩',
  },
  formal: {
    digits: '零壹贰叁肆伍陆柒捌玖',
    places: ['', '拾', '佰', '仟'],
    big: ['', '万', '亿', '万亿'],
    liang: null,
  },
  formalTraditional: {
    digits: '零壹貳叄肆伍陸柒捌玖',
    places: ['', '拾', '佰', '仟'],
    big: ['', '萬', '億', '萬億'],
    liang: null,
  },
} satisfies Record<string, Script>;
export type ScriptName = keyof typeof scripts;

function section(n: number, script: Script, first: boolean): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '' || !first;
      continue;
    }
    if (gap) text += script.digits.charAt(0);
    gap = false;
    const liang = script.liang !== null && digit === 2 && place >= 2 ? script.liang : null;
    const plainTen = first && place === 1 && digit === 1 && text === '' && script.liang !== null;
    text += (plainTen ? '' : (liang ?? script.digits.charAt(digit))) + script.places[place];
  }
  return text;
}

/** 一万两千八百五十八, 壹萬貳仟捌佰伍拾捌; up to 16 digits. */
export function spellChinese(n: number, name: ScriptName): string {
  const script: Script = scripts[name];
  let text = '';
  let zero = false;
  for (let group = 3; group >= 0; group -= 1) {
    const value = Math.floor(n / 10 ** (group * 4)) % 10_000;
    if (value === 0) {
      zero = text !== '';
      continue;
    }
    const leading = zero && value >= 1000 ? script.digits.charAt(0) : '';
    const body = section(value, script, text === '');
    // 万亿 is one unit: its 亿 is written once where 亿 of its own follow.
    const shared = group === 3 && Math.floor(n / 1e8) % 10_000 > 0;
    text += leading + body + (shared ? script.big[1] : script.big[group]);
    zero = false;
  }
  return text === '' ? script.digits.charAt(0) : text;
}

/** Digits one by one: 一点七. */
export function spellDigits(digits: string, name: ScriptName): string {
  return [...digits].map((digit) => scripts[name].digits.charAt(Number(digit))).join('');
}
