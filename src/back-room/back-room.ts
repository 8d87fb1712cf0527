/**
 * Where the desk does what takes long, so that whoever asks a question waits for none of it: threads
 * of their own, each with a limit of time and memory.
 */
import path from 'node:path';
import { UserError } from '../base/user-error.js';
import type { Assess } from '../desk/curation/assess.js';
import type { TryOut } from '../desk/curation/trial.js';
import type { FileWork } from '../desk/files/record-files.js';
import type { PlanUpload } from '../desk/files/upload.js';
import type { DeskStore } from '../desk/ports.js';
import type { RecordState } from '../desk/record-keeper.js';
import { openThread, type Thread, type WorkLimits } from '../threads/thread.js';
import type { ChangeToAssess, Furniture, QuestionToTry } from './furniture.js';
import { Told } from './mirror.js';

export interface BackRoom {
  /** Reads a file that somebody sent and holds it against the record. */
  readonly plan: PlanUpload;
  /** Writes the record as one document. */
  readonly write: NonNullable<FileWork['write']>;
  /** Holds a change against the record and the known questions. */
  readonly assess: Assess;
  /** Puts a question to the record as a proposal would make it. */
  readonly tryOut: TryOut;
  close(): Promise<void>;
}

export interface BackRoomOptions extends Furniture {
  readonly store: Pick<DeskStore, 'marks' | 'revisions'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told why a thread ended before it was done, and what was printed in one. */
  readonly onTrouble?: (what: string, details: object) => void;
  /** What reading one file may take; less in tests. */
  readonly importing?: Allowed;
  /** What writing one may take; less in tests. */
  readonly exporting?: Allowed;
}

interface Allowed {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/** Reading a file and holding it against the record, within the 20 s that an answer may take. */
const usualImport = { timeMs: 15_000, memoryMb: 512 };
/** Writing a record of ten thousand facts. */
const usualExport = { timeMs: 60_000, memoryMb: 1024 };
/** Every known question asked twice of a large record, on a machine with other things to do. */
const assessing = { timeMs: 5 * 60_000, memoryMb: 2048 };

const script = path.resolve(import.meta.dirname, 'works');

/** Runs one after the other. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

interface FileJob extends WorkLimits, Allowed {
  readonly name: 'plan' | 'write';
  readonly payload: unknown;
}

export function openBackRoom({
  store,
  now,
  onTrouble = () => undefined,
  importing = usualImport,
  exporting = usualExport,
  ...furniture
}: BackRoomOptions): BackRoom {
  const open = (memoryMb: number) =>
    openThread({
      ...{ script, memoryMb, data: furniture satisfies Furniture, onTrouble },
      answers: {
        revisions: (ref: Parameters<DeskStore['revisions']['of']>[0]) => store.revisions.of(ref),
        marks: () => store.marks.list(),
      },
    });
  const held = open(assessing.memoryMb);
  const told = new Told();
  /** How often the thread had ended when it was told. */
  let toldAt = 0;
  const threads = new Set<Thread>();
  const [inTurnWithFiles, assessInTurn] = [inTurn(), inTurn()];
  /** Has a file read or written in a thread of its own: nothing of one is there for the next. */
  const withFile = <T>(state: RecordState, work: FileJob): Promise<T> =>
    inTurnWithFiles(async () => {
      const { name, payload, memoryMb, ...limits } = work;
      const thread = open(memoryMb);
      threads.add(thread);
      try {
        await new Told().tell(state, (portion) => thread.run('take', portion, limits));
        return await thread.run<T>(name, payload, limits);
      } finally {
        threads.delete(thread);
        void thread.close();
      }
    });

  /** Has something done in the thread that has the record and what answers from it at hand. */
  const withRecord = <T>(state: RecordState, name: string, payload: unknown): Promise<T> =>
    assessInTurn(async () => {
      const limits = { timeMs: assessing.timeMs, tooHard: () => new UserError('change-too-hard') };
      do {
        if (held.ends() !== toldAt) told.forget();
        toldAt = held.ends();
        await told.tell(state, (portion) => held.run('take', portion, limits));
        // It may have ended between two portions, or since the last one.
      } while (held.ends() !== toldAt);
      return held.run<T>(name, payload, limits);
    });

  return {
    plan(upload, state) {
      const tooHard = () => new UserError('attachment-too-hard', { name: upload.name });
      return withFile(state, { name: 'plan', payload: upload, ...importing, tooHard });
    },
    write(state, format) {
      const tooHard = () => new UserError('export-too-hard');
      return withFile(state, { name: 'write', payload: format, ...exporting, tooHard });
    },
    assess(change, state) {
      return withRecord(state, 'assess', { change, now: now() } satisfies ChangeToAssess);
    },
    tryOut({ change, state }, text) {
      return withRecord(state, 'tryOut', { change, text, now: now() } satisfies QuestionToTry);
    },
    async close() {
      await Promise.all([held, ...threads].map((thread) => thread.close()));
    },
  };
}
