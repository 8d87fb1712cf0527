/** Whom and what one can mention, and the list that completes a mention being typed. */
import { avatar, nameOf } from './avatars.js';
import type { Item } from './listbox.js';
import type { Mentionable, Started } from './mentions.js';
import { everyone, type Scene } from './scene.js';

/** A completed name, and where its sign stands in the text. */
export interface Completion {
  readonly name: string;
  readonly at: number;
}

/** Everyone and every channel, as they may be typed and as they are sent. */
export function mentionables(scene: Scene): readonly Mentionable[] {
  const { world } = scene;
  return [
    ...everyone(world).map(
      (user): Mentionable => ({
        sent: `<@${user.id}>`,
        names: [`@${nameOf(user)}`, `@${user.username}`],
      }),
    ),
    ...world.channels.map(
      (channel): Mentionable => ({
        sent: `<#${channel.id}>`,
        names: [`#${channel.name}`],
      }),
    ),
  ];
}

/** The people, or the channels, whose name begins as typed; the bot comes first. */
export function mentionItems(started: Started, scene: Scene): Item<Completion>[] {
  const { world } = scene;
  const wanted = started.typed.toLowerCase();
  if (started.sign === '#') {
    return world.channels
      .filter((one) => one.name?.toLowerCase().startsWith(wanted))
      .map((one) => {
        const name = `#${one.name}`;
        return { value: { name, at: started.at }, label: name, key: name };
      });
  }
  return [world.bot, ...world.personas.map((one) => one.user)]
    .filter((one) =>
      [nameOf(one), one.username].some((name) => name.toLowerCase().startsWith(wanted)),
    )
    .map((one) => ({
      value: { name: `@${nameOf(one)}`, at: started.at },
      label: nameOf(one),
      detail: one.username,
      icon: avatar(one, 24),
      key: one.username,
    }));
}
