/**
 * Eighty texts through every surface of one desk: mention, reply, direct message, `/ask`, its two
 * clocks, the message menu, `/desk try`, the command line. Each gets the same kind of outcome, the
 * same facts and the same words everywhere.
 */
import { Readable } from 'node:stream';
import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/cli/ask.js';
import { ana, factRef, withValue } from '../support/curation.js';
import { openWholeDesk, type WholeDesk } from '../support/whole-desk.js';
import { sent } from './texts.js';

let desk: WholeDesk;
let jo: Person;
let moderator: Person;
let proposal: number;

interface Line {
  readonly kind: string;
  readonly outcome: string;
  readonly facts: readonly string[];
  readonly text: string;
}
const cli = new Map<string, Line>();

/** Everything `desk ask --jsonl` says to the texts, from the store that the desk keeps. */
async function askOnCommandLine(texts: readonly string[]): Promise<void> {
  const lines = texts.map((text) => JSON.stringify({ id: text, text }));
  let out = '';
  await ask(['--jsonl'], {
    stdin: Readable.from([`${lines.join('\n')}\n`]),
    out: (text) => {
      out += text;
    },
    err: () => undefined,
    env: { DATA_DIR: desk.dataDir },
  });
  for (const line of out.trim().split('\n')) {
    const told = JSON.parse(line) as Line & { readonly id: string };
    cli.set(told.id, told);
  }
}

beforeAll(async () => {
  desk = await openWholeDesk();
  jo = await desk.person('journalist');
  moderator = await desk.person('moderator');
  const { entry, number } = await desk.desk.curation.latest(factRef('charity-programs'));
  if (entry.kind !== 'fact') throw new Error('no fact');
  const proposed = await desk.desk.curation.propose(ana, {
    custody: { excerpt: '51' },
    action: 'edit',
    ref: factRef('charity-programs'),
    base: number,
    body: withValue(entry.body, entry.body.figures[0]?.id ?? '', '51'),
    kind: 'correction',
    reason: 'counted again',
  });
  proposal = proposed.proposal.id;
  await askOnCommandLine(sent.filter(({ after }) => !after).map(({ text }) => text));
}, 240_000);
afterAll(() => desk?.stop());

/** A remark that `/ask` with a clock, and `/desk try`, put on top. */
const remark =
  /^(?:As this desk told it|The latest on record that|本[台臺][在於]|记录中截至|記錄中截至|As if proposal|假如提案|若提案)/;

/** What a reader is told: the text without the quoted question and remarks, then the embed. */
function words({ content, embeds }: APIMessage): unknown {
  const lines = content.split('\n').filter((line) => !line.startsWith('> ') && !remark.test(line));
  return {
    lines: lines.filter((line) => line !== ''),
    embeds: embeds.map(({ title, description, fields, footer }) => ({
      ...{ title, description, fields, footer: footer?.text },
    })),
  };
}

/** Discord's marks and escapes taken out of a line. */
const bare = (line: string) => line.replace(/\*\*|\\(?=[^\w\s])/g, '');

/** What a line that says something in short puts side by side, without its quotation marks. */
const partsOf = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .replace(/[“”「」]/g, '')
    .replace(/^(?:sources|来源|來源)[:：] ?/, '')
    .split(/ · |; |；|: |：|，|, (?=as of)/)
    .map((part) => part.trim());

/** In a channel the desk is silent at thanks; elsewhere it says one line. */
const isThanks = (text: string) => /^(?:thank|thx|[谢謝多])/iu.test(text);
const standing = sent.filter(({ after }) => !after);
const following = sent.filter(({ after, text }) => after && !isThanks(text));

it('are eighty, of every kind', () => {
  expect(sent.length).toBeGreaterThanOrEqual(80);
  expect(new Set(sent.map(({ kind }) => kind)).size).toBe(6);
});

describe.each(standing)('$kind: $text', ({ kind, text }) => {
  it('is the same on every surface', async () => {
    const told = words(await jo.ask(text, isThanks(text) ? 'dm' : undefined));
    const surfaces: Readonly<Record<string, () => Promise<APIMessage>>> = {
      dm: () => jo.ask(text, 'dm'),
      ask: async () => (await jo.slash('ask', { question: text })).message,
      'known on': async () =>
        (await jo.slash('ask', { question: text, known_on: '2026-03-03' })).message,
      'as of': async () => (await jo.slash('ask', { question: text, as_of: '2026-03-03' })).message,
      menu: async () => (await jo.contextMenu('Answer this', await jo.say(text))).message,
      try: async () =>
        (
          await moderator.slash(
            'desk',
            { question: text, proposal: String(proposal) },
            { in: '#desk', sub: 'try' },
          )
        ).message,
    };
    for (const [surface, send] of Object.entries(surfaces)) {
      desk.pass(10);
      expect({ surface, ...(words(await send()) as object) }).toEqual({
        surface,
        ...(told as object),
      });
    }
    desk.pass(10);
    const line = cli.get(text);
    expect(line?.kind).toBe(kind);
    const whole = line?.text.toLowerCase() ?? '';
    const left = (told as { lines: string[] }).lines.flatMap((each) =>
      whole.includes(bare(each).toLowerCase()) ? [] : partsOf(bare(each)),
    );
    expect(left.filter((part) => !whole.includes(part))).toEqual([]);
  });
});

describe.each(following)('$kind: $text (after: $after)', ({ kind, text, after = '' }) => {
  it('is read as a follow-up on every surface of a conversation', async () => {
    await jo.ask(after);
    const told = words(await jo.ask(text));
    desk.pass(10);
    const inDm = await jo.ask(after, 'dm');
    expect(words(await jo.ask(text, 'dm'))).toEqual(told);
    desk.pass(10);
    expect(words(await jo.answerTo(await jo.reply(inDm, text)))).toEqual(told);
    desk.pass(10);
    await jo.slash('ask', { question: after });
    expect(words((await jo.slash('ask', { question: text })).message)).toEqual(told);
    desk.pass(10);
    await jo.slash('ask', { question: after });
    expect(words((await jo.contextMenu('Answer this', await jo.say(text))).message)).toEqual(told);
    desk.pass(10);
    const who = { personId: 'somebody', channelId: 'somewhere' };
    await desk.desk.ask({ text: after, ...who });
    expect((await desk.desk.ask({ text, ...who })).outcome.kind).toBe(kind);
    desk.pass(10);
  });
});
