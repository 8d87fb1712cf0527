/** Questions that ask for a computation, and those that must not be read as one. */
import { describe, expect, it } from 'vitest';
import { derive, requestedFigures } from '../../../src/facts/derive/derive.js';
import { readDerivationRequest } from '../../../src/facts/derive/question.js';
import { figureName } from '../../../src/facts/parts.js';
import { normalise } from '../../../src/reading/normalise.js';
import { reviewedRecord } from '../../support/record.js';

const record = reviewedRecord();

function read(text: string): string | null {
  const request = readDerivationRequest(normalise(text), record);
  return request && [request.op, ...requestedFigures(request).map(figureName)].join(' ');
}

const assets = 'municipal-assets.amount total-assets.amount';
const levels = 'below-municipal.count municipal-level.count';

describe('questions read as computations', () => {
  it.each([
    ['what share of assets do municipal organizations hold?', `share ${assets}`],
    ['What percentage of the total assets is held by city-level organisations', `share ${assets}`],
    ['municipal assets as a share of total assets', `share ${assets}`],
    ['How much of the assets do municipal-level groups own?', `share ${assets}`],
    ['市级资产占总资产的比例', `share ${assets}`],
    ['請問市級資產佔總資產的比例是多少？', `share ${assets}`],
    ['市级社会组织占全部社会组织的百分之几', 'share municipal-level.count registered-total.count'],
    ['what share of the organizations are 5A?', 'share five-a-rated.count registered-total.count'],
    ['assets per employee', 'per-unit total-assets.amount employment.people'],
    ['What are the assets per person employed?', 'per-unit total-assets.amount employment.people'],
    ['员工平均资产是多少', 'per-unit total-assets.amount employment.people'],
    [
      'money per rural project',
      'per-unit rural-revitalization.money rural-revitalization.projects',
    ],
    ['assets per organization', 'per-unit total-assets.amount registered-total.count'],
    ['total assets in US dollars', 'currency total-assets.amount'],
    ['Convert municipal assets to dollars please', 'currency municipal-assets.amount'],
    ['總資產折合多少美元？', 'currency total-assets.amount'],
    ['how many more district than municipal', `difference ${levels}`],
    ['How many more district than municipal organizations are there?', `difference ${levels}`],
    ['区级比市级多多少家？', `difference ${levels}`],
    ['ratio of district to municipal organizations', `ratio ${levels}`],
    ['district plus municipal organizations', `sum ${levels}`],
    ['市级与区级社会组织之和', 'sum municipal-level.count below-municipal.count'],
    [
      'By how much do total assets exceed municipal assets?',
      `difference total-assets.amount municipal-assets.amount`,
    ],
    ['how many fewer municipal than district organizations are there', `difference ${levels}`],
    ['市級社會組織比區級社會組織少幾家', `difference ${levels}`],
    [
      '从登记总数中扣除市级社会组织后还剩多少',
      'difference registered-total.count municipal-level.count',
    ],
    ['除市级以外的社会组织有多少家', 'difference registered-total.count municipal-level.count'],
    [
      'organizations not counting the 5A ones',
      'difference registered-total.count five-a-rated.count',
    ],
    [
      'how many times as many district organizations are there as municipal ones',
      `ratio ${levels}`,
    ],
    [
      'the total is how many times the municipal assets',
      'ratio total-assets.amount municipal-assets.amount',
    ],
    [
      'What is the difference between total and municipal assets?',
      'difference total-assets.amount municipal-assets.amount',
    ],
    [
      'How many staff does the typical organization have?',
      'per-unit employment.people registered-total.count',
    ],
    ['平均每家社會組織有多少從業人員', 'per-unit employment.people registered-total.count'],
    [
      'divide total assets by the number of employees',
      'per-unit total-assets.amount employment.people',
    ],
    ['以美元計算，市級資產是多少', 'currency municipal-assets.amount'],
    [
      "what share of China's social organizations is in Beijing",
      'share registered-total.count national-total.count',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'assets per capita',
    '人均资产是多少',
    'What share of total assets do universities hold?',
    'what share of foundations is 5A?',
    'what share of employees are women?',
    '市级社会组织占上海的比例',
    'donations per foundation',
    'growth in assets per year',
    'how many more beneficiaries than employees',
    'How much money do the organizations hold?',
    '平均每个项目的资金',
    'total assets in euros',
    'assets of 2019 as a share of total assets',
    'It took more than 5 years',
    'how many people per organization',
    'How many organizations took part in the fight against the pandemic?',
    'district organizations, all districts combined',
    'I want to convert 5 yuan to dollars',
    'a part of the organizations',
    'What is the difference between a foundation and an organization?',
    'What share of the organizations do not hold 5A?',
    'How many social organizations without municipal registration hold 5A?',
    'how many more organizations are there than last year',
    'the difference between 2020 and 2021',
    'total assets minus municipal assets minus employees',
    '總資產比市級資產多幾倍',
    '社会组织超过5年',
    '我想把5元换成美元',
    '',
    '占的比例',
    ' per ',
    'a'.repeat(100_000),
    `what share of ${'of '.repeat(5000)} do`,
    'assets and '.repeat(21),
    '社会组织和'.repeat(40),
  ])('%.60s is not', (text) => {
    expect(read(text)).toBeNull();
  });

  it('never gives a figure to a question that the record holds nothing on', () => {
    for (const topic of record.notOnRecord) {
      for (const text of [...topic.phrasings.en, ...topic.phrasings.zh]) {
        expect([text, read(text)]).toEqual([text, null]);
      }
    }
  });

  it('agrees with the fact that a phrasing belongs to', () => {
    let found = 0;
    for (const fact of record.facts) {
      for (const text of [...fact.phrasings.en, ...fact.phrasings.zh]) {
        const request = readDerivationRequest(normalise(text), record);
        if (!request) continue;
        found += 1;
        const outcome = derive(record, request);
        const about = requestedFigures(request).map(({ factId }) => factId);
        const recorded = outcome.kind === 'derivation' ? outcome.recorded?.factId : undefined;
        const inputs = fact.figures.flatMap(
          ({ formula }) => formula?.match(/[a-z0-9-]+(?=\.)/g) ?? [],
        );
        expect([fact.id, ...inputs], text).toEqual(
          expect.arrayContaining([
            recorded ?? about.find((id) => [fact.id, ...inputs].includes(id)),
          ]),
        );
      }
    }
    expect(found).toBeGreaterThan(5);
  });
});
