/** What a reader is told of a computed figure, and of one that cannot be computed. */
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/facts/derive/derive.js';
import { readDerivationRequest } from '../../src/facts/derive/question.js';
import type { Script } from '../../src/reading/language.js';
import { normalise } from '../../src/reading/normalise.js';
import { cardForDerivation, unreadCard } from '../../src/wording/derivation-card.js';
import { cardAsText } from '../../src/wording/text.js';
import { reviewedRecord } from '../support/record.js';

const record = reviewedRecord();

function told(question: string, script: Script): string {
  const request = readDerivationRequest(normalise(question), record);
  if (!request) throw new Error(`not read: ${question}`);
  return cardAsText(cardForDerivation(derive(record, request), record, script));
}

describe('a computed figure', () => {
  it('shows inputs with their dates, formula, working, rounding and sources', () => {
    const text = told('what share of assets do municipal organizations hold?', 'en');
    for (const part of [
      '52.9% · “Assets of municipal-level organizations” as a share of “Total assets of Beijing',
      'As of the end of 2020',
      '53.013 billion yuan, Beijing, municipal level, as of the end of 2020 · municipal-assets.amount r1',
      'Formula: municipal-assets.amount ÷ total-assets.amount × 100',
      '53,013,000,000 ÷ 100,197,000,000 = 0.529087697236…',
      '≈ 52.9%, rounded half up to 1 decimal',
      'https://www.chinanpo.org.cn/ds/230415c7fc.html',
      'Mind the erratum on “Total assets',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each<[string, Script, string]>([
    ['total assets in dollars', 'en', 'about 15.33 billion US dollars · '],
    ['總資產折合多少美元', 'zh-Hant', '約153.3億美元 · 「北京社會組織總資產」換算成美元'],
    ['assets per employee', 'en', '468,429 yuan per person · '],
    ['money per rural project', 'en', 'over 408,888 yuan per project · '],
    ['money per rural project', 'zh-Hans', '每个项目超过408888元 · '],
    ['how many more district than municipal', 'en', '3,960 organizations · '],
    ['区级比市级多多少家', 'zh-Hans', '3960家 · '],
    ['ratio of district to municipal organizations', 'en', '1.89 to 1 · '],
  ])('%s in %s', (question, script, start) => {
    expect(told(question, script).startsWith(start)).toBe(true);
  });

  it('names the rate, its day and its source', () => {
    const text = told('total assets in dollars', 'en');
    expect(text).toContain(
      '6.5361 yuan for one US dollar: central parity of the yuan against the US dollar of 24 December 2020 (Xinhua)',
    );
    expect(text).toContain('rounded half up to 4 significant digits');
  });

  it('says which recorded fact holds the same figure', () => {
    expect(told('what share of the organizations are municipal?', 'en')).toContain(
      'The record holds the same figure: “Share of municipal-level organizations” (municipal-share).',
    );
  });
});

describe('a refusal', () => {
  it.each<[Script, string, string]>([
    ['en', 'true at no time', 'as of November 2021'],
    ['zh-Hans', '截止日期不同', '截至2021年11月'],
    ['zh-Hant', '截止日期不同', '截至2021年11月'],
  ])('gives the reason, the figures and their dates in %s', (script, reason, date) => {
    const text = told('assets per organization', script);
    expect(text).toContain(reason);
    expect(text).toContain(date);
    expect(text).toContain('total-assets.amount r1');
    expect(text).not.toContain('undefined');
  });

  it('of a question that was not understood gives an example', () => {
    expect(cardAsText(unreadCard('en'))).toContain('municipal assets as a share of total assets');
  });
});
