/** Discord's rules about bodies: each limit is kept at its edge and refused one beyond it. */
import { describe, expect, it } from 'vitest';
import { newDiscord } from './bot.js';

interface Refusal {
  readonly status: number;
  readonly code: number | undefined;
  /** Error codes by dotted path. */
  readonly errors: Readonly<Record<string, string>>;
}

function flatten(tree: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([step, inner]): [string, string][] =>
    step === '_errors'
      ? (inner as { code: string }[]).map(({ code }) => [path.join('.'), code])
      : flatten(inner as object, [...path, step]),
  );
}

/** Sends a body as the bot and gives back status and errors. */
async function asker(
  path: (ids: { guild: string; channel: string; app: string }) => string,
  method = 'POST',
) {
  const { world, api, token } = await newDiscord();
  const channel = [...world.channels.values()][0]?.id ?? '';
  const address = `${api}/v10${path({ guild: world.guildId, channel, app: world.bot.id })}`;
  return async (body: unknown): Promise<Refusal> => {
    const answer = await fetch(address, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const given = (await answer.json()) as { code?: number; errors?: object };
    return {
      status: answer.status,
      code: given.code,
      errors: Object.fromEntries(flatten(given.errors ?? {})),
    };
  };
}

const x = (length: number) => 'x'.repeat(length);
const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

const button = (index: number, over: object = {}) => ({
  type: 2,
  style: 1,
  label: 'B',
  custom_id: `b${index}`,
  ...over,
});
const row = (...components: object[]) => ({ type: 1, components });
const select = (count: number, over: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: times(count, (index) => ({ label: 'L', value: `v${index}` })),
  ...over,
});
const text = (content: string) => ({ type: 10, content });

