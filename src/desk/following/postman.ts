/** Brings followers what waits for them: once each, over restarts and with several processes. */
import type { Bilingual } from '../../facts/schema.js';
import type { DeskStore } from '../ports.js';
import type { Delivery } from './following.js';
import type { Following } from './service.js';

/** A message to be sent, with what the sender cannot look up in the record in force. */
export interface Letter extends Delivery {
  /** The fact's title as of that revision. */
  readonly title: Bilingual;
  /** What was told before; `null` for a first revision. */
  readonly before: Bilingual | null;
  /** ISO instant of the revision: nobody was told of it before. */
  readonly publishedAt: string;
}

/**
 * `closed`: the person takes no messages; `not-yet`: the record in force does not tell it yet; `void`: it
 * is not told any more; `refused`: Discord takes exception to the message itself; `unsure`: Discord is
 * away, and may have sent it all the same.
 */
export type Sent = 'sent' | 'closed' | 'not-yet' | 'void' | 'refused' | 'unsure';

export interface Sender {
  /**
   * Sends a message, unless an earlier attempt has: it may have done so from the ISO instant `since` on,
   * `null` where there was none.
   */
  send(letter: Letter, since: string | null): Promise<Sent>;
}

export interface PostmanParts {
  readonly store: DeskStore;
  readonly following: Following;
  readonly sender: Sender;
  readonly now: () => number;
  /** Told of people who take no messages, and of failures. */
  readonly onNote: (what: string, details: object) => void;
}

export interface Postman {
  /** Gathers and delivers what there is. */
  round(): Promise<void>;
  stop(): Promise<void>;
}

/** A message under way for longer than this, ms, was begun by a process that is gone. */
const underWayMs = 60_000;
const everyMs = 15_000;
/** After a failure a message waits so long, ms, and twice as long after each further one. */
const firstPauseMs = everyMs;
const longestPauseMs = 3_600_000;
/** A message that Discord refused so often is given up. */
const mostRefusals = 5;
const soonMs = 1_000;

async function letterOf(store: DeskStore, delivery: Delivery): Promise<Letter | null> {
  const ref = { kind: 'fact', id: delivery.factId } as const;
  const revision = await store.revisions.find(ref, delivery.revision);
  if (revision?.entry.kind !== 'fact') return null;
  const earlier = await store.revisions.find(ref, delivery.revision - 1);
  const before = earlier?.entry.kind === 'fact' ? earlier.entry.body.statement : null;
  const { title } = revision.entry.body;
  return { ...delivery, title, before, publishedAt: revision.at };
}

export function startPostman(parts: PostmanParts): Postman {
  const { store, following, sender, now, onNote } = parts;
  const instant = () => new Date(now()).toISOString();
  const move = (delivery: Delivery, to: Delivery['state']) => {
    const at = instant();
    return store
      .write((books) => books.following.move(delivery, to, at))
      .then((moved) => (moved ? { ...delivery, state: to, movedAt: at } : null));
  };

  /** Somebody's messages are closed: everything they follow ends, quietly. */
  const endFor = (personId: string) =>
    store.write(async (books) => {
      await books.following.stop(personId);
      for (const other of await books.following.deliveriesTo(personId)) {
        if (other.state === 'waiting' || other.state === 'sending') {
          await books.following.move(other, 'closed', instant());
        }
      }
    });

  /** How often a message has failed here, and until when, ms since 1970, it waits. */
  const failed = new Map<string, { readonly times: number; readonly until: number }>();
  const keyOf = ({ personId, factId, revision, kind }: Delivery) =>
    JSON.stringify([personId, factId, revision, kind]);
  /** Has a message wait; gives how often it has failed by now. */
  const pause = (delivery: Delivery): number => {
    const times = (failed.get(keyOf(delivery))?.times ?? 0) + 1;
    const ms = Math.min(firstPauseMs * 2 ** (times - 1), longestPauseMs);
    failed.set(keyOf(delivery), { times, until: now() + ms });
    return times;
  };

  let putOff = false;
  const deliver = async (delivery: Delivery): Promise<void> => {
    const mine = await move(delivery, 'sending');
    if (!mine) return;
    const letter = await letterOf(store, mine);
    const since = delivery.state === 'sending' ? letter?.publishedAt : null;
    const result = letter ? await sender.send(letter, since ?? null) : 'void';
    // What may have been sent stays under way, so that it is looked for before it is sent again.
    const times = result === 'refused' || result === 'unsure' ? pause(delivery) : 0;
    if (times === 0) failed.delete(keyOf(delivery));
    switch (result) {
      case 'sent':
        await move(mine, 'sent');
        return;
      case 'void':
        await move(mine, 'closed');
        return;
      case 'not-yet':
        await move(mine, 'waiting');
        putOff = true;
        return;
      case 'refused':
        await move(mine, times < mostRefusals ? 'waiting' : 'closed');
        if (times < mostRefusals) return;
        failed.delete(keyOf(delivery));
        onNote('Discord refuses a message to a follower; it is given up', {
          factId: delivery.factId,
          revision: delivery.revision,
        });
        return;
      case 'closed':
        await endFor(delivery.personId);
        onNote('a follower takes no direct messages; following has ended', {});
    }
  };

  const isLeft = (delivery: Delivery) => {
    const { state, movedAt } = delivery;
    if ((failed.get(keyOf(delivery))?.until ?? 0) > now()) return false;
    return state === 'waiting' || Math.abs(now() - Date.parse(movedAt)) > underWayMs;
  };

  let stopped = false;
  let tail: Promise<void> = Promise.resolve();
  const round = (): Promise<void> => {
    const next = tail.then(async () => {
      if (stopped) return;
      await following.gather();
      for (const delivery of await store.following.deliveries(['waiting', 'sending'])) {
        if (stopped) return;
        if (isLeft(delivery)) await deliver(delivery);
      }
    });
    tail = next.catch(() => undefined);
    return next;
  };
  const quietly = () =>
    void round().catch((error: unknown) => onNote('followers could not be told', { error }));

  let published = -1;
  let soon: NodeJS.Timeout | undefined;
  const unwatch = store.watch((head) => {
    if (head.published === published) return;
    published = head.published;
    putOff = false;
    quietly();
    // What was just published is told by the record in force a little later.
    void tail.then(() => {
      if (!putOff || stopped) return;
      soon = setTimeout(quietly, soonMs);
      soon.unref();
    });
  });
  const timer = setInterval(quietly, everyMs);
  timer.unref();
  quietly();
  return {
    round,
    async stop() {
      stopped = true;
      unwatch();
      clearInterval(timer);
      clearTimeout(soon);
      await tail;
    },
  };
}
