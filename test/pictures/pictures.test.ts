/** Charts of every kind in the record, in both themes and all three scripts. */
import { describe, expect, it } from 'vitest';
import { chartOf, chartOfTopic, factsWithChart } from '../../src/facts/charts.js';
import type { FactRecord } from '../../src/facts/record.js';
import { makeRecord } from '../../src/facts/record.js';
import type { FactBody, Figure } from '../../src/facts/schema.js';
import { settleFacts } from '../../src/facts/settle.js';
import { altText, altTextLimit } from '../../src/pictures/alt-text.js';
import { chartText } from '../../src/pictures/chart-text.js';
import { drawChart } from '../../src/pictures/picture.js';
import { colours, themes } from '../../src/pictures/theme.js';
import type { Script } from '../../src/reading/language.js';
import { sourcesOf } from '../../src/wording/fact-lines.js';
import { reviewedRecord } from '../support/record.js';
import { drawable } from './character-map.js';

const record = reviewedRecord();
const scripts: readonly Script[] = ['en', 'zh-Hans', 'zh-Hant'];
const charts = factsWithChart(record).map((fact) => {
  const chart = chartOf(record, fact.id);
  if (!chart) throw new Error(fact.id);
  return chart;
});

/** The record with some facts changed, settled anew. */
function changed(change: (body: FactBody) => FactBody): FactRecord {
  const facts = settleFacts(record.facts.map((fact) => ({ ...fact, ...change(fact) })));
  return makeRecord({ ...record, facts, sources: [...record.sources.values()] });
}

function withFigure(factId: string, change: (figure: Figure) => Figure): FactRecord {
  return changed((body) =>
    body.id === factId ? { ...body, figures: body.figures.map(change) } : body,
  );
}

