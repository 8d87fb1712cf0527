/**
 * The desk as it is opened for use, store and curation included, on a local Discord: what the press
 * asks there is answered from an SQLite file that tests may publish into.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import type { LocalDiscordOptions, Person } from 'local-discord';
import type { Draft } from '../../src/desk/curation/draft.js';
import type { Revision } from '../../src/desk/ports.js';
import type { FiledFactBody } from '../../src/facts/entry.js';
import { goldenQuestions, type OpenDesk, openDesk } from '../../src/open-desk.js';
import { ana, bo, factRef, quoted } from './curation.js';
import { type StartedDesk, startDesk } from './desk.js';
import { openPrepared } from './prepared.js';

/** 3 March 2026, 09:00 UTC: when the clock of a desk under test starts. */
const opening = Date.UTC(2026, 2, 3, 9);

export interface WholeDesk extends Omit<StartedDesk, 'desk'> {
  readonly desk: OpenDesk;
  /** What went wrong without stopping the desk. */
  readonly troubles: readonly string[];
  /** Where the desk keeps its store. */
  readonly dataDir: string;
  /** Moves the desk's clock on by some minutes. */
  pass(minutes: number): void;
  /** Sets the desk's clock to 09:00 UTC of an ISO day; it never runs by itself. */
  setDay(iso: string): void;
  /**
   * Publishes a changed text of a fact: Ana puts it forward, Bo approves where that is needed;
   * `override` is the reason for setting failed checks aside. Resolves once readers see it.
   */
  publish(
    id: string,
    change: (body: FiledFactBody) => unknown,
    grounds: Pick<Draft, 'kind' | 'reason'> & { readonly override?: string },
  ): Promise<Revision>;
}

/** A few of the known questions: asking them all of every change is a test of its own. */
async function someGolden() {
  return (await goldenQuestions()).filter((_, index) => index % 12 === 0);
}

/** Opens the desk over an empty folder and starts it on a local Discord. */
export async function openWholeDesk(sandbox?: LocalDiscordOptions): Promise<WholeDesk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'press-desk-'));
  const troubles: string[] = [];
  let now = opening;
  const desk = await openPrepared(dataDir, async () =>
    openDesk({
      dataDir,
      approvals: 2,
      now: () => now,
      golden: await someGolden(),
      // Threads would be started by every test file anew; test/back-room has a desk with them.
      threads: false,
      onTrouble: (what) => troubles.push(what),
    }),
  );
  const started = await startDesk({ desk, ...(sandbox ? { sandbox } : {}) });
  return {
    ...started,
    desk,
    troubles,
    dataDir,
    pass(minutes) {
      now += minutes * 60_000;
    },
    setDay(iso) {
      now = Date.parse(`${iso}T09:00:00Z`);
    },
    async publish(id, change, { override, ...grounds }) {
      const { curation } = desk;
      const { entry, number } = await curation.latest(factRef(id));
      if (entry.kind !== 'fact') throw new Error(`${id} is no fact`);
      const draft: Draft = {
        action: 'edit',
        ref: factRef(id),
        base: number,
        body: change(entry.body),
        ...grounds,
      };
      const proposed = await curation.propose(ana, quoted(draft), override);
      if (proposed.standing === 'blocked') {
        const { checks } = proposed.proposal.assessment;
        throw new Error(`${id} is held back: ${JSON.stringify(checks)}`);
      }
      const { revision } = proposed.revision
        ? proposed
        : await curation.approve(bo, proposed.proposal, { readThere: true });
      if (!revision) throw new Error(`${id} was not published`);
      await desk.refresh();
      return revision;
    },
    async stop() {
      await started.stop();
      await desk.close();
      // What is prepared for a change just made may still be written.
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The one embed of a message. */
export function embedOf(message: APIMessage): APIEmbed {
  const [embed] = message.embeds;
  if (!embed) throw new Error(`no embed in ${message.content}`);
  return embed;
}

/** The fields of a message's embed by their names. */
export function fieldsOf(message: APIMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (embedOf(message).fields ?? []).map(({ name, value }) => [name, value]),
  );
}

/** Everything a reader sees of a message, its attachments aside. */
export function textOf({ content, embeds }: APIMessage): string {
  return [
    content,
    ...embeds.flatMap((embed) => [
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
      embed.footer?.text,
    ]),
  ].join('\n');
}

/** A desk with two moderators, the first of whom has its commands at hand, and a journalist. */
export async function openPressRoom(sandbox?: LocalDiscordOptions) {
  const desk = await openWholeDesk(sandbox);
  const [a, b, journalist] = [
    await desk.person('moderator'),
    await desk.person('moderator2'),
    await desk.person('journalist'),
  ];
  await a.knows('desk');
  return { desk, a, b, journalist };
}

/** Approves a proposal that brings figures: the box is ticked that they were read in their source. */
export async function approveRead(who: Person, opened: APIMessage): Promise<APIMessage> {
  const { modal } = await who.press(opened, 'Approve');
  return (await who.submit(modal, { read: ['read'] })).message;
}
