/** What the files of series must keep, shown on the shipped record with one thing broken. */
import { describe, expect, it } from 'vitest';
import { entriesOf, parseEntry } from '../../../src/facts/entry.js';
import { readRecordFiles } from '../../../src/facts/read-files.js';
import { type FactBody, type Figure, factSchema } from '../../../src/facts/schema.js';
import { seriesFindings, strayMeasures } from '../../../src/facts/series/check-series.js';
import { dataFiles } from '../../support/record.js';

const filed = readRecordFiles(dataFiles());
const bodies = filed.facts.map(({ body }) => body);
const sources = new Map(filed.sources.map((source) => [source.key, source]));

function findings(id: string, change: (fact: FactBody) => Partial<FactBody>): readonly string[] {
  const facts = bodies.map((fact) => (fact.id === id ? { ...fact, ...change(fact) } : fact));
  return seriesFindings({ facts, sources }).map(
    ({ code, fact, field }) => `${code} ${fact} ${field}`,
  );
}

const figures = (fact: FactBody, change: (figure: Figure) => Figure) => ({
  figures: fact.figures.map(change),
});

const member = 'registered-total-2022';

describe('the checks of series', () => {
  it('find nothing in the shipped record', () => {
    expect(seriesFindings({ facts: bodies, sources })).toEqual([]);
    expect(strayMeasures(filed.incomparable, bodies)).toEqual([]);
  });

  it.each<[string, string, (fact: FactBody) => Partial<FactBody>, string]>([
    [
      'an anchor that is not there',
      member,
      () => ({ series: 'nowhere' }),
      `series ${member} series`,
    ],
    [
      'an anchor that is a member',
      member,
      () => ({ series: 'registered-total-2012' }),
      `series ${member} series`,
    ],
    [
      'another unit',
      member,
      (fact) => figures(fact, (one) => ({ ...one, unit: 'person' })),
      `series ${member} series`,
    ],
    ['another measure', member, () => ({ series: 'employment' }), `series ${member} series`],
    [
      'a date twice',
      'registered-total-2012',
      (fact) => figures(fact, (one) => ({ ...one, asOf: { date: '2022-09', precision: 'month' } })),
      `series ${member} figures.0.asOf`,
    ],
    [
      'a copy without a caveat',
      'registered-total-2023',
      () => ({ caveat: undefined }),
      'caveat registered-total-2023 caveat',
    ],
    [
      'an alternative without a source',
      'national-total-2018',
      (fact) =>
        figures(fact, (one) => ({
          ...one,
          alternatives: one.alternatives?.map((other) => ({ ...other, source: 'nowhere' })),
        })),
      'unknown-source national-total-2018 figures.0.alternatives.0',
    ],
    [
      'an alternative that agrees',
      'national-total-2018',
      (fact) =>
        figures(fact, (one) => ({
          ...one,
          alternatives: one.alternatives?.map((other) => ({ ...other, value: one.value })),
        })),
      'alternative national-total-2018 figures.0.alternatives.0',
    ],
  ])('name %s', (_, id, change, wanted) => {
    expect(findings(id, change)).toEqual([wanted]);
  });

  it('name a second headline and a rule about nothing', () => {
    const facts = bodies.map((fact) =>
      fact.id === member || fact.id === 'registered-total' ? { ...fact, headline: true } : fact,
    );
    expect(seriesFindings({ facts, sources }).map(({ field }) => field)).toEqual(['headline']);
    const [rule] = filed.incomparable;
    if (!rule) throw new Error('no rule');
    const stray = { ...rule, between: [{ measure: 'nothing' }, rule.between[1]] as const };
    expect(strayMeasures([stray as never], bodies)).toEqual([[rule.id, 'nothing']]);
  });
});

describe('the shape of a fact', () => {
  const whole = bodies.find(({ id }) => id === 'registered-total');

  it('asks for phrasings unless it shares those of a series', () => {
    const bare = { ...whole, phrasings: { en: [], zh: [] } };
    expect(factSchema.safeParse(bare).success).toBe(false);
    expect(factSchema.safeParse({ ...bare, series: 'another-fact' }).success).toBe(true);
  });

  it('reads what was written before there were series, and keeps all that is new', () => {
    const { observes: _none, ...figure } = whole?.figures[0] ?? ({} as Figure);
    const older = { ...whole, figures: [figure], topic: 'registration' };
    expect(parseEntry('fact', older)).toMatchObject({ ok: true, entry: { body: older } });
    for (const entry of entriesOf(filed)) {
      const again = parseEntry(entry.kind, JSON.parse(JSON.stringify(entry.body)));
      expect(again).toEqual({ ok: true, entry });
    }
  });
});
