/** Pressing buttons and choosing from selects. */
import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuComponent,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Interaction, Interactions } from '../interactions/interactions.js';
import { permissionsOf } from '../permissions.js';
import type { Persona } from '../protocol.js';
import { type StoredMessage, userById, type World, type WorldChannel } from '../world.js';
import { refuse } from './refusal.js';

export type Usable = APIButtonComponentWithCustomId | APISelectMenuComponent;

/** Every component of a message that has a custom id, in order, nested ones included. */
export function usableComponents(value: unknown): readonly Usable[] {
  if (Array.isArray(value)) return value.flatMap(usableComponents);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'custom_id' in value && 'type' in value ? [value as Usable] : [];
  const below = ['components', 'accessory'].flatMap((key) =>
    usableComponents((value as Record<string, unknown>)[key]),
  );
  return [...own, ...below];
}

/** What the chosen values of a select stand for; strings stand for themselves. */
export function resolveValues(world: World, type: ComponentType, values: readonly string[]) {
  const found: Record<string, Record<string, unknown>> = {};
  const put = (kind: string, id: string, thing: unknown) => {
    if (thing !== undefined) found[kind] = { ...found[kind], [id]: thing };
    return thing !== undefined;
  };
  const users: readonly ComponentType[] = [
    ComponentType.UserSelect,
    ComponentType.MentionableSelect,
  ];
  const roles: readonly ComponentType[] = [
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
  ];
  for (const id of values) {
    const hits = [
      users.includes(type) && put('users', id, userById(world, id)),
      roles.includes(type) && put('roles', id, world.roles.get(id)),
      type === ComponentType.ChannelSelect && put('channels', id, world.channels.get(id)),
      type === ComponentType.StringSelect,
    ];
    if (!hits.some(Boolean)) refuse(`${id} cannot be chosen here.`);
    const member = users.includes(type) ? world.members.get(id) : undefined;
    if (member === undefined) continue;
    const { user: _, deaf: __, mute: ___, ...partial } = member;
    put('members', id, { ...partial, permissions: permissionsOf(world, id).toString() });
  }
  return Object.keys(found).length === 0 ? {} : { resolved: found };
}

/** Refuses too few, too many or unknown values. */
export function checkValues(select: APISelectMenuComponent, values: readonly string[]): void {
  const { min_values = 1, max_values = 1 } = select;
  if (values.length < min_values) refuse(`Choose at least ${min_values}.`);
  if (values.length > max_values) refuse(`Choose at most ${max_values}.`);
  if (select.type !== ComponentType.StringSelect) return;
  const known = new Set(select.options.map(({ value }) => value));
  const odd = values.find((value) => !known.has(value));
  if (odd !== undefined) refuse(`"${odd}" is not one of the options.`);
}

export function useComponent(
  world: World,
  interactions: Interactions,
  use: {
    readonly persona: Persona;
    readonly ref: string;
    readonly channel: WorldChannel;
    readonly source: StoredMessage;
    readonly customId: string;
    readonly values: readonly string[];
  },
): Interaction {
  const { persona, ref, channel, source, customId, values } = use;
  const parts = usableComponents(source.message.components);
  const component = parts.find(({ custom_id }) => custom_id === customId);
  if (component === undefined) return refuse('This message has no such component.');
  if (component.disabled) return refuse('This component is disabled.');
  const isButton = component.type === ComponentType.Button;
  if (!isButton) checkValues(component, values);
  return interactions.begin({
    type: InteractionType.MessageComponent,
    persona,
    ref,
    channel,
    source,
    data: {
      custom_id: customId,
      component_type: component.type,
      id: component.id,
      ...(isButton ? {} : { values, ...resolveValues(world, component.type, values) }),
    },
  });
}
