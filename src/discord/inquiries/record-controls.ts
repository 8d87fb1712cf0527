/** From a question to the record: a phrasing of a fact, a new fact, or a topic not on record. */
import type { MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import type { Draft } from '../../desk/curation/draft.js';
import type { Script } from '../../reading/language.js';
import { standing } from '../../wording/answer-card.js';
import type { Action, Card } from '../../wording/card.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import { inScript } from '../../wording/words.js';
import { type ComponentControl, control } from '../command.js';
import { orPutRight, showPreview } from '../curation/changing.js';
import { chosenFrom } from '../curation/form.js';
import { emptyField, type FormKind } from '../curation/form-kind.js';
import { openAction, openForm } from '../curation/open-form.js';
import { linesOf } from '../curation/reading.js';
import { factRef, publishedFact, type Station, stationOf } from '../curation/station.js';
import type { Change } from '../curation/work.js';
import type { Desk } from '../desk.js';
import { limits } from '../limits.js';
import { noticeOf } from './cards.js';
import { inquiryIds, type Origin } from './ids.js';
import { type Asked, askedIn, originTyped, topicIdOf } from './origin.js';

const longestReply = 1000;
const longestTitle = 100;

/** A class of questions that the record holds nothing on, with the reply that all askers get. */
export const offRecordForm: FormKind = {
  name: 'off-record',
  of: 'entry',
  title: 'offRecordTitle',
  fields({ typed }, { script }) {
    const words = inquiryWords(script);
    const field = emptyField(typed);
    return [
      field('line', 'title-en', words.topicTitleEn, longestTitle),
      field('line', 'title-zh', words.topicTitleZh, longestTitle),
      field('paragraph', 'reply-en', words.topicReplyEn, longestReply),
      field('paragraph', 'reply-zh', words.topicReplyZh, longestReply),
      {
        ...field('paragraph', 'phrasings', words.topicPhrasings, longestReply),
        hint: words.topicPhrasingsHint,
      },
    ];
  },
  draft({ ref }, typed) {
    const lines = linesOf(typed.phrasings);
    const isChinese = (line: string) => /\p{Script=Han}/u.test(line);
    const body = {
      id: ref.id,
      title: { en: typed['title-en'] ?? '', zh: typed['title-zh'] ?? '' },
      reply: { en: typed['reply-en'] ?? '', zh: typed['reply-zh'] ?? '' },
      nearest: (typed.nearest ?? '').split(' ').filter(Boolean),
      phrasings: {
        en: lines.filter((line) => !isChinese(line)),
        zh: lines.filter(isChinese),
      },
    };
    const reason = typed.reason ?? '';
    return { draft: { action: 'add', of: 'not-on-record', body, reason }, body: null };
  },
};

const emptyChange: Omit<Change, 'ref' | 'base' | 'body'> = {
  ...{ kind: 'change', form: null, part: 0, typed: {}, draft: null, revising: null },
};

function offRecordAction(origin: Origin, asked: Asked, station: Station): Action {
  const { curating, person, script } = station;
  const change: Change = {
    ...emptyChange,
    ref: { kind: 'not-on-record', id: topicIdOf(origin) },
    ...{ base: 0, body: null, form: offRecordForm },
    typed: {
      ...originTyped(origin, asked),
      reason: asked.reason,
      nearest: asked.nearest.slice(0, 3).join(' '),
      phrasings: [...asked.phrasings.en, ...asked.phrasings.zh].join('\n'),
    },
  };
  const token = curating.drafts.keep(person.id, change);
  const label = inquiryWords(script).notOnRecordButton;
  return openAction(offRecordForm, change, token, label);
}

/** The ways from a question to the record, under a card. */
export async function recordActions(
  origin: Origin,
  asked: Asked,
  station: Station,
): Promise<readonly Action[]> {
  const { curating, script } = station;
  const words = inquiryWords(script);
  const { record } = await curating.curation.record();
  const near = standing(
    asked.nearest.map((factId) => ({ factId })),
    record,
  );
  const facts = near.slice(0, limits.selectOptions);
  return [
    ...(facts.length > 0
      ? [
          {
            kind: 'menu',
            id: inquiryIds.phrasing.make({ origin }),
            label: words.choosePhrasingOf,
            choices: facts.map((fact) => ({
              value: fact.id,
              label: inScript(fact.title, script),
              detail: fact.id,
            })),
          } as const,
        ]
      : []),
    {
      kind: 'menu',
      id: inquiryIds.topic.make({ origin }),
      label: words.chooseTopicOfNew,
      choices: record.topics.slice(0, limits.selectOptions).map((topic) => ({
        value: topic.id,
        label: inScript(topic.title, script),
      })),
    },
    offRecordAction(origin, asked, station),
  ];
}

/** How an inquiry is put on record. */
export async function recordCard(id: number, station: Station, desk: Desk): Promise<Card> {
  const { script } = station;
  const words = inquiryWords(script);
  const origin: Origin = { kind: 'inquiry', id };
  const asked = await askedIn(origin, desk, script);
  return {
    ...noticeOf(words.recordHow, script),
    title: words.recordTitle(id),
    body: [...asked.phrasings.en, ...asked.phrasings.zh].map((text) => [text]),
    actions: await recordActions(origin, asked, station),
  };
}

/** What would come of taking questions in among the phrasings of a fact. */
async function phrasingPreview(
  origin: Origin,
  factId: string,
  station: Station,
  desk: Desk,
): Promise<Card> {
  const asked = await askedIn(origin, desk, station.script);
  const { revision, body } = await publishedFact(station, factId);
  const about = { ref: factRef(body), base: revision };
  const draft: Draft = {
    ...{ action: 'phrasings', ...about, add: asked.phrasings, reason: asked.reason },
  };
  const typed = originTyped(origin, asked);
  const change: Change = { ...emptyChange, ...about, body, typed, draft };
  return orPutRight(change, station, () => showPreview(change, station));
}

/** @param addForm the first form of a new fact */
export function recordControls(addForm: FormKind): readonly ComponentControl[] {
  return [
    control(inquiryIds.phrasing, {
      placement: 'to-asker',
      slow: true,
      async run({ origin }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const factId = chosenFrom(interaction);
        return { card: await phrasingPreview(origin, factId, station, desk) };
      },
    }),
    control(inquiryIds.topic, {
      placement: 'to-asker',
      async run({ origin }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const { curating, person, script } = station;
        const asked = await askedIn(origin, desk, script);
        const { record } = await curating.curation.record();
        const chosen = chosenFrom(interaction);
        const topic = record.topics.find(({ id }) => id === chosen);
        if (!topic) throw new UserError('unknown-topic');
        const change: Change = {
          ...emptyChange,
          ref: { kind: 'topic', id: topic.id },
          ...{ base: 0, body: null, form: addForm },
          typed: { ...originTyped(origin, asked), ...startOf(asked, script) },
        };
        const token = curating.drafts.keep(person.id, change);
        return openForm(station, change, addForm, 0, token);
      },
    }),
  ];
}

/** What of a new fact is there already. */
function startOf({ phrasings, said, reason }: Asked, script: Script): Record<string, string> {
  return {
    'asked-en': phrasings.en.join('\n'),
    'asked-zh': phrasings.zh.join('\n'),
    reason,
    ...(said === '' ? {} : { [script === 'en' ? 'statement-en' : 'statement-zh']: said }),
  };
}
