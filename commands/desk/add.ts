/** `/desk add`: a new fact, from its topic over two forms to a proposal. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { control } from '../../src/discord/command.js';
import { orPutRight } from '../../src/discord/curation/changing.js';
import { chosenFrom, type Field } from '../../src/discord/curation/form.js';
import {
  emptyField,
  type FormContext,
  type FormKind,
  grounds,
} from '../../src/discord/curation/form-kind.js';
import { openAction, openForm } from '../../src/discord/curation/open-form.js';
import { invalid, linesOf, readAsOf, readValue } from '../../src/discord/curation/reading.js';
import {
  changeFor,
  factRef,
  freshChange,
  publishedFact,
  type Station,
  stationOf,
} from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import type { Change, Typed } from '../../src/discord/curation/work.js';
import { customId } from '../../src/discord/custom-id.js';
import { described, named } from '../../src/discord/locale.js';
import type { FiledFactBody } from '../../src/facts/entry.js';
import type { Figure, Unit } from '../../src/facts/schema.js';
import type { Action, Card } from '../../src/wording/card.js';
import { curationWords } from '../../src/wording/catalogue/curation.js';
import { figureLineNames, formWords } from '../../src/wording/catalogue/curation-forms.js';
import { curationListWords } from '../../src/wording/catalogue/curation-lists.js';
import { custodyWords } from '../../src/wording/catalogue/custody.js';
import { addCard } from '../../src/wording/curation/edit-card.js';
import { noticeCard } from '../../src/wording/curation/proposal-card.js';
import { inScript, toTraditional } from '../../src/wording/words.js';
import { asOfText, figureForm, statementForm } from './edit.js';

const help = { en: 'Put a new fact forward', zh: '提出新的一条' };
const topicId = customId('d-topic', {});

type LineName = keyof typeof figureLineNames;
const lineNames = Object.keys(figureLineNames) as readonly LineName[];

function yearAfter(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`;
}

/** The figure field as it opens: a line for each part, filled in where there is a usual value. */
function template({ script, today, about }: FormContext): string {
  const usual: Partial<Record<LineName, string>> = {
    unit: about.usualUnit,
    qualifier: 'exact',
    scopeEn: about.place.en,
    scopeZh: about.place.zh,
    place: about.home,
    reviewBy: yearAfter(today),
  };
  return lineNames
    .map((name) => {
      const [en, zh] = figureLineNames[name];
      const shownName = script === 'en' ? en : script === 'zh-Hans' ? zh : toTraditional(zh);
      return `${shownName}: ${usual[name] ?? ''}`;
    })
    .join('\n');
}

/** @throws UserError `input-invalid` naming a line that is none */
function readLines(text: string | undefined): Readonly<Record<LineName, string>> {
  const found = Object.fromEntries(lineNames.map((name) => [name, ''])) as Record<LineName, string>;
  for (const line of linesOf(text)) {
    const [, said = line, value = ''] = /^([^:：]*)[:：](.*)$/.exec(line) ?? [];
    const named = said.trim().toLowerCase();
    const name = lineNames.find((one) =>
      (figureLineNames[one] as readonly string[]).includes(named),
    );
    if (!name) return invalid('figures', 'unknown-field', line.slice(0, 60));
    found[name] = value.trim();
  }
  return found;
}

const idByUnit: Partial<Record<Unit, string>> = {
  percent: 'share',
  yuan: 'amount',
  usd: 'amount',
  date: 'date',
};
const askByUnit = { percent: 'share', yuan: 'money', usd: 'money', date: 'date' } as const;

function figureFrom(lines: Readonly<Record<LineName, string>>, typed: Typed): Figure {
  const unit = lines.unit as Unit;
  return {
    id: idByUnit[unit] ?? 'count',
    label: {
      en: lines.labelEn || (typed['title-en'] ?? ''),
      zh: lines.labelZh || (typed['title-zh'] ?? ''),
    },
    value: readValue(lines.value, unit),
    unit,
    scope: { en: lines.scopeEn, zh: lines.scopeZh },
    qualifier: lines.qualifier as Figure['qualifier'],
    asOf: readAsOf(lines.asOf),
  };
}

