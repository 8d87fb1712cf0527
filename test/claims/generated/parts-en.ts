/** English parts, with what they mean. {P} is the place, {P's} its genitive, {H} the holder, {q} the quantity. */
import type { MeasureName } from './measures.js';
import type { Relation } from './verdict.js';

export interface MeasureWords {
  /** Clauses that state the figure. */
  readonly level: readonly string[];
  /** The quantity itself as a subject. */
  readonly subject: string;
  readonly plural?: true;
  /** What the holder is called; a measure without it has none that could be exchanged. */
  readonly holder?: string;
  /** The same figure with a deed that the record does not hold. */
  readonly opposite: readonly string[];
}

const organizations = { holder: 'social organizations' } as const;

export const measureWords: Readonly<Record<MeasureName, MeasureWords>> = {
  registered: {
    ...organizations,
    level: [
      '{P} <have> {q} registered {H}',
      'there <be*> {q} registered {H} in {P}',
      '{q} {H} <be*> registered in {P}',
      '{P} <count> {q} registered {H}',
    ],
    subject: 'the number of registered {H} in {P}',
    opposite: [
      '{P} closed {q} registered {H}',
      '{P} banned {q} {H}',
      '{P} refused to register {q} {H}',
      '{q} {H} in {P} lost their registration',
      '{q} {H} in {P} are still waiting to be registered',
      '{q} {H} left {P}',
    ],
  },
  municipal: {
    ...organizations,
    level: [
      '{P} <have> {q} municipal-level {H}',
      '{q} of {P’s} {H} <be*> registered at the municipal level',
      'there <be*> {q} municipal-level {H} in {P}',
    ],
    subject: 'the number of municipal-level {H} in {P}',
    opposite: [
      '{P} dissolved {q} municipal-level {H}',
      '{q} municipal-level {H} in {P} failed their annual inspection',
      '{P} shut down {q} municipal-level {H}',
    ],
  },
  fiveA: {
    ...organizations,
    level: [
      '{P} <have> {q} {H} with grade 5A',
      '{q} {H} in {P} <hold*> grade 5A',
      '{q} of {P’s} {H} <be*> rated 5A',
    ],
    subject: 'the number of 5A-rated {H} in {P}',
    opposite: [
      '{q} {H} in {P} were stripped of grade 5A',
      '{q} of {P’s} {H} failed to obtain grade 5A',
      '{q} {H} in {P} were denied grade 5A',
      '{q} {H} in {P} lost their 5A rating',
    ],
  },
  municipalShare: {
    ...organizations,
    level: [
      'municipal-level {H} <make up*> {q} of {P’s} registered {H}',
      '{q} of {P’s} registered {H} <be*> municipal-level',
    ],
    subject: 'the share of municipal-level {H} among {P’s} registered {H}',
    opposite: [
      '{q} of {P’s} municipal-level {H} were closed',
      '{q} of {P’s} registered {H} lost their municipal-level registration',
    ],
  },
  fiveAShare: {
    ...organizations,
    level: [
      '{q} of {P’s} registered {H} <hold*> grade 5A',
      '5A-rated {H} <make up*> {q} of {P’s} registered {H}',
    ],
    subject: 'the share of 5A-rated {H} among {P’s} registered {H}',
    opposite: [
      '{q} of {P’s} registered {H} were refused grade 5A',
      '{q} of {P’s} registered {H} lost grade 5A',
    ],
  },
  below: {
    ...organizations,
    level: [
      '{P} <have> {q} {H} registered below the municipal level',
      '{q} of {P’s} {H} <be*> registered with the districts',
    ],
    subject: 'the number of {H} registered below the municipal level in {P}',
    opposite: [
      '{q} {H} registered below the municipal level in {P} were shut down',
      '{q} of {P’s} {H} were removed from the registers of the districts',
    ],
  },
  assets: {
    ...organizations,
    level: [
      '{P’s} {H} <hold*> total assets of {q}',
      'the total assets of {P’s} {H} <stand*> at {q}',
      'the total assets of {P’s} {H} <amount*> to {q}',
    ],
    subject: 'the total assets of {P’s} {H}',
    plural: true,
    opposite: [
      '{P’s} {H} lost {q}',
      '{P’s} {H} owe their creditors {q}',
      '{P’s} {H} wrote off assets of {q}',
    ],
  },
  municipalAssets: {
    ...organizations,
    level: [
      '{P’s} municipal-level {H} <hold*> assets of {q}',
      'the assets of {P’s} municipal-level {H} <come*> to {q}',
    ],
    subject: 'the assets of {P’s} municipal-level {H}',
    plural: true,
    opposite: [
      '{P’s} municipal-level {H} have debts of {q}',
      '{P’s} municipal-level {H} sold assets of {q}',
    ],
  },
  employed: {
    ...organizations,
    level: ['{P’s} {H} <employ*> {q} people', '{q} people <be*> employed by {P’s} {H}'],
    subject: 'the number of people employed by {P’s} {H}',
    opposite: [
      '{P’s} {H} laid off {q} people',
      '{P’s} {H} turned down {q} applicants',
      '{q} people lost their jobs at {P’s} {H}',
    ],
  },
  employedShare: {
    ...organizations,
    level: [
      'people employed by {H} <make up*> {q} of all employed people in {P}',
      '{H} <account for*> {q} of {P’s} employed people',
    ],
    subject: 'the share of {H} in {P’s} total employment',
    opposite: ['{P’s} {H} dismissed {q} of their employees', '{H} cut {q} of their jobs in {P}'],
  },
  donated: {
    holder: 'foundations',
    level: ['{P’s} {H} <give*> {q} for front-line medical staff during the Covid-19 outbreaks'],
    subject: 'the money given by {P’s} {H} for front-line medical staff in the Covid-19 outbreaks',
    opposite: [
      '{P’s} {H} received {q} during the Covid-19 outbreaks',
      '{P’s} {H} withheld {q} from front-line medical staff during the Covid-19 outbreaks',
      '{P’s} {H} lost {q} during the Covid-19 outbreaks',
    ],
  },
  items: {
    holder: 'foundations',
    level: [
      '{P’s} {H} <donate*> {q} items to front-line medical staff during the Covid-19 outbreaks',
    ],
    subject:
      'the number of items given by {P’s} {H} to front-line medical staff in the Covid-19 outbreaks',
    opposite: [
      '{P’s} {H} failed to deliver {q} items to front-line medical staff during the Covid-19 outbreaks',
      '{P’s} {H} took back {q} items from front-line medical staff during the Covid-19 outbreaks',
    ],
  },
  covid: {
    ...organizations,
    level: [
      '{q} {H} in {P} <take part*> in the fight against Covid-19',
      '{q} of {P’s} {H} <join*> the fight against Covid-19',
    ],
    subject: 'the number of {P’s} {H} that took part in the fight against Covid-19',
    opposite: [
      '{q} {H} in {P} refused to take part in the fight against Covid-19',
      '{q} of {P’s} {H} withdrew from the fight against Covid-19',
      '{q} {H} in {P} closed because of Covid-19',
    ],
  },
  games: {
    ...organizations,
    level: ['{q} of {P’s} {H} <help*> prepare the Winter Olympics and Paralympics'],
    subject: 'the number of {P’s} {H} that helped prepare the Winter Olympics and Paralympics',
    opposite: [
      '{q} of {P’s} {H} declined to help prepare the Winter Olympics and Paralympics',
      '{q} of {P’s} {H} boycotted the preparation of the Winter Olympics',
    ],
  },
  programs: {
    level: [
      '{q} charitable programs <be*> showcased at the promotion event of {P’s} social organizations',
    ],
    subject:
      'the number of charitable programs showcased at the promotion event of {P’s} social organizations',
    opposite: [
      '{q} charitable programs were turned away from the promotion event of {P’s} social organizations',
      '{q} charitable programs were cancelled before the promotion event of {P’s} social organizations',
    ],
  },
  rural: {
    ...organizations,
    level: ['{P’s} municipal-level {H} <run*> {q} rural revitalization projects'],
    subject: 'the number of rural revitalization projects run by {P’s} municipal-level {H}',
    opposite: [
      '{P’s} municipal-level {H} cancelled {q} rural revitalization projects',
      '{P’s} municipal-level {H} abandoned {q} rural revitalization projects',
    ],
  },
  ruralMoney: {
    ...organizations,
    level: ['{P’s} municipal-level {H} <put*> {q} into rural revitalization projects'],
    subject: 'the money put into rural revitalization projects by {P’s} municipal-level {H}',
    opposite: [
      '{P’s} municipal-level {H} withdrew {q} from rural revitalization projects',
      '{P’s} municipal-level {H} lost {q} on rural revitalization projects',
    ],
  },
  national: {
    ...organizations,
    level: ['{P} <have> {q} {H}', 'there <be*> {q} {H} in {P}'],
    subject: 'the number of {H} in {P}',
    opposite: ['{P} closed {q} {H}', '{q} {H} in {P} were banned'],
  },
};

