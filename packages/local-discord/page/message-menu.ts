/** The menu of a message: reply, copy, and the bot's message commands under "Apps". */
import type { APIMessage } from 'discord-api-types/v10';
import type { Acts } from './acts.js';
import { messageCommands } from './commands.js';
import { openMenu, type Place } from './menu.js';
import { has } from './message-parts.js';
import type { Scene } from './scene.js';
import { Flag } from './wire.js';

export function openMessageMenu(message: APIMessage, at: Place, scene: Scene, acts: Acts): void {
  const { words, world, locale } = scene;
  const own = message.author.id === world.me.user.id;
  const hidden = has(message, Flag.Ephemeral);
  const commands = hidden
    ? []
    : messageCommands(world.commands, locale, message.channel_id === world.directMessage.id);
  openMenu(
    [
      {
        entries: [
          ...(hidden
            ? []
            : [{ label: words.reply, icon: 'reply' as const, run: () => acts.reply(message) }]),
          {
            label: words.copyText,
            icon: 'copy',
            run: () => void navigator.clipboard?.writeText(message.content).catch(() => undefined),
          },
          ...(own
            ? [
                {
                  label: words.deleteMessage,
                  icon: 'trash' as const,
                  key: 'delete',
                  run: () => acts.remove(message),
                },
              ]
            : []),
        ],
      },
      {
        heading: words.apps,
        entries: commands.map((one) => ({
          label: one.label,
          icon: 'apps',
          key: one.name,
          run: () => acts.runOnMessage(message, one.name, one.label),
        })),
      },
    ],
    at,
    { label: words.messageMenu, testId: 'message-menu' },
  );
}
