/** Series over the reviewed record and over made-up ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/facts/derive/derive.js';
import { readFigureName } from '../../../src/facts/parts.js';
import { type Fact, type FactRecord, makeRecord } from '../../../src/facts/record.js';
import type { Figure } from '../../../src/facts/schema.js';
import { changeBetween } from '../../../src/facts/series/change.js';
import { notComparable } from '../../../src/facts/series/comparable.js';
import { caveatsOf, type Observation } from '../../../src/facts/series/observation.js';
import {
  aroundYear,
  firstOf,
  highestOf,
  latestOf,
  lowestOf,
  otherPoints,
  type Series,
  seriesOf,
  seriesOfFact,
} from '../../../src/facts/series/series.js';
import { refusalCard } from '../../../src/wording/derivation-card.js';
import { factOf, reviewedRecord } from '../../support/record.js';

const record = reviewedRecord();

function seriesNamed(factId: string, figureId?: string, from: FactRecord = record): Series {
  const found = seriesOfFact(from, factId, figureId);
  if (!found) throw new Error(`no series of ${factId}`);
  return found;
}

function pointOf(factId: string, figureId?: string, from: FactRecord = record): Observation {
  const found = seriesNamed(factId, figureId, from).points.find(({ fact }) => fact.id === factId);
  if (!found) throw new Error(factId);
  return found;
}

const idsOf = (points: readonly Observation[]) => points.map(({ fact }) => fact.id);

/** The record with one fact changed. */
function withFact(id: string, change: (fact: Fact) => Partial<Fact>): FactRecord {
  return makeRecord({
    ...record,
    sources: [...record.sources.values()],
    facts: record.facts.map((fact) => (fact.id === id ? { ...fact, ...change(fact) } : fact)),
  });
}

describe('a series', () => {
  it('forms by itself, in the order of time, whichever of its facts is asked for', () => {
    const members = [
      'registered-total-2012',
      'registered-total',
      'registered-total-2022',
      'registered-total-2023',
    ];
    for (const id of members) {
      const series = seriesNamed(id);
      expect(idsOf(series.points)).toEqual(members);
      expect(series.anchor.id).toBe('registered-total');
    }
    expect(seriesOfFact(record, 'press-conference')).toBeUndefined();
    expect(seriesOfFact(record, 'no-such-fact')).toBeUndefined();
  });

  it('holds one place, level, type and register only', () => {
    for (const { points, scope } of seriesOf(record)) {
      for (const point of points) expect(point.scope).toEqual(scope);
    }
    expect(idsOf(seriesNamed('municipal-level').points)).toEqual(['municipal-level']);
    expect(idsOf(seriesNamed('changping-2024').points)).toEqual(['changping-2024']);
    expect(idsOf(seriesNamed('foundations-2020', 'local').points)).toEqual([
      'foundations-2011',
      'foundations-2020',
    ]);
  });

  it('is told by the newest exact figure with two sources, or by a moderator’s choice', () => {
    expect(seriesNamed('registered-total-2023').headline.fact.id).toBe('registered-total');
    expect(seriesNamed('national-total-2025').headline.fact.id).toBe('national-total');
    expect(seriesNamed('employment-2012').headline.fact.id).toBe('employment');
    const chosen = withFact('registered-total-2012', () => ({ headline: true }));
    expect(seriesNamed('registered-total', undefined, chosen).headline.fact.id).toBe(
      'registered-total-2012',
    );
    const moved = withFact('registered-total-2023', (fact) => {
      const { caveat: _none, ...rest } = fact;
      return { ...rest, caveat: undefined, sources: [{ source: 'cdb' }, { source: 'chinanpo' }] };
    });
    expect(seriesNamed('registered-total', undefined, moved).headline.fact.id).toBe(
      'registered-total-2023',
    );
  });

  it('names the neighbours of a year that it has no figure for', () => {
    const series = seriesNamed('registered-total');
    const around = (year: number) => {
      const { within, before, after } = aroundYear(series, year);
      return [idsOf(within), before?.fact.id ?? null, after?.fact.id ?? null];
    };
    expect(around(2018)).toEqual([[], 'registered-total-2012', 'registered-total']);
    expect(around(2021)).toEqual([
      ['registered-total'],
      'registered-total-2012',
      'registered-total-2022',
    ]);
    expect(around(2005)).toEqual([[], null, 'registered-total-2012']);
    expect(around(2025)).toEqual([[], 'registered-total-2023', null]);
  });

  it('knows its highest, lowest, first and last point, and those beside the headline', () => {
    const series = seriesNamed('registered-total');
    expect(highestOf(series).fact.id).toBe('registered-total');
    expect(lowestOf(series).fact.id).toBe('registered-total-2012');
    expect(firstOf(series).figure.asOf.date).toBe('2012');
    expect(latestOf(series).fact.id).toBe('registered-total-2023');
    expect(idsOf(otherPoints(series))).toEqual([
      'registered-total-2012',
      'registered-total-2022',
      'registered-total-2023',
    ]);
  });
});

