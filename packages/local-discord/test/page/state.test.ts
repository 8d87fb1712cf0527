import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Action, firstView, next, TYPING_MS, type View } from '../../page/state.js';
import type { Persona, PersonEvent, Welcome } from '../../src/protocol.js';

const user = (id: string, bot = false): APIUser => ({
  id,
  username: id,
  global_name: null,
  discriminator: '0',
  avatar: null,
  bot,
});

const message = (id: string, channel_id: string, author: APIUser, content = ''): APIMessage =>
  ({ id, channel_id, author, content, embeds: [], mentions: [], attachments: [] }) as never;

const me: Persona = { id: 'alice', user: user('me'), roles: [], locale: 'en-US' };
const bot = user('bot', true);
const welcome = {
  t: 'welcome',
  me,
  personas: [me],
  bot,
  botOnline: true,
  guild: { id: 'g', name: 'G', roles: [] },
  channels: [{ id: 'room' }, { id: 'staff' }],
  directMessage: { id: 'dm' },
  commands: [],
  messages: { room: [message('1', 'room', bot, 'hello')] },
} as unknown as Welcome;

const heard = (event: PersonEvent, at = 0): Action => ({ t: 'event', event, at });
const viewAfter = (...actions: readonly Action[]): View =>
  [heard(welcome), ...actions].reduce(next, firstView('alice'));

describe('the view', () => {
  it('opens the first channel with its history', () => {
    const view = viewAfter();
    expect(view.channelId).toBe('room');
    expect(view.link).toBe('open');
    expect(view.messages.room).toHaveLength(1);
  });

  it('stays in the open channel when the connection comes back, unless it is gone', () => {
    expect(viewAfter({ t: 'channel', channelId: 'staff' }, heard(welcome)).channelId).toBe('staff');
    const fewer = { ...welcome, channels: welcome.channels.slice(0, 1) };
    expect(viewAfter({ t: 'channel', channelId: 'staff' }, heard(fewer)).channelId).toBe('room');
  });

  it('adds, changes and removes messages', () => {
    const second = message('2', 'room', bot, 'draft');
    const view = viewAfter(
      heard({ t: 'message', message: second }),
      heard({ t: 'message-update', message: { ...second, content: 'final' } }),
      heard({ t: 'message-delete', channelId: 'room', messageId: '1' }),
    );
    expect(view.messages.room?.map((one) => one.content)).toEqual(['final']);
  });

  it('shows a message once, however often it is told', () => {
    const second = message('2', 'room', bot);
    const view = viewAfter(
      heard({ t: 'message', message: second }),
      heard({ t: 'message', message: second }),
    );
    expect(view.messages.room).toHaveLength(2);
  });

  it('counts what others write elsewhere, until one looks', () => {
    const told = [
      heard({ t: 'message', message: message('2', 'dm', bot) }),
      heard({ t: 'message', message: message('3', 'dm', me.user) }),
      heard({ t: 'message', message: message('4', 'room', bot) }),
    ];
    expect(viewAfter(...told).unread).toEqual({ dm: 1 });
    expect(viewAfter(...told, { t: 'channel', channelId: 'dm' }).unread).toEqual({ dm: 0 });
  });

  it('shows the typing indicator for ten seconds or until the message is there', () => {
    const typing = heard({ t: 'typing', channelId: 'room', userId: 'bot' }, 1000);
    expect(viewAfter(typing, typing).typists).toHaveLength(1);
    expect(viewAfter(typing, { t: 'tick', at: 1000 + TYPING_MS - 1 }).typists).toHaveLength(1);
    expect(viewAfter(typing, { t: 'tick', at: 1000 + TYPING_MS }).typists).toHaveLength(0);
    const answer = heard({ t: 'message', message: message('2', 'room', bot) });
    expect(viewAfter(typing, answer).typists).toHaveLength(0);
  });

  it('keeps an interaction under way until it is acknowledged, or its failure until dismissed', () => {
    const begin: Action = { t: 'begin', pending: { ref: 'r', channelId: 'room', label: '/ask' } };
    expect(viewAfter(begin).pending).toHaveLength(1);
    expect(viewAfter(begin, heard({ t: 'acknowledged', ref: 'r', response: 4 })).pending).toEqual(
      [],
    );
    const failed = viewAfter(begin, heard({ t: 'failed', ref: 'r', message: 'no' }));
    expect(failed.pending).toMatchObject([{ ref: 'r', failed: 'no' }]);
    expect(next(failed, { t: 'drop-pending', ref: 'r' }).pending).toEqual([]);
  });

  it('replaces the failure under a message by the next press on it', () => {
    const press = (ref: string): Action => ({
      t: 'begin',
      pending: { ref, channelId: 'room', label: 'x', messageId: '1', customId: 'x' },
    });
    const view = viewAfter(press('a'), heard({ t: 'failed', ref: 'a', message: 'no' }), press('b'));
    expect(view.pending.map((one) => one.ref)).toEqual(['b']);
  });

  it('starts afresh as another persona but keeps the channel', () => {
    const view = viewAfter({ t: 'channel', channelId: 'staff' }, { t: 'persona', persona: 'bob' });
    expect(view).toMatchObject({ persona: 'bob', channelId: 'staff', messages: {} });
  });

  it('gives back the same view when nothing changed', () => {
    const view = viewAfter();
    const idle: readonly Action[] = [
      { t: 'tick', at: 5 },
      { t: 'link', link: 'open' },
      { t: 'drawer', open: false },
      { t: 'persona', persona: 'alice' },
      heard({ t: 'acknowledged', ref: 'unknown', response: 4 }),
      heard({ t: 'choices', ref: 'r', choices: [] }),
    ];
    for (const action of idle) expect(next(view, action)).toBe(view);
  });
});
