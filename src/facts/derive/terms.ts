/** Reads noun phrases, in English or Chinese, as figures of the record. Conservative. Pure. */
import { Converter } from 'opencc-js/t2cn';
import { stemmer } from 'stemmer';
import { allFigures, type Placed } from '../parts.js';
import type { FactRecord } from '../record.js';
import type { Unit } from '../schema.js';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** One spelling for what a reader would call the same text: width, case, script, signs, spaces. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC').toLowerCase())
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u201c\u201d"《》「」]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Words that name one thing in either language, in the order they are looked for: what stands first
 * may contain what comes later (`below city level` is not `city level`).
 */
const terms: readonly (readonly [term: string, en: RegExp, zh: RegExp])[] = [
  [
    'district',
    /\bbelow (?:the )?(?:city|municipal)(?:[ -]level)?\b|\bdistricts?(?:[ -]level)?\b/g,
    /市级以下|区级|各区/g,
  ],
  [
    'municipal',
    /\b(?:municipal(?:ity)?|city)(?:[ -](?:level|registered))?\b/g,
    /市级|市属|市一级/g,
  ],
  ['asset', /\b(?:assets?|wealth|holdings)\b/g, /资产总额|总资产|资产/g],
  [
    'people',
    /\b(?:people employed|employees?|employed people|(?:employed )persons?(?: employed)?|persons? employed|staff|workers?|workforce|jobs?)\b/g,
    /从业人员|从业者|就业人员|员工|雇员|职工|从业人数/g,
  ],
  ['grade5a', /\b(?:grade[ -]5a|5a(?:[ -](?:rated|level|grade|graded))?)\b/g, /5a级?/g],
  ['covid', /\b(?:covid(?:-19)?|pandemic|coronavirus)\b/g, /新冠疫情|新冠|抗疫|疫情/g],
  ['olympics', /\b(?:winter (?:olympics|games)|olympics?|games)\b/g, /冬奥会?/g],
  ['rural', /\brural(?: (?:revitali[sz]ation|development))?\b/g, /乡村振兴|乡村/g],
  ['project', /\bprojects?\b/g, /项目/g],
  ['program', /\bprogram(?:me)?s?\b/g, /(?!)/g],
  ['item', /\b(?:items?|supplies)\b/g, /物资/g],
  ['donation', /\b(?:donations?|donated|gifts?|given|gave)\b/g, /捐赠|捐款/g],
  ['foundation', /\bfoundations?\b/g, /基金会/g],
  ['money', /\b(?:money|funds?|funding|yuan)\b/g, /资金|金额|钱/g],
  ['china', /\b(?:china|national|nationwide|the whole country)\b/g, /全国|中国/g],
];

/** Words that say nothing of which figure is meant. */
const plainEnglish = new Set(
  `a an the of in by for to and with all at its their our s is are was were be do does did there
  total totals overall combined number numbers amount amounts figure figures count value sum
  social organization organizations organisation organisations org orgs ngo ngos nonprofit nonprofits
  group groups body bodies beijing capital registered register level levels held hold holds put into
  that who what how many much taking part took together year end`.split(/\s+/),
);
const plainChinese =
  /北京市?|首都|全市|社会组织|民间组织|组织|机构|登记|注册|在册|总数|总量|总额|数量|数目|家数|人数|规模|全部|所有|全体|获评|参与|投入|集中展示|合计|一共|总|共|的|之|级|家|个|人|件|元|数|在|里|中|有/g;

/** What a phrase names: known terms and words, and Chinese pieces that are neither known nor plain. */
interface Named {
  readonly words: ReadonlySet<string>;
  readonly pieces: readonly string[];
}

function namedIn(folded: string): Named {
  const words = new Set<string>();
  let rest = folded;
  for (const [term, en, zh] of terms) {
    for (const pattern of [en, zh]) {
      const without = rest.replace(pattern, ' ');
      if (without !== rest) words.add(term);
      rest = without;
    }
  }
  for (const word of rest.match(/[a-z0-9]+/g) ?? []) {
    if (!plainEnglish.has(word)) words.add(stemmer(word));
  }
  const pieces = rest
    .replace(plainChinese, ' ')
    .split(/[^\p{Script=Han}]+/u)
    .filter((piece) => piece !== '');
  return { words, pieces };
}

const unitTerms: Readonly<Partial<Record<Unit, string>>> = {
  yuan: 'money',
  person: 'people',
  item: 'item',
  project: 'project',
  program: 'program',
};

interface Lexeme {
  readonly placed: Placed;
  /** What the figure's title and label name, in English and in Chinese. */
  readonly core: ReadonlySet<string>;
  /** Also what its unit and scope name. */
  readonly all: ReadonlySet<string>;
  readonly chinese: string;
}

function lexemeOf(placed: Placed): Lexeme {
  const { fact, figure } = placed;
  const english = namedIn(foldText(`${fact.title.en} ${figure.label.en}`));
  const scope = namedIn(foldText(figure.scope.en));
  const chinese = foldText(`${fact.title.zh} ${figure.label.zh}`);
  const unit = unitTerms[figure.unit];
  const core = new Set([...english.words].filter((word) => word !== unit));
  return {
    placed,
    core: core.size > 0 || unit === undefined ? core : english.words,
    all: new Set([
      ...english.words,
      ...scope.words,
      ...namedIn(chinese).words,
      ...(unit === undefined ? [] : [unit]),
    ]),
    chinese,
  };
}

/** Figures that can be computed with, each with what it is called. */
export function lexemesOf(record: FactRecord): readonly Lexeme[] {
  return allFigures(record)
    .filter(({ figure }) => figure.unit !== 'percent' && figure.unit !== 'date')
    .map(lexemeOf);
}

/**
 * The one figure that a phrase names: all that the phrase says must be said of the figure, and either
 * nothing else is said of it or it is the only such figure. `undefined` where that leaves a doubt.
 */
export function figureNamed(phrase: string, lexemes: readonly Lexeme[]): Placed | undefined {
  const { words, pieces } = namedIn(foldText(phrase));
  const fitting = lexemes.filter(
    ({ all, chinese }) =>
      [...words].every((word) => all.has(word)) && pieces.every((piece) => chinese.includes(piece)),
  );
  const whole = fitting.filter(({ core }) => [...core].every((word) => words.has(word)));
  // `rural projects` are counted in projects; the money put into them is not.
  const counted = whole.filter(({ placed }) => words.has(unitTerms[placed.figure.unit] ?? ''));
  const named = whole.length > 1 && counted.length > 0 ? counted : whole;
  const [only, ...more] = named.length > 0 ? named : fitting;
  return more.length === 0 ? only?.placed : undefined;
}
