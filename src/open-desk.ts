/** Opens the desk: store, record in force, curation and front counter, put together. */
import { evaluationQuestionSchema } from './answering/evaluation.js';
import { weightsIn } from './answering/record-weights.js';
import { openBackRoom } from './back-room/back-room.js';
import { dayAt } from './base/day.js';
import { UserError } from './base/user-error.js';
import { makeConversationMemory } from './desk/conversation.js';
import { type Corrections, makeCorrections } from './desk/corrections/corrections.js';
import { type Curation, makeCuration } from './desk/curation/curation.js';
import { tryOutOver } from './desk/curation/trial.js';
import { watchReleases } from './desk/embargo/announced.js';
import { startEmbargoClock } from './desk/embargo/clock.js';
import type { Release } from './desk/embargo/embargo.js';
import { importOnFirstStart } from './desk/files/import-files.js';
import { makeRecordFiles } from './desk/files/record-files.js';
import { type Postman, type Sender, startPostman } from './desk/following/postman.js';
import { type Following, makeFollowing } from './desk/following/service.js';
import type { GoldenSet } from './desk/golden.js';
import type { Inbox } from './desk/inbox/inbox.js';
import { makeGists } from './desk/inquiries/gists.js';
import { makeHearing } from './desk/inquiries/hearing.js';
import { type InquiryDesk, makeInquiryDesk } from './desk/inquiries/inquiry-desk.js';
import { makeLearning } from './desk/inquiries/learning.js';
import type { Period } from './desk/inquiries/ports.js';
import { makeReport } from './desk/inquiries/report.js';
import { inquiryStates } from './desk/inquiries/states.js';
import { openLiveSnapshots } from './desk/live-snapshots.js';
import type { DeskStore } from './desk/ports.js';
import { makePressDesk, type PressDesk } from './desk/press-desk.js';
import { makePrivacy } from './desk/privacy.js';
import { makeRecordKeeper, type RecordState } from './desk/record-keeper.js';
import {
  defaultRetentionDays,
  retention,
  retentionKind,
  startRetention,
} from './desk/retention.js';
import { amendSnapshotInSlices, buildSnapshotInSlices } from './desk/snapshot.js';
import { makeTwoClocks, type TwoClocks } from './desk/two-clocks.js';
import type { Curating } from './discord/curation/desk.js';
import { makeDraftBox, randomToken } from './discord/curation/draft-box.js';
import type { Inquiring } from './discord/inquiries/desk.js';
import { noteProposed } from './discord/inquiries/origin.js';
import { identitiesIn } from './facts/identity.js';
import { aboutIn } from './facts/read-files.js';
import type { FactRecord } from './facts/record.js';
import { inquire } from './inquiry/inquire.js';
import { scoreOf } from './inquiry/outcome.js';
import { vocabularyOf } from './open-record.js';
import { readText } from './reading/read-text.js';
import { readDataFolder, readGoldenText } from './store/data-folder.js';
import { cacheIn, makeEngineCache } from './store/engine-cache.js';
import { openStore } from './store/open-store.js';
import { markOf } from './store/record-mark.js';

export interface DeskOptions {
  /** Folder of the record's files; the shipped record's where it is left out. */
  readonly recordDir?: string | undefined;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly approvals: 1 | 2;
  /**
   * Days for which texts, names of those who asked, and which message told what, are kept;
   * `defaultRetentionDays` where it is left out.
   */
  readonly retentionDays?: number;
  /** Known questions that guard publishing; the shipped ones where none are given. */
  readonly golden?: GoldenSet['questions'];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Whether what takes long is done in threads, as it is where this is left out. */
  readonly threads?: boolean;
  /** Told of anything that did not stop the desk but somebody should look at. */
  readonly onTrouble?: (what: string, details: object) => void;
}

export interface OpenDesk extends PressDesk {
  readonly curation: Curation;
  readonly clocks: TwoClocks;
  readonly store: DeskStore;
  readonly curating: Curating;
  readonly corrections: Corrections;
  readonly inquiring: Inquiring;
  readonly inbox: Inbox;
  /** Announced dates. */
  releases(): Promise<readonly Release[]>;
  /** Calls back with the announced dates, at once and after every change of them. */
  watchReleases(listener: (releases: readonly Release[]) => void): () => void;
  readonly following: Following;
  /** Begins to deliver to followers by what can send. */
  deliver(sender: Sender): Postman;
  /** Resolves when everything committed or due by now is what readers see. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The questions of a record that guard publishing; the shipped record's where none is named.
 * @throws UserError `record-unreadable`
 */
export async function goldenQuestions(recordDir?: string): Promise<GoldenSet['questions']> {
  return (await readGoldenText(recordDir))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => evaluationQuestionSchema.parse(JSON.parse(line)));
}

/**
 * Opens everything that answers and curates, importing the reviewed files into an empty store.
 * @throws UserError `store-unavailable`, `record-unreadable`, `files-invalid` and the like; VocabularyError
 */
