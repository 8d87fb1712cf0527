import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  checkValue,
  filterInvocables,
  fixedChoices,
  invocables,
  messageCommands,
  readTyped,
} from '../../page/commands.js';
import { localized, wordsFor } from '../../page/i18n.js';

const words = wordsFor('en-US');

const command = (over: object): APIApplicationCommand =>
  ({ id: '1', type: 1, description: 'd', options: [], ...over }) as never;

const option = (over: object): APIApplicationCommandBasicOption =>
  ({ type: 3, name: 'question', description: 'd', ...over }) as never;

const ask = command({
  name: 'ask',
  name_localizations: { 'zh-CN': '提问' },
  description: 'Ask for a figure',
  description_localizations: { 'zh-CN': '查询数字' },
  options: [option({ required: true }), option({ name: 'private', type: 5 })],
});
const list = command({
  name: 'list',
  guild_id: 'g',
  options: [
    { type: 1, name: 'add', description: 'Add a fact', options: [option({ name: 'id' })] },
    {
      type: 2,
      name: 'source',
      description: 's',
      options: [{ type: 1, name: 'add', description: 'Add a source' }],
    },
  ],
});
const answer = command({ type: 3, name: 'Answer this', name_localizations: { 'zh-TW': '回答' } });
const all = [ask, list, answer];

describe('what can be run', () => {
  it('lists subcommands and groups as commands of their own', () => {
    const found = invocables(all, 'en-US', false);
    expect(found.map((one) => one.label)).toEqual(['/ask', '/list add', '/list source add']);
    expect(found.map((one) => one.subcommand)).toEqual([undefined, 'add', 'source add']);
    expect(found[2]?.description).toBe('Add a source');
  });

  it('names them in the language of the client and keeps the real names for the act', () => {
    const [first] = invocables([ask], 'zh-CN', false);
    expect(first).toMatchObject({ label: '/提问', description: '查询数字', command: 'ask' });
    expect(messageCommands(all, 'zh-TW', false)).toEqual([{ name: 'Answer this', label: '回答' }]);
    expect(localized('zh-TW', 'ask', { 'zh-CN': '提问' })).toBe('ask');
  });

  it('leaves out of a direct message what belongs to the guild', () => {
    expect(invocables(all, 'en-US', true).map((one) => one.name)).toEqual(['ask']);
    const guildOnly = command({ name: 'x', contexts: [0] });
    expect(invocables([guildOnly], 'en-US', true)).toEqual([]);
    expect(invocables([command({ name: 'y', contexts: [1] })], 'en-US', false)).toEqual([]);
  });

  it('filters by the start of the name, then anywhere in it, then by the description', () => {
    const found = invocables(all, 'en-US', false);
    const names = (typed: string) => filterInvocables(found, typed).map((one) => one.name);
    expect(names('list')).toEqual(['list add', 'list source add']);
    expect(names('add')).toEqual(['list add', 'list source add']);
    expect(names('FIGURE')).toEqual(['ask']);
    expect(names('nothing')).toEqual([]);
  });
});

describe('a typed command line', () => {
  const found = invocables(all, 'zh-CN', false);

  it('is no command until the name is followed by a space', () => {
    expect(readTyped(found, '/ask')).toBeUndefined();
    expect(readTyped(found, '/list ')).toBeUndefined();
    expect(readTyped(found, 'ask ')).toBeUndefined();
  });

  it('puts the rest into the first option, or where it says', () => {
    expect(readTyped(found, '/ask how many?')?.values).toEqual({ question: 'how many?' });
    expect(readTyped(found, '/提问 question: 多少家 private: 是')?.values).toEqual({
      question: '多少家',
      private: '是',
    });
  });

  it('takes the longest name', () => {
    expect(readTyped(found, '/list source add ')?.invocable.subcommand).toBe('source add');
  });
});

describe('values', () => {
  const check = (over: object, text: string) => {
    const of = option(over);
    return checkValue(of, text, undefined, fixedChoices(of, 'en-US', words), words);
  };

  it('asks for what is required and lets the rest be empty', () => {
    expect(check({ required: true }, ' ')).toEqual({ ok: false, problem: words.needValue });
    expect(check({}, '')).toEqual({ ok: true, value: undefined });
  });

  it('takes whole numbers and numbers within their bounds', () => {
    expect(check({ type: 4 }, '12,858')).toEqual({ ok: true, value: 12858 });
    expect(check({ type: 4 }, '1.5').ok).toBe(false);
    expect(check({ type: 10 }, '1.5')).toEqual({ ok: true, value: 1.5 });
    expect(check({ type: 10 }, 'abc').ok).toBe(false);
    expect(check({ type: 4, min_value: 1, max_value: 5 }, '6').ok).toBe(false);
    expect(check({ type: 4, min_value: 1 }, '0').ok).toBe(false);
  });

  it('keeps to the lengths of a text', () => {
    expect(check({ min_length: 3 }, 'ab').ok).toBe(false);
    expect(check({ max_length: 3 }, 'abcd').ok).toBe(false);
    expect(check({ min_length: 3, max_length: 3 }, 'abc')).toEqual({ ok: true, value: 'abc' });
  });

  it('takes only listed values where a list is given, whatever the case', () => {
    const choices = [
      { name: 'English', value: 'en' },
      { name: 'Chinese', value: 'zh' },
    ];
    expect(check({ choices }, 'chinese')).toEqual({ ok: true, value: 'zh' });
    expect(check({ choices }, 'French')).toEqual({ ok: false, problem: words.needChoice });
    expect(check({ type: 5 }, 'False')).toEqual({ ok: true, value: false });
    expect(check({ type: 5 }, 'perhaps').ok).toBe(false);
  });

  it('sends what a picked suggestion stands for', () => {
    const picked = { name: 'Registered in Beijing', value: 'registered-total' };
    const checked = checkValue(option({}), picked.name, picked, undefined, words);
    expect(checked).toEqual({ ok: true, value: 'registered-total' });
  });
});
