/** Draws cards as Discord messages: content, one embed, buttons and menus, all within the limits. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIStringSelectComponent,
  AttachmentBuilder,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Script } from '../reading/language.js';
import {
  type Action,
  type Card,
  type CardKind,
  type Line,
  lineText,
  type Span,
} from '../wording/card.js';
import { ids } from './ids.js';
import { fitWritten, limits, truncate } from './limits.js';
import { codeBlock, linkTarget, literal } from './markdown.js';

/** What a message consists of; every part is there, so that an edit replaces the whole. */
export interface DrawnMessage {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly files: AttachmentBuilder[];
}

const colours: Readonly<Record<CardKind, number>> = {
  answer: 0x1f7a5c,
  fact: 0x1f7a5c,
  clarify: 0xb7791f,
  decline: 0x6b7280,
  list: 0x2b5d9b,
  reference: 0x2b5d9b,
  guide: 0x2b5d9b,
  citation: 0x2b5d9b,
  desk: 0x5b4b8a,
  blocked: 0xb7791f,
  error: 0xa8323e,
};

const quoteLength = 300;

function drawSpan(span: Span): string {
  if (typeof span === 'string') return literal(span);
  if ('strong' in span) return `**${literal(span.strong)}**`;
  if ('struck' in span) return `~~${literal(span.struck)}~~`;
  if ('code' in span) return `\`${span.code.replaceAll('`', 'ˋ')}\``;
  if ('instant' in span) {
    const seconds = Math.floor(Date.parse(span.instant) / 1000);
    return span.away ? `<t:${seconds}:f> (<t:${seconds}:R>)` : `<t:${seconds}:F>`;
  }
  return `[${literal(span.link)}](${linkTarget(span.to)})`;
}

/** As many whole lines as fit; the first that does not is cut and loses its markup. */
export function drawLines(lines: readonly Line[], limit: number): string {
  let drawn = '';
  for (const line of lines) {
    const before = drawn === '' ? '' : '\n';
    const text = line.map(drawSpan).join('');
    if (drawn.length + before.length + text.length <= limit) {
      drawn += before + text;
      continue;
    }
    const rest = limit - drawn.length - before.length;
    return rest > 0 ? drawn + before + fitWritten(lineText(line), rest, literal) : drawn;
  }
  return drawn;
}

/** The question if it is quoted, the headline, then blocks to copy and what is remarked on them. */
function drawContent(card: Card): string {
  const head: string[] = [];
  if (card.quote !== undefined) {
    const oneLine = card.quote.replace(/\s+/g, ' ').trim();
    head.push(`> ${fitWritten(oneLine, quoteLength, literal)}`);
  }
  const taken = head.join('\n').length + 1;
  if (card.headline.length > 0) head.push(drawLines(card.headline, limits.content - taken));
  if (card.inShort && card.inShort.length > 0) {
    const left = limits.content - head.join('\n').length - 1;
    const short = left > 0 ? drawLines(card.inShort, left) : '';
    if (short !== '') head.push(short);
  }
  if (!card.blocks) return head.join('\n');
  const tail = card.footer === undefined ? [] : [literal(card.footer)];
  const left = limits.content - [...head, ...tail].join('\n').length;
  const room = Math.floor(left / card.blocks.length) - 1;
  const blocks = card.blocks.map((block) => fitWritten(block, room, codeBlock));
  return [...head, ...blocks, ...tail].join('\n');
}

