/**
 * Corrections as the rest of the desk meets them: messages are remembered, texts watched, the public
 * log read, and notices brought by a courier.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FactRef } from '../../answering/verdict.js';
import { UserError } from '../../base/user-error.js';
import type { Fact } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import type { NoticeView } from '../../wording/corrections/changed.js';
import type { Tells } from '../../wording/tells.js';
import type { DeskStore } from '../ports.js';
import { keptSince } from '../retention.js';
import { factOf, makeNoticeContents } from './content.js';
import { type Courier, type CourierParts, type Messenger, makeCourier } from './courier.js';
import type { MessagePlace, Notice, ToldMessage } from './ports.js';

type Given = 'books' | 'contents' | 'messenger';

/** A fact as a message told it; without a text where that revision is not kept. */
export interface ToldFact {
  readonly ref: FactRef;
  readonly was: Fact | null;
}

export interface Corrections {
  /** Keeps what a message told; one that told nothing is not kept. */
  remember(
    message: Omit<ToldMessage, 'at' | 'facts' | 'figures' | 'kind'>,
    tells: Tells,
  ): Promise<void>;
  /** Forgets what a message told: it tells something else now, or is gone. */
  unremember(place: MessagePlace): Promise<void>;
  /**
   * The facts that a message told, each as it was told; `null` for a message that told none, or is not
   * kept in mind any more.
   */
  toldBy(place: MessagePlace): Promise<readonly ToldFact[] | null>;
  /**
   * Watches the text whose check a message holds, for one person, and gives the watch's id and how
   * many figures it has.
   * @throws UserError `watch-missing`, `watches-too-many`
   */
  watch(
    place: MessagePlace,
    userId: string,
    script: Script,
  ): Promise<{ readonly id: string; readonly figures: number }>;
  /** Whether there was something to stop. */
  stopWatching(id: string, userId: string): Promise<boolean>;
  /** The public log, newest first, and whether there is more before it. */
  log(page: { readonly before?: number; readonly limit: number }): Promise<{
    readonly notices: readonly NoticeView[];
    readonly more: boolean;
  }>;
  /** What brings notices to whoever was told the old, by a messenger. */
  courier(messenger: Messenger, options: Omit<CourierParts, Given>): Courier;
  readonly now: () => number;
  /** Forgets messages and watches older than the desk keeps them. */
  prune(): Promise<void>;
  /** Calls back when there may be something to send. */
  onNews(listener: () => void): () => void;
}

export interface CorrectionsParts {
  readonly store: Pick<DeskStore, 'notices' | 'revisions' | 'watch'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly retentionDays: number;
  /** Makes ids that nobody guesses; letters, digits and `_-`. */
  readonly token: () => string;
}

/** Texts that one person may have watched at a time. */
const mostWatches = 50;
const mostLooks = 8;
const lookMs = 250;

export function makeCorrections({
  store,
  now,
  retentionDays,
  token,
}: CorrectionsParts): Corrections {
  const books = store.notices;
  const contents = makeNoticeContents(store);
  const at = () => new Date(now()).toISOString();
  /** A button can be pressed before what its message told is written down. */
  const writtenDown = async (place: MessagePlace) => {
    for (let looks = 1; ; looks += 1) {
      const told = await books.told(place);
      if (told || looks >= mostLooks) return told;
      await sleep(lookMs);
    }
  };
  return {
    courier: (messenger, options) => makeCourier({ ...options, books, contents, messenger }),
    now,
    async remember(message, { as, facts, figures = [] }) {
      if (facts.length === 0) return;
      await books.remember({ ...message, kind: as, at: at(), facts, figures });
    },
    unremember: (place) => books.unremember(place),
    async toldBy(place) {
      const told = await books.told(place);
      if (!told || told.facts.length === 0) return null;
      return Promise.all(
        told.facts.map(async (ref): Promise<ToldFact> => {
          const { items } = await store.revisions.of({ kind: 'fact', id: ref.factId });
          const revision = items.find(({ number }) => number === ref.revision);
          return { ref, was: (revision && factOf(revision)[0]) ?? null };
        }),
      );
    },
    async watch(place, userId, script) {
      const told = await writtenDown(place);
      if (!told || told.figures.length === 0) throw new UserError('watch-missing');
      if ((await books.countWatches(userId)) >= mostWatches) {
        throw new UserError('watches-too-many', { most: mostWatches });
      }
      const { facts, figures } = told;
      const id = token();
      await books.addWatch({ id, userId, script, at: at(), facts, figures });
      return { id, figures: figures.length };
    },
    stopWatching: (id, userId) => books.dropWatch(id, userId),
    async log({ before, limit }) {
      const asked = { limit: limit + 1, ...(before === undefined ? {} : { before }) };
      const notices: readonly Notice[] = await books.list(asked);
      return {
        notices: await Promise.all(notices.slice(0, limit).map(contents)),
        more: notices.length > limit,
      };
    },
    prune: () => books.prune(new Date(keptSince(now(), retentionDays)).toISOString()),
    onNews(listener) {
      let published = -1;
      return store.watch((head) => {
        if (head.published === published) return;
        published = head.published;
        listener();
      });
    },
  };
}
