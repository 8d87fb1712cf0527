/** Who and what the ids in messages stand for, in the person's language. */
import type { APIUser } from 'discord-api-types/v10';
import { nameOf } from './avatars.js';
import { cssColor } from './dom.js';
import { wordsFor } from './i18n.js';
import type { World } from './state.js';
import type { Words } from './words.js';

export interface Scene {
  readonly world: World;
  readonly locale: string;
  readonly words: Words;
}

const scenes = new WeakMap<World, Scene>();

/** The scene of a world; the same object for the same world. */
export function sceneOf(world: World): Scene {
  const known = scenes.get(world);
  if (known) return known;
  const { locale } = world.me;
  const scene: Scene = { world, locale, words: wordsFor(locale) };
  scenes.set(world, scene);
  return scene;
}

/** Everyone on the server: the people, then the bot. */
export function everyone(world: World): readonly APIUser[] {
  return [...world.personas.map((one) => one.user), world.bot];
}

export function userById(world: World, id: string): APIUser | undefined {
  return everyone(world).find((one) => one.id === id);
}

/** The name of a channel as shown: `#general`, or the bot's name for the direct message. */
export function channelLabel(world: World, id: string): string {
  if (id === world.directMessage.id) return `@${nameOf(world.bot)}`;
  const channel = world.channels.find((one) => one.id === id);
  return `#${channel?.name ?? id}`;
}

/** The colour of a person's highest coloured role, as Discord colours names. */
export function nameColor(world: World, userId: string): string | undefined {
  const persona = world.personas.find((one) => one.user.id === userId);
  if (!persona) return undefined;
  const role = [...world.guild.roles]
    .sort((a, b) => b.position - a.position)
    .find((one) => persona.roles.includes(one.id) && one.color !== 0);
  return cssColor(role?.color);
}
