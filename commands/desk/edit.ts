/** `/desk edit`: a figure, the statement, title and sources of a fact. */
import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../src/base/user-error.js';
import { withFigure } from '../../src/desk/curation/with-figure.js';
import { control, type Reply } from '../../src/discord/command.js';
import { chosenFrom, type Field } from '../../src/discord/curation/form.js';
import {
  type FormKind,
  grounds,
  groundsField,
  groundsFields,
  killDraft,
  kindField,
  shown,
} from '../../src/discord/curation/form-kind.js';
import { refField, tokenField } from '../../src/discord/curation/ids.js';
import { openAction, openForm } from '../../src/discord/curation/open-form.js';
import { factOption } from '../../src/discord/curation/options.js';
import { linesOf, readAsOf, readGrounds, readValue } from '../../src/discord/curation/reading.js';
import {
  changeFor,
  factRef,
  publishedFact,
  type Station,
  stationOf,
} from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import type { Change, Typed } from '../../src/discord/curation/work.js';
import { countField, customId } from '../../src/discord/custom-id.js';
import { factChoices } from '../../src/discord/facts.js';
import { described, named } from '../../src/discord/locale.js';
import type { AsOf } from '../../src/facts/as-of.js';
import type { FiledFactBody } from '../../src/facts/entry.js';
import { type Figure, type Qualifier, qualifiers } from '../../src/facts/schema.js';
import type { Script } from '../../src/reading/language.js';
import type { Action, Card } from '../../src/wording/card.js';
import { curationWords } from '../../src/wording/catalogue/curation.js';
import { editCard, figureChoices, typedFigures } from '../../src/wording/curation/edit-card.js';
import { inScript } from '../../src/wording/words.js';

const help = {
  en: 'Change a figure, a statement, a title, sources',
  zh: '更改数字、表述、标题、来源',
};
const figureId = customId('d-figure', { ref: refField, base: countField, token: tokenField });

/** @throws UserError `stale-control` where the change is of something without such a text */
function bodyOf(change: Change): FiledFactBody {
  if (!change.body) throw new UserError('stale-control');
  return change.body;
}

function figureAt(change: Change): Figure {
  const figure = bodyOf(change).figures[change.part];
  if (!figure || figure.formula !== undefined) throw new UserError('stale-control');
  return figure;
}

function editDraft(change: Change, typed: Typed, body: FiledFactBody) {
  const why = grounds(typed);
  const draft =
    change.base === 0
      ? ({ ...why, action: 'add', of: 'fact', body } as const)
      : ({ ...why, action: 'edit', ref: change.ref, base: change.base, body } as const);
  return { draft, body };
}

export const asOfText = ({ date, precision }: AsOf, endOf: (year: string) => string) =>
  precision === 'end-of-year' ? endOf(date) : date;

export const figureForm: FormKind = {
  name: 'figure',
  of: 'entry',
  title: 'figureTitle',
  fields(change, { words, terms, script }) {
    const figure = figureAt(change);
    const field = shown(change, 'figure');
    return [
      {
        kind: 'line',
        id: 'value',
        label: words.value,
        hint: words.valueHint(inScript(figure.label, script)),
        value: field('value', figure.value),
        longest: 60,
      },
      {
        kind: 'line',
        id: 'as-of',
        label: words.asOf,
        hint: words.asOfHint,
        value: field('as-of', asOfText(figure.asOf, words.endOf)),
        longest: 40,
      },
      {
        kind: 'choice',
        id: 'qualifier',
        label: words.qualifier,
        value: field('qualifier', figure.qualifier),
        choices: qualifiers.map((value) => ({ value, label: terms[value] })),
      },
      kindField(change, words, terms),
      groundsField(change, words),
    ];
  },
  read: (typed, { isSource }) => ({ ...typed, ...readGrounds(typed.grounds, isSource) }),
  draft(change, typed) {
    const kill = killDraft(change, typed);
    if (kill) return kill;
    const body = bodyOf(change);
    const was = figureAt(change);
    const next: Figure = {
      ...was,
      value: readValue(typed.value, was.unit),
      asOf: readAsOf(typed['as-of']),
      qualifier: typed.qualifier as Qualifier,
    };
    return editDraft(change, typed, withFigure(body, change.part, next));
  },
  parts: partActions,
};