function bodyFrom(topic: string, typed: Typed): FiledFactBody {
  const lines = readLines(typed.figure);
  const figure = lines.value === '' ? null : figureFrom(lines, typed);
  const ask = figure
    ? figure.unit in askByUnit
      ? askByUnit[figure.unit as keyof typeof askByUnit]
      : 'count'
    : 'description';
  return {
    id: (typed.id ?? '').trim(),
    topic,
    title: { en: typed['title-en'] ?? '', zh: typed['title-zh'] ?? '' },
    statement: { en: typed['statement-en'] ?? '', zh: typed['statement-zh'] ?? '' },
    subject: { place: lines.place, asks: [ask], covers: [] },
    asOf: figure?.asOf ?? (lines.asOf === '' ? null : readAsOf(lines.asOf)),
    figures: figure ? [figure] : [],
    sources: linesOf(typed.sources).map((source) => ({ source })),
    errata: [],
    related: [],
    reviewBy: lines.reviewBy,
    phrasings: {
      en: [...linesOf(typed['phrasings-en'])],
      zh: [...linesOf(typed['phrasings-zh'])],
    },
  };
}

/** What was typed of a new fact as another statement of the one that has its id. */
async function statementAction({ typed }: Change, id: string, station: Station): Promise<Action> {
  const { curating, person, script } = station;
  const { revision, body } = await publishedFact(station, id);
  const about = { ref: factRef(body), base: revision, part: 0 };
  const start = await freshChange(station, about.ref, revision);
  const token = curating.drafts.keep(person.id, { ...start, form: statementForm, typed });
  return openAction(statementForm, about, token, custodyWords(script).editInstead(id), 'success');
}

/** The first form of a new fact is in: its id is looked at, the rest waits for the second. */
async function halfway(change: Change, station: Station): Promise<Card> {
  const { curating, person, script } = station;
  const id = (change.typed.id ?? '').trim();
  const { revisions } = await curating.curation.record();
  const held = revisions.get(`fact/${id}`);
  const card = await orPutRight(change, station, async () => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      const issue = { field: 'id', rule: 'format', detail: 'a-z 0-9 -' };
      throw new UserError('input-invalid', { kind: 'fact', issues: [issue] });
    }
    if (held) throw new UserError('entry-exists', { kind: 'fact', id, revision: held.number });
    const token = curating.drafts.keep(person.id, change);
    const words = curationWords(script);
    const lists = curationListWords(script);
    return {
      ...noticeCard(lists.addContinue(id), script),
      actions: [
        openAction(second, change, token, words.continueButton, 'success'),
        openAction(first, change, token, words.fix),
      ],
    };
  });
  if (!held || held.kind === 'retirement') return card;
  return { ...card, actions: [await statementAction(change, id, station), ...card.actions] };
}

export const first: FormKind = {
  name: 'add-first',
  of: 'topic',
  title: 'addFirstTitle',
  fields({ typed }, { words }) {
    const field = emptyField(typed);
    return [
      { ...field('line', 'id', words.id, 60), hint: words.idHint },
      field('line', 'title-en', words.titleEn, 150),
      field('line', 'title-zh', words.titleZh, 150),
      field('paragraph', 'statement-en', words.statementEn, 1200),
      field('paragraph', 'statement-zh', words.statementZh, 1200),
    ];
  },
  draft: (change, typed, context) => second.draft(change, typed, context),
  // The second form has been filled in before where it has left its phrasings.
  halfway: (change, station) =>
    change.typed['phrasings-en'] === undefined ? halfway(change, station) : null,
  last: () => second,
};

