/** What journalists press and fill in: the way to a press officer, a word on an answer, their own list. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { longestDeadline, readDeadline } from '../../desk/inquiries/deadline.js';
import { channels, wantedBases, wantedLanguages } from '../../desk/inquiries/inquiry.js';
import type { Script } from '../../reading/language.js';
import type { Card } from '../../wording/card.js';
import { errorText } from '../../wording/catalogue/errors.js';
import { inquiryWords } from '../../wording/catalogue/inquiries.js';
import { errorCard } from '../../wording/guide-cards.js';
import { type ComponentControl, control, type ModalControl, type Reply } from '../command.js';
import { chosenFrom, drawForm, type Field, readForm } from '../curation/form.js';
import type { Typed } from '../curation/work.js';
import type { Desk } from '../desk.js';
import { scriptForLocale } from '../locale.js';
import { mineCard, noticeOf, ownCard } from './cards.js';
import { inquiringOf } from './desk.js';
import { inquiryIds } from './ids.js';

const longestOutlet = 100;

function fields(typed: Typed, script: Script, inGuild: boolean): readonly Field[] {
  const words = inquiryWords(script);
  return [
    {
      kind: 'line',
      id: 'outlet',
      label: words.outlet,
      hint: words.outletHint,
      value: typed.outlet ?? '',
      longest: longestOutlet,
    },
    {
      kind: 'line',
      id: 'deadline',
      label: words.deadline,
      hint: words.deadlineHint,
      value: typed.deadline ?? '',
      required: false,
      longest: longestDeadline,
    },
    {
      kind: 'choice',
      id: 'language',
      label: words.language,
      value: typed.language ?? 'either',
      choices: [
        { value: 'either', label: words.either },
        { value: 'en', label: words.english },
        { value: 'zh', label: words.chinese },
      ],
    },
    {
      kind: 'choice',
      id: 'basis',
      label: words.basis,
      value: typed.basis ?? 'any',
      choices: wantedBases.map((value) => ({
        value,
        label: words[value],
        description: words[`${value}-meaning`],
      })),
    },
    ...(inGuild
      ? [
          {
            kind: 'radio',
            id: 'notify',
            label: words.notify,
            value: typed.notify ?? 'channel',
            choices: channels.map((value) => ({ value, label: words[`notify-${value}`] })),
          } as const,
        ]
      : []),
  ];
}

const among = <T extends string>(values: readonly [T, ...T[]] | readonly T[], value?: string): T =>
  values.find((each) => each === value) ?? (values[0] as T);

/** What was typed cannot be read: said, kept, and one press away from being put right. */
function toPutRight(
  error: UserError,
  heard: string,
  typed: Typed,
  interaction: ModalSubmitInteraction,
  desk: Desk,
): Card {
  const script = scriptForLocale(interaction.locale);
  const text = errorText(error, script);
  if (text === undefined) throw error;
  const token = inquiringOf(desk).drafts.keep(interaction.user.id, typed);
  return {
    ...errorCard(text, script),
    actions: [
      {
        kind: 'button',
        id: inquiryIds.ask.make({ heard, token, script }),
        label: inquiryWords(script).fix,
        tone: 'primary',
      },
    ],
  };
}

async function file(
  heard: string,
  typed: Typed,
  interaction: ModalSubmitInteraction,
  desk: Desk,
): Promise<Card> {
  const { inquiries, hearing, now } = inquiringOf(desk);
  const script = scriptForLocale(interaction.locale);
  const words = inquiryWords(script);
  const asked = await hearing.recall(heard);
  if (!asked) throw new UserError('question-gone');
  const home = desk.snapshots.current().record.about.timeZone;
  const at = readDeadline(typed.deadline ?? '', now(), home);
  const { user, guildId } = interaction;
  const notify = guildId === null ? 'direct' : among(channels, typed.notify);
  const { file: filed } = await inquiries.file({
    person: { id: user.id, name: user.displayName },
    question: asked.text,
    questionScript: asked.script,
    nearest: asked.nearest,
    script,
    outlet: (typed.outlet ?? '').trim(),
    deadline: at === null ? null : new Date(at).toISOString(),
    language: among(wantedLanguages, typed.language),
    basis: among(wantedBases, typed.basis),
    notify,
    guildId,
    channelId: interaction.channelId ?? user.id,
  });
  const others = filed.askers.length - 1;
  const { id } = filed.inquiry;
  return {
    ...noticeOf(others > 0 ? words.filedWith(id, others) : words.filed(id), script),
    quote: asked.text,
    body: [
      at === null
        ? [words.noDeadline]
        : [words.yourDeadline, { instant: new Date(at).toISOString(), away: true }],
      [notify === 'channel' ? words.toldIn : words.toldDirectly],
    ],
  };
}

