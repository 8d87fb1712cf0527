import { describe, expect, it } from 'vitest';
import { citationCard, citationLine } from '../../src/wording/citation.js';
import { asOfText, figureValue } from '../../src/wording/fact-lines.js';
import { factOf, reviewedRecord } from '../support/record.js';

const record = reviewedRecord();

describe('citation lines', () => {
  it.each([
    [
      'registered-total',
      '12,858 registered social organizations (Beijing), as of November 2021. Source: China social organization network, “Chinese report of the first Beijing social organizations promotion event” (9 December 2021), https://www.chinanpo.org.cn/ds/230415c7fc.html. Press Desk record: registered-total, revision 1.',
      '截至2021年11月，登记的社会组织12858家（北京市）。来源：中国社会组织网《首届北京社会组织推介活动的中文报道》（2021年12月9日），https://www.chinanpo.org.cn/ds/230415c7fc.html。新闻咨询台记录：registered-total，第1版。',
    ],
    [
      'what-is-5a',
      'Social organizations are assessed and graded from 5A, the highest grade, through 4A, 3A and 2A down to 1A (as of 2024). Source: Beijing Diversified Mediation association, “On the assessment grades of social organizations” (after 16 October 2024), http://bjdytj.org/Index/show/catid/19/id/531.html. Press Desk record: what-is-5a, revision 1.',
      '社会组织经评估定级，最高为5A，其下依次为4A、3A、2A，最低为1A（截至2024年）。来源：北京多元调解协会《关于社会组织评估等级》（2024年10月16日之后），http://bjdytj.org/Index/show/catid/19/id/531.html。新闻咨询台记录：what-is-5a，第1版。',
    ],
  ])('%s', (id, english, chinese) => {
    expect(citationLine(factOf(record, id), record, 'en')).toBe(english);
    expect(citationLine(factOf(record, id), record, 'zh-Hans')).toBe(chinese);
  });

  it('hold value, date, source, id and revision of every fact, on one line', () => {
    for (const fact of record.facts) {
      for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
        const line = citationLine({ ...fact, revision: 7 }, record, script);
        expect(line).not.toContain('\n');
        for (const figure of fact.figures) {
          expect(line).toContain(figureValue(figure, script));
          expect(line).toContain(asOfText(figure.asOf, script));
        }
        // What was read in no public page has no address to give.
        const own = fact.sources.map(({ source }) => record.sources.get(source));
        const isPublic = own.length === 0 || own.some((source) => source?.address !== undefined);
        expect([fact.id, /https?:\/\//.test(line)]).toEqual([fact.id, isPublic]);
        expect(line).toContain(fact.id);
        expect(line).toMatch(/revision 7|第7版/);
      }
    }
  });

  it('tell scope and date behind each figure where they differ', () => {
    const fact = factOf(record, 'employment');
    const [people, share] = fact.figures;
    if (!people || !share) throw new Error('employment has two figures');
    const mixed = {
      ...fact,
      figures: [people, { ...share, asOf: { date: '2021', precision: 'year' as const } }],
    };
    expect(citationLine(mixed, record, 'en')).toMatch(
      /^213,900 people employed \(as of the end of 2020\); 1\.70% of the city's employed people \(as of 2021\)/,
    );
  });

  it('warn of an erratum in a source of theirs', () => {
    expect(citationCard(factOf(record, 'total-assets'), record, 'en').footer).toContain('erratum');
    expect(citationCard(factOf(record, 'registered-total'), record, 'en').footer).toBeUndefined();
  });
});
