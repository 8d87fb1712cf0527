/** The record in force as a thread has it: told revision by revision, in portions that hold nobody up. */
import { setImmediate as others } from 'node:timers/promises';
import type { RevisionReader } from '../desk/ports.js';
import { makeRecordKeeper, type RecordKeeper, type RecordState } from '../desk/record-keeper.js';
import type { RecordAbout } from '../facts/about.js';
import { refKey } from '../facts/entry.js';

type Revision = Awaited<ReturnType<RevisionReader['latest']>>['items'][number];

export interface Portion {
  /** Whether what was told before is to be forgotten. */
  readonly anew: boolean;
  readonly revisions: readonly Revision[];
}

/** Revisions told at a time: some 2 ms of copying. */
const atATime = 100;

/** What one thread was told. */
export class Told {
  private readonly told = new Map<string, Revision>();
  private newest = 0;

  /** Tells what it has not been told yet. */
  async tell(
    { revisions }: Pick<RecordState, 'revisions'>,
    send: (portion: Portion) => Promise<unknown>,
  ): Promise<void> {
    const isNews = (revision: Revision) => this.told.get(refKey(revision.ref)) !== revision;
    let news = [...revisions.values()].filter(isNews);
    // A row that could not be read before is older than what was told since.
    const anew = this.told.size === 0 || news.some(({ sequence }) => sequence <= this.newest);
    if (anew) {
      this.told.clear();
      this.newest = 0;
      news = [...revisions.values()];
    }
    news.sort((a, b) => a.sequence - b.sequence);
    for (let at = 0; at < news.length || (at === 0 && anew); at += atATime) {
      const portion = news.slice(at, at + atATime);
      await send({ anew: anew && at === 0, revisions: portion });
      for (const revision of portion) {
        this.told.set(refKey(revision.ref), revision);
        this.newest = Math.max(this.newest, revision.sequence);
      }
      await others();
    }
  }

  forget(): void {
    this.told.clear();
  }
}

/** The thread's side: takes portions in and gives the record that they make. */
export function makeMirror(about: RecordAbout | undefined) {
  let items: Revision[] = [];
  const newest = () => items.at(-1)?.sequence ?? 0;
  const open = () =>
    makeRecordKeeper(
      {
        head: async () => ({ change: newest(), published: newest() }),
        revisions: {
          latest: async () => ({ items, faults: [] }),
          since: async (sequence) => ({
            items: items.filter((revision) => revision.sequence > sequence),
            faults: [],
          }),
        },
      },
      about,
    );
  let keeper: RecordKeeper | undefined;
  const begun = (): RecordKeeper => {
    if (!keeper) throw new Error('the record was not told from its beginning');
    return keeper;
  };
  return {
    /** @throws Error where it goes on from what was never told */
    take({ anew, revisions }: Portion): void {
      if (anew) {
        items = [];
        keeper = open();
      }
      begun();
      items.push(...revisions);
    },
    /** Rejects where nothing was told. */
    current: async (): Promise<RecordState> => begun().current(),
  };
}
