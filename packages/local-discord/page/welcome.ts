/** What stands above the first message of a channel; in the press room, three things to try. */
import { avatar, nameOf } from './avatars.js';
import { invocables } from './commands.js';
import { el } from './dom.js';
import { type IconName, icon } from './icons.js';
import { channelLabel, type Scene } from './scene.js';

interface Trial {
  readonly icon: IconName;
  readonly shown: string;
  readonly compose: string;
}

/** @param compose puts a text into the message box, as if it had been typed */
export function welcome(
  channelId: string,
  scene: Scene,
  compose: (text: string) => void,
): HTMLElement {
  const { world, words } = scene;
  const label = channelLabel(world, channelId);
  const bot = nameOf(world.bot);
  if (channelId === world.directMessage.id) {
    return el(
      'div',
      { class: 'welcome' },
      el('div', { class: 'welcome-face' }, avatar(world.bot, 80)),
      el('h2', {}, bot),
      el('p', {}, words.directStart(bot)),
      trials(
        [
          question('how many social orgs are there in beijing?'),
          question('有多少家5A级社会组织？'),
        ],
        scene,
        compose,
      ),
    );
  }
  const topic = world.channels.find((one) => one.id === channelId);
  const isPressRoom = topic?.name === 'press-room';
  return el(
    'div',
    { class: 'welcome' },
    el('div', { class: 'welcome-hash' }, icon('hash', 40)),
    el('h2', {}, words.welcome(label)),
    el('p', {}, words.channelStart(label)),
    isPressRoom ? trials(pressRoomTrials(scene), scene, compose) : null,
  );
}

function question(text: string): Trial {
  return { icon: 'chat', shown: text, compose: text };
}

function pressRoomTrials(scene: Scene): readonly Trial[] {
  const { world, locale } = scene;
  const ask = invocables(world.commands, locale, false).find((one) => one.name === 'ask');
  const option = ask?.options[0]?.name ?? 'question';
  const full = 'How many social organizations are there in Beijing?';
  const mention = `@${nameOf(world.bot)} `;
  return [
    {
      icon: 'slash',
      shown: `${ask?.label ?? '/ask'} ${full}`,
      compose: `/ask ${option}: ${full}`,
    },
    question(`${mention}how many social orgs in beijing?`),
    question(`${mention}北京有多少家社会组织？`),
  ];
}

function trials(all: readonly Trial[], scene: Scene, compose: (text: string) => void): HTMLElement {
  const { words } = scene;
  return el(
    'section',
    { class: 'trials', 'aria-label': all.length === 3 ? words.tryThese : words.tryHint },
    all.length === 3 ? el('h3', {}, words.tryThese) : null,
    el('p', { class: 'trials-hint' }, words.tryHint),
    el(
      'div',
      { class: 'trial-list' },
      ...all.map((one) =>
        el(
          'button',
          {
            type: 'button',
            class: 'trial',
            'data-testid': 'try',
            onclick: () => compose(one.compose),
          },
          icon(one.icon, 20),
          el('span', {}, one.shown),
        ),
      ),
    ),
  );
}