describe('what has a chart', () => {
  it('parts of a whole, programme figures, comparable counts, and nothing else', () => {
    const kinds = new Map<string, string>(charts.map((chart) => [chart.fact.id, chart.kind]));
    const kindOf = (...ids: readonly string[]) => ids.map((id) => kinds.get(id));
    expect(
      kindOf('municipal-level', 'municipal-share', 'five-a-rated', 'municipal-assets'),
    ).toEqual(['parts', 'parts', 'parts', 'parts']);
    expect(kindOf('covid-donations', 'rural-revitalization')).toEqual(['figures', 'figures']);
    expect(kindOf('covid-participation', 'winter-olympics')).toEqual(['series', 'series']);
    expect(kindOf('registered-total', 'registered-total-2012', 'employment')).toEqual([
      'course',
      'course',
      'course',
    ]);
    expect(kindOf('press-conference', 'growth-trend', 'associations-2022')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(chartOf(record, 'no-such-fact')).toBeUndefined();
  });

  it('a topic takes the chart that shows most of it', () => {
    const chosen = record.topics.map(({ id }) => [id, chartOfTopic(record, id)?.fact.id]);
    expect(Object.fromEntries(chosen)).toMatchObject({
      ...{ registration: 'registered-total', national: 'national-total', basics: undefined },
    });
  });

  it('follows the record: a changed total changes the shares', () => {
    const more = withFigure('total-assets', (figure) => ({ ...figure, value: '200000000000' }));
    const chart = chartOf(more, 'municipal-assets');
    if (chart?.kind !== 'parts') throw new Error('no parts');
    expect(chart.parts.map(({ value, share }) => [value, share])).toEqual([
      ['53013000000', '26.5'],
      ['146987000000', '73.5'],
    ]);
  });

  it.each<[string, (figure: Figure) => Figure]>([
    ['another date', (figure) => ({ ...figure, asOf: { date: '2019', precision: 'end-of-year' } })],
    ['a lower bound', (figure) => ({ ...figure, qualifier: 'over' })],
    ['more than the whole', (figure) => ({ ...figure, value: '999000000000' })],
  ])('draws no part in a whole of %s', (_, change) => {
    expect(chartOf(withFigure('municipal-assets', change), 'municipal-assets')).toBeUndefined();
  });

  it('shows what remains when one part is not on record', () => {
    const chart = chartOf(record, 'five-a-share');
    if (chart?.kind !== 'parts') throw new Error('no parts');
    expect(chart.parts.map(({ figure, value, share }) => [figure?.fact.id, value, share])).toEqual([
      ['five-a-rated', '238', '1.85'],
      [undefined, '12620', '98.15'],
    ]);
  });
});

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Charts to draw: each kind in the longest and the shortest of its texts, and every sixth. */
const drawn = charts.filter((chart, at) => {
  const alike = charts.filter(({ kind }) => kind === chart.kind);
  const lengths = alike.map(({ fact }) => fact.title.en.length);
  const own = chart.fact.title.en.length;
  return at % 6 === 0 || own === Math.max(...lengths) || own === Math.min(...lengths);
});

describe.each(drawn.map((chart) => [chart.fact.id, chart] as const))(
  'the chart of %s',
  (_, chart) => {
    it.each(scripts)('is drawn in %s, light and dark', async (script) => {
      const pictures = await Promise.all(
        themes.map((theme) => drawChart(chart, record, { script, theme })),
      );
      for (const picture of pictures) {
        expect(picture.png.subarray(0, 8)).toEqual(png);
        expect(picture.png.readUInt32BE(16)).toBe(1200);
        expect(picture.png.readUInt32BE(20)).toBeGreaterThan(400);
        expect(picture.png.readUInt32BE(20)).toBeLessThan(1200);
        expect(picture.png.length).toBeGreaterThan(15_000);
        expect(picture.png.length).toBeLessThan(300_000);
      }
      expect(pictures[0]?.png.equals(pictures[1]?.png ?? Buffer.alloc(0))).toBe(false);
      expect(new Set(pictures.map(({ name }) => name)).size).toBe(2);
    });

    it.each(scripts)('lacks no glyph in %s', (script) => {
      const known = [drawable('regular'), drawable('bold')];
      const texts = JSON.stringify(Object.values(chartText(chart, record, script)));
      const lacking = [...texts].filter((character) =>
        known.some((characters) => !characters.has(character.codePointAt(0) ?? 0)),
      );
      expect(lacking).toEqual([]);
    });

    it.each(scripts)('is described in %s with every number, date and source', (script) => {
      const text = altText(chart, record, script);
      expect(text.length).toBeLessThanOrEqual(altTextLimit);
      const { rows, whole, frame } = chartText(chart, record, script);
      const stated = [
        ...rows.flatMap(({ value, share }) => [value, ...(share === null ? [] : [share])]),
        ...(whole ? [whole.value] : []),
        frame,
        ...chart.facts.map(
          ({ id, revision }) => `${id} ${script === 'en' ? 'r' : '第'}${revision}`,
        ),
        ...(script === 'en'
          ? chart.facts.flatMap((fact) =>
              sourcesOf(fact, record).map(({ source }) => source.publisher.en),
            )
          : []),
      ];
      // A sentence may begin with a value.
      const said = text.toLowerCase();
      expect(stated.filter((each) => !said.includes(each.toLowerCase()))).toEqual([]);
      const digits = (value: string) => value.replace(/[^\d]/g, '');
      for (const fact of chart.facts.filter(() => script === 'en' && chart.kind === 'figures')) {
        for (const { unit, value } of fact.figures.filter(() => fact === chart.fact)) {
          if (unit !== 'yuan') expect(digits(text)).toContain(digits(value));
        }
      }
    });
  },
);

describe('a measure over time', () => {
  const chart = chartOf(record, 'registered-total-2023');

  it('is drawn from the first point to the last, with the gap between', () => {
    if (chart?.kind !== 'course') throw new Error('no course');
    expect(chart.points.map(({ figure, gap }) => [figure.asOf.date, figure.value, gap])).toEqual([
      ['2012', '7965', 0],
      ['2021-11', '12858', 8],
      ['2022-09', '12700', 0],
      ['2023-09', '12566', 0],
    ]);
  });

  it('tells gaps, caveats and breaks in its description', () => {
    if (!chart) throw new Error('no course');
    const text = altText(chart, record, 'en');
    expect(text).toContain('no figures for 2013 to 2020');
    expect(text).toContain('12,566 (seen in a copy');
    const broken = changed((body) =>
      body.id === 'registered-total-2022'
        ? { ...body, figures: body.figures.map((figure) => ({ ...figure, status: 'break' })) }
        : body,
    );
    const anew = chartOf(broken, 'registered-total');
    if (!anew) throw new Error('no course');
    expect(altText(anew, broken, 'en')).toContain('counted otherwise than before');
    expect(altText(anew, broken, 'zh-Hans')).toContain('统计口径有变');
  });
});

describe('charts of texts without measure', () => {
  const long = (fill: string) => ({
    en: `${fill} ${'organizations of every kind '.repeat(30)}`,
    zh: `${fill}${'各类社会组织'.repeat(60)}`,
  });
  const wordy = changed((body) => ({
    ...body,
    title: long('A <title> & “more”'),
    figures: body.figures.map((figure) => ({ ...figure, label: long(`${figure.id} <b>`) })),
  }));

  it.each(scripts)('keep every number of the description in %s', (script) => {
    for (const { id } of factsWithChart(wordy)) {
      const chart = chartOf(wordy, id);
      if (!chart) throw new Error(id);
      const text = altText(chart, wordy, script);
      expect(text.length).toBeLessThanOrEqual(altTextLimit);
      for (const { value, share } of chartText(chart, wordy, script).rows) {
        expect(text.toLowerCase()).toContain(value.toLowerCase());
        if (share !== null) expect(text).toContain(share);
      }
    }
  });

  it('are drawn within bounds', async () => {
    for (const { id } of factsWithChart(wordy)) {
      const chart = chartOf(wordy, id);
      if (!chart) throw new Error(id);
      const picture = await drawChart(chart, wordy, { script: 'en', theme: 'light' });
      expect(picture.png.readUInt32BE(20)).toBeLessThan(2000);
    }
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each(themes)('%s: text and focus stand out from the paper', (theme) => {
    const { paper, ink, muted, focus } = colours[theme];
    expect(contrast(ink, paper)).toBeGreaterThan(10);
    expect(contrast(muted, paper)).toBeGreaterThan(4.5);
    expect(contrast(focus, paper)).toBeGreaterThan(3);
  });
});
