/** Derivations against exact fractions of whole numbers, and the reasons for which none is given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/facts/derive/derive.js';
import type { DerivationRequest } from '../../../src/facts/derive/request.js';
import { readFigureName } from '../../../src/facts/parts.js';
import type { FactRecord } from '../../../src/facts/record.js';
import { makeRecord } from '../../../src/facts/record.js';
import type { Figure, Qualifier, Unit } from '../../../src/facts/schema.js';
import { reviewedRecord } from '../../support/record.js';

const real = reviewedRecord();

interface Made {
  readonly value: string;
  readonly unit?: Unit;
  readonly qualifier?: Qualifier;
  readonly partOf?: Figure['partOf'];
}

/** A record with one fact per figure, `a.n`, `b.n` and so on. */
function recordWith(figures: readonly Made[], yuanPerDollar = '6.5'): FactRecord {
  const asOf = { date: '2020', precision: 'end-of-year' } as const;
  return makeRecord({
    topics: [{ id: 't', title: { en: 't', zh: 't' }, order: 1 }],
    sources: [],
    rates: [
      {
        id: 'r',
        label: { en: 'r', zh: 'r' },
        currency: 'usd',
        yuan: yuanPerDollar,
        on: '2020-12-24',
        source: 's',
      },
    ],
    notOnRecord: [],
    facts: figures.map((made, index) => ({
      id: String.fromCharCode(97 + index),
      topic: 't',
      revision: 1,
      publishedAt: null,
      recomputed: [],
      title: { en: 't', zh: 't' },
      statement: { en: 't', zh: 't' },
      subject: { place: 'beijing', asks: ['count'], covers: [] },
      asOf,
      figures: [
        {
          id: 'n',
          label: { en: 'n', zh: 'n' },
          value: made.value,
          unit: made.unit ?? 'organization',
          scope: { en: 'Beijing', zh: '北京市' },
          qualifier: made.qualifier ?? 'exact',
          asOf,
          ...(made.partOf ? { partOf: made.partOf } : {}),
        },
      ],
      sources: [],
      errata: [],
      phrasings: { en: [], zh: [] },
      related: [],
      reviewBy: '2027-01-01',
    })),
  });
}

const a = { factId: 'a', figureId: 'n' };
const b = { factId: 'b', figureId: 'n' };

