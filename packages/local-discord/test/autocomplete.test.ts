import { type DiscordAPIError, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { LocalDiscordOptions } from '../src/server.js';
import { eventually, register, stage } from './bot.js';

describe('autocomplete', () => {
  const offering = async (choices: object[], options: LocalDiscordOptions = {}) => {
    const set = await stage(options);
    await register(set, {
      name: 'go',
      description: 'd',
      options: [
        { type: 3, name: 'q', description: 'd', autocomplete: true },
        { type: 3, name: 'plain', description: 'd' },
      ],
    });
    const seen: { typed: string; other: string | null; code?: unknown }[] = [];
    set.client.on(Events.InteractionCreate, async (i) => {
      if (!i.isAutocomplete()) return;
      const one = {
        typed: i.options.getFocused(),
        other: i.options.getString('plain'),
        code: undefined as unknown,
      };
      seen.push(one);
      await i.respond(choices as never).catch((problem: DiscordAPIError) => {
        one.code = problem.code;
      });
    });
    return { alice: set.as('alice'), seen };
  };
  const choices = (count: number, name = 'n') =>
    Array.from({ length: count }, (_, index) => ({ name: `${name}${index}`, value: `v${index}` }));

  it('shows the choices for what is typed', async () => {
    const { alice, seen } = await offering(choices(25));
    const offered = await alice.autocomplete('go', 'q', 'hal', { others: { plain: 'p' } });
    expect(offered.length).toBe(25);
    expect(offered[1]).toEqual({ name: 'n1', value: 'v1' });
    expect(seen).toMatchObject([{ typed: 'hal', other: 'p' }]);
    await expect(alice.autocomplete('go', 'plain', 'x')).rejects.toThrow('no autocomplete');
  });

  it.each([
    ['26 choices', choices(26)],
    ['a name over 100', choices(1, 'x'.repeat(100))],
    ['an empty name', [{ name: '', value: 'v' }]],
    ['a value over 100', [{ name: 'n', value: 'x'.repeat(101) }]],
  ])('refuses %s', async (_name, wrong) => {
    const { alice, seen } = await offering(wrong, { acknowledgeMs: 200 });
    await expect(alice.autocomplete('go', 'q', 'x')).rejects.toThrow('did not respond');
    await eventually(() => seen[0]?.code !== undefined);
    expect(seen[0]?.code).toBe(50035);
  });
});