export async function openDesk(options: DeskOptions): Promise<OpenDesk> {
  const { now = Date.now, onTrouble = () => undefined } = options;
  const { retentionDays = defaultRetentionDays } = options;
  const files = await readDataFolder(options.recordDir);
  const questions = options.golden ?? (await goldenQuestions(options.recordDir));
  const about = aboutIn(files);
  const weights = weightsIn(files);
  const vocabulary = vocabularyOf(files);
  const store = await openStore({ ...options, now, record: markOf(files) });
  try {
    const keeper = makeRecordKeeper(store, about);
    await importOnFirstStart(store, files, readText);
    const faults = {
      onFault: ({ unreadable, faults }: RecordState) =>
        onTrouble('left out of the record', { unreadable, faults }),
      onFailure: (error: unknown) => onTrouble('the record could not be loaded anew', { error }),
    };
    const cache = makeEngineCache(cacheIn(options.dataDir));
    const live = await openLiveSnapshots({ store, keeper, ...faults }, (record, signal) =>
      buildSnapshotInSlices(record, vocabulary, { cache, weights, ...(signal ? { signal } : {}) }),
    );
    const { current } = live;
    /** What answers from a record that is not in force, near to the one that is or far from it. */
    const groundOver = async (record: FactRecord) =>
      (await amendSnapshotInSlices(current(), record)) ??
      (await buildSnapshotInSlices(record, vocabulary, { weights }));
    const { dataDir, threads = true } = options;
    const backRoom = threads
      ? openBackRoom({ files, dataDir, golden: questions, store, now, onTrouble })
      : undefined;
    const golden: GoldenSet = {
      questions,
      answerWith: async (record) => {
        const ground = await groundOver(record);
        return (text) =>
          scoreOf(inquire(ground, { text, today: dayAt(now(), record.about.timeZone) }));
      },
    };
    const curation = makeCuration({
      store,
      keeper,
      approvals: options.approvals,
      read: readText,
      identities: identitiesIn(files),
      now,
      golden,
      // What cannot be loaded is told of where it is loaded.
      inForce: () => live.refresh().catch(() => undefined),
      ...(backRoom ? { assess: backRoom.assess } : {}),
    });
    const embargoClock = startEmbargoClock({
      embargoes: curation.embargoes,
      store,
      now,
      onDue: (due) => {
        for (const { proposal, revision, error } of due) {
          if (revision) continue;
          const reason = proposal.embargo?.blocked?.code;
          const why = error === undefined ? { reason } : { error };
          onTrouble('what was held could not go live', { proposal: proposal.id, ...why });
        }
      },
      onFailure: (error) => onTrouble('what is held could not be looked at', { error }),
    });
    const following = makeFollowing({ store, now });
    const memory = makeConversationMemory();
    const desk = makePressDesk({ snapshots: { current }, memory, now });
    const clocks = makeTwoClocks({
      snapshots: { current },
      curation,
      build: (record) => buildSnapshotInSlices(record, vocabulary, { weights }),
      now,
    });
    const gist = makeGists({ current }, now);
    const hearing = makeHearing({
      book: store.inquiries.heard,
      privacy: store.inquiries.privacy,
      ...{ now, id: randomToken, read: gist, onTrouble },
    });
    const inquiries: InquiryDesk = makeInquiryDesk({
      store: store.inquiries,
      snapshots: { current },
      gist,
      async publishedAs(id) {
        const proposal = await store.proposals.find(id);
        return proposal?.state === 'approved' ? proposal.ref : null;
      },
      doers: {
        [retentionKind]: retention({
          store: store.inquiries,
          ...{ retentionDays, now, forgetTold: following.forgetTold },
          refreshCards: (ids) => inquiries.refreshCards(ids),
        }),
      },
      ...{ now, onTrouble },
    });
    await startRetention(store.inquiries, now);
    const privacy = makePrivacy({
      store: store.inquiries,
      ...{ inquiries, retentionDays, memories: [memory, hearing] },
    });
    const learning = makeLearning(store.inquiries.heard, gist);
    const reports = async (period: Period) => {
      await hearing.settled();
      const { heard } = store.inquiries;
      return makeReport(
        period,
        await heard.within(period),
        await store.inquiries.inStates(inquiryStates),
        await heard.misquotesWithin(period),
        new Date(now()).toISOString(),
      );
    };
    let told: Promise<void> = Promise.resolve();
    /** Askers are told of what was published once readers see it. */
    const stopTelling = store.watch(() => {
      told = told
        .then(() => live.refresh())
        .then(() => inquiries.tellPublished())
        .catch((error: unknown) => onTrouble('what was published could not be told', { error }));
    });
    return {
      ...desk,
      inquiring: {
        ...{ inquiries, hearing, learning, privacy, reports, now },
        drafts: makeDraftBox({ now, token: randomToken }),
      },
      inbox: { book: store.inbox, now, retentionDays },
      curation,
      clocks,
      releases: () => curation.embargoes.releases(),
      watchReleases: (listener) => watchReleases(store, listener),
      following,
      deliver: (sender) => startPostman({ store, following, sender, now, onNote: onTrouble }),
      store,
      curating: {
        curation,
        files: makeRecordFiles(store, curation, backRoom),
        now,
        drafts: makeDraftBox({ now, token: randomToken }),
        tryOut: backRoom?.tryOut ?? tryOutOver(groundOver, now),
        onProposed: (author, typed, proposal) =>
          noteProposed({ inquiries, learning }, author, typed, proposal).catch((error: unknown) => {
            if (!(error instanceof UserError)) {
              onTrouble('what was put forward could not be noted', { proposal, error });
            }
            throw error;
          }),
      },
      corrections: makeCorrections({
        store,
        now,
        retentionDays,
        token: () => randomToken() + randomToken(),
      }),
      async refresh() {
        await embargoClock.look();
        await live.refresh();
      },
      async close() {
        await embargoClock.close();
        stopTelling();
        await Promise.all([told, hearing.settled()]);
        live.close();
        await backRoom?.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
