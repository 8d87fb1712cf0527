/** The button under a claim check that has its text watched, and the one that stops it. */
import type { MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import { stoppedCard, watchingCard } from '../../wording/corrections/cards.js';
import { type ComponentControl, control } from '../command.js';
import { ids } from '../ids.js';

export const watchControls: readonly ComponentControl[] = [
  control(ids.watch, {
    placement: 'to-asker',
    acts: true,
    async run({ script }, interaction: MessageComponentInteraction, desk) {
      if (!desk.corrections) throw new UserError('watch-missing');
      const place = { channelId: interaction.channelId, messageId: interaction.message.id };
      const watch = await desk.corrections.watch(place, interaction.user.id, script);
      const stop = ids.stopWatching.make({ watch: watch.id, script });
      return { card: watchingCard(watch.figures, stop, script) };
    },
  }),
  control(ids.stopWatching, {
    placement: 'to-asker',
    acts: true,
    async run({ watch, script }, { user }: MessageComponentInteraction, desk) {
      const was = (await desk.corrections?.stopWatching(watch, user.id)) ?? false;
      return { card: stoppedCard(was, script) };
    },
  }),
];