/** The question under a card, as a slash command's answer quotes it. */
function quotedIn({ message }: MessageComponentInteraction): string | null {
  const [first = ''] = message.content.split('\n');
  return first.startsWith('> ') ? first.slice(2) : null;
}

const ownInquiry = async (desk: Desk, personId: string, chosen: string) => {
  const file = await inquiringOf(desk).inquiries.find(Number(chosen));
  const own = file.askers.find(({ person }) => person.id === personId);
  if (!own) throw new UserError('inquiry-not-yours', { inquiry: file.inquiry.id });
  return { file, own };
};

/** The form in which somebody puts a question that was heard to a press officer. */
export function officerForm(heard: string, typed: Typed, script: Script, inGuild: boolean): Reply {
  const title = inquiryWords(script).formTitle;
  return {
    modal: drawForm(inquiryIds.form.make({ heard }), title, fields(typed, script, inGuild)),
  };
}

export const askerComponents: readonly ComponentControl[] = [
  control(inquiryIds.ask, {
    placement: 'to-asker',
    async run({ heard, token }, interaction: MessageComponentInteraction, desk) {
      const { drafts, hearing } = inquiringOf(desk);
      const script = scriptForLocale(interaction.locale);
      if (!(await hearing.recall(heard))) throw new UserError('question-gone');
      const typed = token === null ? {} : drafts.take(interaction.user.id, token);
      return officerForm(heard, typed, script, interaction.guildId !== null);
    },
  }),
  control(inquiryIds.unhelpful, {
    placement: 'to-asker',
    acts: true,
    async run({ heard }, interaction: MessageComponentInteraction, desk) {
      const { hearing } = inquiringOf(desk);
      await hearing.unhelpful(heard, interaction.user.id, quotedIn(interaction));
      const script = scriptForLocale(interaction.locale);
      const words = inquiryWords(script);
      const asked = await hearing.recall(heard);
      return {
        card: {
          ...noticeOf(words.thanksForWord, script),
          actions: asked
            ? [
                {
                  kind: 'button',
                  id: inquiryIds.ask.make({ heard, token: null, script }),
                  label: words.askOfficer,
                },
              ]
            : [],
        },
      };
    },
  }),
  control(inquiryIds.own, {
    placement: 'to-asker',
    async run(_, interaction: MessageComponentInteraction, desk) {
      const { file: chosen, own } = await ownInquiry(
        desk,
        interaction.user.id,
        chosenFrom(interaction),
      );
      const script = scriptForLocale(interaction.locale);
      return { card: ownCard(chosen, own, desk.snapshots.current().record, script) };
    },
  }),
  control(inquiryIds.withdraw, {
    placement: 'in-place',
    acts: true,
    async run(_, interaction: MessageComponentInteraction, desk) {
      const { user, locale } = interaction;
      const { file: chosen } = await ownInquiry(desk, user.id, chosenFrom(interaction));
      const { id } = chosen.inquiry;
      await inquiringOf(desk).inquiries.withdraw({ id: user.id, name: user.displayName }, id);
      const script = scriptForLocale(locale);
      return { card: noticeOf(inquiryWords(script).withdrawn(id), script) };
    },
  }),
];

export const askerModals: readonly ModalControl[] = [
  control(inquiryIds.form, {
    placement: 'to-asker',
    async run({ heard }, interaction: ModalSubmitInteraction, desk) {
      const typed = readForm(interaction);
      try {
        return { card: await file(heard, typed, interaction, desk) };
      } catch (error) {
        if (!(error instanceof UserError) || error.code === 'question-gone') throw error;
        return { card: toPutRight(error, heard, typed, interaction, desk) };
      }
    },
  }),
];

/** The caller's own inquiries. */
export async function ownInquiries(
  interaction: { readonly user: { readonly id: string }; readonly locale: string },
  desk: Desk,
): Promise<Card> {
  const files = await inquiringOf(desk).inquiries.ofPerson(interaction.user.id);
  return mineCard(files, interaction.user.id, scriptForLocale(interaction.locale));
}
