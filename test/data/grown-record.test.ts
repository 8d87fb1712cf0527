/** What the grown record must hold, fact by fact. */
import { describe, expect, it } from 'vitest';
import { needsCaveat } from '../../src/facts/series/check-series.js';
import { caveatOf } from '../../src/facts/series/observation.js';
import { answerCard } from '../../src/wording/answer-card.js';
import { briefMarkdown } from '../../src/wording/brief.js';
import { citationLine } from '../../src/wording/citation.js';
import { sourcesOf } from '../../src/wording/fact-lines.js';
import { cardAsText } from '../../src/wording/text.js';
import { factOf, reviewedRecord } from '../support/record.js';

const required = `registered-total-2012 registered-total-2022 registered-total-2023 growth-2012-2022
  change-2021-2023 associations-2022 community-organizations-2012 community-organizations-2022
  assessment-2018 grade-validity grade-benefits grade-score employment-2012 employment-2014
  charity-organizations-2020 charity-organizations-2020-07 public-fundraising-2020 foundations-2011
  foundations-2020 community-foundations-2016 joint-party-committees hub-organizations-2015
  industry-associations-2020 penalties-2020-2021 illegal-organizations-2021-02
  illegal-organizations-2021 illegal-organizations-law overseas-ngos-2017 overseas-ngos-2018
  overseas-ngo-law volunteers-2020-05 volunteers-2022 volunteers-2023 promotion-event-2022
  promotion-event-2024 conference-outputs covid-donations-2020 covid-donations-2022
  henan-floods-2021 luding-earthquake-2022 poverty-alleviation jing-jin-ji-2022 jing-jin-ji-2024
  changping-2024 service-purchase-2010-2014 who-registers association-requirements
  foundation-requirements charity-law beijing-charity-rules national-total-2012
  national-total-2016 national-total-2019 national-total-2021 national-total-2025
  national-charities-2024 national-community-2022`.split(/\s+/);

const inCopyOnly = [
  'registered-total-2023',
  'charity-organizations-2020-07',
  'public-fundraising-2020',
  'foundations-2011',
  'industry-associations-2020',
  'illegal-organizations-2021',
  'covid-donations-2020',
];

const record = reviewedRecord();

describe('the record', () => {
  it('holds at least eighty facts, with fewer phrasings for each than when it held one year', () => {
    expect(record.facts.length).toBeGreaterThanOrEqual(80);
    const written = record.facts.flatMap(({ phrasings }) => [...phrasings.en, ...phrasings.zh]);
    expect(written.length / record.facts.length).toBeLessThan(30);
  });

  it.each(required)('holds %s with a source and dates', (id) => {
    const fact = factOf(record, id);
    expect(sourcesOf(fact, record).length).toBeGreaterThan(0);
    for (const figure of fact.figures) expect(figure.asOf.date).toMatch(/^\d{4}/);
    if (needsCaveat(fact, record.sources)) {
      for (const figure of fact.figures) expect(caveatOf(fact, figure)).not.toBeNull();
    }
  });

  it.each(inCopyOnly)('says on the card, citation and sheet of %s where it was seen', (id) => {
    const fact = factOf(record, id);
    const caveat = fact.caveat?.en ?? 'a caveat';
    expect(cardAsText(answerCard(fact, record, 'en'))).toContain(`Note: ${caveat}.`);
    expect(citationLine(fact, record, 'en')).toContain(`Note: ${caveat}.`);
    expect(citationLine(fact, record, 'zh-Hans')).toContain(`说明：${fact.caveat?.zh}。`);
    const sheet = briefMarkdown(record, fact.topic, { script: 'en', issued: '2026-11-27' });
    expect(sheet).toContain(caveat);
  });

  it('tells on the card of a figure what other sources give, and why it is not preferred', () => {
    const text = cardAsText(answerCard(factOf(record, 'national-total-2018'), record, 'en'));
    expect(text).toContain('Other sources give');
    expect(text).toContain('816,000');
    expect(text).toContain('the later edition is preferred');
  });

  it('bounds the rising trend to 2021 and points to what came after', () => {
    const { statement, related } = factOf(record, 'growth-trend');
    expect(statement.en).toContain('up to 2021');
    expect(related).toContain('change-2021-2023');
  });

  it('reads the old errata on new evidence', () => {
    for (const id of ['total-assets', 'employment']) {
      const evidence = factOf(record, id).errata.flatMap((erratum) => erratum.evidenceSources);
      expect(evidence).toContain('cdb-decade');
    }
  });
});
