/** What the local Discord gives back, held against schemas made from Discord's own API document. */

import { EmbedBuilder, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering, IDS, row, type Stage } from './bot.js';
import { documentSchemas } from './document.js';

const schemas = await documentSchemas();

function problems(name: string, value: unknown): string[] {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`no schema ${name}`);
  const { error } = schema.safeParse(JSON.parse(JSON.stringify(value)));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Sends a request as the bot and gives back the parsed answer. */
async function ask({ discord }: Stage, method: string, path: string, body?: object) {
  const answer = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.json();
}

const message = {
  content: 'c',
  embeds: [new EmbedBuilder().setTitle('t').addFields({ name: 'n', value: 'v' }).toJSON()],
  components: [row(['a', 'A']).toJSON()],
};
const command = {
  name: 'ask',
  description: 'd',
  name_localizations: { 'zh-CN': '提问' },
  options: [{ type: 3, name: 'q', description: 'd', autocomplete: true }],
};

const event = {
  name: 'Release',
  scheduled_start_time: '2099-01-01T09:00:00Z',
  scheduled_end_time: '2099-01-01T10:00:00Z',
  privacy_level: 2,
  entity_type: 3,
  entity_metadata: { location: '/releases' },
};

describe('the answer to', () => {
  const cases: [string, string, string, object?][] = [
    ['UserPIIResponseSchema', 'GET', '/users/@me'],
    ['UserResponseSchema', 'GET', `/users/${IDS.alice}`],
    ['PrivateApplicationResponseSchema', 'GET', '/applications/@me'],
    ['GatewayBotResponseSchema', 'GET', '/gateway/bot'],
    ['GuildWithCountsResponseSchema', 'GET', `/guilds/${IDS.guild}`],
    ['GuildMemberResponseSchema', 'GET', `/guilds/${IDS.guild}/members/${IDS.bob}`],
    ['GuildChannelResponseSchema', 'GET', `/channels/${IDS.staff}`],
    ['MessageResponseSchema', 'POST', `/channels/${IDS.general}/messages`, message],
    ['ApplicationCommandResponseSchema', 'POST', `/applications/${IDS.bot}/commands`, command],
    ['PrivateChannelResponseSchema', 'POST', '/users/@me/channels', { recipient_id: IDS.alice }],
    [
      'ExternalScheduledEventResponseSchema',
      'POST',
      `/guilds/${IDS.guild}/scheduled-events`,
      event,
    ],
  ];
  it.each(cases)('fits %s: %s %s', async (schema, method, path, body) => {
    const set = await answering((i) => i.reply('x'));
    expect(problems(schema, await ask(set, method, path, body))).toEqual([]);
  });

  it('a role list and a thread fit theirs', async () => {
    const set = await answering((i) => i.reply('x'));
    const roles = (await ask(set, 'GET', `/guilds/${IDS.guild}/roles`)) as unknown[];
    expect(roles.flatMap((role) => problems('GuildRoleResponseSchema', role))).toEqual([]);
    const body = { name: 'thread', type: 11 };
    const thread = await ask(set, 'POST', `/channels/${IDS.general}/threads`, body);
    expect(problems('CreatedThreadResponseSchema', thread)).toEqual([]);
  });

  it('an interaction fits its own, as do the messages that answer', async () => {
    const callbacks: unknown[] = [];
    const set = await answering(async (i) => {
      const body = { type: 4, data: message };
      const path = `/interactions/${i.id}/${i.token}/callback?with_response=true`;
      callbacks.push(await ask(set, 'POST', path, body));
      await i.webhook.send('follow-up');
    });
    const alice = set.alice;
    set.client.on(Events.InteractionCreate, async (i) => {
      if (i.isButton()) await i.update('updated');
    });
    const { message: answer } = await alice.slash('go');
    await alice.press(answer, 'A');
    await alice.sees(({ content }) => content === 'follow-up');
    const asked = await alice.say(`${alice.mention} hello`);
    await alice.reply(asked, 'replied');
    expect(problems('InteractionCallbackResponseSchema', callbacks[0])).toEqual([]);
    for (const one of alice.messages()) expect(problems('MessageResponseSchema', one)).toEqual([]);
    expect(alice.messages().length).toBe(4);
  });
});