/** A decimal text as a fraction of whole numbers. */
function fraction(text: string): readonly [bigint, bigint] {
  const [whole = '', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

/** `n / d` times 10^places as a whole number, half up or down; `n` and `d` not negative. */
function scaledRound(n: bigint, d: bigint, places: number, mode: 'half-up' | 'down'): bigint {
  const [up, down] = places >= 0 ? [n * 10n ** BigInt(places), d] : [n, d * 10n ** BigInt(-places)];
  return mode === 'down' ? up / down : (2n * up + down) / (2n * down);
}

/** Holds a rounded result against the fraction `n / d`. */
function expectRounded(result: ReturnType<typeof derive>, [n, d]: readonly [bigint, bigint]): void {
  if (result.kind !== 'derivation') throw new Error(result.code);
  const { mode, places } = result.rounding;
  const [valueN, valueD] = fraction(result.value);
  if (mode === 'none') {
    expect(valueN * d).toBe(n * valueD);
    return;
  }
  const shown = scaledRound(valueN, valueD, places, 'down');
  expect(shown).toBe(scaledRound(n, d, places, mode));
  expect(valueN * d === n * valueD).toBe(false);
}

const amount = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => {
    const text = digits.toString().padStart(places + 1, '0');
    const whole = text.slice(0, text.length - places);
    return places === 0 ? whole : `${whole}.${text.slice(text.length - places)}`;
  });

const times = ([n, d]: readonly [bigint, bigint], [m, e]: readonly [bigint, bigint]) =>
  [n * m, d * e] as const;
const over = (x: readonly [bigint, bigint], [m, e]: readonly [bigint, bigint]) => times(x, [e, m]);

describe('derived values against exact fractions', () => {
  const quotients: readonly [string, DerivationRequest, Partial<Made>, bigint][] = [
    ['share', { op: 'share', of: a, in: b }, { partOf: { figure: 'b.n' } }, 100n],
    ['ratio', { op: 'ratio', of: a, to: b }, {}, 1n],
    ['per unit', { op: 'per-unit', of: a, per: b }, { unit: 'yuan' }, 1n],
  ];
  it.each(quotients)('%s', (_, request, more, factor) => {
    fc.assert(
      fc.property(amount, amount, (x, y) => {
        const exact = times(over(fraction(x), fraction(y)), [factor, 1n]);
        expectRounded(derive(recordWith([{ value: x, ...more }, { value: y }]), request), exact);
      }),
      { numRuns: 300 },
    );
  });

  it('halves and near halves, where rounding twice would slip', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 999_999n }),
        fc.constantFrom(-1n, 0n, 1n),
        (k, slip) => {
          // (2k+1)/2000 of the whole is a half at the first decimal of a percentage.
          const whole = 2000n * 10n ** 15n;
          const part = (2n * k + 1n) * 10n ** 15n + slip;
          const record = recordWith([
            { value: part.toString(), partOf: { figure: 'b.n' } },
            { value: whole.toString() },
          ]);
          expectRounded(derive(record, { op: 'share', of: a, in: b }), [100n * part, whole]);
        },
      ),
    );
  });

  it('lower bounds are never rounded up', () => {
    fc.assert(
      fc.property(amount, amount, (x, y) => {
        const record = recordWith([{ value: x, unit: 'yuan', qualifier: 'over' }, { value: y }]);
        const result = derive(record, { op: 'per-unit', of: a, per: b });
        expect(result).toMatchObject({ kind: 'derivation', qualifier: 'over' });
        expectRounded(result, over(fraction(x), fraction(y)));
      }),
    );
  });

  it('conversions at a rate', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 9_999_999 }), (x, rate) => {
        const yuan = (rate / 1e4).toFixed(4);
        fc.pre(Number(yuan) > 0);
        const record = recordWith([{ value: x, unit: 'yuan' }], yuan);
        const result = derive(record, { op: 'currency', of: a, into: 'usd' });
        expectRounded(result, over(fraction(x), fraction(yuan)));
        if (result.kind === 'derivation' && result.rounding.mode !== 'none') {
          expect(result.value.replace(/^[0.]+|\./g, '').replace(/0+$/, '').length).toBeLessThan(6);
        }
      }),
    );
  });

  it('sums and differences keep every digit', () => {
    fc.assert(
      fc.property(amount, amount, (x, y) => {
        const partOf = { figure: 'c.n', by: 'level' };
        const record = recordWith([{ value: x, partOf }, { value: y, partOf }, { value: '1' }]);
        const [n, d] = fraction(x);
        const [m, e] = fraction(y);
        const sum = derive(record, { op: 'sum', of: [a, b] });
        const difference = derive(record, { op: 'difference', of: a, less: b });
        if (sum.kind !== 'derivation' || difference.kind !== 'derivation') throw new Error();
        const [sumN, sumD] = fraction(sum.value);
        expect(sumN * d * e).toBe((n * e + m * d) * sumD);
        const [lessN, lessD] = fraction(difference.value.replace('-', ''));
        const signed = difference.value.startsWith('-') ? -lessN : lessN;
        expect(signed * d * e).toBe((n * e - m * d) * lessD);
      }),
    );
  });
});

const figure = readFigureName;

