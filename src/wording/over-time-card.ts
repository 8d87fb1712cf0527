/** What a series says to a question about its course: figures, dates, working, sources. Pure. */
import { Decimal } from 'decimal.js';
import { chartOf } from '../facts/charts.js';
import type { WorkingStep } from '../facts/derive/request.js';
import { writeValue } from '../facts/figure-text.js';
import type { Fact, FactRecord } from '../facts/record.js';
import type { Change, NoChange } from '../facts/series/change.js';
import type { Observation } from '../facts/series/observation.js';
import { type Series, sinceBreak } from '../facts/series/series.js';
import type { OverTime } from '../inquiry/outcome.js';
import { isTold, pointToldOf, type SeriesTold } from '../inquiry/over-time/told.js';
import type { Script } from '../reading/language.js';
import { openActions, refOf } from './answer-card.js';
import type { Action, Card, Line, Section } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { overTimeWords } from './catalogue/over-time.js';
import { asOfInSentence, figureValue, sourceLine, sourcesOf } from './fact-lines.js';
import { pointLine } from './point-lines.js';
import { tellsOf } from './tells.js';
import { inScript, languageOf, toTraditional } from './words.js';

const dateOf = ({ figure }: Observation, script: Script) => asOfInSentence(figure.asOf, script);
const amountOf = ({ figure }: Observation, script: Script) => figureValue(figure, script);

/** Digits in groups of three, for arithmetic in either language. */
function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}

const minus = (text: string) => text.replace(/^-/, '−');

const stepText = ({ terms, sign, result, whole }: WorkingStep): string =>
  `${terms.map((term) => minus(grouped(term))).join(` ${sign} `)} = ${minus(grouped(result))}${whole ? '' : '…'}`;

/** The size of a change with its unit: `4,735`, `4735家`, `about 2.5 billion yuan`. */
function sizeText({ difference, to, qualifier }: Change, script: Script): string {
  const words = overTimeWords(script);
  const { unit } = to.figure;
  const value = new Decimal(difference.value).abs().toFixed();
  const written = writeValue({ value, unit, places: undefined }, languageOf(script));
  const amount = script === 'zh-Hant' ? toTraditional(written) : written;
  return qualifier === 'exact' ? amount : words[qualifier](amount);
}

const unsigned = (value: string) => value.replace(/^[-−]/, '');

function percentText({ percent, qualifier }: Change, script: Script): string | null {
  if (!percent) return null;
  const text = `${unsigned(percent.value)}%`;
  return qualifier === 'exact' ? text : overTimeWords(script)[qualifier](text);
}

function changeLines(change: Change, script: Script): readonly Line[] {
  const words = overTimeWords(script);
  const size = sizeText(change, script);
  const percent = percentText(change, script);
  const went = {
    rose: words.rose(size, percent),
    fell: words.fell(size, percent),
    same: words.same,
  };
  const { from, to } = change;
  const ends = words.fromTo(
    ...([amountOf(from, script), dateOf(from, script)] as const),
    ...([amountOf(to, script), dateOf(to, script)] as const),
  );
  return [[{ strong: went[change.direction] }, script === 'en' ? `, ${ends}.` : `，${ends}。`]];
}

function workingLines({ difference, percent, times }: Change, script: Script): readonly Line[] {
  const words = overTimeWords(script);
  const steps = percent?.steps ?? difference.steps;
  return [
    ...steps.map((step): Line => [stepText(step)]),
    ...(percent ? [[words.rounded(`${minus(percent.value)}%`)]] : []),
    ...(times
      ? [...times.steps.map((step): Line => [stepText(step)]), [words.times(times.value)]]
      : []),
  ];
}

function refusedLine({ code, because, to, at }: NoChange, script: Script): string {
  const words = overTimeWords(script);
  switch (code) {
    case 'not-comparable':
      return words['not-comparable'](because ? inScript(because.reason, script) : '');
    case 'same-point':
      return words['same-point'](dateOf(to, script));
    case 'break':
      return words.break(dateOf(at ?? to, script));
    default:
      return words[code];
  }
}

/** Whether the figure told is the one told where no date is asked for, and which that is. */
function headlineLine({ headline }: Series, point: Observation, script: Script): readonly Line[] {
  const words = overTimeWords(script);
  return headline.fact.id === point.fact.id
    ? [[words.isHeadline]]
    : [[words.headline(amountOf(headline, script), dateOf(headline, script))]];
}

function breakLine(series: Series, script: Script): readonly Line[] {
  const [start] = sinceBreak(series);
  if (start?.status !== 'break') return [];
  return [[overTimeWords(script).brokenAt(dateOf(start, script))]];
}

