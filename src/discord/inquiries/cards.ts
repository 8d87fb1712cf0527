/** Cards of the inquiry desk: at the desk, to the asker, for the asker's own list. */

import type { DeskNote, Letter } from '../../desk/inquiries/herald.js';
import {
  type Asker,
  deadlineOf,
  type InquiryFile,
  type Reply,
} from '../../desk/inquiries/inquiry.js';
import { type InquiryStep, mayStep } from '../../desk/inquiries/states.js';
import type { FactRecord } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import { answerCard, standing, titleLine } from '../../wording/answer-card.js';
import { type Action, type Card, type Line, lineText, type Section } from '../../wording/card.js';
import { type InquiryWords, inquiryWords } from '../../wording/catalogue/inquiries.js';
import { inScript } from '../../wording/words.js';
import { inOneLine, limits } from '../limits.js';
import { drawLines } from '../render.js';
import { inquiryIds, type OfficerAct } from './ids.js';

const longestShown = 300;
const shortened = (text: string) => inOneLine(text, longestShown);

/** As many lines as are shown whole in so many characters, then what is said of the others. */
function fitting(
  lines: readonly Line[],
  room: number,
  ofOthers: (count: number) => string,
): readonly Line[] {
  const lengthOf = (some: readonly Line[]) => drawLines(some, Number.POSITIVE_INFINITY).length;
  for (let count = lines.length; ; count -= 1) {
    const others = lines.length - count;
    const shown = [...lines.slice(0, count), ...(others > 0 ? [[ofOthers(others)]] : [])];
    if (count === 0 || lengthOf(shown) <= room) return shown;
  }
}

const plainCard = (script: Script): Card => ({
  ...{ kind: 'desk', script, headline: [], body: [], sections: [], actions: [] },
});

export function noticeOf(text: string, script: Script): Card {
  return { ...plainCard(script), headline: [[text]] };
}

const languageName = ({ language }: Asker, words: InquiryWords) =>
  ({ either: words.either, en: words.english, zh: words.chinese })[language];

const mostAskers = 8;

function askerLine(asker: Asker, words: InquiryWords): Line {
  const { person, outlet, deadline } = asker;
  const terms = words.wants(words[asker.basis], languageName(asker, words));
  const who = `${[person.name, outlet].filter(Boolean).join(', ')} · ${terms}`;
  return deadline === null
    ? [`${who} · ${words.noDeadline}`]
    : [`${who} · ${words.deadlineShort} `, { instant: deadline, away: true }];
}

/** What was told, the newest first. */
function replyLines(file: InquiryFile, words: InquiryWords): readonly Line[] {
  const lines = file.replies.toReversed().map((reply): Line => {
    const own = file.deliveries.filter(({ replyId }) => replyId === reply.id);
    const count = (state: string) => own.filter((one) => one.state === state).length;
    const lost = count('unreached');
    return [
      { strong: words[`reply-${reply.kind}`] },
      ` · ${[
        ...(reply.basis === null || reply.kind === 'holding' ? [] : [words[reply.basis]]),
        words.toldCount(count('told'), own.length),
        ...(lost > 0 ? [words.unreachedCount(lost)] : []),
        ...(reply.factId === null ? [] : [reply.factId]),
      ].join(' · ')}`,
      ...(reply.text === '' ? [] : [`: ${shortened(reply.text)}`]),
    ];
  });
  return fitting(lines, limits.fieldValue, words.earlierReplies);
}

interface Offered {
  readonly act: OfficerAct;
  readonly step: InquiryStep;
  readonly label: keyof InquiryWords & (OfficerAct | 'makeFact');
  readonly tone?: 'primary' | 'success' | 'danger';
}
const offered: readonly Offered[] = [
  { act: 'take', step: 'take', label: 'take', tone: 'primary' },
  { act: 'hold', step: 'hold', label: 'hold' },
  { act: 'answer', step: 'answer', label: 'answer', tone: 'success' },
  { act: 'attach', step: 'answer', label: 'attach' },
  { act: 'record', step: 'propose', label: 'makeFact' },
  { act: 'reopen', step: 'reopen', label: 'reopen' },
  { act: 'close', step: 'close', label: 'close' },
];

function officerActions({ inquiry }: InquiryFile, words: InquiryWords): readonly Action[] {
  return offered
    .filter(({ step }) => mayStep(inquiry.state, step))
    .map(({ act, label, tone }) => ({
      kind: 'button',
      id: inquiryIds.act.make({ act, inquiry: inquiry.id }),
      label: words[label],
      ...(tone ? { tone } : {}),
    }));
}