describe('derivations from the record', () => {
  it('agree with the derived figures on record, and name them', () => {
    for (const fact of real.facts) {
      for (const recorded of fact.figures) {
        const parts = /^(\S+) ([/-]) (\S+)(?: \* 100)?$/.exec(recorded.formula ?? '');
        if (!parts) continue;
        const [, of = '', sign, other = ''] = parts;
        const request: DerivationRequest =
          sign === '/'
            ? { op: 'share', of: figure(of), in: figure(other) }
            : { op: 'difference', of: figure(of), less: figure(other) };
        expect(derive(real, request)).toMatchObject({
          value: recorded.value,
          unit: recorded.unit,
          recorded: { factId: fact.id, figureId: recorded.id },
        });
      }
    }
  });

  it.each<[string, DerivationRequest, object]>([
    [
      'share of assets',
      { op: 'share', of: figure('municipal-assets.amount'), in: figure('total-assets.amount') },
      {
        value: '52.9',
        unit: 'percent',
        formula: 'municipal-assets.amount / total-assets.amount * 100',
      },
    ],
    [
      'assets per person employed',
      { op: 'per-unit', of: figure('total-assets.amount'), per: figure('employment.people') },
      { value: '468429', unit: 'yuan', per: 'person' },
    ],
    [
      'assets in dollars, four digits of them',
      { op: 'currency', of: figure('total-assets.amount'), into: 'usd' },
      { value: '15330000000', unit: 'usd', qualifier: 'about', rate: { on: '2020-12-24' } },
    ],
    [
      'more district than municipal',
      {
        op: 'difference',
        of: figure('below-municipal.count'),
        less: figure('municipal-level.count'),
      },
      { value: '3960', unit: 'organization', rounding: { mode: 'none', places: 0 } },
    ],
    [
      'money per rural project, a lower bound',
      {
        op: 'per-unit',
        of: figure('rural-revitalization.money'),
        per: figure('rural-revitalization.projects'),
      },
      { value: '408888', qualifier: 'over', rounding: { mode: 'down', places: 0 } },
    ],
    [
      'both levels together',
      { op: 'sum', of: [figure('municipal-level.count'), figure('below-municipal.count')] },
      { value: '12858' },
    ],
  ])('%s', (_, request, expected) => {
    expect(derive(real, request)).toMatchObject({ kind: 'derivation', ...expected });
  });

  it.each<[string, DerivationRequest, string]>([
    [
      'assets of 2020 over organizations of 2021',
      { op: 'per-unit', of: figure('total-assets.amount'), per: figure('registered-total.count') },
      'as-of',
    ],
    [
      "Beijing's part of China, a year apart",
      { op: 'share', of: figure('registered-total.count'), in: figure('national-total.count') },
      'as-of',
    ],
    [
      'municipal assets over people of the whole city',
      { op: 'per-unit', of: figure('municipal-assets.amount'), per: figure('employment.people') },
      'scope',
    ],
    [
      'a share of what it is no part of',
      {
        op: 'share',
        of: figure('rural-revitalization.organizations'),
        in: figure('covid-participation.count'),
      },
      'not-a-part',
    ],
    [
      'a sum of parts that may overlap',
      { op: 'sum', of: [figure('covid-participation.count'), figure('winter-olympics.count')] },
      'overlap',
    ],
    [
      'a part added to its whole',
      { op: 'sum', of: [figure('municipal-level.count'), figure('registered-total.count')] },
      'overlap',
    ],
    [
      'yuan less organizations',
      { op: 'difference', of: figure('total-assets.amount'), less: figure('employment.people') },
      'unit',
    ],
    [
      'a percentage divided',
      { op: 'ratio', of: figure('municipal-share.share'), to: figure('five-a-share.share') },
      'not-a-quantity',
    ],
    [
      'one lower bound less another',
      {
        op: 'difference',
        of: figure('covid-donations.money'),
        less: figure('rural-revitalization.money'),
      },
      'bound',
    ],
    [
      'a figure and itself',
      { op: 'ratio', of: figure('employment.people'), to: figure('employment.people') },
      'same-figure',
    ],
    ['people in dollars', { op: 'currency', of: figure('employment.people'), into: 'usd' }, 'unit'],
    [
      'an amount a year from the rate',
      { op: 'currency', of: figure('covid-donations.money'), into: 'usd' },
      'rate-date',
    ],
    [
      'a figure not there',
      { op: 'currency', of: figure('nothing.there'), into: 'usd' },
      'unknown-figure',
    ],
    ['a sum of one', { op: 'sum', of: [figure('municipal-level.count')] }, 'too-few'],
  ])('refuses %s', (_, request, code) => {
    expect(derive(real, request)).toMatchObject({ kind: 'refusal', code });
  });

  it('refuses to divide by nothing and to convert without a rate', () => {
    const record = recordWith([{ value: '5', unit: 'yuan' }, { value: '0' }]);
    expect(derive(record, { op: 'per-unit', of: a, per: b })).toMatchObject({ code: 'zero' });
    const bare = { ...record, rates: [] };
    expect(derive(bare, { op: 'currency', of: a, into: 'usd' })).toMatchObject({ code: 'no-rate' });
  });

  it('shows its working so that it can be done again', () => {
    const result = derive(real, {
      op: 'share',
      of: figure('municipal-assets.amount'),
      in: figure('total-assets.amount'),
    });
    expect(result).toMatchObject({
      steps: [
        {
          terms: ['53013000000', '100197000000'],
          sign: '÷',
          result: '0.529087697236',
          whole: false,
        },
        { terms: ['0.529087697236', '100'], sign: '×', result: '52.9087697236', whole: false },
      ],
    });
  });
});