/** Verbs of state between the quantity and its figure. */
export const states = ['<be> {q}', '<stand> at {q}', '<amount> to {q}'] as const;

export const homes = {
  beijing: ['Beijing', 'Beijing', 'Beijing', 'the capital'],
  china: ['China'],
} as const;
export const otherCities = [
  'Shanghai',
  'Tianjin',
  'Chongqing',
  'Guangzhou',
  'Shenzhen',
  'Wuhan',
  'Chengdu',
  'Hangzhou',
  'Nanjing',
  'Qingdao',
  'Xi’an',
  'Hong Kong',
] as const;
export const districts = [
  'Haidian District',
  'Chaoyang District',
  'Beijing’s Fengtai district',
] as const;
export const otherCountries = ['Vietnam', 'Japan', 'India', 'Russia', 'South Korea'] as const;

/** Holders that the record knows nothing of. */
export const otherHolders = [
  'banks',
  'hospitals',
  'universities',
  'hotels',
  'law firms',
  'restaurants',
  'tech companies',
  'state-owned enterprises',
  'museums',
  'insurers',
  'office towers',
  'construction firms',
  'kindergartens',
  'newspapers',
  'dental clinics',
  'airlines',
] as const;

/** Before the figure, and behind it. */
export const hedges: Readonly<Record<Exclude<Relation, 'is' | 'between'>, readonly string[]>> = {
  about: ['about {n}', 'around {n}', 'roughly {n}', 'some {n}', 'approximately {n}'],
  nearly: ['nearly {n}', 'almost {n}', 'just under {n}'],
  over: ['over {n}', 'more than {n}', 'upwards of {n}', 'well over {n}', 'more than about {n}'],
  'at-least': [
    'at least {n}',
    'no fewer than {n}',
    'not less than {n}',
    '{n} or more',
    'a minimum of {n}',
    '{n} and upwards',
    '{n} if not more',
  ],
  'at-most': [
    'at most {n}',
    'no more than {n}',
    'not more than {n}',
    'up to {n}',
    '{n} at the most',
    '{n} or fewer',
  ],
  'less-than': ['fewer than {n}', 'less than {n}', 'under {n}'],
};

