/** Buttons that change something, pressed twice or three times at once; counts how often each acted. */
import { type LocalDiscord, type Person, person } from 'local-discord';
import type { DeskStore } from '../../src/desk/ports.js';

export interface PressTally {
  readonly pressed: number;
  /** Presses that acted not once: more often, or never. */
  readonly notOnce: number;
}

/** Of so many rounds one puts a change forward; the others have a text watched. */
const proposalEvery = 10;
const mostWatches = 45;
const patienceMs = 60_000;

/** Presses a button at once, more than once. */
async function pressAtOnce(who: Person, message: Parameters<Person['press']>[0], label: string) {
  await Promise.allSettled(
    [1, 2, 3].slice(0, 2 + (label.length % 2)).map(() => who.press(message, label)),
  );
}

async function watchOnce(who: Person, store: DeskStore, round: number): Promise<boolean> {
  const before = await store.notices.countWatches(who.user.id);
  const text = `Item ${round}: in November 2021 Beijing had 12,858 registered social organizations.`;
  const { message } = await who.slash('check', { text });
  await pressAtOnce(who, message, 'Watch this text');
  return (await store.notices.countWatches(who.user.id)) === before + 1;
}

async function proposeOnce(who: Person, store: DeskStore, factId: string): Promise<boolean> {
  const proposed = async () =>
    (await store.audit.list({ action: 'proposed', limit: 500 })).items.length;
  const before = await proposed();
  const { modal } = await who.slash('desk', { fact: factId }, { sub: 'kill', in: '#desk' });
  const preview = (await who.submit(modal, { reason: 'pressed twice' })).message;
  await pressAtOnce(who, preview, 'Propose');
  const giveUpAt = Date.now() + patienceMs;
  while ((await proposed()) === before && Date.now() < giveUpAt)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return (await proposed()) === before + 1;
}

/** @param factIds facts that stand on record, each put forward once at most */
export async function doubledPresses(
  discord: LocalDiscord,
  store: DeskStore,
  count: number,
  people: { readonly readers: readonly string[]; readonly moderator: string },
  factIds: readonly string[],
): Promise<PressTally> {
  const readers = people.readers.map((id) => person(discord, id, { timeoutMs: patienceMs }));
  const moderator = person(discord, people.moderator, { timeoutMs: patienceMs });
  await moderator.knows('desk');
  const facts = [...factIds];
  let notOnce = 0;
  for (let round = 0; round < count; round += 1) {
    const factId = round % proposalEvery === 0 ? facts.shift() : undefined;
    const reader = readers[Math.floor(round / mostWatches) % readers.length];
    const once =
      factId === undefined
        ? reader && (await watchOnce(reader, store, round))
        : await proposeOnce(moderator, store, factId);
    if (!once) notOnce += 1;
  }
  for (const one of [...readers, moderator]) one.leave();
  return { pressed: count, notOnce };
}
