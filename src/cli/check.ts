/** `desk check`: a text, or many as JSON lines, held against the record. */

import { type ClaimChecker, longestText } from '../claims/check.js';
import type { Claim } from '../claims/claim.js';
import type { FactRecord } from '../facts/record.js';
import { languageOf } from '../reading/language.js';
import { claimReport } from '../wording/claim-card.js';
import { claimNotes, onRecordText } from '../wording/claim-lines.js';
import {
  CliError,
  type Io,
  linesOf,
  parseTextLine,
  readArgs,
  type Subcommand,
} from './command-line.js';
import { explainClaims } from './explain-claims.js';
import { openChecker, today } from './record.js';

/** A claim as `check --jsonl` writes it. */
function claimJson(claim: Claim, record: FactRecord, text: string) {
  const { script } = languageOf(text);
  return {
    verdict: claim.verdict,
    fact: claim.factId,
    said: claim.said.text,
    onRecord: onRecordText(claim, record, script),
    note: claimNotes(claim, record, script).join(script === 'en' ? ' ' : ''),
  };
}

async function checkLines(checker: ClaimChecker, record: FactRecord, io: Io): Promise<void> {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseTextLine(line, number);
    const claims = checker
      .check(text, today(record))
      .map((claim) => claimJson(claim, record, text));
    io.out(`${JSON.stringify({ id, claims })}\n`);
  }
}

export const check: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, {
    jsonl: { type: 'boolean' },
    explain: { type: 'boolean' },
  });
  const text = positionals.join(' ').trim();
  if (!values.jsonl && text === '') throw new CliError('check wants a text in quotes');
  if (values.jsonl && text !== '') throw new CliError('check --jsonl reads texts on stdin');
  if (text.length > longestText) {
    throw new CliError(
      `check takes ${longestText} characters at most; this text has ${text.length}`,
    );
  }
  const { record, checker } = await openChecker(io);
  if (values.jsonl) await checkLines(checker, record, io);
  else if (values.explain) io.out(`${explainClaims(checker.check(text, today(record)))}\n`);
  else io.out(claimReport(checker.check(text, today(record)), record, languageOf(text).script));
  return 0;
};
