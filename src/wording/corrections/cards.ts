/** Cards of corrections: the public log, what a watcher is told, what the desk is told. Pure. */
import type { Script } from '../../reading/language.js';
import type { Action, Card, Line, Section } from '../card.js';
import { correctionWords } from '../catalogue/corrections.js';
import type { ToldFigure } from '../tells.js';
import { inScript } from '../words.js';
import { changedFigures, figureTexts, type NoticeView, toldText } from './changed.js';
import { changeLines, concerned, noticeHeading, noticeLines } from './notice-lines.js';

/** Changed figures that the log shows of one notice. */
const mostLogged = 4;

const plain = { body: [], sections: [], actions: [] } as const;

function logSection(notice: NoticeView, script: Script): Section {
  const words = correctionWords(script);
  const lines = concerned(notice, null).flatMap(({ changed }) =>
    changeLines(changed, undefined, script),
  );
  return {
    heading: noticeHeading(notice, script),
    lines: [
      ...lines.slice(0, mostLogged),
      ...(lines.length > mostLogged ? [[words.deskMore(lines.length - mostLogged)]] : []),
      [words.why(notice.reason)],
    ],
  };
}

/** The public log: old, new, why and when, a section a notice. */
export function logCard(
  notices: readonly NoticeView[],
  turns: readonly Action[],
  script: Script,
): Card {
  const words = correctionWords(script);
  return {
    ...plain,
    kind: 'list',
    script,
    headline: [[notices.length === 0 ? words.logNone : words.logLead]],
    title: words.logTitle,
    sections: notices.map((notice) => logSection(notice, script)),
    actions: turns,
  };
}

/** What somebody who pressed "Watch this text" reads. */
export function watchingCard(figures: number, stopId: string, script: Script): Card {
  const words = correctionWords(script);
  return {
    ...plain,
    kind: 'guide',
    script,
    headline: [[words.watching(figures)], [words.watchKept]],
    actions: [{ kind: 'button', id: stopId, label: words.stopButton }],
  };
}

export function stoppedCard(wasWatched: boolean, script: Script): Card {
  const words = correctionWords(script);
  const text = wasWatched ? words.stopped : words.alreadyStopped;
  return { ...plain, kind: 'guide', script, headline: [[text]] };
}

/** Figures of a watched text that a notice changes, with the old and the new; none where it does not. */
export function watchedLines(
  notice: NoticeView,
  figures: readonly ToldFigure[],
  script: Script,
): readonly Line[] {
  const words = correctionWords(script);
  return figures.flatMap((figure): Line[] => {
    const changed = notice.facts.find(({ before }) => before.id === figure.factId);
    if (!changed) return [];
    const told = toldText(changed, figure.revision);
    const found = changedFigures(told, changed.after).find(
      ({ before }) => before.id === figure.figureId,
    );
    if (!found) return [];
    const { before, after } = figureTexts(found, script);
    const { sentence, start, end } = figure;
    return [
      [
        words.watchPlace(String(sentence), String(start + 1), String(end)),
        words.of(inScript(told.title, script)),
        ' ',
        { struck: before },
        ' ',
        { strong: after ?? words.watchWithdrawn },
      ],
    ];
  });
}

/** The direct message to somebody whose watched text has a figure that was corrected. */
export function watcherCard(
  notice: NoticeView,
  lines: readonly Line[],
  stopId: string,
  script: Script,
): Card {
  const words = correctionWords(script);
  return {
    ...plain,
    kind: 'clarify',
    script,
    headline: [
      [{ strong: noticeHeading(notice, script) }],
      [words.watchLead],
      ...lines,
      [words.why(notice.reason)],
    ],
    actions: [{ kind: 'button', id: stopId, label: words.stopButton }],
  };
}

export interface DeliveryReport {
  readonly corrected: number;
  readonly replied: number;
  readonly unreachable: number;
  readonly watchersTold: number;
  readonly watchersMissed: number;
  /** How many were not reached for which reason. */
  readonly problems: readonly { readonly problem: ProblemName; readonly count: number }[];
  readonly places: Readonly<Record<'corrected' | 'replied' | 'unreachable', readonly string[]>>;
}
type ProblemName =
  | 'gone'
  | 'no-access'
  | 'hidden'
  | 'direct-closed'
  | 'discord'
  | 'unconfirmed'
  | 'refused'
  | 'stopped';

/** What the desk is told once a notice is through: what was reached and what could not be. */
export function deliveryCard(notice: NoticeView, report: DeliveryReport, script: Script): Card {
  const words = correctionWords(script);
  const { corrected, replied, unreachable, watchersTold, watchersMissed, places } = report;
  const listed = (heading: string, count: number, key: keyof typeof places): Section[] => {
    const shown = places[key];
    if (count === 0) return [];
    const links = shown.map((address): Line => [{ link: address.slice(-45), to: address }]);
    const more = count - shown.length;
    return [{ heading, lines: [...links, ...(more > 0 ? [[words.deskMore(more)]] : [])] }];
  };
  return {
    ...plain,
    kind: 'desk',
    script,
    headline: [],
    title: words.deskTitle(String(notice.number)),
    body: [
      ...noticeLines(notice, null, script),
      [
        {
          strong: words.deskLead(
            corrected + replied + unreachable,
            corrected,
            replied,
            unreachable,
          ),
        },
      ],
      ...(watchersTold + watchersMissed > 0
        ? [[words.deskWatches(watchersTold, watchersMissed)]]
        : []),
      ...report.problems.map(
        ({ problem, count }): Line => [`${count} × ${words[`problem-${problem}`]}`],
      ),
    ],
    sections: [
      ...listed(words.deskUnreachable, unreachable, 'unreachable'),
      ...listed(words.deskReplied, replied, 'replied'),
      ...listed(words.deskCorrected, corrected, 'corrected'),
    ],
  };
}