function embedLength(embed: APIEmbed): number {
  return [
    embed.title,
    embed.description,
    embed.footer?.text,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Leaves out the last fields until the embed is within Discord's total. */
function withinTotal(embed: APIEmbed): APIEmbed {
  let fitted = embed;
  while (embedLength(fitted) > limits.embedTotal && fitted.fields && fitted.fields.length > 0) {
    fitted = { ...fitted, fields: fitted.fields.slice(0, -1) };
  }
  return fitted;
}

function drawEmbed(card: Card): APIEmbed[] {
  if (card.blocks) return [];
  const hasBody = card.body.length > 0 || card.sections.length > 0;
  const picture = card.files?.find(({ alt }) => alt !== undefined);
  if (!hasBody && card.title === undefined && !picture) return [];
  return [
    withinTotal({
      color: colours[card.kind],
      ...(card.title === undefined
        ? {}
        : { title: fitWritten(card.title, limits.embedTitle, literal) }),
      ...(card.body.length > 0
        ? { description: drawLines(card.body, limits.embedDescription) }
        : {}),
      ...(card.sections.length > 0
        ? {
            fields: card.sections.slice(0, limits.embedFields).map(({ heading, lines }) => ({
              name: fitWritten(heading, limits.fieldName, literal),
              value: drawLines(lines, limits.fieldValue) || '\u200b',
            })),
          }
        : {}),
      ...(picture ? { image: { url: `attachment://${picture.name}` } } : {}),
      ...(card.footer === undefined
        ? {}
        : { footer: { text: truncate(card.footer, limits.embedFooter) } }),
    }),
  ];
}

type MenuAction = Extract<Action, { readonly choices: unknown }>;
type ButtonAction = Exclude<Action, MenuAction>;

function buttonId(action: ButtonAction, script: Script): string {
  if (action.kind === 'button') return action.id;
  if (action.kind === 'watch') return ids.watch.make({ script });
  if (action.kind === 'plain') return ids.plain.make({ script });
  if (action.kind === 'page') {
    return ids.page.make({ topic: action.topic, page: action.page, script });
  }
  const control = {
    fact: ids.open,
    sources: ids.sources,
    related: ids.related,
    citation: ids.citation,
    chart: ids.chart,
  }[action.kind];
  return control.make({ ...action.fact, script });
}

const tones = {
  primary: ButtonStyle.Primary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

function buttonStyle(action: ButtonAction) {
  if (action.kind === 'fact') return ButtonStyle.Primary;
  return action.kind === 'button' && action.tone ? tones[action.tone] : ButtonStyle.Secondary;
}

function drawButton(action: ButtonAction, script: Script): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: buttonStyle(action),
    label: truncate(action.label, limits.buttonLabel),
    custom_id: buttonId(action, script),
    ...('disabled' in action && action.disabled ? { disabled: true } : {}),
  };
}

function menuId(action: MenuAction, script: Script): string {
  if (action.kind === 'menu') return action.id;
  return (action.kind === 'choose-topic' ? ids.chooseTopic : ids.chooseFact).make({ script });
}

function drawMenu(action: MenuAction, script: Script): APIStringSelectComponent {
  const most = action.kind === 'menu' ? (action.most ?? 1) : 1;
  const choices = eachOnce(action.choices, ({ value }) => value).slice(0, limits.selectOptions);
  return {
    type: ComponentType.StringSelect,
    custom_id: menuId(action, script),
    ...(most > 1 ? { max_values: Math.min(most, choices.length) } : {}),
    placeholder: truncate(action.label, limits.placeholder),
    options: choices.map((choice) => ({
      label: truncate(choice.label, limits.optionText),
      value: choice.value,
      ...(choice.detail === undefined
        ? {}
        : { description: truncate(choice.detail, limits.optionText) }),
      ...(choice.chosen ? { default: true } : {}),
    })),
  };
}

/** Discord refuses a message in which two controls have the same id; they would do the same. */
function eachOnce<T>(all: readonly T[], idOf: (one: T) => string): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [idOf(one), one])).values()].toReversed();
}

function drawComponents(card: Card): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const rows: APIComponentInMessageActionRow[][] = [];
  let buttons: APIComponentInMessageActionRow[] | undefined;
  const actions = eachOnce(card.actions, (action) =>
    'choices' in action ? menuId(action, card.script) : buttonId(action, card.script),
  );
  for (const action of actions) {
    if ('choices' in action) {
      if (action.choices.length > 0) rows.push([drawMenu(action, card.script)]);
      buttons = undefined;
      continue;
    }
    if (!buttons || buttons.length === limits.buttonsInRow) {
      buttons = [];
      rows.push(buttons);
    }
    buttons.push(drawButton(action, card.script));
  }
  return rows
    .slice(0, limits.rows)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function drawFiles(card: Card): AttachmentBuilder[] {
  return (card.files ?? []).map(
    ({ name, content, alt }) =>
      new AttachmentBuilder(Buffer.from(content), {
        name,
        ...(alt === undefined ? {} : { description: truncate(alt, limits.altText) }),
      }),
  );
}

/** Draws a card; whatever does not fit Discord's limits is cut at a sensible place. */
export function drawCard(card: Card): DrawnMessage {
  return {
    content: drawContent(card),
    embeds: drawEmbed(card),
    components: drawComponents(card),
    files: drawFiles(card),
  };
}
