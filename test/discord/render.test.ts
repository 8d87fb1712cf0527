import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../src/discord/render.js';
import { answerCard, factCard } from '../../src/wording/answer-card.js';
import type { Action, Card, Line, Span } from '../../src/wording/card.js';
import { citationCard } from '../../src/wording/citation.js';
import { factsCard, sourcesCard } from '../../src/wording/list-cards.js';
import { factOf, reviewedRecord } from '../support/record.js';

const record = reviewedRecord();

/** Discord's limits on a message, counted by hand from its documentation. */
function checkLimits(card: Card): void {
  const { content, embeds, components } = drawCard(card);
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(embeds.length).toBeLessThanOrEqual(1);
  let total = 0;
  for (const embed of embeds) {
    const fields = embed.fields ?? [];
    expect(embed.title?.length ?? 0).toBeLessThanOrEqual(256);
    expect(embed.description?.length ?? 0).toBeLessThanOrEqual(4096);
    expect(embed.footer?.text.length ?? 0).toBeLessThanOrEqual(2048);
    expect(fields.length).toBeLessThanOrEqual(25);
    for (const { name, value } of fields) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(256);
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(1024);
    }
    total += (embed.title ?? '').length + (embed.description ?? '').length;
    total += (embed.footer?.text ?? '').length;
    total += fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  }
  expect(total).toBeLessThanOrEqual(6000);
  expect(components.length).toBeLessThanOrEqual(5);
  const customIds: string[] = [];
  for (const row of components) {
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(5);
    for (const component of row.components) {
      if ('custom_id' in component) customIds.push(component.custom_id);
      if ('options' in component) {
        expect(component.options.length).toBeLessThanOrEqual(25);
        for (const { label, value, description } of component.options) {
          expect(label.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
          expect(description?.length ?? 0).toBeLessThanOrEqual(100);
        }
      }
      if ('label' in component) expect(component.label?.length ?? 0).toBeLessThanOrEqual(80);
    }
  }
  expect(new Set(customIds).size).toBe(customIds.length);
}

const long = fc.string({
  unit: fc.constantFrom('word ', '*', '北', '。', '[x](', '`', '\n'),
  minLength: 1,
  maxLength: 900,
});
const span: fc.Arbitrary<Span> = fc.oneof(
  long,
  long.map((strong) => ({ strong })),
  long.map((link) => ({ link, to: 'https://example.org/a(b)' })),
);
const line: fc.Arbitrary<Line> = fc.array(span, { minLength: 1, maxLength: 3 });
const action: fc.Arbitrary<Action> = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), long)
  .map(([number, label]) => ({
    kind: 'fact',
    fact: { factId: `fact-${number}`, revision: 1 },
    label,
  }));
const card: fc.Arbitrary<Card> = fc.record(
  {
    kind: fc.constant('answer' as const),
    script: fc.constant('en' as const),
    quote: long,
    headline: fc.array(line, { maxLength: 4 }),
    title: long,
    body: fc.array(line, { maxLength: 8 }),
    sections: fc.array(fc.record({ heading: long, lines: fc.array(line, { maxLength: 6 }) }), {
      maxLength: 30,
    }),
    footer: long,
    actions: fc.uniqueArray(action, {
      maxLength: 30,
      selector: (item) => (item.kind === 'fact' ? item.fact.factId : ''),
    }),
    blocks: fc.array(long, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'script', 'headline', 'body', 'sections', 'actions'] },
);

describe('drawn messages', () => {
  it('keep Discord’s limits, whatever is in them', () => {
    fc.assert(fc.property(card, checkLimits), { numRuns: 150 });
  });

  it('have every control and every choice once, which Discord insists on', () => {
    const button = { kind: 'button', label: 'Again', id: '1:x' } as const;
    const choice = { label: 'One', value: 'one' };
    const menu = { kind: 'menu', label: 'Which?', id: '1:y', choices: [choice, choice] } as const;
    const { components } = drawCard({
      ...{ kind: 'desk', script: 'en', headline: [], body: [], sections: [] },
      actions: [button, button, menu, menu],
    });
    expect(components).toMatchObject([
      { components: [{ custom_id: '1:x' }] },
      { components: [{ custom_id: '1:y', options: [{ value: 'one' }] }] },
    ]);
  });

  it('keep them for all of the record', () => {
    for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      for (const fact of record.facts) {
        checkLimits(answerCard(fact, record, script));
        checkLimits(factCard(fact, record, script));
        checkLimits(citationCard(fact, record, script));
        const cited = drawCard(citationCard(fact, record, script)).content;
        expect(cited).not.toContain('…');
      }
      checkLimits(factsCard(record, script, { topic: null, page: 0 }));
      checkLimits(sourcesCard(record, script));
    }
  });

  it('set the figure and its date off, link the source, and offer what comes next', () => {
    const drawn = drawCard(answerCard(factOf(record, 'registered-total'), record, 'en'));
    expect(drawn.content).toBe(
      [
        '**12,858** registered social organizations',
        'As of **November 2021** · Beijing',
        'Later reports: about 12,700 in September 2022; 12,566 in September 2023, seen in a copy of a report on a book by the Beijing Academy of Social Sciences.',
        'Earlier reports: 7,965 in 2012.',
        'Sources: China social organization network; China Development Brief',
      ].join('\n'),
    );
    expect(drawn.embeds[0]?.fields?.[0]?.value).toContain(
      '[China social organization network](https://www.chinanpo.org.cn/ds/230415c7fc.html)',
    );
    expect(drawn.components).toHaveLength(1);
    expect(drawn.components[0]?.components).toMatchObject([
      { label: 'Sources', custom_id: '1:sources:registered-total:1:e' },
      { label: 'Related', custom_id: '1:related:registered-total:1:e' },
      { label: 'Copy citation', custom_id: '1:cite:registered-total:1:e' },
      { label: 'Chart', custom_id: '1:chart:registered-total:1:e' },
      { label: 'Plain text', custom_id: '1:plain:e' },
    ]);
  });

  it('quote a question on one line, literally', () => {
    const drawn = drawCard({
      ...answerCard(factOf(record, 'registered-total'), record, 'en'),
      quote: 'How *many*?\n# @everyone',
    });
    expect(drawn.content.split('\n')[0]).toBe('> How \\*many\\*? # @\u200beveryone');
  });
});