const section = (heading: string, lines: readonly Line[]): readonly Section[] =>
  lines.length > 0 ? [{ heading, lines }] : [];

/** An inquiry as it stands at the desk. */
export function inquiryCard(
  file: InquiryFile,
  record: FactRecord,
  script: Script,
  now: string,
): Card {
  const words = inquiryWords(script);
  const { inquiry, askers } = file;
  const deadline = deadlineOf(askers, now);
  const about = [
    askers.length === 0 ? words.cardNoAsker : words.cardCount(askers.length),
    ...(inquiry.officer ? [words.cardOfficer(inquiry.officer.name)] : []),
    ...(inquiry.proposalId === null ? [] : [words.proposalOf(inquiry.proposalId)]),
  ];
  const more = askers.length - mostAskers;
  return {
    ...plainCard(script),
    title: words.cardTitle(inquiry.id, words[`state-${inquiry.state}`]),
    body: [
      ...(inquiry.question === '' ? [] : [[{ strong: shortened(inquiry.question) }]]),
      [about.join(' · ')],
      deadline === null
        ? [words.noDeadline]
        : [`${words.deadline}: `, { instant: deadline, away: true }],
    ],
    sections: [
      ...section(words.askersHeading, [
        ...askers.slice(0, mostAskers).map((asker) => askerLine(asker, words)),
        ...(more > 0 ? [[words.moreAskers(more)]] : []),
      ]),
      ...section(
        words.nearestHeading,
        standing(
          inquiry.nearest.map((factId) => ({ factId })),
          record,
        ).map((fact) => titleLine(fact, script)),
      ),
      ...section(words.repliesHeading, replyLines(file, words)),
    ],
    actions: officerActions(file, words),
  };
}

