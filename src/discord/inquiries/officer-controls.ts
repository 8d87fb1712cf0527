/** What officers press on an inquiry's card, and what they fill in. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { bases, type InquiryFile } from '../../desk/inquiries/inquiry.js';
import type { InquiryState } from '../../desk/inquiries/states.js';
import type { FactRecord } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import { standing } from '../../wording/answer-card.js';
import type { Card } from '../../wording/card.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import { inScript, languageOf } from '../../wording/words.js';
import { type ComponentControl, control, type ModalControl, type Reply } from '../command.js';
import { drawForm, type Field, readForm } from '../curation/form.js';
import { type Station, stationOf } from '../curation/station.js';
import type { Typed } from '../curation/work.js';
import type { Desk } from '../desk.js';
import { requireFact } from '../facts.js';
import { noticeOf } from './cards.js';
import { inquiringOf } from './desk.js';
import { inquiryIds, type OfficerAct } from './ids.js';
import { recordCard } from './record-controls.js';

const longestAnswer = 2000;
const none = '-';

const usualHolding = {
  new: 'holdingNew',
  assigned: 'holdingAssigned',
  held: 'holdingHeld',
  answered: 'holdingHeld',
  closed: 'holdingHeld',
} as const satisfies Record<InquiryState, string>;

function basisField(script: Script): Field {
  const words = inquiryWords(script);
  return {
    kind: 'radio',
    id: 'basis',
    label: words.answerBasis,
    value: 'on-record',
    choices: bases.map((value) => ({
      value,
      label: words[value],
      description: words[`${value}-meaning`],
    })),
  };
}

async function holdFields(file: InquiryFile, script: Script, desk: Desk) {
  const { inquiry } = file;
  const words = inquiryWords(script);
  const kept = await inquiringOf(desk).inquiries.holdingText(inquiry.state);
  const asked = inquiryWords(inquiry.script);
  const own = kept?.[languageOf(inquiry.script)];
  return [
    {
      kind: 'paragraph',
      id: 'text',
      label: words.holdText,
      value: own || asked[usualHolding[inquiry.state]],
      longest: longestAnswer,
    },
    {
      kind: 'radio',
      id: 'keep',
      label: words.holdKeep,
      value: 'once',
      choices: [
        { value: 'once', label: words.holdOnce },
        { value: inquiry.state, label: words.holdKept },
      ],
    },
  ] satisfies Field[];
}

function attachFields(file: InquiryFile, record: FactRecord, script: Script): readonly Field[] {
  const words = inquiryWords(script);
  const near = standing(
    file.inquiry.nearest.map((factId) => ({ factId })),
    record,
  );
  return [
    ...(near.length > 0
      ? [
          {
            kind: 'choice',
            id: 'near',
            label: words.attachNear,
            value: near[0]?.id ?? none,
            required: false,
            choices: near.map((fact) => ({
              value: fact.id,
              label: inScript(fact.title, script),
            })),
          } as const,
        ]
      : []),
    {
      kind: 'line',
      id: 'other',
      label: words.attachOther,
      value: '',
      required: near.length === 0,
      longest: 60,
    },
    {
      kind: 'paragraph',
      id: 'text',
      label: words.attachText,
      value: '',
      required: false,
      longest: longestAnswer,
    },
  ];
}

async function formFor(
  act: 'hold' | 'answer' | 'attach',
  file: InquiryFile,
  script: Script,
  desk: Desk,
): Promise<Reply> {
  const words = inquiryWords(script);
  const id = inquiryIds.say.make({ act, inquiry: file.inquiry.id });
  if (act === 'hold') {
    return { modal: drawForm(id, words.holdTitle, await holdFields(file, script, desk)) };
  }
  if (act === 'attach') {
    const fields = attachFields(file, desk.snapshots.current().record, script);
    return { modal: drawForm(id, words.attachTitle, fields) };
  }
  return {
    modal: drawForm(id, words.answerTitle, [
      {
        kind: 'paragraph',
        id: 'text',
        label: words.answerText,
        value: '',
        longest: longestAnswer,
      },
      basisField(script),
    ]),
  };
}

async function perform(act: OfficerAct, id: number, station: Station, desk: Desk): Promise<Reply> {
  const { inquiries } = inquiringOf(desk);
  const { person, script } = station;
  const words = inquiryWords(script);
  switch (act) {
    case 'take':
      await inquiries.take(person, id);
      return { card: noticeOf(words.taken(id), script) };
    case 'close':
      await inquiries.close(person, id);
      return { card: noticeOf(words.closedNow(id), script) };
    case 'reopen':
      await inquiries.reopen(person, id);
      return { card: noticeOf(words.reopened(id), script) };
    case 'record':
      return { card: await recordCard(id, station, desk) };
    default:
      return formFor(act, await inquiries.find(id), script, desk);
  }
}

async function say(
  act: OfficerAct,
  id: number,
  typed: Typed,
  { person, script }: Station,
  desk: Desk,
): Promise<Card> {
  const { inquiries } = inquiringOf(desk);
  const text = (typed.text ?? '').trim();
  const told = ({ askers }: InquiryFile) =>
    noticeOf(inquiryWords(script).sent(askers.length), script);
  if (act === 'hold') {
    const { inquiry } = await inquiries.find(id);
    const file = await inquiries.hold(person, id, text);
    if (typed.keep !== undefined && typed.keep !== 'once') {
      const kept = await inquiries.holdingText(inquiry.state);
      const texts = { en: kept?.en ?? '', zh: kept?.zh ?? '' };
      const own = { ...texts, [languageOf(inquiry.script)]: text };
      await inquiries.keepHoldingText({ state: inquiry.state, ...own });
    }
    return told(file);
  }
  if (act === 'attach') {
    const other = (typed.other ?? '').trim();
    const { record } = desk.snapshots.current();
    const fact = requireFact(record, other === '' ? (typed.near ?? '') : other);
    return told(await inquiries.answer(person, id, { basis: 'on-record', text, factId: fact.id }));
  }
  const basis = bases.find((each) => each === typed.basis);
  if (act !== 'answer' || !basis) throw new UserError('stale-control');
  return told(await inquiries.answer(person, id, { basis, text }));
}

export const officerComponents: readonly ComponentControl[] = [
  control(inquiryIds.act, {
    placement: 'to-asker',
    run: ({ act, inquiry }, interaction: MessageComponentInteraction, desk) =>
      perform(act, inquiry, stationOf(interaction, desk), desk),
  }),
];

export const officerModals: readonly ModalControl[] = [
  control(inquiryIds.say, {
    placement: 'to-asker',
    async run({ act, inquiry }, interaction: ModalSubmitInteraction, desk) {
      const station = stationOf(interaction, desk);
      return { card: await say(act, inquiry, readForm(interaction), station, desk) };
    },
  }),
];
