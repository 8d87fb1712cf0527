import {
  type APIMessage,
  Events,
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering, row } from './bot.js';

const group = (type: number, values: readonly string[], over: object = {}) => ({
  type,
  custom_id: `c${type}`,
  options: values.map((value) => ({ value, label: value.toUpperCase() })),
  ...over,
});
const label = (name: string, component: object) => ({ type: 18, label: name, component });
const input = (over: object = {}) => label('L', { type: 4, custom_id: 'i', style: 1, ...over });
const figure = {
  type: 4,
  custom_id: 'figure',
  style: 1,
  min_length: 2,
  max_length: 6,
  value: '12',
};
const modal = (over: object = {}) => ({
  custom_id: 'm',
  title: 'Edit',
  components: [
    label('Figure', figure),
    label('Topic', group(3, ['a', 'b'], { custom_id: 'topic' })),
    label('Grade', group(21, ['x', 'y'], { custom_id: 'grade' })),
    label('Checks', group(22, ['p', 'q'], { custom_id: 'checks', required: false })),
    label('Sure', { type: 23, custom_id: 'sure' }),
  ],
  ...over,
});

/** A bot that opens a modal with this data for `/go`. */
async function showing(data: object) {
  const set = await answering(
    async ({ id, token }) => {
      const body = { type: 9, data };
      await set.client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    },
    { acknowledgeMs: 300 },
  );
  return set;
}

describe('a modal', () => {
  it('carries text, selects, radio and checkbox groups back to the bot', async () => {
    const { alice, client } = await showing(modal());
    client.on(Events.Raw, async ({ t, d }) => {
      if (t !== 'INTERACTION_CREATE' || d.type !== 5) return;
      const fields = (d.data.components as { component: Record<string, unknown> }[]).map(
        ({ component }) => component.value ?? component.values,
      );
      const body = { type: 4, data: { content: JSON.stringify(fields) } };
      const path = `/interactions/${d.id}/${d.token}/callback` as const;
      await client.rest.post(path, { body, auth: false });
    });
    const { modal: open } = await alice.slash('go');
    expect(open.fields.map((field) => field.label)).toEqual([
      'Figure',
      'Topic',
      'Grade',
      'Checks',
      'Sure',
    ]);
    const filled = { Figure: '12858', topic: 'B', Grade: 'y', Sure: true };
    const { message } = await alice.submit(open, filled);
    expect(JSON.parse(message.content)).toEqual(['12858', ['b'], 'y', [], true]);
    const kept = await alice.submit(open, { Topic: 'a', Grade: 'X', Checks: ['p', 'q'] });
    expect(JSON.parse(kept.message.content)).toEqual(['12', ['a'], 'x', ['p', 'q'], false]);
  });

  it.each([
    [{ Figure: '1', Topic: 'a', Grade: 'x' }, 'Figure: at least 2'],
    [{ Figure: '1234567', Topic: 'a', Grade: 'x' }, 'Figure: at most 6'],
    [{ Figure: '', Topic: 'a', Grade: 'x' }, 'Figure: This field is required'],
    [{ Topic: 'a' }, 'Grade: This field is required'],
    [{ Topic: 'z', Grade: 'x' }, 'not one of the options'],
    [{ Odd: 'z' }, 'no field Odd'],
  ])('is not sent with %j', async (answers, reason) => {
    const { alice } = await showing(modal());
    const { modal: open } = await alice.slash('go');
    await expect(alice.submit(open, answers as Record<string, string>)).rejects.toThrow(reason);
  });

  const six = [1, 2, 3, 4, 5, 6].map((one) => input({ custom_id: `i${one}` }));
  const many = Array.from({ length: 26 }, (_, index) => `v${index}`);
  it.each([
    ['a long title', { title: 'x'.repeat(46) }],
    ['no components', { components: [] }],
    ['six components', { components: six }],
    ['a long label', { components: [{ ...input(), label: 'x'.repeat(46) }] }],
    ['a long custom id', { custom_id: 'x'.repeat(101) }],
    ['custom ids used twice', { components: [input(), input()] }],
    ['a long value', { components: [input({ value: 'x'.repeat(4001) })] }],
    ['a value over max_length', { components: [input({ value: 'xxx', max_length: 2 })] }],
    ['min over max', { components: [input({ min_length: 3, max_length: 2 })] }],
    ['a button', { components: [label('L', { type: 2, custom_id: 'b', style: 1, label: 'B' })] }],
    ['26 options', { components: [label('L', group(3, many))] }],
    ['one radio option', { components: [label('L', group(21, ['a']))] }],
  ])('is refused with %s', async (_name, over) => {
    const { alice, codes } = await showing(modal(over));
    await expect(alice.slash('go')).rejects.toThrow('did not respond');
    expect(codes).toEqual([50035]);
  });

  it('opened by a button may update the message it came from', async () => {
    const content = 'before';
    const set = await answering((i) => i.reply({ content, components: [row(['e', 'Edit'])] }));
    set.client.on(Events.InteractionCreate, async (i) => {
      if (i.isButton()) {
        const text = new TextInputBuilder().setCustomId('v').setStyle(TextInputStyle.Short);
        const one = new LabelBuilder().setLabel('L').setTextInputComponent(text);
        const form = new ModalBuilder().setCustomId('m').setTitle('t').addLabelComponents(one);
        await i.showModal(form);
      }
      if (i.isModalSubmit() && i.isFromMessage()) {
        await i.update(`after ${i.fields.getTextInputValue('v')}`);
      }
    });
    const { message } = await set.alice.slash('go');
    const { modal: open } = await set.alice.press(message, 'Edit');
    const done: { readonly message: APIMessage } = await set.alice.submit(open, { v: '1' });
    expect([done.message.id, done.message.content]).toEqual([message.id, 'after 1']);
    await expect(set.as('bob').submit(open, { v: '1' })).rejects.toThrow('no such form');
  });
});