/** What replies, before anything that goes with it. */
function replyLines(told: SeriesTold, series: Series, script: Script): readonly Line[] {
  const words = overTimeWords(script);
  const at = (point: Observation) => [amountOf(point, script), dateOf(point, script)] as const;
  const strong = (text: string): Line => [{ strong: text }];
  switch (told.kind) {
    case 'change':
      return changeLines(told.change, script);
    case 'highest':
    case 'lowest':
      return [strong(words[told.kind](...at(told.point))), ...breakLine(series, script)];
    case 'first':
      return [strong(words.first(...at(told.point)))];
    case 'latest':
      return [strong(words.latest(...at(told.point))), ...headlineLine(series, told.point, script)];
    case 'current': {
      const { point, newest } = told;
      if (series.points.length === 1) return [strong(words.only(...at(point)))];
      const isNewest = point.fact.id === newest.fact.id;
      return isNewest
        ? [strong(words.isCurrent(...at(point))), ...headlineLine(series, newest, script)]
        : [[words.isOlder(...at(point))], strong(words.newest(...at(newest)))];
    }
    case 'points':
      return [strong(words.onRecord(series.points.length))];
    case 'single':
      return [[words.single(...at(told.point))]];
    case 'no-point':
      return [[words.noPoint(inScript(told.time.asked, script))]];
    case 'refused':
      return [[refusedLine(told.refusal, script)]];
  }
}

/** The points that what is told rests on. */
function pointsBehind(told: SeriesTold, series: Series): readonly Observation[] {
  switch (told.kind) {
    case 'change':
      return told.course;
    case 'no-point':
      return [told.before, told.after].flatMap((point) => point ?? []);
    case 'refused':
      return [told.refusal.from, told.refusal.to];
    case 'single':
      return [told.point];
    default:
      return series.points;
  }
}

/** The points whose figures the reply gives. */
function pointsGiven(told: SeriesTold, series: Series): readonly Observation[] {
  switch (told.kind) {
    case 'change':
      return told.course;
    case 'current':
      return [told.newest, told.point];
    case 'points':
      return series.points;
    case 'no-point':
    case 'refused':
      return [];
    default:
      return [told.point];
  }
}

/** What has to be said of the figures that a reply gives in its first lines. */
function caveatLines(told: SeriesTold, series: Series, script: Script): readonly Line[] {
  const ends =
    told.kind === 'change' ? [told.change.from, told.change.to] : pointsGiven(told, series);
  const texts = ends.flatMap(({ caveat }) => (caveat ? [inScript(caveat, script)] : []));
  return [...new Set(texts)].map((text) => [answerWords(script).caveat(text)]);
}

function sourcesSection(
  points: readonly Observation[],
  record: FactRecord,
  script: Script,
): readonly Section[] {
  const cited = points.flatMap(({ fact }) => sourcesOf(fact, record));
  const bySource = new Map(cited.map((each) => [each.source.key, each]));
  const lines = [...bySource.values()].map((each) =>
    sourceLine({ ...each, note: undefined }, script),
  );
  return lines.length > 0 ? [{ heading: overTimeWords(script).sources, lines }] : [];
}

const factsOf = (points: readonly Observation[], told: Observation): readonly Fact[] => [
  ...new Map([told, ...points].map(({ fact }) => [fact.id, fact])).values(),
];

const mostOpened = 4;

function actionsFor(
  points: readonly Observation[],
  told: Observation,
  record: FactRecord,
  script: Script,
): readonly Action[] {
  const chart: readonly Action[] =
    chartOf(record, told.fact.id)?.kind === 'course'
      ? [{ kind: 'chart', fact: refOf(told.fact), label: answerWords(script).chartButton }]
      : [];
  return [...chart, ...openActions(factsOf(points, told).slice(0, mostOpened), script)];
}

/** The card of what a series says, or why it says nothing. */
export function overTimeCard({ told, series }: OverTime, record: FactRecord, script: Script): Card {
  const words = overTimeWords(script);
  const { figure } = series.headline;
  const points = pointsBehind(told, series);
  const point = pointToldOf(told, series);
  const recorded =
    told.kind === 'change' && told.recorded !== null ? record.byId.get(told.recorded) : undefined;
  const working: readonly Section[] =
    told.kind === 'change'
      ? [{ heading: words.working, lines: workingLines(told.change, script) }]
      : [];
  const listing: readonly Section[] =
    told.kind === 'single'
      ? []
      : [{ heading: words.points, lines: points.map((each) => pointLine(each, script)) }];
  return {
    kind: isTold(told) ? 'answer' : 'decline',
    script,
    headline: [
      ...replyLines(told, series, script),
      [words.of(inScript(figure.label, script), inScript(figure.scope, script))],
    ],
    ...(told.kind === 'refused' ? { title: words.refusedTitle } : {}),
    body: [
      ...(recorded ? [[words.recorded(inScript(recorded.title, script), recorded.id)]] : []),
      ...(told.kind === 'points' ? [] : caveatLines(told, series, script)),
    ],
    sections: [
      ...listing,
      ...working,
      ...sourcesSection(pointsGiven(told, series), record, script),
    ],
    ...(told.kind === 'change' ? { footer: words.computed } : {}),
    actions: actionsFor(points, point, record, script),
    tells: tellsOf(
      told.kind === 'change' ? 'derivation' : 'answer',
      factsOf(points, point),
      record,
    ),
  };
}
