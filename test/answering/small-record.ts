/** A made-up record and vocabulary, so that the heart is tested without the shipped ones. */
import { type Fact, type FactRecord, makeRecord } from '../../src/facts/record.js';
import { parseVocabulary } from '../../src/reading/concepts/vocabulary.js';

export const TODAY = '2026-03-15';

const file = (name: string, text: string) => ({ path: `vocabulary/${name}.yaml`, text });

export const vocabulary = parseVocabulary([
  file(
    'places',
    `kind: place
concepts:
  - { id: lumen, en: Lumen, zh: 明港, home: true }
  - { id: lumen-coast, en: the Lumen coast, zh: 明港海岸, home: true }
  - { id: dunholm, en: Dunholm, zh: 登港 }
  - { id: whole-coast, en: the whole coast, zh: 全海岸, implies: [lumen-coast] }
`,
  ),
  file(
    'asks',
    `kind: ask
concepts:
  - { id: count, en: a number, zh: 数量, exclusive: true, words: [how many, number of, 多少] }
  - { id: share, en: a share, zh: 占比, exclusive: true, words: [what share, percentage] }
  - { id: definition, en: a definition, zh: 定义, words: [what is a] }
`,
  ),
  file(
    'levels',
    `kind: level
concepts:
  - { id: upper, en: the upper quay, zh: 上码头, complement: lower }
  - { id: lower, en: the lower quay, zh: 下码头, complement: upper }
`,
  ),
  file(
    'kinds',
    `kind: organization-kind
concepts:
  - { id: trawlers, en: trawlers, zh: 拖网船, words: [trawler] }
  - { id: yachts, en: yachts, zh: 游艇, words: [yacht], soft: true }
`,
  ),
  file(
    'currencies',
    `kind: currency
concepts:
  - { id: yuan, en: yuan, zh: 元 }
  - { id: usd, en: US dollars, zh: 美元, words: [dollar, dollars] }
`,
  ),
  file(
    'topics',
    `kind: topic
concepts:
  - { id: boats, en: boats, zh: 船, words: [boat, vessels, vessel] }
`,
  ),
  file(
    'cues',
    `kind: cue
concepts:
  - { id: not-asked, en: not, zh: 不是, words: [without, not, i already have] }
  - { id: media, en: a news outlet, zh: 媒体, words: [weekly, newspaper] }
  - { id: from-place, en: from, zh: 来自, words: [calling from] }
`,
  ),
  file('plain', 'kind: plain\nwords: [the, a, in, of, are, there, for, at, were]\n'),
]);

/** Boats registered in a year: facts that differ by date and figure alone. */
export function boatsIn(year: string, figure: string): Fact {
  const title = { en: 'Registered boats', zh: '登记船只' };
  return {
    id: `boats-${year}`,
    title,
    statement: {
      en: `${figure} boats were registered in Lumen in ${year}.`,
      zh: `${year}年明港登记船只${figure}艘。`,
    },
    subject: { place: 'lumen', asks: ['count'], covers: [] },
    asOf: { date: year, precision: 'year' },
    figures: [
      {
        id: 'boats',
        label: title,
        value: figure,
        unit: 'item',
        scope: title,
        qualifier: 'exact',
        observes: { measure: 'boats', span: 'stock' },
        asOf: { date: year, precision: 'year' },
      },
    ],
    sources: [],
    errata: [],
    phrasings: {
      en: [
        'How many boats are registered in Lumen?',
        'number of registered boats',
        'how many vessels are on the register',
        'boats registered, total',
      ],
      zh: ['明港登记了多少船', '登记船只数量'],
    },
    related: [],
    reviewBy: '2030-01-01',
    topic: 'harbour',
    revision: 1,
    publishedAt: null,
    recomputed: [],
  };
}

export function recordOf(facts: readonly Fact[]): FactRecord {
  return makeRecord({
    topics: [{ id: 'harbour', title: { en: 'Harbour', zh: '港口' }, order: 1 }],
    facts,
    sources: [],
    notOnRecord: [
      {
        id: 'fees',
        title: { en: 'Mooring fees', zh: '停泊费' },
        reply: { en: 'No fees on record.', zh: '没有费用记录。' },
        nearest: [],
        phrasings: {
          en: ['what does mooring cost', 'how high are the fees', 'price of a berth'],
          zh: ['停泊费多少钱'],
        },
      },
      {
        id: 'greeting',
        title: { en: 'Greeting', zh: '问候' },
        reply: { en: 'Hello.', zh: '你好。' },
        nearest: [],
        smallTalk: true,
        phrasings: { en: ['hello there', 'good morning', 'hi'], zh: ['你好', '早上好'] },
      },
    ],
  });
}
