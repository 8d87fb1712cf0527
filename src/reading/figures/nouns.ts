/** What a figure counts: English nouns behind it, Chinese measure words and the nouns they bring. Pure. */

import type { CountedThing } from './figure.js';
import { wordEnd } from './word.js';

export interface Counted {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
  readonly thing?: CountedThing;
}

function table<T extends string>(entries: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [thing, words] of Object.entries<string>(entries)) {
    for (const word of words.split(' ')) map.set(word, thing as T);
  }
  return map;
}

const things = table<CountedThing>({
  organization:
    'organization organizations organisation organisations orgs org ngo ngos npo npos group groups ' +
    'association associations foundation foundations institution institutions body bodies charity ' +
    'charities society societies club clubs nonprofit nonprofits entity entities organizatons ' +
    'organistaions agencies agency enterprise enterprises chambers unions federations',
  person:
    'people person persons employees employee workers worker staff staffers jobs residents ' +
    'volunteers volunteer members member individuals practitioners citizens men women children ' +
    'students patients personnel participants professionals',
  item: 'item items articles pieces goods supplies masks units sets donations materials kits boxes',
  project: 'project projects initiatives schemes',
  program: 'program programs programme programmes activities campaigns',
});

/** Countable nouns that are no thing of the record but are surely counted. */
const otherNouns = new Set(
  (
    'times hours days villages households districts cities provinces countries events meetings ' +
    'branches offices schools hospitals companies firms partners donors beneficiaries families ' +
    'cases types kinds categories communities counties towns streets teams experts media outlets'
  ).split(' '),
);

/** Words at which the noun phrase behind a figure is over. */
const stops = new Set(
  (
    'of in on at by for from to with as and or but nor than that which who whom whose while when ' +
    'where were was is are be been being has have had do does did will would can could may might ' +
    'shall should must this these those its their his her our your if so because since until ' +
    'after before during under over between among across per each every a an the not no up down ' +
    'out off then now also only just about around into onto via through against within without ' +
    'worth took take helped help held hold hold rated joined gave given carried put said say ' +
    'strong tops more less ago later earlier last next it they we he she there here'
  ).split(' '),
);

/** Words in -s that are adjectives or verbs in front of the noun counted. */
const notPlural = new Set(
  'sports business various numerous less news is was has this plus across'.split(' '),
);

const maxWords = 7;

/** The noun that a number ending at `position` counts: `organizations` of "12,858 registered social organizations". */
export function englishNounBehind(folded: string, position: number): Counted | null {
  let start = position;
  let plural: Counted | null = null;
  let known: Counted | null = null;
  for (let count = 0; count < maxWords; count += 1) {
    const joint = folded.charCodeAt(start);
    if (joint !== 32 && joint !== 45 && joint !== 47) break;
    start += 1;
    const end = wordEnd(folded, start);
    const word = folded.slice(start, end);
    if (end === start) {
      // "238 5A-rated groups": a grade stands between number and noun.
      if (!/^[1-5]a\b/.test(folded.slice(start, start + 3))) break;
      start += 2;
      continue;
    }
    if (stops.has(word)) break;
    const thing = things.get(word);
    if (thing) known = { noun: word, start, end, thing };
    else if (otherNouns.has(word)) known = { noun: word, start, end };
    else if (known) break;
    else if (!plural && /[^s]s$/.test(word) && word.length > 3 && !notPlural.has(word)) {
      plural = { noun: word, start, end };
    }
    start = end;
    if (folded.charCodeAt(start) === 39) break;
  }
  return known ?? plural;
}

/** Measure words and short units, longest first where one begins another. */
const measure =
  /(?:平方公里|平方米|立方米|公里|千米|公斤|小时|人次|户次|场次|批次|件次|家次|个月|人|家|个|名|件|项|种|次|位|户|支|台|辆|所|座|批|份|场|条|只|间|套|吨|米|亩|篇|部|本|张|组|队|类|门|起|处|笔|对|箱|包|瓶|双|棵|株|艘|架|站|店|校|村|县|市|区|省|国|例|票|字|页|册|栋|款|岗|袋|盒|课时|学时|人份)/y;

const measureThings: ReadonlyMap<string, CountedThing> = new Map([
  ['家', 'organization'],
  ['间', 'organization'],
  ['人', 'person'],
  ['名', 'person'],
  ['位', 'person'],
  ['件', 'item'],
]);

/** Nouns that are counted, and how many characters behind a measure word they are looked for. */
const chineseNouns: readonly (readonly [string, number, CountedThing])[] = [
  ['社会组织|组织|机构|协会|学会|社团|团体|基金会|商会|单位', 8, 'organization'],
  ['项目|工程', 6, 'project'],
  ['活动|计划', 6, 'program'],
  ['物资|物品|用品|口罩', 6, 'item'],
  ['员工|人员|志愿者|会员|职工|岗位', 6, 'person'],
];
const nounsBehind = chineseNouns.map(
  ([nouns, reach, thing]) => [new RegExp(`^.{0,${reach}}?(?:${nouns})`), thing] as const,
);
const nounsAlone = chineseNouns.map(
  ([nouns, , thing]) => [new RegExp(`(?:${nouns})$`), thing] as const,
);

/** What a Chinese word that ends in a counted noun names: 项目, 从业人员. */
export function thingNamed(word: string): CountedThing | undefined {
  return nounsAlone.find(([pattern]) => pattern.test(word))?.[1];
}

const clauseEnd = /[,，。;；、\n!?]/;

function thingBehind(folded: string, end: number): CountedThing | undefined {
  const window = folded.slice(end, end + 14);
  const cut = window.search(clauseEnd);
  const clause = cut < 0 ? window : window.slice(0, cut);
  let best: { at: number; thing: CountedThing } | undefined;
  for (const [pattern, thing] of nounsBehind) {
    const length = pattern.exec(clause)?.[0].length;
    if (length !== undefined && (!best || length < best.at)) best = { at: length, thing };
  }
  return best?.thing;
}

/** The measure word at `position` (one space may stand before it), with what it counts. */
export function measureAt(folded: string, position: number): Counted | null {
  const start = folded.charCodeAt(position) === 32 ? position + 1 : position;
  const code = folded.charCodeAt(start);
  if (!(code >= 0x4e00 && code <= 0x9fff)) return null;
  measure.lastIndex = start;
  const noun = measure.exec(folded)?.[0];
  if (noun === undefined) return null;
  const end = start + noun.length;
  const thing = measureThings.get(noun) ?? thingBehind(folded, end);
  return { noun, start, end, ...(thing && { thing }) };
}

/** A noun straight behind digits, without a measure word: 160社会组织, 225项目. */
export function chineseNounAt(folded: string, position: number): CountedThing | undefined {
  const start = folded.charCodeAt(position) === 32 ? position + 1 : position;
  const code = folded.charCodeAt(start);
  return code >= 0x4e00 && code <= 0x9fff ? thingBehind(folded, start) : undefined;
}