export const statementForm: FormKind = {
  name: 'statement',
  of: 'entry',
  title: 'statementTitle',
  fields(change, { words, terms }) {
    const { statement } = bodyOf(change);
    const field = shown(change, 'statement');
    const text = (id: string, label: string, value: string): Field => ({
      kind: 'paragraph',
      id,
      label,
      value: field(id, value),
      longest: 1200,
    });
    return [
      text('statement-en', words.statementEn, statement.en),
      text('statement-zh', words.statementZh, statement.zh),
      kindField(change, words, terms),
      ...groundsFields(change, words),
    ];
  },
  draft(change, typed) {
    const kill = killDraft(change, typed);
    if (kill) return kill;
    const statement = { en: typed['statement-en'] ?? '', zh: typed['statement-zh'] ?? '' };
    return editDraft(change, typed, { ...bodyOf(change), statement });
  },
  parts: partActions,
};

export const detailsForm: FormKind = {
  name: 'details',
  of: 'entry',
  title: 'detailsTitle',
  fields(change, { words }) {
    const { title, sources, reviewBy } = bodyOf(change);
    const field = shown(change, 'details');
    const line = (id: string, label: string, value: string, longest: number): Field => ({
      kind: 'line',
      id,
      label,
      value: field(id, value),
      longest,
    });
    return [
      line('title-en', words.titleEn, title.en, 150),
      line('title-zh', words.titleZh, title.zh, 150),
      {
        kind: 'paragraph',
        id: 'sources',
        label: words.sources,
        hint: words.sourcesHint,
        value: field('sources', sources.map(({ source }) => source).join('\n')),
        required: false,
        longest: 1000,
      },
      { ...line('review-by', words.reviewBy, reviewBy, 20), hint: words.reviewByHint },
      groundsField(change, words),
    ];
  },
  read: (typed, { isSource }) => ({ ...typed, ...readGrounds(typed.grounds, isSource) }),
  draft(change, typed) {
    const body = bodyOf(change);
    const held = new Map(body.sources.map((citation) => [citation.source, citation]));
    return editDraft(change, typed, {
      ...body,
      title: { en: typed['title-en'] ?? '', zh: typed['title-zh'] ?? '' },
      sources: linesOf(typed.sources).map((source) => held.get(source) ?? { source }),
      reviewBy: (typed['review-by'] ?? '').normalize('NFKC').trim(),
    });
  },
  parts: partActions,
};

/** Buttons that go on to the parts of a fact's text. */
function partActions(
  change: Pick<Change, 'ref' | 'base' | 'body'>,
  token: string | null,
  script: Script,
): readonly Action[] {
  const words = curationWords(script);
  const { ref, base, body } = change;
  if (!body) return [];
  const figures = typedFigures(body);
  const [only, ...others] = figures;
  const open = (form: FormKind, label: string, part = 0) =>
    openAction(form, { ref, base, part }, token, label);
  return [
    ...(only && others.length === 0
      ? [open(figureForm, words.figureButton, body.figures.indexOf(only))]
      : []),
    open(statementForm, words.statementButton),
    open(detailsForm, words.detailsButton),
    ...(others.length > 0
      ? [
          {
            kind: 'menu',
            id: figureId.make({ ref, base, token }),
            label: words.chooseFigure,
            choices: figureChoices(figures, script),
          } as const,
        ]
      : []),
  ];
}

/** The card to edit a text from. */
export function textCard(
  change: Pick<Change, 'ref' | 'base'> & { readonly body: FiledFactBody },
  token: string | null,
  station: Station,
): Card {
  return {
    ...editCard(change.body, change.base, station.script),
    actions: partActions(change, token, station.script),
  };
}

/** @throws UserError `unknown-fact`, `entry-unknown`, `entry-retired`, `only-facts` */
export async function startEdit(station: Station, given: string): Promise<Reply> {
  const { revision, body } = await publishedFact(station, given);
  return { card: textCard({ ref: factRef(body), base: revision, body }, null, station) };
}

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'edit', zh: '编辑' }),
    ...described(help),
    options: [factOption],
  },
  help,
  forms: [figureForm, statementForm, detailsForm],
  run: (interaction, desk) =>
    startEdit(stationOf(interaction, desk), interaction.options.getString('fact', true)),
  autocomplete: factChoices,
  components: [
    control(figureId, {
      placement: 'to-asker',
      async run({ ref, base, token }, interaction: MessageComponentInteraction, desk) {
        const station = stationOf(interaction, desk);
        const change = await changeFor(station, { ref, base, token, form: figureForm });
        const id = chosenFrom(interaction);
        const part = change.body?.figures.findIndex((figure) => figure.id === id) ?? -1;
        if (part < 0) throw new UserError('stale-control');
        return openForm(station, change, figureForm, part, token);
      },
    }),
  ],
} satisfies DeskSubcommand;