const second: FormKind = {
  name: 'add-second',
  of: 'topic',
  title: 'addSecondTitle',
  fields(change, context) {
    const { words } = context;
    const { typed } = change;
    const text = (id: string, label: string, hint: string, longest?: number): Field => ({
      kind: 'paragraph',
      id,
      label,
      hint,
      value: typed[id] ?? '',
      required: false,
      ...(longest === undefined ? {} : { longest }),
    });
    /** Phrasings as typed, else the question that the fact is to answer. */
    const asked = (language: 'en' | 'zh', label: string, hint: string): Field => {
      const field = text(`phrasings-${language}`, label, hint);
      return field.value === '' ? { ...field, value: typed[`asked-${language}`] ?? '' } : field;
    };
    return [
      {
        ...text('figure', words.figure, words.figureHint, 1500),
        value: typed.figure ?? template(context),
      },
      text('sources', words.sources, words.sourcesHint, 1000),
      asked('en', words.phrasingsEn, words.phrasingsEnHint),
      asked('zh', words.phrasingsZh, words.phrasingsZhHint),
      {
        kind: 'paragraph',
        id: 'reason',
        label: words.reason,
        hint: words.reasonHint,
        value: typed.reason ?? '',
        longest: 1000,
      },
    ];
  },
  draft(change, typed) {
    const body = bodyFrom(change.ref.id, typed);
    const [source] = linesOf(typed.sources);
    const why = grounds({ ...typed, ...(source ? { source } : {}) });
    return { draft: { ...why, action: 'add', of: 'fact', body }, body };
  },
  async instead(change, checks, station) {
    const found = checks.find(({ code }) => code === 'fact-has-other-figure');
    if (!found) return [];
    const { fact, figure } = found.context;
    return [await asEdit(change, String(fact), String(figure), station)];
  },
  fixes(change, token, script) {
    const words = curationWords(script);
    return [
      openAction(first, change, token, words.fix, 'primary'),
      openAction(second, change, token, words.fixSecond, 'primary'),
    ];
  },
};

/** What was typed of a new fact as an edit of one on record that it gives another figure of. */
async function asEdit(
  { typed, body }: Change,
  factId: string,
  figureId: string,
  station: Station,
): Promise<Action> {
  const { curating, person, script } = station;
  const { revision, body: standing } = await publishedFact(station, factId);
  const [figure] = body?.figures ?? [];
  const part = standing.figures.findIndex(({ id }) => id === figureId);
  const about = { ref: factRef(standing), base: revision, part: Math.max(0, part) };
  const start = await freshChange(station, about.ref, revision);
  const { reason = '', source = '' } = typed;
  const [cited = ''] = linesOf(typed.sources);
  const token = curating.drafts.keep(person.id, {
    ...start,
    form: figureForm,
    part: about.part,
    typed: {
      ...{ reason, source: source || cited },
      ...(figure
        ? {
            ...{ value: figure.value, qualifier: figure.qualifier },
            'as-of': asOfText(figure.asOf, formWords(script).endOf),
          }
        : {}),
    },
  });
  return openAction(figureForm, about, token, custodyWords(script).editInstead(factId), 'success');
}

async function chooseTopic({ curating, script }: Station): Promise<Card> {
  const { record } = await curating.curation.record();
  return {
    ...addCard(script),
    actions: [
      {
        kind: 'menu',
        id: topicId.make({}),
        label: curationListWords(script).chooseTopic,
        choices: record.topics.map(({ id, title }) => ({
          value: id,
          label: inScript(title, script),
        })),
      },
    ],
  };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'add', zh: '新增' }),
    ...described(help),
  },
  help,
  forms: [first, second],
  async run(interaction, desk) {
    return { card: await chooseTopic(stationOf(interaction, desk)) };
  },
  components: [
    control(topicId, {
      placement: 'to-asker',
      async run(_, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const topic = chosenFrom(interaction);
        const { record } = await station.curating.curation.record();
        if (!record.topics.some(({ id }) => id === topic)) throw new UserError('unknown-topic');
        const ref = { kind: 'topic', id: topic } as const;
        const change = await changeFor(station, { ref, base: 0, token: null, form: first });
        return openForm(station, change, first, 0, null);
      },
    }),
  ],
} satisfies DeskSubcommand;
