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
}

/**
 * `closed`: the person takes no messages; `not-yet`: the record in force does not tell it yet, or
 * Discord is away; `void`: it is not told any more.
 */
export type Sent = 'sent' | 'closed' | 'not-yet' | 'void';

export interface Sender {
  send(letter: Letter): Promise<Sent>;
  /** Whether a message went out before a process ended that had not noted it. */
  wasSent(letter: Letter): Promise<boolean>;
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
const soonMs = 1_000;

async function letterOf(store: DeskStore, delivery: Delivery): Promise<Letter | null> {
  const ref = { kind: 'fact', id: delivery.factId } as const;
  const revision = await store.revisions.find(ref, delivery.revision);
  if (revision?.entry.kind !== 'fact') return null;
  const earlier = await store.revisions.find(ref, delivery.revision - 1);
  const before = earlier?.entry.kind === 'fact' ? earlier.entry.body.statement : null;
  return { ...delivery, title: revision.entry.body.title, before };
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

  let putOff = false;
  const deliver = async (delivery: Delivery): Promise<void> => {
    const mine = await move(delivery, 'sending');
    if (!mine) return;
    const letter = await letterOf(store, mine);
    const again = delivery.state === 'sending';
    const result = !letter
      ? 'void'
      : again && (await sender.wasSent(letter))
        ? 'sent'
        : await sender.send(letter);
    if (result === 'sent') await move(mine, 'sent');
    else if (result === 'void') await move(mine, 'closed');
    else if (result === 'not-yet') {
      await move(mine, 'waiting');
      putOff = true;
    } else {
      await endFor(delivery.personId);
      onNote('a follower takes no direct messages; following has ended', {});
    }
  };

  const isLeft = ({ state, movedAt }: Delivery) =>
    state === 'waiting' || Math.abs(now() - Date.parse(movedAt)) > underWayMs;

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
