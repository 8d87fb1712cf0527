/**
 * Brings notices to whoever was told the old. The queue is in the store: what is under way when the
 * process ends is taken up again once its hold runs out, and whatever may have been posted by then is
 * looked for before anything is posted again. One delivery a channel at a time.
 */
import type { NoticeView } from '../../wording/corrections/changed.js';
import type { NoticeContents } from './content.js';
import type { Delivery, DeliveryProblem, NoticeBooks, Tally, ToldMessage, Watch } from './ports.js';

/** How an attempt ended. */
export type Attempt =
  | { readonly kind: 'done' }
  | { readonly kind: 'replied'; readonly replyId: string }
  | { readonly kind: 'unreachable'; readonly problem: DeliveryProblem }
  /** A rate limit: nothing in this channel, or nowhere, for so many ms. It counts as no attempt. */
  | { readonly kind: 'limited'; readonly ms: number; readonly everywhere: boolean }
  /** Editing this message is limited for now, since it is old: https://discord.com/developers 30046. */
  | { readonly kind: 'too-old' }
  /** Discord's own failure, or none to reach it. */
  | { readonly kind: 'failed' };

/** Notes that something is about to be posted; must be awaited before it is. */
export type AboutToPost = () => Promise<void>;

/** What a notice is brought with. `postedSince`: it may have been posted, no earlier than then. */
export interface Messenger {
  /** `unreachable` because of `refused` where it cannot be edited and a reply may do. */
  edit(message: ToldMessage, notice: NoticeView): Promise<Attempt>;
  reply(
    message: ToldMessage,
    notice: NoticeView,
    postedSince: string | null,
    aboutToPost: AboutToPost,
  ): Promise<Attempt>;
  tellWatcher(
    watch: Watch,
    notice: NoticeView,
    postedSince: string | null,
    aboutToPost: AboutToPost,
  ): Promise<Attempt>;
  /** `null` where the desk has no channel. */
  report(
    notice: NoticeView,
    outcome: {
      readonly tallies: readonly Tally[];
      readonly replied: Places;
      readonly unreachable: Places;
      readonly corrected: Places;
    },
    postedSince: string | null,
    aboutToPost: AboutToPost,
  ): Promise<Attempt | null>;
}
type Places = Awaited<ReturnType<NoticeBooks['places']>>;

export interface CourierParts {
  readonly books: NoticeBooks;
  readonly contents: NoticeContents;
  readonly messenger: Messenger;
  /** Milliseconds since 1970, of a clock that runs: waits are measured by it. */
  readonly clock: () => number;
  readonly onTrouble?: (what: string, details: object) => void;
  /** Deliveries under way at once, each in a channel of its own. */
  readonly atOnce?: number;
  /** How long, ms, a delivery is held by whoever has taken it; longer than any attempt lasts. */
  readonly holdMs?: number;
  /** First wait, ms, after a failure; each further one is twice as long. */
  readonly firstWaitMs?: number;
  /** Failures after which a reply is sent instead of an edit; after twice as many none is. */
  readonly mostFailures?: number;
  /** Refusals of an edit because the message is old, after which a reply is sent. */
  readonly mostRefusedEdits?: number;
}

