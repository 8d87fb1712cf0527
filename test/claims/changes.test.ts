/** Claims over time: changes by arithmetic on the series, and figures right for another date. */
import { beforeAll, expect, it } from 'vitest';
import { buildClaimChecker, type ClaimChecker } from '../../src/claims/check.js';
import { buildReader } from '../../src/reading/concepts/read.js';
import { reviewedRecord } from '../support/record.js';
import { reviewedVocabulary } from '../support/vocabulary.js';

let checker: ClaimChecker;
beforeAll(() => {
  checker = buildClaimChecker(reviewedRecord(), buildReader(reviewedVocabulary()));
});

it.each([
  ['Registered organizations in Beijing climbed by 61.4% since 2012.', 'matches'],
  ['Registered social organizations in Beijing shrank by 12% since 2012.', 'differs'],
  ['The number of registered organizations in Beijing tripled between 2012 and 2022.', 'differs'],
  [
    'The number of registered social organizations in Beijing fell by 292 from 2021 to 2023.',
    'matches',
  ],
  ['2012年以来，北京登记的社会组织增加了六成。', 'rounded'],
  ['Registered social organizations in Guangzhou rose by 61% since 2012.', 'no-record'],
  ['Fees of registered organizations in Beijing rose by 61% since 2012.', 'no-record'],
  ['Beijing counts 12,566 registered social organizations.', 'outdated-or-other'],
])('%s: %s', (text, verdict) => {
  const claims = checker.check(text, '2026-11-23');
  expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
});

it.each([
  [
    'Registered organizations in Beijing went up from 7,965 in 2012 to 12,566 in September 2023.',
    ['matches', 'matches'],
  ],
  ['2012年和2021年11月，北京登记的社会组织分别有12858家和7965家。', ['differs', 'differs']],
  ['北京社会组织从业人员由2014年的17.4万增至2020年底的21.39万。', ['matches', 'matches']],
  ['北京的社区社会组织八年间增加了71325家。', ['no-record', 'no-record']],
])('holds each figure to its own time: %s', (text, verdicts) => {
  expect(checker.check(text, '2026-11-23').map(({ verdict }) => verdict)).toEqual(verdicts);
});