/** The script in which an asker wants to be answered. */
function scriptFor(asker: Asker): Script {
  if (asker.language === 'either') return asker.script;
  if (asker.language === 'en') return 'en';
  return asker.script === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

function headlineOf(reply: Reply, id: number, words: InquiryWords): string {
  if (reply.kind === 'holding') return words.letterHolding(id);
  if (reply.kind !== 'published') return words.letterAnswer(id);
  return reply.factId?.startsWith('topic:')
    ? words.letterNotOnRecord(id)
    : words.letterPublished(id);
}

/** What stands first in a letter: with the instant of the reply, one of an inquiry is like no other. */
export function letterLead({ file, asker, reply, sealed }: Letter): Line {
  const words = inquiryWords(scriptFor(asker));
  const { id } = file.inquiry;
  const text = sealed ? words.letterSealed(id) : headlineOf(reply, id, words);
  return [`${text} `, { instant: reply.at }];
}

/** What an asker is told, the question quoted. */
export function letterCard(letter: Letter, record: FactRecord): Card {
  const { asker, reply, sealed } = letter;
  const script = scriptFor(asker);
  const words = inquiryWords(script);
  const quote = asker.question;
  const headline = letterLead(letter);
  if (sealed) return { ...plainCard(script), headline: [headline], quote };
  const { basis, kind, officer } = reply;
  // Only what is on the record is told with a name to it.
  const signed = basis === 'on-record' && kind === 'answer' && officer !== null;
  const said: readonly Line[] = [
    ...reply.text.split('\n').flatMap((line): Line[] => (line === '' ? [] : [[line]])),
    ...(signed ? [[words.saidBy(officer.name)]] : []),
    ...(basis === null || kind === 'holding'
      ? []
      : [[{ strong: words.terms(words[basis], words[`${basis}-meaning`]) }]]),
  ];
  const topicId = reply.factId?.startsWith('topic:') ? reply.factId.slice(6) : null;
  const topic = record.notOnRecord.find((one) => one.id === topicId);
  const fact = reply.factId === null ? undefined : record.byId.get(reply.factId);
  if (!fact) {
    const told: readonly Line[] = topic ? [[inScript(topic.reply, script)]] : [];
    return { ...plainCard(script), quote, headline: [headline], body: [...told, ...said] };
  }
  const card = answerCard(fact, record, script);
  return { ...card, quote, headline: [headline, ...card.headline], body: [...said, ...card.body] };
}

/** A remark to the desk: a deadline near or past, an asker whom nothing reaches. */
export function noteCard(note: DeskNote, script: Script): Card {
  const words = inquiryWords(script);
  const { id, question } = note.file.inquiry;
  if ('deadline' in note) {
    const text = note.kind === 'reminder' ? words.noteReminder(id) : words.notePassed(id);
    return {
      ...plainCard(script),
      quote: question,
      headline: [[text, { instant: note.deadline, away: true }]],
    };
  }
  const { asker, reply } = note;
  const { name } = asker.person;
  const told: Line = [` · ${words[`reply-${reply.kind}`]} `, { instant: reply.at }];
  if (note.kind === 'unconfirmed') {
    const doubt = words.noteUnconfirmed(id, name);
    return { ...plainCard(script), quote: question, headline: [[doubt, ...told]] };
  }
  const reason = words[`reason-${note.reason}` as keyof InquiryWords];
  const why = typeof reason === 'string' ? reason : note.reason;
  const text = note.via === null ? words.noteUnreached(id, name) : words.noteOtherWay(id, name);
  return {
    ...plainCard(script),
    quote: question,
    headline: [[`${text} · ${why}`, ...told], ...(note.via === null ? [[words.stillThere]] : [])],
  };
}

const mostMine = 8;
/** Of a question and of each reply in that list. */
const longestMine = 160;

/** A journalist's own inquiries, with what was answered. */
export function mineCard(files: readonly InquiryFile[], personId: string, script: Script): Card {
  const words = inquiryWords(script);
  if (files.length === 0) return noticeOf(words.mineNone, script);
  const shown = files.slice(0, mostMine);
  // All of them within what an embed holds, their headings and its title too.
  const room = Math.min(limits.fieldValue, Math.floor(limits.embedTotal / shown.length) - 100);
  const ownIn = ({ askers }: InquiryFile) => askers.find(({ person }) => person.id === personId);
  const menuOf = (id: string, label: string, among: readonly InquiryFile[]): readonly Action[] => {
    const choices = among.map((file) => ({
      value: String(file.inquiry.id),
      label: words.cardTitle(file.inquiry.id, words[`state-${file.inquiry.state}`]),
      detail: shortened(ownIn(file)?.question ?? ''),
    }));
    return choices.length > 0 ? [{ kind: 'menu', id, label, choices }] : [];
  };
  return {
    ...plainCard(script),
    title: words.mineTitle,
    ...(files.length > mostMine ? { footer: words.moreMine(files.length - mostMine) } : {}),
    sections: shown.map((file): Section => {
      const { inquiry, replies } = file;
      const own = ownIn(file);
      const about: readonly Line[] = [
        [{ strong: inOneLine(own?.question ?? inquiry.question, longestMine) }],
        [
          `${words.asked} `,
          { instant: own?.askedAt ?? inquiry.openedAt, away: true },
          ...(own?.deadline
            ? [` · ${words.deadlineShort} `, { instant: own.deadline, away: true } as const]
            : []),
        ],
      ];
      const told = replies
        .toReversed()
        .map(
          (reply): Line => [
            headlineOf(reply, inquiry.id, words),
            ...(reply.text === '' ? [] : [` ${inOneLine(reply.text, longestMine)}`]),
          ],
        );
      const left = room - drawLines(about, room).length - 1;
      return {
        heading: words.cardTitle(inquiry.id, words[`state-${inquiry.state}`]),
        lines: [...about, ...fitting(told, left, words.earlierReplies)],
      };
    }),
    actions: [
      ...menuOf(
        inquiryIds.own.make({}),
        words.showWhole,
        files.filter(({ replies }) => replies.length > 0).slice(0, limits.selectOptions),
      ),
      ...menuOf(inquiryIds.withdraw.make({}), words.withdraw, files.slice(0, limits.selectOptions)),
    ],
  };
}

/** Everything that one asker was told, the newest first; whole in a file where the card is too small. */
export function ownCard(file: InquiryFile, own: Asker, record: FactRecord, script: Script): Card {
  const words = inquiryWords(script);
  const letters = file.replies
    .toReversed()
    .map((reply) => letterCard({ file, asker: own, reply, sealed: false }, record));
  const lines = letters.flatMap(({ headline, body }) => [...headline, ...body, []]);
  const isWhole = drawLines(lines, Number.POSITIVE_INFINITY).length <= limits.embedDescription;
  const text = [own.question, '', ...lines.map(lineText)].join('\n').trimEnd();
  return {
    ...plainCard(script),
    quote: own.question,
    title: words.cardTitle(file.inquiry.id, words[`state-${file.inquiry.state}`]),
    ...(isWhole
      ? { body: lines }
      : {
          headline: [[words.wholeInFile]],
          body: lines,
          files: [{ name: `inquiry-${file.inquiry.id}.txt`, content: `${text}\n` }],
        }),
  };
}
