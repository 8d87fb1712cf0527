/** A text with the verdict marked at each figure, and what is on record under it. Pure. */
import type { Claim } from '../claims/claim.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { documentWords } from './catalogue/documents.js';
import { claimReportSteps, verdictMark } from './claim-card.js';

/** Claims between two pauses. */
const STRIDE = 1_000;

/**
 * Markdown, made in steps: the text as it was, `[✗ 2]` behind the second claim's figure, then claim by
 * claim.
 */
export function* annotatedSteps(
  text: string,
  claims: readonly Claim[],
  record: FactRecord,
  script: Script,
): Generator<void, string> {
  const marks = claims
    .map(({ said, verdict }, index) => ({
      at: said.end,
      mark: ` **[${verdictMark(verdict)} ${index + 1}]**`,
    }))
    .sort((a, b) => a.at - b.at);
  let marked = '';
  let from = 0;
  for (const [index, { at, mark }] of marks.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    marked += text.slice(from, at) + mark;
    from = at;
  }
  const legend = documentWords(script).legend;
  const report = yield* claimReportSteps(claims, record, script);
  return `${marked}${text.slice(from).trimEnd()}\n\n---\n\n${legend}\n\n${report}`;
}
