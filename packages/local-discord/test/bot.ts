/** A local Discord with an unmodified discord.js client in it, for the tests of this folder. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  type DiscordAPIError,
  Events,
  GatewayIntentBits,
  Partials,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Person, person } from '../src/person.js';
import type { PersonaId } from '../src/protocol.js';
import { GENEROUS } from '../src/rate-limits.js';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../src/server.js';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.GuildMessageTyping,
];

const FIRST_ID = 1_191_168_917_000_000_000n;
const fixed = (number: number): string => (FIRST_ID + BigInt(number)).toString();

/** Ids of what stands in the plan a local Discord opens with; the same at every start. */
export const IDS = {
  guild: fixed(1),
  bot: fixed(10),
  owner: fixed(11),
  alice: fixed(12),
  bob: fixed(13),
  carol: fixed(14),
  general: fixed(1000),
  staff: fixed(1001),
  moderatorRole: fixed(2000),
} as const;

export interface Stage {
  readonly discord: LocalDiscord;
  readonly client: Client<true>;
  as(persona: PersonaId): Person;
}

/** A client that is not logged in; destroyed when the test ends. */
export function newClient(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.api, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

export async function newDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ rateLimits: GENEROUS, ...options });
  onTestFinished(() => discord.close());
  return discord;
}

/** A client that is logged in and has its guild. */
export async function ready(client: Client, discord: LocalDiscord): Promise<Client<true>> {
  const came = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return came;
}

export async function stage(
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Stage> {
  const discord = await newDiscord(options);
  const client = await ready(newClient(discord, clientOptions), discord);
  return {
    discord,
    client,
    as(persona) {
      const one = person(discord, persona);
      onTestFinished(() => one.leave());
      return one;
    },
  };
}

export type Answer = (interaction: ChatInputCommandInteraction) => Promise<unknown>;

/** A stage whose bot has the command `go` and answers it so; its errors' codes are collected. */
export async function answering(
  answer: Answer,
  options: LocalDiscordOptions = {},
  command: object = {},
): Promise<Stage & { readonly codes: unknown[]; readonly alice: Person }> {
  const set = await stage(options);
  await register(set, { name: 'go', description: 'Goes', ...command });
  const codes: unknown[] = [];
  set.client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answer(interaction).catch((problem: DiscordAPIError) => codes.push(problem.code));
  });
  return { ...set, codes, alice: set.as('alice') };
}

/** Overwrites the bot's global commands. */
export async function register({ client }: Stage, ...commands: readonly object[]): Promise<void> {
  await client.application.commands.set(commands as RESTPostAPIApplicationCommandsJSONBody[]);
}

/** Waits until something holds; 10 s at the longest. */
export async function eventually(check: () => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!check()) {
    if (Date.now() > until) throw new Error('did not come to pass within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** An action row of buttons by custom id and label. */
export function row(...buttons: readonly (readonly [id: string, label: string])[]) {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    buttons.map(([id, label]) =>
      new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary),
    ),
  );
}
