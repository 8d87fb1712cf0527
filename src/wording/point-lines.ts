/** The points of a series in words: each with its date and what has to be said of it. Pure. */
import type { FactRecord } from '../facts/record.js';
import type { Observation } from '../facts/series/observation.js';
import { type Series, seriesOfFact } from '../facts/series/series.js';
import type { Script } from '../reading/language.js';
import type { Line } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { overTimeWords } from './catalogue/over-time.js';
import { asOfInSentence, asOfText, figureValue } from './fact-lines.js';
import { inScript } from './words.js';

/** What has to be said of a point: its status where it is not the usual, and its caveat. */
function remarksOn({ status, caveat }: Observation, script: Script): readonly string[] {
  return [
    ...(status === 'normal' ? [] : [answerWords(script).statusOf(status)]),
    ...(caveat ? [inScript(caveat, script)] : []),
  ];
}

/** `12,566 in September 2023, seen in a copy of …`. */
export function pointText(point: Observation, script: Script): string {
  const words = overTimeWords(script);
  const { figure } = point;
  const dated = figure.asOf.precision === 'day' ? pointOnDay(point, script) : null;
  const told =
    dated ?? words.pointAt(figureValue(figure, script), asOfInSentence(figure.asOf, script));
  const remarks = remarksOn(point, script);
  return remarks.length === 0 ? told : words.remarked(told, remarks.join(words.remarks));
}

/** English puts a day behind `on`, an end of a year behind `at`; Chinese all dates alike. */
function pointOnDay({ figure }: Observation, script: Script): string | null {
  if (script !== 'en') return null;
  return `${figureValue(figure, script)} on ${asOfText(figure.asOf, script)}`;
}

/** A point as an item of a list: its date, value and what has to be said of it. */
export function pointLine(point: Observation, script: Script): Line {
  const remarks = remarksOn(point, script).map((remark) => ` · ${remark}`);
  return [
    `${asOfText(point.figure.asOf, script)}${answerWords(script).reading}`,
    { strong: figureValue(point.figure, script) },
    ...remarks,
  ];
}

/** So many points are named on each side of the one told; those nearest to it. */
const mostBeside = 4;

function listed(points: readonly Observation[], left: number, script: Script): string {
  const words = overTimeWords(script);
  const texts = points.map((point) => pointText(point, script));
  return [...texts, ...(left > 0 ? [words.more(left)] : [])].join(words.listJoin);
}

/** The other points of the series that a fact is told from: later ones first, then earlier ones. */
export function otherPointLines(
  factId: string,
  record: FactRecord,
  script: Script,
): readonly Line[] {
  const series = seriesOfFact(record, factId);
  if (!series || series.points.length < 2) return [];
  const at = series.points.findLastIndex(({ fact }) => fact.id === factId);
  return at < 0 ? [] : besideLines(series, at, script);
}

function besideLines({ points, headline }: Series, at: number, script: Script): readonly Line[] {
  const words = overTimeWords(script);
  const own = points[at];
  // A fact that tells several points of a series has told them already.
  const isOther = ({ fact }: Observation) => fact.id !== own?.fact.id;
  const later = points.slice(at + 1).filter(isOther);
  const earlier = points.slice(0, at).filter(isOther);
  const shown = { later: later.slice(0, mostBeside), earlier: earlier.slice(-mostBeside) };
  const isHeadline = headline.fact.id === own?.fact.id;
  const { figure } = headline;
  return [
    ...(isHeadline
      ? []
      : [[words.usual(figureValue(figure, script), asOfInSentence(figure.asOf, script))]]),
    ...(later.length > 0
      ? [[words.later(listed(shown.later, later.length - shown.later.length, script))]]
      : []),
    ...(earlier.length > 0
      ? [[words.earlier(listed(shown.earlier, earlier.length - shown.earlier.length, script))]]
      : []),
  ];
}
