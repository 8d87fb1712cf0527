/** Fact sheets: everything of a topic stands in them, and nothing in a text breaks the Markdown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../src/facts/record.js';
import type { Script } from '../../src/reading/language.js';
import { briefCard, briefMarkdown, markdownText } from '../../src/wording/brief.js';
import { citationLine } from '../../src/wording/citation.js';
import { asOfText, figureValue, sourcesOf } from '../../src/wording/fact-lines.js';
import { inScript } from '../../src/wording/words.js';
import { reviewedRecord } from '../support/record.js';

const record = reviewedRecord();
const scripts: readonly Script[] = ['en', 'zh-Hans', 'zh-Hant'];
const parts = (script: Script) => ({ script, issued: '2026-11-23' });
/** What a reader of the rendered page sees. */
const shown = (markdown: string) => markdown.replace(/\\([\\`*_[\]<>|~&#+.)-])/g, '$1');

describe.each(scripts)('fact sheets in %s', (script) => {
  it.each(record.topics.map(({ id }) => id))('%s holds all of its facts', (topicId) => {
    const sheet = shown(briefMarkdown(record, topicId, parts(script)));
    const facts = record.facts.filter(({ topic }) => topic === topicId);
    expect(facts.length).toBeGreaterThan(0);
    const wanted = facts.flatMap((fact) => [
      inScript(fact.title, script),
      inScript(fact.statement, script),
      citationLine(fact, record, script),
      ...fact.figures.flatMap((figure) => [
        figureValue(figure, script),
        inScript(figure.label, script),
        asOfText(figure.asOf, script),
        `${fact.id} r${fact.revision}`,
      ]),
      ...fact.errata.map((erratum) => inScript(erratum.asRead, script)),
      ...sourcesOf(fact, record).flatMap(({ source }) => source.address ?? []),
    ]);
    expect(wanted.filter((text) => !sheet.includes(text))).toEqual([]);
    expect(sheet).toContain(script === 'en' ? '23 November 2026' : '2026年11月23日');
  });

  it('name the picture that goes with them', () => {
    const chart = { file: 'a-chart.png', altText: 'A [chart] of 12' };
    const sheet = briefMarkdown(record, 'economy', { ...parts(script), chart });
    expect(sheet).toContain('![A \\[chart\\] of 12](<a-chart.png>)');
  });

  it('come with a card of the same facts', () => {
    const card = briefCard(record, 'economy', parts(script));
    expect(card.sections.map(({ heading }) => heading)).toEqual(
      record.facts
        .filter(({ topic }) => topic === 'economy')
        .map(({ title }) => inScript(title, script)),
    );
  });
});

describe('fact sheets', () => {
  it('of a topic not on record are refused', () => {
    const refused = expect.objectContaining({ code: 'unknown-topic' });
    expect(() => briefMarkdown(record, 'nothing', parts('en'))).toThrow(refused);
    expect(() => briefCard(record, 'nothing', parts('en'))).toThrow(refused);
  });

  it('stay whole whatever texts hold', () => {
    const wild = '| a | ``` *b* _c_ [d](http://e) <script> # f\n\n## g';
    const facts = record.facts.map((fact) => ({
      ...fact,
      title: { en: wild, zh: wild },
      statement: { en: wild, zh: wild },
      figures: fact.figures.map((figure) => ({ ...figure, label: { en: wild, zh: wild } })),
    }));
    const sheet = briefMarkdown(
      makeRecord({ ...record, facts, sources: [...record.sources.values()] }),
      'economy',
      parts('en'),
    );
    const heads = sheet.split('\n').filter((line) => line.startsWith('#'));
    expect(heads).toHaveLength(6);
    const rows = sheet.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(7);
    expect(sheet).not.toMatch(/(?<!\\)[<](?!https?:)/);
  });

  it('escape so that the text can be read back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const one = text.replace(/\s+/g, ' ');
        expect(markdownText(text).replace(/\\([\\`*_[\]<>|~&#+.)-])/g, '$1')).toBe(one);
        expect(markdownText(text)).not.toMatch(/(?<!\\)(?:\\\\)*[|<>[\]]/);
      }),
    );
  });
});