export const ranges = ['between {n} and {m}', 'from {n} to {m}', '{n} to {m}', '{n}–{m}'] as const;

/** Bounds that the verb makes, of the quantity as a subject. */
export const boundVerbs: Readonly<
  Record<'over' | 'at-least' | 'at-most' | 'less-than', readonly string[]>
> = {
  over: ['<exceed> {n}', '<be> above {n}', '<be> higher than {n}'],
  'at-least': ['<be> not below {n}', '<be> no lower than {n}', '<be> {n} or higher'],
  'at-most': ['[does/do|did] not exceed {n}', '<be> not above {n}', '<be> {n} at most'],
  'less-than': [
    '<be> below {n}',
    '[has/have|had] not reached {n}',
    '[falls/fall|fell] short of {n}',
  ],
};

/** Ways to say of a clause {c} what takes its assurance away. */
const denied = [
  'It is not true that {c}.',
  'It is false that {c}.',
  'Officials denied that {c}.',
  'The bureau rejected the report that {c}.',
  'The claim that {c} is wrong.',
  'Nobody can say that {c}.',
  'Neither the bureau nor the press has said that {c}.',
  'Contrary to what the paper wrote, it is not the case that {c}.',
  'It is a myth that {c}.',
] as const;
const doubted = [
  'It is doubtful that {c}.',
  'Experts doubt that {c}.',
  'It is unclear whether {c}.',
  'It has not been confirmed that {c}.',
  'I am not sure whether {c}.',
] as const;
const asked = [
  'Is it true that {c}?',
  'Can you confirm that {c}?',
  'Who says that {c}?',
  'The reader wants to know whether {c}.',
] as const;
const supposed = [
  'Suppose {c}.',
  'If {c}, the rules would have to change.',
  'Imagine that {c}.',
  'Unless {c}, the plan fails.',
] as const;
const quotedFalse = [
  '“{C}” is a false headline.',
  'The rumour “{c}” has been refuted.',
  'The post saying that {c} was taken down as untrue.',
] as const;

/** Ways to say that leave the assurance as it is. */
const reported = [
  'According to the report, {c}.',
  'Officials said that {c}.',
  'The report states that {c}.',
  '{C}, the report says.',
] as const;
const doublyNegated = [
  'It is not false that {c}.',
  'It cannot be denied that {c}.',
  'Nobody disputes that {c}.',
  'It is not untrue that {c}.',
] as const;

