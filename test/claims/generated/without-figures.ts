/** Claims of a date and of a trend: no quantity, but as true or false as one. */
import type { Kind } from './compose.js';
import { notBorneOut, type Verdict } from './verdict.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const hanDigits = [...'〇一二三四五六七八九'];
const hanYear = (year: number) => [...String(year)].map((c) => hanDigits[Number(c)]).join('');
const hanNumber = (n: number) =>
  `${n >= 20 ? hanDigits[Math.floor(n / 10)] : ''}${n >= 10 ? '十' : ''}${n % 10 === 0 ? '' : hanDigits[n % 10]}`;
const ordinal = (day: number) =>
  `${day}${day >= 11 && day <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const conference: Day = { year: 2021, month: 12, day: 8 };
const otherDays: readonly Day[] = [
  { ...conference, day: 18 },
  { ...conference, day: 9 },
  { ...conference, day: 7 },
  { ...conference, month: 11 },
  { ...conference, month: 8, day: 12 },
  { ...conference, year: 2020 },
  { ...conference, year: 2023 },
];

const writtenDays = {
  en: ({ year, month, day }: Day) => {
    const name = months[month - 1] ?? '';
    return [
      `${day} ${name} ${year}`,
      `${name} ${day}, ${year}`,
      `${name.slice(0, 3)}. ${ordinal(day)}, ${year}`,
      `the ${ordinal(day)} of ${name} ${year}`,
      `${day} ${name.slice(0, 3)} ’${String(year).slice(2)}`,
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ];
  },
  zh: ({ year, month, day }: Day) => [
    `${year}年${month}月${day}日`,
    `${hanYear(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
    `${year}年${month}月${day}号`,
    `民国${year - 1911}年${month}月${day}日`,
    `${String(year).slice(2)}年${month}月${day}日`,
  ],
} as const;

const dateShapes = {
  en: {
    said: [
      'The online press conference on Beijing’s social organizations was held on {d}.',
      'On {d} an online press conference opened the promotion event of Beijing’s social organizations.',
      'The press conference that opened Beijing’s social organizations promotion event took place on {d}.',
    ],
    unsaid: [
      'The online press conference on Beijing’s social organizations was not held on {d}.',
      'Was the press conference on Beijing’s social organizations held on {d}?',
      'The press conference on Beijing’s social organizations, planned for {d}, was cancelled.',
      'It is not true that the press conference on Beijing’s social organizations took place on {d}.',
    ],
  },
  zh: {
    said: [
      '北京社会组织推介活动的线上新闻发布会于{d}举行。',
      '{d}，北京社会组织线上新闻发布会举行。',
      '启动北京社会组织推介活动的新闻发布会是在{d}召开的。',
    ],
    unsaid: [
      '北京社会组织线上新闻发布会并非于{d}举行。',
      '北京社会组织线上新闻发布会是{d}举行的吗？',
      '原定{d}的北京社会组织线上新闻发布会取消了。',
      '{d}没有举行北京社会组织线上新闻发布会。',
    ],
  },
} as const;

const date =
  (how: 'true' | 'false' | 'unsaid'): Kind =>
  ({ lang }, random) => {
    const day = how === 'false' ? random.pick(otherDays) : conference;
    const d = random.pick(writtenDays[lang](day));
    const rare = /’|民国|^\d\d年/.test(d);
    const verdicts: Record<typeof how, readonly Verdict[]> = {
      true: rare ? ['matches', 'no-record'] : ['matches'],
      false: rare ? notBorneOut : ['differs', 'outdated-or-other'],
      unsaid: notBorneOut,
    };
    const texts: readonly string[] = dateShapes[lang][how === 'unsaid' ? 'unsaid' : 'said'];
    return {
      text: random.pick(texts).replace('{d}', d),
      expected: [{ verdicts: verdicts[how], facts: how === 'unsaid' ? [] : ['press-conference'] }],
    };
  };

const trends = {
  en: {
    true: [
      'The number of social organizations in {P} rose steadily over the past few years.',
      'The number of social organizations in {P} has been growing in recent years.',
      'In recent years the number of social organizations in {P} has increased steadily.',
    ],
    false: [
      'The number of social organizations in {P} fell over the past few years.',
      'The number of social organizations in {P} has been shrinking in recent years.',
      'The number of social organizations in {P} has not risen in recent years.',
      'The number of social organizations in {P} has stopped growing.',
      'The number of social organizations in {P} no longer rises.',
    ],
    unsaid: [
      'It is not true that the number of social organizations in {P} has been growing in recent years.',
      'Is the number of social organizations in {P} growing?',
      'It is doubtful whether the number of social organizations in {P} has been growing.',
      'If the number of social organizations in {P} grows, more staff are needed.',
    ],
  },
  zh: {
    true: ['近几年{P}社会组织的数量稳步上升。', '{P}社会组织数量近年来不断增长。'],
    false: [
      '近几年{P}社会组织的数量不断减少。',
      '{P}社会组织数量近年来没有增长。',
      '{P}社会组织数量已停止增长。',
      '近年来{P}社会组织数量逐年下降。',
    ],
    unsaid: [
      '官方否认{P}社会组织数量近年来增长。',
      '{P}社会组织数量近年来在增长吗？',
      '如果{P}社会组织数量增长，就需要更多人手。',
      '{P}社会组织数量是否在增长，尚不清楚。',
    ],
  },
} as const;

const trend =
  (how: 'true' | 'false' | 'unsaid' | 'elsewhere'): Kind =>
  (language, random) => {
    const texts: readonly string[] = trends[language.lang][how === 'elsewhere' ? 'true' : how];
    const place =
      how === 'elsewhere'
        ? random.pick(language.otherCities)
        : language.lang === 'en'
          ? 'Beijing'
          : random.pick(['北京', '北京市']);
    const verdicts: Record<typeof how, readonly Verdict[]> = {
      true: ['matches', 'rounded'],
      false: ['differs', 'no-record'],
      unsaid: notBorneOut,
      elsewhere: ['outdated-or-other', 'no-record'],
    };
    return {
      text: random.pick(texts).replaceAll('{P}', place),
      expected: [{ verdicts: verdicts[how], facts: ['growth-trend'] }],
    };
  };

export const kindsWithoutFigures: Readonly<Record<string, Kind>> = {
  'date-true': date('true'),
  'date-false': date('false'),
  'date-unsaid': date('unsaid'),
  'trend-true': trend('true'),
  'trend-false': trend('false'),
  'trend-unsaid': trend('unsaid'),
  'trend-elsewhere': trend('elsewhere'),
};
