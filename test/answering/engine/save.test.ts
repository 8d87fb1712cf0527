import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAnswerer } from '../../../src/answering/answerer.js';
import { engineEntries, engineOptions, prepareSteps } from '../../../src/answering/core.js';
import {
  buildEngine,
  type EngineEntry,
  type EngineOptions,
  type MatchEngine,
  restoreEngine,
  saveEngine,
  toEnd,
} from '../../../src/answering/engine/index.js';
import { pack, unpack } from '../../../src/answering/engine/packing.js';
import { sparseOf } from '../../../src/answering/engine/sparse.js';
import { reviewedRecord } from '../../support/record.js';
import { reviewedVocabulary } from '../../support/vocabulary.js';

const ODD = [
  '',
  '   ',
  '?',
  '🙂🙂',
  '\u0000\ud800 lone',
  'hw mny socal orgnizations in bejing pls',
  'socialorganizations in beijing',
  'WHAT IS THE TOTAL ASSETS???',
  '北京有多少家社會組織？',
  '北京5A级社会组织有多少家 and in shanghai',
  'zzzzqqqq xyzzy',
  '１２，８５８',
  'a'.repeat(3_000),
  'constructor __proto__ toString',
  "don't you know how many foundations there're",
];

const small: readonly EngineEntry[] = [
  { id: 'fees', title: ['Harbour fees'], phrasings: ['what does mooring cost', '停泊费多少'] },
  { id: 'tides', phrasings: ['when is high tide', '几点涨潮'], support: ['High tide is at nine.'] },
  { id: 'empty', phrasings: [] },
  { id: 'weather', phrasings: ['will it rain tomorrow'], offRecord: true },
];

function restored(
  engine: MatchEngine,
  entries: readonly EngineEntry[],
  options: EngineOptions = {},
): MatchEngine {
  const engine2 = restoreEngine(saveEngine(engine), entries, options);
  if (!engine2) throw new Error('nothing was restored');
  return engine2;
}

describe('an engine over the reviewed record, saved and restored', () => {
  const record = reviewedRecord();
  const vocabulary = reviewedVocabulary();
  const entries = engineEntries(record);
  let built: MatchEngine;
  let again: MatchEngine;

  beforeAll(() => {
    built = buildEngine(entries, engineOptions(vocabulary));
    again = restored(built, entries, engineOptions(vocabulary));
  }, 120_000);

  it('gives the same result, to the last bit, for every fifth text of the record and odd ones', () => {
    const texts = entries.flatMap((entry) => [...(entry.title ?? []), ...entry.phrasings]);
    expect(texts.length).toBeGreaterThan(1_000);
    for (const text of [...texts.filter((_, at) => at % 5 === 0), ...ODD])
      expect(again.match(text, 400), text).toStrictEqual(built.match(text, 400));
  }, 120_000);

  it('knows the same words and entries', () => {
    expect(again.entries).toStrictEqual(built.entries);
    expect(again.vocabulary.size).toBe(built.vocabulary.size);
  });

  it('changes by one entry as the one it was saved from', () => {
    const changed = entries[3] as EngineEntry;
    const added = { id: 'harbour', phrasings: ['how deep is the harbour', '港口有多深'] };
    const change = (engine: MatchEngine) =>
      engine
        .with({ ...changed, phrasings: ['how tall is the lighthouse', ...changed.phrasings] })
        .with(added)
        .without((entries[7] as EngineEntry).id);
    const [one, two] = [change(built), change(again)];
    expect(two.match('how deep is the harbour').candidates[0]?.id).toBe('harbour');
    for (const text of ['how deep is teh harbuor', 'lighthouse', ...changed.phrasings, ...ODD])
      expect(two.match(text), text).toStrictEqual(one.match(text));
  }, 60_000);

  it('answers alike inside the desk', () => {
    const prepared = toEnd(prepareSteps(record, vocabulary, { engine: built }));
    const plain = buildAnswerer(record, vocabulary, prepared);
    const from = buildAnswerer(record, vocabulary, { ...prepared, engine: again });
    for (const fact of record.facts.filter((_, at) => at % 5 === 0)) {
      const question = { text: fact.phrasings.en[0] ?? fact.title.en, today: '2022-03-01' };
      expect(from.answer(question)).toStrictEqual(plain.answer(question));
    }
  }, 120_000);
});

describe('what is not restored', () => {
  const engine = buildEngine(small);
  const bytes = saveEngine(engine);

  it('anything cut short, lengthened or changed in any byte', () => {
    expect(restoreEngine(bytes, small)).not.toBeNull();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bad = Uint8Array.from(bytes);
        bad[at] = (bad[at] as number) ^ by;
        return (
          restoreEngine(bad, small) === null && restoreEngine(bytes.slice(0, at), small) === null
        );
      }),
      { numRuns: 300 },
    );
    for (const extra of [1, 4, 8]) {
      const longer = new Uint8Array(bytes.length + extra);
      longer.set(bytes);
      expect(restoreEngine(longer, small)).toBeNull();
    }
  });

  it('anything that no engine wrote', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (x) => !restoreEngine(x, small)));
  });

  it('an engine of other entries', () => {
    const [first, ...others] = small as [EngineEntry, ...EngineEntry[]];
    expect(restoreEngine(bytes, others)).toBeNull();
    expect(restoreEngine(bytes, [...others, first])).toBeNull();
    expect(restoreEngine(bytes, [{ ...first, offRecord: true }, ...others])).toBeNull();
    expect(restoreEngine(bytes, [{ ...first, id: 'fee' }, ...others])).toBeNull();
  });
});

describe('saving', () => {
  it('reads from any place in a larger buffer', () => {
    const bytes = saveEngine(buildEngine(small));
    const pool = new Uint8Array(bytes.length + 3);
    pool.set(bytes, 3);
    expect(restoreEngine(pool.subarray(3), small)).not.toBeNull();
  });

  it('serves small and empty engines, and writes the same bytes again', () => {
    for (const entries of [small, []]) {
      const options = { vocabulary: new Map([['quay', 1]]) };
      const engine = buildEngine(entries, options);
      const again = restored(engine, entries, options);
      expect(saveEngine(again)).toStrictEqual(saveEngine(engine));
      for (const text of ['moring cost', '停泊費', 'quays', ...ODD])
        expect(again.match(text)).toStrictEqual(engine.match(text));
    }
  });

  it('leaves out what an engine made from this one has learnt', () => {
    const engine = buildEngine(small);
    const before = saveEngine(engine);
    engine.with({ id: 'new', phrasings: ['is the lighthouse open to visitors'] });
    expect(saveEngine(engine)).toStrictEqual(before);
  });

  it('is refused for a changed engine', () => {
    const engine = buildEngine(small);
    expect(() => saveEngine(engine.without('fees'))).toThrow(RangeError);
    expect(() => saveEngine(engine.with(small[0] as EngineEntry))).toThrow(RangeError);
  });
});

it('packs any sparse vectors and gives them back', () => {
  const vector = fc
    .array(fc.tuple(fc.nat(2 ** 31 - 1), fc.float({ noNaN: true })), { maxLength: 40 })
    .map((pairs) => sparseOf(new Map(pairs)));
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 12 }), (vectors) => {
      expect(unpack(pack(vectors))).toEqual(vectors);
    }),
  );
});
