/** `desk derive`: a figure computed from recorded ones, asked for in words or by name. */
import { derive as compute } from '../facts/derive/derive.js';
import { readDerivationRequest } from '../facts/derive/question.js';
import { type DerivationRequest, type Operation, operations } from '../facts/derive/request.js';
import type { FigureRef } from '../facts/formula.js';
import { readFigureName } from '../facts/parts.js';
import { languageOf } from '../reading/language.js';
import { normalise } from '../reading/normalise.js';
import { cardForDerivation, unreadCard } from '../wording/derivation-card.js';
import { cardAsText } from '../wording/text.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { openRecord, scriptNamed } from './record.js';

const figureNamePattern = /^[a-z0-9-]+\.[a-z0-9-]+$/;

function figure(name: string | undefined, option: string, op: Operation): FigureRef {
  if (name === undefined) throw new CliError(`--op ${op} wants --${option} FACT.FIGURE`);
  if (!figureNamePattern.test(name)) {
    throw new CliError(`${name} names no figure; write FACT.FIGURE, as in total-assets.amount`);
  }
  return readFigureName(name);
}

interface Named {
  readonly of?: string[] | undefined;
  readonly in?: string | undefined;
  readonly less?: string | undefined;
  readonly to?: string | undefined;
  readonly per?: string | undefined;
  readonly into?: string | undefined;
}

function requestOf(name: string, named: Named): DerivationRequest {
  const op = operations.find((each) => each === name);
  if (!op) throw new CliError(`--op is one of: ${operations.join(', ')}`);
  const of = figure(named.of?.[0], 'of', op);
  if (op !== 'sum' && (named.of?.length ?? 0) > 1) {
    throw new CliError(`--op ${op} wants one --of`);
  }
  switch (op) {
    case 'share':
      return { op, of, in: figure(named.in, 'in', op) };
    case 'difference':
      return { op, of, less: figure(named.less, 'less', op) };
    case 'ratio':
      return { op, of, to: figure(named.to, 'to', op) };
    case 'sum':
      return { op, of: (named.of ?? []).map((each) => figure(each, 'of', op)) };
    case 'per-unit':
      return { op, of, per: figure(named.per, 'per', op) };
    case 'currency':
      if (named.into !== 'usd') throw new CliError('--op currency wants --into usd');
      return { op, of, into: named.into };
  }
}

export const derive: Subcommand = async (args, io) => {
  const { values, positionals } = readArgs(args, {
    op: { type: 'string' },
    of: { type: 'string', multiple: true },
    in: { type: 'string' },
    less: { type: 'string' },
    to: { type: 'string' },
    per: { type: 'string' },
    into: { type: 'string' },
    lang: { type: 'string' },
  });
  const question = positionals.join(' ').trim();
  const script = scriptNamed(values.lang) ?? languageOf(question).script;
  if ((values.op === undefined) === (question === '')) {
    throw new CliError('derive wants either a question in quotes or --op with its figures');
  }
  const given = values.op === undefined ? null : requestOf(values.op, values);
  const record = await openRecord(io);
  const request = given ?? readDerivationRequest(normalise(question), record);
  if (!request) {
    io.out(`${cardAsText(unreadCard(script))}\n`);
    return 1;
  }
  const outcome = compute(record, request);
  io.out(`${cardAsText(cardForDerivation(outcome, record, script))}\n`);
  return outcome.kind === 'derivation' ? 0 : 1;
};
