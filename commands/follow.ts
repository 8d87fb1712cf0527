/** `/follow`: releases and corrections of a fact or a topic by direct message, until stopped. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type MessageComponentInteraction,
} from 'discord.js';
import { UserError } from '../src/base/user-error.js';
import type { Target } from '../src/desk/following/following.js';
import type { Following } from '../src/desk/following/service.js';
import { type ChatCommand, control } from '../src/discord/command.js';
import type { Desk } from '../src/discord/desk.js';
import { factChoices, pickedFactId, requireFact } from '../src/discord/facts.js';
import { stopAction, stopId, targetTitle } from '../src/discord/following/stop.js';
import { limits } from '../src/discord/limits.js';
import { described, named, scriptForLocale } from '../src/discord/locale.js';
import { topicChoices } from '../src/discord/topics.js';
import type { Script } from '../src/reading/language.js';
import { requireTopic } from '../src/wording/brief.js';
import type { Card } from '../src/wording/card.js';
import { followingWords } from '../src/wording/catalogue/following.js';
import { noticeCard } from '../src/wording/curation/proposal-card.js';
import { followsCard } from '../src/wording/following-cards.js';

const help = {
  en: 'Get new figures and corrections by direct message',
  zh: '以私信接收新数字和更正',
};

/** Buttons on one message. */
const mostShown = limits.rows * limits.buttonsInRow;

function followingOf(desk: Desk): Following {
  if (!desk.following) throw new UserError('follow-closed');
  return desk.following;
}

async function listOf(
  desk: Desk,
  personId: string,
  script: Script,
  notice: string | null,
): Promise<Card> {
  const { record } = desk.snapshots.current();
  const words = followingWords(script);
  const follows = await followingOf(desk).list(personId);
  const shown = follows.slice(0, mostShown).map(({ target }) => {
    const title = targetTitle(target, record, script);
    return { title, stop: stopAction(target, null, script, words.stop(title)) };
  });
  return followsCard(notice, shown, script);
}

/** @throws UserError `unknown-fact`, `unknown-topic` */
function targetsIn(desk: Desk, fact: string | null, topic: string | null): readonly Target[] {
  const { record } = desk.snapshots.current();
  const targets: Target[] = [];
  if (fact !== null) {
    const given = fact.trim();
    targets.push({ kind: 'fact', id: requireFact(record, pickedFactId(given) ?? given).id });
  }
  if (topic !== null) {
    targets.push({ kind: 'topic', id: requireTopic(record, topic.trim()).id });
  }
  return targets;
}

export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'follow', zh: '关注' }),
    ...described(help),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'fact', zh: '条目' }),
        ...described({ en: 'One fact; start typing to find it', zh: '某一条；输入文字即可查找' }),
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'topic', zh: '专题' }),
        ...described({ en: 'Everything under a topic', zh: '某一专题的全部内容' }),
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  help,
  placement: 'to-asker',
  async run(interaction, desk) {
    const { options, user, locale } = interaction;
    const script = scriptForLocale(locale);
    const following = followingOf(desk);
    const targets = targetsIn(desk, options.getString('fact'), options.getString('topic'));
    const { record } = desk.snapshots.current();
    const words = followingWords(script);
    const said: string[] = [];
    for (const target of targets) {
      const isNew = await following.follow(user.id, target, script);
      said.push((isNew ? words.begun : words.already)(targetTitle(target, record, script)));
    }
    return { card: await listOf(desk, user.id, script, said.length > 0 ? said.join(' ') : null) };
  },
  autocomplete: (interaction, desk) =>
    interaction.options.getFocused(true).name === 'topic'
      ? topicChoices(interaction, desk)
      : factChoices(interaction, desk),
  components: [
    control(stopId, {
      placement: 'to-asker',
      async run({ script, kind, id }, interaction: MessageComponentInteraction, desk) {
        const { record } = desk.snapshots.current();
        const ended = await followingOf(desk).stop(interaction.user.id, { kind, id });
        const words = followingWords(script);
        const title = targetTitle({ kind, id }, record, script);
        return { card: noticeCard(ended > 0 ? words.stopped(title) : words.notFollowed, script) };
      },
    }),
  ],
} satisfies ChatCommand;