/** Plans and forecasts about the quantity {S}. */
const planned = [
  '{S} is expected to reach {q} by 2030.',
  '{S} is forecast to stand at {q} in 2028.',
  'The plan is for {s} to reach {q} within five years.',
  'The city wants {s} to reach {q}.',
] as const;

/** Of the quantity {S} and the figure {q}, with a change that is not the level. */
const changedBy = [
  '{S} [has/have] risen by {q}.',
  '{S} fell by {q}.',
  '{S} [has/have] grown by {q} since 2015.',
  '{S} dropped by {q} in a single year.',
  '{S} [is/are] {q} lower than a year earlier.',
  '{S} shrank by {q}.',
] as const;
const fellTo = [
  '{S} fell to {q}.',
  '{S} [has/have] dropped to {q}.',
  '{S} [has/have] shrunk to {q}.',
] as const;
const roseTo = [
  '{S} rose to {q}.',
  '{S} [has/have] grown to {q}.',
  '{S} [has/have] climbed to {q}.',
] as const;

/** Ways to put a clause {c} into a sentence. */
export const frames = {
  denied,
  doubted,
  asked,
  supposed,
  quotedFalse,
  reported,
  doublyNegated,
} as const;
const questioned = [
  '[Is/Are] {s} {q}?',
  '[Is/Are] {s} really {q}?',
  'Why would {s} be {q}?',
  'By whose count [is/are] {s} {q}?',
] as const;
const never = [
  '{S} never reached {q}.',
  '{S} [is/are] far from {q}.',
  '{S} [is/are] anything but {q}.',
  '{S} [does/do] not even come close to {q}.',
  'At no time [was/were] {s} {q}.',
] as const;
/** Ways to put the quantity {S} and the figure {q} together other than as a plain level. */
export const developments = { planned, changedBy, fellTo, roseTo, questioned, never } as const;

export const marks = [
  '**{n}**',
  '“{n}”',
  '"{n}"',
  '`{n}`',
  '<b>{n}</b>',
  '*{n}*',
  '__{n}__',
  '<strong>{n}</strong>',
] as const;
export const lineMarks = [
  '> {s}',
  '- {s}',
  '* {s}',
  '<p>{s}</p>',
  '“{s}”',
  '## {s}',
  '| {s} |',
] as const;
export const lines = [
  '{S}: {q}',
  '- {S}: {q}',
  '* **{S}:** {q}',
  '| {S} | {q} |',
  '{S} = {q}',
] as const;
export const otherCurrencies = [
  'HK$# billion',
  '# billion Hong Kong dollars',
  'NT$# billion',
  '# billion New Taiwan dollars',
  'A$# billion',
  'S$ # billion',
  'C$# billion',
  '# billion euros',
  '€# billion',
  '£# billion',
  '# billion Japanese yen',
  '# billion rupees',
  '$# billion',
  'US$# billion',
  '# billion US dollars',
] as const;

/** Sentences on other matters. {n} a count, {p} a percentage, {y} an amount in yuan. */
export const elsewhere = [
  'The museum sold {n} tickets over the holiday.',
  'The chipmaker reported revenue of {y} last quarter.',
  'Beijing recorded {n} cases of measles last winter.',
  'Turnout in the election was {p}.',
  'The Beijing marathon drew {n} runners.',
  'The airline carried {n} passengers in May.',
  'The strike cost the railway {y}.',
  'Unemployment in Spain stood at {p}.',
  'Parliament passed the bill with {n} votes.',
  'The vaccine proved {p} effective in the trial.',
  'Beijing’s subway has {n} escalators.',
  'The team scored {n} points this season.',
  'The studio spent {y} on the film.',
  'Home prices in Beijing rose {p} in June.',
  'The wildfire burned {n} hectares.',
  'The court sentenced {n} people for fraud.',
  'The university admitted {n} students this autumn.',
  'Beijing’s budget deficit widened to {y}.',
  'Exports to Germany fell {p}.',
  'The Beijing zoo keeps {n} animals.',
  'The dam stores {n} cubic metres of water.',
  'The charity gala in London raised {y}.',
  'The party won {p} of the seats.',
  'Police in Beijing fined {n} drivers on Sunday.',
  'The company laid off {n} workers at its Shanghai plant.',
  'Beijing planted {n} trees this spring.',
  'The novel sold {n} copies in Beijing.',
  'The ministry set aside {y} for flood control.',
] as const;