export interface Courier {
  /** Takes up whatever is due; calls that come while it works are seen to. */
  kick(): void;
  /** Resolves when nothing is due or under way. */
  idle(): Promise<void>;
  /** Takes up nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Notices so new may still have messages on their way that told the old. */
const recentMs = 10 * 60_000;
const mostRecent = 50;
const longestWaitMs = 10 * 60_000;
/** The queue is looked at this often, ms, for what other processes or a break have left. */
const lookMs = 15_000;
const mostListed = 15;

export function makeCourier(parts: CourierParts): Courier {
  const { books, contents, messenger, clock, onTrouble = () => undefined } = parts;
  const { atOnce = 8, holdMs = 30_000, firstWaitMs = 2_000 } = parts;
  const { mostFailures = 8, mostRefusedEdits = 3 } = parts;
  /** Until when, ms since 1970, nothing is sent to a channel. */
  const pausedUntil = new Map<string, number>();
  let pausedAllUntil = 0;
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;

  const waitAfter = (attempts: number) =>
    Math.min(firstWaitMs * 2 ** Math.max(0, attempts - 1), longestWaitMs);

  const forMessage = async (delivery: Delivery, notice: NoticeView, about: AboutToPost) => {
    const message = await books.told(delivery);
    if (!message) return { kind: 'unreachable', problem: 'gone' } as const;
    // What may have been posted already is a reply, and nothing else is tried then.
    if (delivery.postingAt === null) {
      const edited = await messenger.edit(message, notice);
      const { attempts } = delivery;
      const replies =
        (edited.kind === 'unreachable' && edited.problem === 'refused') ||
        (edited.kind === 'too-old' && attempts >= mostRefusedEdits) ||
        (edited.kind === 'failed' && attempts >= mostFailures);
      if (!replies) return edited;
    }
    return messenger.reply(message, notice, delivery.postingAt, about);
  };

  const forWatch = async (delivery: Delivery, notice: NoticeView, about: AboutToPost) => {
    const watch = await books.findWatch(delivery.messageId);
    if (!watch) return { kind: 'unreachable', problem: 'stopped' } as const;
    return messenger.tellWatcher(watch, notice, delivery.postingAt, about);
  };

  const forDesk = async (delivery: Delivery, notice: NoticeView, about: AboutToPost) => {
    const { notice: number } = delivery;
    const [tallies, corrected, replied, unreachable] = await Promise.all([
      books.tally(number),
      books.places(number, 'done', mostListed),
      books.places(number, 'replied', mostListed),
      books.places(number, 'unreachable', mostListed),
    ]);
    const outcome = { tallies, corrected, replied, unreachable };
    const sent = await messenger.report(notice, outcome, delivery.postingAt, about);
    return sent ?? ({ kind: 'done' } as const);
  };

  const settleAttempt = async (
    delivery: Delivery,
    attempt: Attempt,
    posted: boolean,
  ): Promise<void> => {
    const { attempts, channelId } = delivery;
    switch (attempt.kind) {
      case 'done':
        return books.settle(delivery, { state: 'done' });
      case 'replied':
        return books.settle(delivery, { state: 'replied', replyId: attempt.replyId });
      case 'unreachable':
        return books.settle(delivery, { state: 'unreachable', problem: attempt.problem });
      case 'limited': {
        const until = clock() + attempt.ms;
        if (attempt.everywhere) pausedAllUntil = Math.max(pausedAllUntil, until);
        else pausedUntil.set(channelId, until);
        return books.postpone(delivery, until, attempts - 1);
      }
      case 'too-old':
      case 'failed':
        // After so many failures an edit becomes a reply, which is given as many.
        if (attempts >= 2 * mostFailures) {
          const problem = posted || delivery.postingAt !== null ? 'unconfirmed' : 'discord';
          return books.settle(delivery, { state: 'unreachable', problem });
        }
        return books.postpone(delivery, clock() + waitAfter(attempts), attempts);
    }
  };

  const deliver = async (delivery: Delivery): Promise<void> => {
    let posted = false;
    const about = async () => {
      await books.posting(delivery, clock(), holdMs);
      posted = true;
    };
    try {
      const notice = await books.find(delivery.notice);
      if (!notice) return await books.settle(delivery, { state: 'unreachable', problem: 'gone' });
      const view = await contents(notice);
      const how = { message: forMessage, watch: forWatch, desk: forDesk }[delivery.target];
      await settleAttempt(delivery, await how(delivery, view, about), posted);
    } catch (error) {
      onTrouble('a notice could not be delivered', { delivery, error });
      await settleAttempt(delivery, { kind: 'failed' }, posted).catch((again: unknown) =>
        onTrouble('the queue of notices could not be written', { delivery, error: again }),
      );
    }
  };

  const busy = (now: number): ReadonlySet<string> =>
    new Set([
      ...[...underWay.keys()].map((key) => key.split(' ')[0] ?? ''),
      ...[...pausedUntil].filter(([, until]) => until > now).map(([channel]) => channel),
    ]);

  /** Takes up what is due; whether anything was. */
  const takeUp = async (): Promise<boolean> => {
    const now = clock();
    if (pausedAllUntil > now || underWay.size >= atOnce) return false;
    const limit = atOnce - underWay.size;
    const taken = await books.claim({ now, leaseMs: holdMs, limit, except: busy(now) });
    for (const delivery of taken) {
      const key = `${delivery.channelId} ${delivery.messageId}`;
      const work = deliver(delivery).finally(() => {
        underWay.delete(key);
        kick();
      });
      underWay.set(key, work);
    }
    return taken.length > 0;
  };

  const catchUp = async () => {
    const since = new Date(clock() - recentMs).toISOString();
    for (const notice of await books.list({ limit: mostRecent }))
      if (notice.at >= since) await books.spread(notice);
    await books.reportFinished();
  };

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  const sleepUntilDue = async () => {
    clearTimeout(timer);
    if (stopped) return;
    const now = clock();
    const due = await books.nextDue();
    const paused = [...pausedUntil.values()].filter((until) => until > now);
    const next = Math.min(
      now + lookMs,
      ...[due, ...paused, pausedAllUntil].flatMap((at) => (at !== null && at > now ? [at] : [])),
    );
    timer = setTimeout(kick, Math.max(20, next - now));
    timer.unref();
  };
  const run = async () => {
    do {
      again = false;
      try {
        while (!stopped && (await takeUp()));
        if (underWay.size === 0 && !stopped) {
          await catchUp();
          while (!stopped && (await takeUp()));
        }
      } catch (error) {
        onTrouble('the queue of notices could not be read', { error });
      }
    } while (again && !stopped);
    await sleepUntilDue().catch(() => undefined);
  };
  function kick(): void {
    again = true;
    if (stopped || running) return;
    running = run().finally(() => {
      running = undefined;
      if (again && !stopped) kick();
    });
  }
  const settled = async () => {
    while (running || underWay.size > 0) {
      await running;
      await Promise.all([...underWay.values()]);
    }
  };
  return {
    kick,
    async idle() {
      for (;;) {
        kick();
        await settled();
        if (stopped || (await books.nextDue()) === null) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await settled();
    },
  };
}
