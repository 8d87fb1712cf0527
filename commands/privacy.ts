/** `/privacy` shows, exports and deletes what the desk holds about the caller. */
import { ApplicationCommandType, type MessageComponentInteraction } from 'discord.js';
import { holdingsFile } from '../src/desk/holdings-file.js';
import { type ChatCommand, control } from '../src/discord/command.js';
import { customId } from '../src/discord/custom-id.js';
import type { Desk } from '../src/discord/desk.js';
import { noticeOf } from '../src/discord/inquiries/cards.js';
import { inquiringOf } from '../src/discord/inquiries/desk.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import type { Script } from '../src/reading/language.js';
import type { Action, Card } from '../src/wording/card.js';
import { type PrivacyWords, privacyWords } from '../src/wording/catalogue/privacy.js';

const help = {
  en: 'See, export or delete what this desk holds about you',
  zh: '查看、导出或删除本台保存的有关您的信息',
};
const ids = {
  export: customId('p-export', {}),
  delete: customId('p-delete', {}),
  really: customId('p-really', {}),
};

function tableName(table: string, words: PrivacyWords): string {
  const said = words[`table-${table}` as keyof PrivacyWords];
  return typeof said === 'string' ? said : table;
}

async function holdingsCard(personId: string, script: Script, desk: Desk): Promise<Card> {
  const { privacy } = inquiringOf(desk);
  const words = privacyWords(script);
  const held = Object.entries(await privacy.holdings(personId));
  const actions: readonly Action[] = [
    { kind: 'button', id: ids.export.make({}), label: words.export },
    { kind: 'button', id: ids.delete.make({}), label: words.delete, tone: 'danger' },
  ];
  return {
    ...noticeOf(words.title, script),
    body: [
      ...(held.length === 0
        ? [[words.nothing]]
        : held.map(([table, rows]) => [words.rows(tableName(table, words), rows.length)])),
      [],
      [words.kept(privacy.retentionDays)],
    ],
    actions: held.length === 0 ? [] : actions,
  };
}

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'privacy', zh: '隐私' }),
    ...described(help),
  },
  help,
  placement: 'to-asker',
  run: async ({ user, locale }, desk) => ({
    card: await holdingsCard(user.id, scriptForLocale(locale), desk),
  }),
  components: [
    control(ids.export, {
      placement: 'to-asker',
      async run(_, { user, locale }: MessageComponentInteraction, desk) {
        const script = scriptForLocale(locale);
        const held = await inquiringOf(desk).privacy.holdings(user.id);
        const content = await holdingsFile(held);
        return {
          card: noticeOf(privacyWords(script).exported, script),
          files: [{ name: 'press-desk-privacy.json', content }],
        };
      },
    }),
    control(ids.delete, {
      placement: 'to-asker',
      run(_, { locale }: MessageComponentInteraction) {
        const script = scriptForLocale(locale);
        const words = privacyWords(script);
        const really: Action = {
          kind: 'button',
          id: ids.really.make({}),
          label: words.really,
          tone: 'danger',
        };
        return { card: { ...noticeOf(words.sure, script), actions: [really] } };
      },
    }),
    control(ids.really, {
      placement: 'in-place',
      acts: true,
      async run(_, { user, locale }: MessageComponentInteraction, desk) {
        await inquiringOf(desk).privacy.erase(user.id);
        const script = scriptForLocale(locale);
        return { card: noticeOf(privacyWords(script).deleted, script) };
      },
    }),
  ],
} satisfies ChatCommand;
