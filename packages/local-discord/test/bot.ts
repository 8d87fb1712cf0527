/** A sandbox with an unmodified discord.js client in it, for the tests of this folder. */
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
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/server.js';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.GuildMessageTyping,
];

export interface Stage {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
  as(persona: PersonaId): Person;
}

/** A client that is not logged in; destroyed when the test ends. */
export function newClient(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...options,
    rest: { api: sandbox.api, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

export async function newSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ rateLimits: GENEROUS, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A client that is logged in and has its guild. */
export async function ready(client: Client, sandbox: Sandbox): Promise<Client<true>> {
  const came = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  return came;
}

export async function stage(
  options: SandboxOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Stage> {
  const sandbox = await newSandbox(options);
  const client = await ready(newClient(sandbox, clientOptions), sandbox);
  return {
    sandbox,
    client,
    as(persona) {
      const one = person(sandbox, persona);
      onTestFinished(() => one.leave());
      return one;
    },
  };
}

export type Answer = (interaction: ChatInputCommandInteraction) => Promise<unknown>;

/** A stage whose bot has the command `go` and answers it so; its errors' codes are collected. */
export async function answering(
  answer: Answer,
  options: SandboxOptions = {},
  command: object = {},
): Promise<Stage & { readonly codes: unknown[]; readonly jo: Person }> {
  const set = await stage(options);
  await register(set, { name: 'go', description: 'Goes', ...command });
  const codes: unknown[] = [];
  set.client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answer(interaction).catch((problem: DiscordAPIError) => codes.push(problem.code));
  });
  return { ...set, codes, jo: set.as('journalist') };
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