describe('a change', () => {
  it('is computed with its steps, whichever way round it is asked', () => {
    const [a, b] = [pointOf('registered-total'), pointOf('registered-total-2023')];
    for (const change of [changeBetween(record, a, b), changeBetween(record, b, a)]) {
      expect(change).toMatchObject({
        ...{ kind: 'change', direction: 'fell', qualifier: 'exact' },
        difference: { value: '-292' },
        percent: { value: '-2.3' },
        times: { value: '0.98' },
      });
    }
    expect(
      changeBetween(
        record,
        pointOf('community-organizations-2012'),
        pointOf('community-organizations-2022'),
      ),
    ).toMatchObject({
      times: { value: '4.89', steps: [{ terms: ['71325', '14594'], sign: '÷' }] },
    });
    expect(
      changeBetween(record, pointOf('registered-total-2012'), pointOf('registered-total-2022')),
    ).toMatchObject({ qualifier: 'about', percent: { value: '59.4' } });
  });

  it('agrees with whole-number arithmetic', () => {
    const point = (value: number, date: string): Observation => {
      const base = pointOf('registered-total-2012');
      const figure: Figure = {
        ...base.figure,
        value: String(value),
        asOf: { date, precision: 'year' },
      };
      return { ...base, figure, ref: { ...base.ref, figureId: `y${date}` } };
    };
    const size = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(size, size, (from, to) => {
        const change = changeBetween(record, point(from, '2001'), point(to, '2002'));
        if (change.kind !== 'change') throw new Error(change.code);
        expect(change.difference.value).toBe(String(to - from));
        // Tenths of a percent, half away from zero, in whole numbers.
        const [n, d] = [BigInt(Math.abs(to - from)) * 1000n, BigInt(from)];
        const tenths = (2n * n + d) / (2n * d);
        const sign = to < from && tenths > 0n ? '-' : '';
        expect(change.percent?.value.replace(/^-(?=0\.0$)/, '')).toBe(
          `${sign}${tenths / 10n}.${tenths % 10n}`,
        );
      }),
    );
  });

  it('is refused across a break, and where its ends are too rough to say whether it rose', () => {
    const [first, last] = [pointOf('registered-total-2012'), pointOf('registered-total-2023')];
    const between: Observation = { ...pointOf('registered-total'), status: 'break' };
    expect(changeBetween(record, first, last, [first, between, last])).toMatchObject({
      ...{ kind: 'refused', code: 'break', at: { fact: { id: 'registered-total' } } },
    });
    expect(changeBetween(record, between, last, [first, between, last])).toMatchObject({
      kind: 'change',
    });
    // 100.197 billion, then "over 100 billion".
    expect(
      changeBetween(record, pointOf('total-assets'), pointOf('total-assets-2022')),
    ).toMatchObject({ kind: 'refused', code: 'bound' });
    expect(
      changeBetween(record, pointOf('volunteers-2020-05'), pointOf('volunteers-2023')),
    ).toMatchObject({ kind: 'change', direction: 'rose', qualifier: 'at-most' });
  });

  it('is refused between different things, by name where the record names the reason', () => {
    const total = pointOf('registered-total');
    const filed = pointOf('community-organizations-2022');
    expect(changeBetween(record, total, filed)).toMatchObject({
      ...{ kind: 'refused', code: 'not-comparable' },
      because: { rule: 'registered-and-filed' },
    });
    expect(changeBetween(record, total, pointOf('national-total'))).toMatchObject({
      code: 'other-series',
    });
    expect(changeBetween(record, total, total)).toMatchObject({ code: 'same-point' });
  });
});

describe('what may not be compared', () => {
  it.each([
    ['registered-total.count', 'community-organizations-2022.count', 'registered-and-filed'],
    ['registered-total.count', 'overseas-ngos-2018.offices', 'civil-affairs-and-police'],
    ['five-a-rated.count', 'assessment-2018.grade-5a', 'stock-and-round'],
    ['covid-donations.money', 'covid-donations-2022.money', 'given-and-money-with-materials'],
    [
      'charity-organizations-2020.count',
      'charity-organizations-2020-07.count',
      'charities-of-the-city-and-of-its-own-level',
    ],
  ])('%s and %s', (one, other, rule) => {
    const [of, less] = [readFigureName(one), readFigureName(other)];
    const outcome = derive(record, { op: 'difference', of, less });
    if (outcome.kind !== 'refusal') throw new Error('computed');
    expect(outcome).toMatchObject({ code: 'not-comparable', because: { rule } });
    const [said = ''] = refusalCard(outcome, 'en').headline[0] ?? [];
    expect(said).toContain(outcome.because?.reason.en ?? 'a reason');
    const [a, b] = outcome.inputs;
    if (!a || !b) throw new Error('no inputs');
    expect(notComparable(record, b, a)?.rule).toBe(rule);
  });

  it('leaves points of one series alone, over time too', () => {
    const request = {
      ...({ op: 'difference', of: readFigureName('registered-total.count') } as const),
      less: readFigureName('registered-total-2023.count'),
    };
    expect(derive(record, request)).toMatchObject({ value: '292', asOf: { date: '2023-09' } });
    const share = { op: 'share', of: request.of, in: request.less } as const;
    expect(derive(record, share)).toMatchObject({ kind: 'refusal', code: 'as-of' });
  });
});

describe('caveats', () => {
  it('follow into what is derived', () => {
    const derived = caveatsOf(record, factOf(record, 'change-2021-2023'));
    expect(derived.map(({ fact }) => fact.id)).toEqual(['registered-total-2023']);
    expect(caveatsOf(record, factOf(record, 'registered-total'))).toEqual([]);
  });
});
