/** The card of a claim check, and the whole report where a card cannot hold it. Pure. */

import { toEnd } from '../base/steps.js';
import type { Claim, ClaimVerdict } from '../claims/claim.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { openActions, plainAction, standing } from './answer-card.js';
import type { Card, Line } from './card.js';
import { lineText } from './card.js';
import { claimWords } from './catalogue/claims.js';
import { correctionWords } from './catalogue/corrections.js';
import { plainWords } from './catalogue/plain.js';
import { claimLines, onRecordText, saidInShort } from './claim-lines.js';
import { sourceInShort } from './fact-lines.js';
import { tellsOfClaims } from './tells.js';

/** Claims told in full on a card; the rest go into the attached report. */
const mostOnCard = 8;
const mostButtons = 5;

const marks: Readonly<Record<ClaimVerdict, string>> = {
  matches: '✓',
  rounded: '≈',
  differs: '✗',
  'outdated-or-other': '↷',
  'no-record': '–',
};

/** The sign of a verdict. */
export const verdictMark = (verdict: ClaimVerdict): string => marks[verdict];

const borneOut = ({ verdict }: Claim) => verdict === 'matches' || verdict === 'rounded';

function headingOf(claim: Claim, script: Script): string {
  return `${marks[claim.verdict]} ${claimWords(script)[claim.verdict]}`;
}

const isSilent = (claims: readonly Claim[]) =>
  claims.length === 1 &&
  claims[0]?.verdict === 'no-record' &&
  claims[0].said === claims[0].sentence;

/** Every claim in Markdown, in the order of the text. */
export const claimReport = (...parts: Parameters<typeof claimReportSteps>): string =>
  toEnd(claimReportSteps(...parts));

/** Claims between two pauses. */
const STRIDE = 100;

/** The same, pausing: a file may hold tens of thousands. */
export function* claimReportSteps(
  claims: readonly Claim[],
  record: FactRecord,
  script: Script,
): Generator<void, string> {
  const words = claimWords(script);
  const parts: string[] = [];
  for (const [index, claim] of claims.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    const lines = claimLines(claim, record, script).map((line) => `- ${lineText(line)}`);
    parts.push([`## ${index + 1}. ${headingOf(claim, script)}`, '', ...lines].join('\n'));
  }
  return `${[`# ${words.title}`, summaryOf(claims, script), ...parts].join('\n\n')}\n`;
}

function summaryOf(claims: readonly Claim[], script: Script): string {
  const good = claims.filter(borneOut).length;
  return claimWords(script).summary(claims.length, good, claims.length - good);
}

/** A claim in one line: its verdict, what was said, and what is on record. */
function claimInShort(claim: Claim, record: FactRecord, script: Script): Line {
  const onRecord = onRecordText(claim, record, script);
  return [
    `${headingOf(claim, script)} · “${saidInShort(claim)}”`,
    ...(onRecord ? [`${plainWords(script).onRecord}${onRecord}`] : []),
  ];
}

/**
 * What a check found: the summary first, then each claim in the order of the text. `readTo` says how
 * many characters were read, where not all were.
 */
export function claimCard(
  claims: readonly Claim[],
  record: FactRecord,
  script: Script,
  readTo?: number,
): Card {
  const files = toEnd(reportSteps(claims, record, script));
  const card = briefClaimCard(claims, record, script, readTo);
  return files.length > 0 ? { ...card, files } : card;
}

/** The report that goes with a card which cannot hold all claims, made in steps. */
export function* reportSteps(
  claims: readonly Claim[],
  record: FactRecord,
  script: Script,
): Generator<void, NonNullable<Card['files']>> {
  if (claims.length <= mostOnCard) return [];
  const content = yield* claimReportSteps(claims, record, script);
  return [{ name: claimWords(script).reportName, content }];
}

/** The card without the report that goes with it. */
export function briefClaimCard(
  claims: readonly Claim[],
  record: FactRecord,
  script: Script,
  readTo?: number,
): Card {
  const words = claimWords(script);
  const part: readonly Line[] = readTo === undefined ? [] : [[words.readTo(readTo)]];
  if (isSilent(claims)) {
    return {
      kind: 'decline',
      script,
      headline: [[words.nothingCheckable], ...part],
      body: [],
      sections: [],
      actions: [],
    };
  }
  // What a reader must not miss goes first where not all fits.
  const inFull =
    claims.length <= mostOnCard
      ? claims
      : [...claims.filter((claim) => !borneOut(claim)), ...claims.filter(borneOut)].slice(
          0,
          mostOnCard,
        );
  const rest = claims.length - inFull.length;
  const more: readonly Line[] = rest > 0 ? [[words.more(rest)]] : [];
  const named = [...new Set(inFull.flatMap(({ factId }) => factId ?? []))].map((factId) => ({
    factId,
  }));
  const tells = tellsOfClaims(claims, record);
  return {
    kind: claims.every(borneOut) ? 'answer' : 'clarify',
    script,
    headline: [[{ strong: summaryOf(claims, script) }], ...part, ...more],
    inShort: [
      ...inFull.map((claim) => claimInShort(claim, record, script)),
      ...sourceInShort(standing(named, record), record, script),
    ],
    title: words.title,
    body: [],
    sections: inFull.map((claim) => ({
      heading: headingOf(claim, script),
      lines: claimLines(claim, record, script),
    })),
    actions: [
      ...openActions(standing(named, record), script).slice(0, mostButtons),
      ...(tells.figures && tells.figures.length > 0
        ? [{ kind: 'watch', label: correctionWords(script).watchButton } as const]
        : []),
      plainAction(script),
    ],
    tells,
  };
}
