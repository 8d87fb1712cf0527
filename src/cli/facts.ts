/** `desk facts`: look at the record, and prove the reviewed files sound. */

import { dayAt } from '../base/day.js';
import { writeAsOf, writeFigure } from '../facts/figure-text.js';
import { identitiesIn } from '../facts/identity.js';
import { readRecordFiles } from '../facts/read-files.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { validateRecord } from '../facts/validate.js';
import { readText } from '../reading/read-text.js';
import { readDataFolder } from '../store/data-folder.js';
import { describeProblem } from '../wording/curation/problems.js';
import { CliError, readArgs, type Subcommand } from './command-line.js';
import { factNamed, openRecord, recordDirOf } from './record.js';
import { series } from './series.js';

function listLine(fact: Fact): string {
  const figures = fact.figures.map((figure) => writeFigure(figure, 'en')).join('; ');
  const asOf = fact.asOf ? writeAsOf(fact.asOf, 'en') : 'standing text';
  return [fact.id.padEnd(28), asOf.padEnd(16), figures || fact.title.en].join(' ');
}

function showFact(fact: Fact, record: FactRecord): string {
  const lines = [
    `${fact.id}, revision ${fact.revision} (${fact.topic})`,
    `  ${fact.title.en} / ${fact.title.zh}`,
    `  ${fact.statement.en}`,
    `  ${fact.statement.zh}`,
    ...fact.figures.map((figure) => {
      const formula = figure.formula ? ` = ${figure.formula}` : '';
      return `  figure ${figure.id}: ${writeFigure(figure, 'en')} ${figure.label.en} (${figure.scope.en}, ${writeAsOf(figure.asOf, 'en')})${formula}`;
    }),
    ...fact.sources.map((citation) => {
      const source = record.sources.get(citation.source);
      return `  source ${citation.source}: ${source?.title.en ?? ''} ${source?.address ?? ''}`;
    }),
    ...fact.errata.map(
      (erratum) =>
        `  erratum ${erratum.id} (${erratum.source}): printed ${erratum.asPrinted.en}; read ${erratum.asRead.en}. ${erratum.why.en} ${erratum.evidence.en}`,
    ),
    `  related: ${fact.related.join(', ')}`,
    `  review by: ${fact.reviewBy}`,
    `  phrasings: ${fact.phrasings.en.length} English, ${fact.phrasings.zh.length} Chinese`,
  ];
  return `${lines.join('\n')}\n`;
}

const validate: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { root: { type: 'string' } });
  const files = await readDataFolder(values.root ?? recordDirOf(io)).catch(() => {
    throw new CliError('there is no data folder to read', 1);
  });
  const filed = readRecordFiles(files);
  const problems = validateRecord(filed, readText, {
    identities: identitiesIn(files),
    today: dayAt(Date.now(), filed.about?.timeZone ?? 'UTC'),
  });
  for (const problem of problems) io.err(`${describeProblem(problem)}\n`);
  if (problems.length > 0) return 1;
  io.out(
    `${filed.facts.length} facts, ${filed.sources.length} sources and ${filed.notOnRecord.length} topics not on record are sound.\n`,
  );
  return 0;
};

const list: Subcommand = async (_args, io) => {
  const record = await openRecord(io);
  for (const fact of record.facts) io.out(`${listLine(fact)}\n`);
  return 0;
};

const show: Subcommand = async ([id], io) => {
  if (id === undefined) throw new CliError('facts show wants the id of a fact');
  const record = await openRecord(io);
  io.out(showFact(factNamed(record, id), record));
  return 0;
};

/** Commands on the store load its databases; those on the files do without. */
const store = () => import('./facts-store.js');

const actions: Readonly<Record<string, Subcommand>> = {
  list,
  show,
  validate,
  series,
  verify: async (args, io) => (await store()).verify(args, io),
  export: async (args, io) => (await store()).exportRecord(args, io),
  import: async (args, io) => (await store()).importRecord(args, io),
  diff: async (args, io) => (await store()).diffRecord(args, io),
};

export const facts: Subcommand = async ([action, ...args], io) => {
  const run = action === undefined ? undefined : actions[action];
  if (!run) throw new CliError(`facts wants one of: ${Object.keys(actions).join(', ')}`);
  return run(args, io);
};