describe('a message', () => {
  const cases: [string, object, Record<string, string>][] = [
    ['content', { content: x(2001) }, { content: 'BASE_TYPE_MAX_LENGTH' }],
    ['embed title', { embeds: [{ title: x(257) }] }, { 'embeds.0.title': 'BASE_TYPE_MAX_LENGTH' }],
    [
      'embed description',
      { embeds: [{ description: x(4097) }] },
      { 'embeds.0.description': 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'embed footer',
      { embeds: [{ footer: { text: x(2049) } }] },
      { 'embeds.0.footer.text': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'embed field name',
      { embeds: [{ fields: [{ name: x(257), value: 'v' }] }] },
      { 'embeds.0.fields.0.name': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'an empty embed field',
      { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] },
      { 'embeds.0.fields.0.value': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'embed fields',
      { embeds: [{ fields: times(26, () => ({ name: 'n', value: 'v' })) }] },
      { 'embeds.0.fields': 'BASE_TYPE_MAX_LENGTH' },
    ],
    ['embeds', { embeds: times(11, () => ({ title: 't' })) }, { embeds: 'BASE_TYPE_MAX_LENGTH' }],
    [
      'embed characters over all',
      { embeds: [{ description: x(4096) }, { description: x(1904), title: 't' }] },
      { embeds: 'MAX_EMBED_SIZE_EXCEEDED' },
    ],
    [
      'an embed url without scheme',
      { embeds: [{ title: 't', url: 'example.org' }] },
      { 'embeds.0.url': 'URL_TYPE_INVALID_SCHEME' },
    ],
    [
      'rows',
      { content: 'c', components: times(6, (index) => row(button(index))) },
      { components: 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'buttons in a row',
      { content: 'c', components: [row(...times(6, (index) => button(index)))] },
      { 'components.0.components': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a button label',
      { content: 'c', components: [row(button(0, { label: x(81) }))] },
      { 'components.0.components.0.label': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a custom id',
      { content: 'c', components: [row(button(0, { custom_id: x(101) }))] },
      { 'components.0.components.0.custom_id': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'custom ids used twice',
      { content: 'c', components: [row(button(0)), row(button(0))] },
      { 'components.1.components.0.custom_id': 'COMPONENT_CUSTOM_ID_DUPLICATED' },
    ],
    [
      'a link button without url',
      { content: 'c', components: [row({ type: 2, style: 5, label: 'L' })] },
      { 'components.0.components.0.url': 'BASE_TYPE_REQUIRED' },
    ],
    [
      'a button without label or emoji',
      { content: 'c', components: [row({ type: 2, style: 1, custom_id: 'b' })] },
      { 'components.0.components.0.label': 'BASE_TYPE_REQUIRED' },
    ],
    [
      'select options',
      { content: 'c', components: [row(select(26))] },
      { 'components.0.components.0.options': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a select beside a button',
      { content: 'c', components: [row(select(1), button(0))] },
      { 'components.0.components': 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    ],
    [
      'a text input outside a modal',
      { content: 'c', components: [row({ type: 4, custom_id: 't', style: 1 })] },
      { 'components.0.components.0.type': 'UNION_TYPE_CHOICES' },
    ],
    [
      'an attachment description',
      { content: 'c', attachments: [{ id: '0', description: x(1025) }] },
      { 'attachments.0.description': 'BASE_TYPE_MAX_LENGTH' },
    ],
    ['a nonce', { content: 'c', nonce: x(26) }, { nonce: 'BASE_TYPE_MAX_LENGTH' }],
    [
      'mentions both parsed and listed',
      { content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } },
      { 'allowed_mentions.users': 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
    ],
    [
      'content with components V2',
      { content: 'c', flags: 1 << 15, components: [text('t')] },
      { content: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    ],
    [
      'components V2 without the flag',
      { content: 'c', components: [text('t')] },
      { 'components.0.type': 'UNION_TYPE_CHOICES' },
    ],
    [
      'more than 40 components V2',
      {
        flags: 1 << 15,
        components: [{ type: 17, components: times(40, () => ({ type: 14 })) }],
      },
      { components: 'COMPONENT_MAX_TOTAL' },
    ],
    [
      'a reply to a message that is not there',
      { content: 'c', message_reference: { message_id: '1' } },
      { message_reference: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE' },
    ],
  ];
  it.each(cases)('is refused for %s', async (_name, body, errors) => {
    const ask = await asker(({ channel }) => `/channels/${channel}/messages`);
    expect(await ask(body)).toEqual({ status: 400, code: 50035, errors });
  });

  it.each([
    ['content', { content: x(2000) }],
    ['embed characters', { embeds: [{ description: x(4096) }, { description: x(1904) }] }],
    ['fields', { embeds: [{ fields: times(25, () => ({ name: x(120), value: x(120) })) }] }],
    [
      'rows',
      {
        content: 'c',
        components: times(5, (one) =>
          row(...times(5, (two) => button(one * 5 + two, { label: x(80) }))),
        ),
      },
    ],
    ['options', { content: 'c', components: [row(select(25))] }],
    ['components V2', { flags: 1 << 15, components: [text(x(4000))] }],
    [
      'a reply that may miss its message',
      { content: 'c', message_reference: { message_id: '1', fail_if_not_exists: false } },
    ],
  ])('is taken with as much %s as allowed', async (_name, body) => {
    const ask = await asker(({ channel }) => `/channels/${channel}/messages`);
    expect((await ask(body)).status).toBe(200);
  });

  it.each([{}, { content: '  ' }, { embeds: [] }, { content: '', components: [] }])(
    'is refused when empty: %j',
    async (body) => {
      const ask = await asker(({ channel }) => `/channels/${channel}/messages`);
      expect(await ask(body)).toEqual({ status: 400, code: 50006, errors: {} });
    },
  );
});

const command = (over: object = {}) => ({ name: 'go', description: 'd', ...over });
const option = (over: object = {}) => ({ type: 3, name: 'o', description: 'd', ...over });
const choice = (index: number, over: object = {}) => ({ name: `n${index}`, value: 'v', ...over });

describe('commands', () => {
  const cases: [string, object, Record<string, string>][] = [
    ['upper case in the name', { name: 'Go' }, { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' }],
    ['a space in the name', { name: 'go on' }, { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' }],
    ['a long name', { name: x(33) }, { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' }],
    [
      'a missing description',
      { description: undefined },
      { '0.description': 'BASE_TYPE_REQUIRED' },
    ],
    ['a long description', { description: x(101) }, { '0.description': 'BASE_TYPE_BAD_LENGTH' }],
    [
      'an unknown locale',
      { name_localizations: { 'zh-HK': 'go' } },
      { '0.name_localizations.zh-HK': 'BASE_TYPE_CHOICES' },
    ],
    [
      'a broken localised name',
      { name_localizations: { 'zh-CN': '去 吧' } },
      { '0.name_localizations.zh-CN': 'APPLICATION_COMMAND_INVALID_NAME' },
    ],
    [
      'too many options',
      { options: times(26, (index) => option({ name: `o${index}` })) },
      { '0.options': 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'too many choices',
      { options: [option({ choices: times(26, (index) => choice(index)) })] },
      { '0.options.0.choices': 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'a long choice name',
      { options: [option({ choices: [choice(0, { name: x(101) })] })] },
      { '0.options.0.choices.0.name': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a long choice value',
      { options: [option({ choices: [choice(0, { value: x(101) })] })] },
      { '0.options.0.choices.0.value': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a required option after an optional one',
      { options: [option(), option({ name: 'p', required: true })] },
      { '0.options.1': 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' },
    ],
    [
      'autocomplete together with choices',
      { options: [option({ autocomplete: true, choices: [choice(0)] })] },
      { '0.options.0.autocomplete': 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE' },
    ],
    [
      'two options of one name',
      { options: [option(), option()] },
      { '0.options.1.name': 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS' },
    ],
    [
      'subcommands beside options',
      { options: [option(), { type: 1, name: 's', description: 'd' }] },
      { '0.options': 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' },
    ],
    [
      'more than 8000 characters',
      {
        options: times(20, (one) =>
          option({
            name: `o${one}`,
            choices: times(4, (two) => choice(two, { name: `${two}${x(98)}`, value: x(2) })),
          }),
        ),
      },
      { '0': 'APPLICATION_COMMAND_TOO_LARGE' },
    ],
    [
      'a description on a context-menu command',
      { type: 3, name: 'Answer this' },
      { '0.description': 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED' },
    ],
  ];
  it.each(cases)('are refused for %s', async (_name, over, errors) => {
    const ask = await asker(({ app }) => `/applications/${app}/commands`, 'PUT');
    expect(await ask([command(over)])).toEqual({ status: 400, code: 50035, errors });
  });

  it('are refused when two have one name', async () => {
    const ask = await asker(({ app }) => `/applications/${app}/commands`, 'PUT');
    const { errors } = await ask([command(), command()]);
    expect(errors).toEqual({ '1': 'APPLICATION_COMMANDS_DUPLICATE_NAME' });
  });

  it.each([
    ['chat', 100, {}],
    ['message', 15, { type: 3, description: undefined }],
  ])('are counted: of %s commands at most %i', async (_name, most, over) => {
    const ask = await asker(
      ({ app, guild }) => `/applications/${app}/guilds/${guild}/commands`,
      'PUT',
    );
    const make = (count: number) =>
      times(count, (index) => command({ ...over, name: `c${index}` }));
    expect((await ask(make(most))).status).toBe(200);
    expect((await ask(make(most + 1))).errors).toEqual({ '': 'MAX_COMMANDS_EXCEEDED' });
  });

  it('may be in Chinese and use every limit', async () => {
    const ask = await asker(({ app }) => `/applications/${app}/commands`, 'PUT');
    const body = command({
      name: x(32),
      description: x(100),
      name_localizations: { 'zh-CN': '提问', 'zh-TW': '提問' },
      options: times(25, (index) => option({ name: `o${index}`, description: x(100) })),
    });
    expect((await ask([body])).status).toBe(200);
  });
});
