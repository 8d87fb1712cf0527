/** The local Discord that is played on, and what has been seen there lately. */
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { ActResult, LocalDiscord, PersonAct, PersonaId } from 'local-discord';
import type { Chance } from '../faults/chance.js';
import type { TextStock } from './texts.js';

export interface OpenForm {
  readonly persona: PersonaId;
  readonly interactionId: string;
  /** As the local Discord keeps it: what is changed here is submitted. */
  readonly modal: APIModalInteractionResponseCallbackData;
}

export interface SeenMessage {
  readonly message: APIMessage;
  /** Whose alone it is to see. */
  readonly visibleTo: PersonaId | undefined;
}

export interface Stage {
  readonly discord: LocalDiscord;
  readonly chance: Chance;
  readonly stock: TextStock;
  readonly people: readonly [PersonaId, ...PersonaId[]];
  readonly channels: readonly [string, ...string[]];
  readonly commands: readonly APIApplicationCommand[];
  /** Words that options, fields and controls of this bot take: ids of facts, topics, days. */
  readonly known: readonly [string, ...string[]];
  /** Messages lately: all, and those of the bot that can be pressed. */
  readonly messages: readonly SeenMessage[];
  readonly pressable: readonly SeenMessage[];
  readonly forms: readonly OpenForm[];
  /** Custom ids that the bot has given out. */
  readonly customIds: readonly string[];
  act(wanted: PersonAct): ActResult;
}

/** Keeps the newest of what comes in. */
export function shelf<T>(most: number) {
  const kept: T[] = [];
  return {
    kept: kept as readonly T[],
    put(one: T) {
      kept.push(one);
      if (kept.length > most) kept.shift();
    },
  };
}

/** The custom ids of a message's components. */
export function customIdsOf(components: unknown): readonly string[] {
  if (Array.isArray(components)) return components.flatMap(customIdsOf);
  if (typeof components !== 'object' || components === null) return [];
  const { custom_id, components: below, accessory } = components as Record<string, unknown>;
  return [
    ...(typeof custom_id === 'string' ? [custom_id] : []),
    ...customIdsOf(below),
    ...customIdsOf(accessory),
  ];
}

export function among<T>(chance: Chance, all: readonly T[]): T | undefined {
  return all.length === 0 ? undefined : all[chance.between(0, all.length - 1)];
}
