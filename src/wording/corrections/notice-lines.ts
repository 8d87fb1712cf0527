/** What a notice says, wherever it is said. Pure. */
import type { FactRef } from '../../answering/verdict.js';
import { dayAt } from '../../base/day.js';
import { writeDate } from '../../facts/figure-text.js';
import type { Fact } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import type { Line } from '../card.js';
import { correctionWords } from '../catalogue/corrections.js';
import { figureLine } from '../fact-lines.js';
import type { ToldKind } from '../tells.js';
import { inScript, languageOf, toTraditional } from '../words.js';
import {
  type ChangedFact,
  changedFigures,
  figureTexts,
  type NoticeView,
  toldText,
} from './changed.js';

/** More changed figures than this are left to the public log. */
const mostFigures = 4;
const longestStatement = 300;
/** The shipped record's: a notice does not carry what its record says of itself. */
const noticeZone = 'Asia/Shanghai';

/** What a notice goes by, the same in every message of one script. */
export function noticeNumber(number: number, script: Script): string {
  return correctionWords(script).number(String(number));
}

/** The same in every script, to find a notice by whatever script it was written in. */
export function noticeNumbers(number: number): readonly string[] {
  return (['en', 'zh-Hans', 'zh-Hant'] as const).map((script) => noticeNumber(number, script));
}

function dateText(at: string, script: Script): string {
  const written = writeDate(dayAt(Date.parse(at), noticeZone), languageOf(script));
  return script === 'zh-Hant' ? toTraditional(written) : written;
}

export function noticeHeading({ kind, at, number }: NoticeView, script: Script): string {
  const words = correctionWords(script);
  const what = { correction: words.corrected, kill: words.killed, settlement: words.settled }[kind];
  return [what, dateText(at, script), noticeNumber(number, script)].join(' · ');
}

function labelOf(told: Fact, figureId: string, script: Script): string {
  const figure = told.figures.find(({ id }) => id === figureId);
  const label = figure && figureLine(figure, script)[1];
  return typeof label === 'string' ? label : '';
}

/** The old struck through and the new beside it: a line a figure, else the statements. */
export function changeLines(
  changed: ChangedFact,
  revision: number | undefined,
  script: Script,
): readonly Line[] {
  const words = correctionWords(script);
  const told = toldText(changed, revision);
  const { after } = changed;
  const title = words.of(inScript(told.title, script));
  const lead = script === 'en' ? `${title}: ` : `${title}：`;
  const figures = changedFigures(told, after);
  if (figures.length > 0) {
    return figures.slice(0, mostFigures).map((figure): Line => {
      const { before, after: now } = figureTexts(figure, script);
      return [
        lead,
        { struck: before },
        ' ',
        { strong: now ?? words.withdrawnMark },
        labelOf(told, figure.before.id, script),
      ];
    });
  }
  const [was, is] = [inScript(told.statement, script), after && inScript(after.statement, script)];
  if (was === is || was.length > longestStatement || (is?.length ?? 0) > longestStatement) {
    return [[words.notInText(inScript(told.title, script))]];
  }
  return [[lead, { struck: was }, ' ', { strong: is ?? words.withdrawnMark }]];
}

/** The changed facts among those that a message told; all of them where none is named. */
export function concerned(
  notice: NoticeView,
  facts: readonly FactRef[] | null,
): readonly { readonly changed: ChangedFact; readonly revision: number | undefined }[] {
  const all = notice.facts.map((changed) => ({ changed, revision: undefined }));
  if (facts === null) return all;
  const revisions = new Map(facts.map(({ factId, revision }) => [factId, revision]));
  const told = notice.facts
    .filter(({ before }) => revisions.has(before.id))
    .map((changed) => ({ changed, revision: revisions.get(changed.before.id) }));
  return told.length > 0 ? told : all.slice(0, 1);
}

/** A notice as it stands above a message that told the old. */
export function noticeLines(
  notice: NoticeView,
  told: { readonly facts: readonly FactRef[]; readonly kind: ToldKind } | null,
  script: Script,
): readonly Line[] {
  const words = correctionWords(script);
  const changes = concerned(notice, told?.facts ?? null).flatMap(({ changed, revision }) =>
    changeLines(changed, revision, script),
  );
  return [
    [{ strong: noticeHeading(notice, script) }],
    ...changes.slice(0, mostFigures),
    [words.why(notice.reason)],
    ...(notice.kind === 'kill' ? [[words.doNotUse]] : []),
    ...(told?.kind === 'check' ? [[words.checkAgain]] : []),
  ];
}
