/** `desk facts series`: each series of the record with its points in the order of time. */
import { writeAsOf, writeFigure } from '../facts/figure-text.js';
import type { FactRecord } from '../facts/record.js';
import type { Observation } from '../facts/series/observation.js';
import { type Series, seriesOf } from '../facts/series/series.js';
import { readArgs, type Subcommand } from './command-line.js';
import { openRecord } from './record.js';

/** Series that show a course: those of two points or more. */
function courses(record: FactRecord): readonly Series[] {
  return seriesOf(record).filter(({ points }) => points.length > 1);
}

function pointJson({ fact, figure, status, caveat }: Observation) {
  const { value, unit, qualifier, asOf, alternatives } = figure;
  return {
    ...{ fact: fact.id, figure: figure.id, revision: fact.revision },
    ...{ date: asOf.date, precision: asOf.precision, value, unit, qualifier, status, caveat },
    sources: fact.sources.map(({ source }) => source),
    alternatives: (alternatives ?? []).map((other) => ({
      ...{ source: other.source, value: other.value, qualifier: other.qualifier, why: other.why },
    })),
  };
}

function seriesJson({ scope, anchor, points, headline }: Series) {
  return {
    anchor: anchor.id,
    scope,
    headline: { fact: headline.ref.factId, figure: headline.ref.figureId },
    points: points.map(pointJson),
  };
}

function headingOf({ scope, anchor, headline }: Series): string {
  const { measure, place, level, type, grade, register, span } = scope;
  const facets = [place, level, type, grade, register, span === 'stock' ? undefined : span];
  return `${anchor.id}: ${measure} (${facets.filter(Boolean).join(', ')}), headline ${headline.fact.id}`;
}

function pointLine({ fact, figure, status, caveat }: Observation): string {
  const remarks = [
    ...(status === 'normal' ? [] : [status]),
    ...(caveat ? [caveat.en] : []),
    ...(figure.alternatives ?? []).map(
      (other) => `${other.source} gives ${writeFigure({ ...figure, ...other }, 'en')}`,
    ),
  ];
  const columns = [
    writeAsOf(figure.asOf, 'en').padEnd(18),
    writeFigure(figure, 'en').padEnd(26),
    fact.id.padEnd(28),
    fact.sources.map(({ source }) => source).join(', '),
  ];
  const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return `  ${columns.join(' ')}${remark}`;
}

export const series: Subcommand = async (args, io) => {
  const { values } = readArgs(args, { json: { type: 'boolean' } });
  const found = courses(await openRecord(io));
  if (values.json) {
    io.out(`${JSON.stringify(found.map(seriesJson), null, 2)}\n`);
    return 0;
  }
  const blocks = found.map((each) => [headingOf(each), ...each.points.map(pointLine)].join('\n'));
  io.out(blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`);
  return 0;
};
