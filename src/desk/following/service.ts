/** Following facts and topics: opt in, stop, and what is put up to be delivered. */
import { UserError } from '../../base/user-error.js';
import type { Script } from '../../reading/language.js';
import type { DeskStore, WriteBooks } from '../ports.js';
import { keptSince, toldFollowersDays } from '../retention.js';
import type { Follow, News, Target } from './following.js';
import { deliveriesOf, newsOf, targetsOf } from './news.js';

/** More than anybody reads; each costs a message. */
export const mostFollows = 50;

export interface Following {
  /** Resolves to whether it is new. Throws `follow-too-many`. */
  follow(personId: string, target: Target, script: Script): Promise<boolean>;
  /** Ends one, or all where no target is given. Resolves to how many there were. */
  stop(personId: string, target?: Target): Promise<number>;
  list(personId: string): Promise<readonly Follow[]>;
  /** Puts up what was published since it was last called, by any process. */
  gather(): Promise<void>;
  /** Forgets what was told so long ago that nobody is told it again. */
  forgetTold(): Promise<void>;
}

export interface FollowingParts {
  readonly store: DeskStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function makeFollowing({ store, now }: FollowingParts): Following {
  const instant = () => new Date(now()).toISOString();
  const putUp = async (books: WriteBooks, news: News) => {
    const followers = await books.following.followers(targetsOf(news));
    await books.following.queue(deliveriesOf(news, followers, instant()));
  };
  return {
    follow: (personId, target, script) =>
      store.write(async (books) => {
        const held = await books.following.of(personId);
        const same = held.some(
          (one) => one.target.kind === target.kind && one.target.id === target.id,
        );
        if (!same && held.length >= mostFollows) {
          throw new UserError('follow-too-many', { most: mostFollows });
        }
        const { published } = await books.head();
        return books.following.follow({ personId, target, script, since: published });
      }),
    stop: (personId, target) => store.write((books) => books.following.stop(personId, target)),
    list: (personId) => store.following.of(personId),
    async gather() {
      const { published } = await store.head();
      if ((await store.following.cursor()) >= published) return;
      await store.write(async (books) => {
        const head = await books.head();
        const { items } = await books.revisions.since(await books.following.cursor());
        for (const revision of items) {
          const news = newsOf(revision);
          if (news) await putUp(books, news);
        }
        await books.following.setCursor(head.published);
      });
    },
    forgetTold() {
      const since = new Date(keptSince(now(), toldFollowersDays)).toISOString();
      return store.write((books) => books.following.purge(since));
    },
  };
}
