/** A sandbox with an unmodified discord.js client in it, for the tests of this folder. */
import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Person, person } from '../../src/sandbox/person.js';
import type { PersonaId } from '../../src/sandbox/protocol.js';
import { GENEROUS } from '../../src/sandbox/rate-limits.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/server.js';

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
