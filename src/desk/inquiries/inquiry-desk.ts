/**
 * The inquiry desk: questions that the record does not answer go to an officer, and what comes of
 * them goes back to everyone who asked. Every step is one transaction, which puts down what is to be
 * said as deeds that are due; so nothing is lost between deciding and telling. Whether a person is a
 * moderator is for the caller to make sure.
 */
import { UserError } from '../../base/user-error.js';
import type { EntryRef } from '../../facts/entry.js';
import type { FactRecord } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import { type Deed, type Doer, type Due, startDue } from '../due.js';
import type { Person } from '../person.js';
import type { SnapshotSource } from '../snapshot.js';
import { reminderFor } from './deadline.js';
import { type Herald, type Letter, type Saying, UnconfirmedError } from './herald.js';
import {
  type Asker,
  type Basis,
  type Delivery,
  deadlineOf,
  type Inquiry,
  type InquiryFile,
  type Reply,
} from './inquiry.js';
import { type Gist, mostAlike } from './likeness.js';
import type { HoldingText, InquiryStore, InquiryWriter } from './ports.js';
import { afterStep, type InquiryState, type InquiryStep, isOpen } from './states.js';
import { tellAsker } from './telling.js';

/** What a journalist files. */
export interface Filing
  extends Pick<
    Asker,
    'question' | 'script' | 'outlet' | 'deadline' | 'language' | 'basis' | 'notify'
  > {
  readonly person: Person;
  readonly guildId: string | null;
  readonly channelId: string;
  /** The script of the question. */
  readonly questionScript: Script;
  readonly nearest: readonly string[];
}

export interface Filed {
  readonly file: InquiryFile;
  /** Whether others had asked the same. */
  readonly joined: boolean;
}

/** What an officer says. */
export interface Said {
  readonly basis: Basis;
  readonly text: string;
  readonly factId?: string;
}

/** All methods throw `UserError`: `inquiry-unknown`, `inquiry-not-now`, and those of the store. */
export interface InquiryDesk {
  file(filing: Filing): Promise<Filed>;
  find(id: number): Promise<InquiryFile>;
  /** Still waiting for an answer, the nearest deadline first. */
  open(): Promise<readonly InquiryFile[]>;
  ofPerson(personId: string): Promise<readonly InquiryFile[]>;
  /** Throws `inquiry-not-yours`. */
  withdraw(person: Person, id: number): Promise<void>;
  take(officer: Person, id: number): Promise<InquiryFile>;
  hold(officer: Person, id: number, text: string): Promise<InquiryFile>;
  answer(officer: Person, id: number, said: Said): Promise<InquiryFile>;
  /** Notes the proposal that an inquiry has led to; what it is published as is told to the askers. */
  proposed(officer: Person, id: number, proposalId: number): Promise<InquiryFile>;
  close(officer: Person, id: number): Promise<InquiryFile>;
  reopen(officer: Person, id: number): Promise<InquiryFile>;
  /** What is sent from a state, where the desk has put its own text. */
  holdingText(state: InquiryState): Promise<HoldingText | null>;
  keepHoldingText(text: HoldingText): Promise<void>;
  /** Shows cards anew. */
  refreshCards(ids: readonly number[]): Promise<void>;
  /** Tells the askers of what has been published since. */
  tellPublished(): Promise<void>;
  /** Begins to speak; resolves the way to stop. */
  speakThrough(herald: Herald): () => Promise<void>;
  /** Does what is due now. */
  look(): Promise<void>;
}

export interface InquiryDeskParts {
  readonly store: InquiryStore;
  readonly snapshots: SnapshotSource;
  /** What a text asks, for comparison. */
  readonly gist: (text: string) => Gist;
  /** What a proposal was published as, `null` while it was not. */
  readonly publishedAs: (proposalId: number) => Promise<EntryRef | null>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Deeds of others that this desk's clock does as well. */
  readonly doers?: Readonly<Record<string, Doer>>;
  readonly onTrouble?: (what: string, details: object) => void;
}

const iso = (instant: number) => new Date(instant).toISOString();

/** How a deed says its thing, which cannot have been said before an ISO instant. */
const sayingOf = ({ key, attempts }: Deed, earliest: string): Saying => ({
  key,
  since: attempts > 1 ? earliest : null,
});

/** Whether readers see an entry. */
function isTold(record: FactRecord, { kind, id }: EntryRef): boolean {
  if (kind === 'fact') return record.byId.has(id);
  return kind === 'not-on-record' && record.notOnRecord.some((topic) => topic.id === id);
}

async function fileIn(books: Pick<InquiryStore, 'find'>, id: number): Promise<InquiryFile> {
  const file = await books.find(id);
  if (!file) throw new UserError('inquiry-unknown', { inquiry: id });
  return file;
}

/** A version of an inquiry's card. */
const cardKey = ({ id, version }: Inquiry) => `card-${id}-${version}`;

/** Puts down that a card is to be shown as it stands after this step, or after `what` became of it. */
function putCard(books: InquiryWriter, inquiry: Inquiry, at: string, what = ''): Promise<void> {
  const key = [cardKey(inquiry), what].filter(Boolean).join(' ');
  return books.deeds.put({ key, kind: 'inquiry-card', subject: String(inquiry.id), at });
}

async function putClock(books: InquiryWriter, id: number, deadline: string, now: number) {
  const subject = `${id} ${deadline}`;
  const at = iso(reminderFor(Date.parse(deadline), now));
  await books.deeds.put({ key: `remind-${id}-${deadline}`, kind: 'inquiry-remind', subject, at });
  const passed = { key: `passed-${id}-${deadline}`, kind: 'inquiry-passed', subject };
  await books.deeds.put({ ...passed, at: deadline });
}

async function putReply(books: InquiryWriter, draft: Omit<Reply, 'id'>, file: InquiryFile) {
  const reply = await books.addReply(draft);
  for (const { id } of file.askers) {
    await books.deeds.put({
      key: `tell-${reply.id}-${id}`,
      kind: 'inquiry-tell',
      subject: `${file.inquiry.id} ${reply.id} ${id}`,
      at: draft.at,
    });
  }
}

export function makeInquiryDesk(parts: InquiryDeskParts): InquiryDesk {
  const { store, snapshots, gist, publishedAs, now, onTrouble } = parts;
  let due: Due | undefined;
  const look = async () => due?.look();
  const hurry = () => void look();

  const step = async (
    officer: Person | null,
    id: number,
    taken: InquiryStep,
    more: {
      readonly reply?: Pick<Reply, 'kind' | 'basis' | 'text' | 'factId'>;
      readonly change?: (inquiry: Inquiry) => Partial<Inquiry>;
    } = {},
  ): Promise<InquiryFile> => {
    const at = iso(now());
    const stepped = await store.write(async (books) => {
      const file = await fileIn(books, id);
      const { inquiry } = file;
      const state = afterStep(inquiry.state, taken);
      const answers = state === 'answered' && inquiry.answeredAt === null;
      const next = await books.update({
        ...inquiry,
        state,
        officer: taken === 'take' ? officer : (inquiry.officer ?? officer),
        changedAt: at,
        answeredAt: answers ? at : inquiry.answeredAt,
        ...more.change?.(inquiry),
      });
      if (more.reply) await putReply(books, { ...more.reply, inquiryId: id, officer, at }, file);
      await putCard(books, next, at);
      return fileIn(books, id);
    });
    hurry();
    return stepped;
  };

  const file = async (filing: Filing): Promise<Filed> => {
    const { questionScript, nearest, ...asked } = filing;
    const own = gist(filing.question);
    const at = iso(now());
    const filed = await store.write(async (books) => {
      const open = await books.inStates(['new', 'assigned', 'held']);
      const found =
        open[
          mostAlike(
            own,
            open.map(({ inquiry }) => gist(inquiry.question)),
          )
        ];
      const inquiry = found
        ? await books.update({ ...found.inquiry, changedAt: at })
        : await books.insert({
            question: filing.question,
            script: questionScript,
            ...{ nearest, state: 'new', officer: null, card: null, proposalId: null },
            ...{ openedAt: at, changedAt: at, answeredAt: null },
          });
      await books.putAsker({ ...asked, inquiryId: inquiry.id, askedAt: at });
      await putCard(books, inquiry, at);
      if (filing.deadline !== null) await putClock(books, inquiry.id, filing.deadline, now());
      return { file: await fileIn(books, inquiry.id), joined: found !== undefined };
    });
    hurry();
    return filed;
  };

  const withdraw = async (person: Person, id: number) => {
    await store.write(async (books) => {
      const { inquiry, askers } = await fileIn(books, id);
      const own = askers.find((asker) => asker.person.id === person.id);
      if (!own) throw new UserError('inquiry-not-yours', { inquiry: id });
      await books.removeAsker(own.id);
      const state = askers.length === 1 ? afterStep(inquiry.state, 'withdraw') : inquiry.state;
      const at = iso(now());
      await putCard(books, await books.update({ ...inquiry, state, changedAt: at }), at);
    });
    hurry();
  };

  const tellPublished = async () => {
    const { record } = snapshots.current();
    for (const { inquiry } of await store.awaitingPublication()) {
      const ref = inquiry.proposalId === null ? null : await publishedAs(inquiry.proposalId);
      if (!ref || !isTold(record, ref)) continue;
      const factId = ref.kind === 'fact' ? ref.id : `topic:${ref.id}`;
      await store.write(async (books) => {
        const held = await fileIn(books, inquiry.id);
        if (held.replies.some(({ kind }) => kind === 'published')) return;
        const at = iso(now());
        const next = await books.update({
          ...held.inquiry,
          state: afterStep(held.inquiry.state, 'publish'),
          changedAt: at,
          answeredAt: held.inquiry.answeredAt ?? at,
        });
        const reply = { kind: 'published', basis: null, text: '', factId, officer: null } as const;
        await putReply(books, { ...reply, inquiryId: inquiry.id, at }, held);
        await putCard(books, next, at);
      });
    }
    hurry();
  };

  /** The doers of this desk's deeds; each finds out anew whether there is still something to do. */
  const doersOver = (herald: Herald): Readonly<Record<string, Doer>> => {
    /** What a deed about one asker and one reply is about; `null` once either is gone. */
    const letterOf = async ({ subject }: Deed) => {
      const [inquiryId, replyId, askerId] = subject.split(' ').map(Number);
      const found = await store.find(inquiryId ?? 0);
      const reply = found?.replies.find(({ id }) => id === replyId);
      const asker = found?.askers.find(({ id }) => id === askerId);
      if (!found || !reply || !asker) return null;
      const delivery = found.deliveries.find(
        (one) => one.replyId === replyId && one.askerId === askerId,
      );
      return { file: found, reply, asker, delivery };
    };
    /** The same, where it is not known yet what became of the letter. */
    const waitingLetter = async (deed: Deed) => {
      const letter = await letterOf(deed);
      return (letter?.delivery?.state ?? 'waiting') === 'waiting' ? letter : null;
    };
    const putDoubt = ({ key, subject }: Deed) =>
      store.write(({ deeds }) =>
        deeds.put({ key: `${key}-doubt`, kind: 'inquiry-doubt', subject, at: iso(now()) }),
      );
    /** Notes what became of a letter, with what is to be said of it at the desk. */
    const settle = ({ file: { inquiry }, reply }: Pick<Letter, 'file' | 'reply'>, told: Delivery) =>
      store.write(async (books) => {
        await books.setDelivery(told);
        const { replyId, askerId, reason } = told;
        const subject = `${inquiry.id} ${replyId} ${askerId}`;
        const at = iso(now());
        if (reason !== null) {
          const key = `tell-${replyId}-${askerId}-note`;
          await books.deeds.put({ key, kind: 'inquiry-note', subject, at });
        }
        if (reply.kind === 'holding' && reason === null) return;
        const latest = await books.find(inquiry.id);
        if (latest) await putCard(books, latest.inquiry, at, `${replyId} ${askerId}`);
      });
    const remind = (kind: 'reminder' | 'passed') => async (deed: Deed) => {
      const [id = '', deadline = ''] = deed.subject.split(' ');
      const found = await store.find(Number(id));
      if (!found || !isOpen(found.inquiry.state)) return;
      if (!found.askers.some((asker) => asker.deadline === deadline)) return;
      // After a time away, a reminder of what is over already would only be in the way.
      if (kind === 'reminder' && deadline <= iso(now())) return;
      const earliest = kind === 'passed' ? deadline : iso(reminderFor(Date.parse(deadline), 0));
      await herald.noteAtDesk({ kind, file: found, deadline }, sayingOf(deed, earliest));
    };
    return {
      async 'inquiry-card'({ key, subject, attempts }) {
        const found = await store.find(Number(subject));
        if (!found) return;
        const { id, version, card, openedAt } = found.inquiry;
        if (card !== null && key.split(' ')[0] !== cardKey(found.inquiry)) return;
        // A deed of an earlier version may have posted the card.
        const since = attempts > 1 || version > 1 ? openedAt : null;
        const place = await herald.showCard(found, { key: `card-${id}`, since });
        if (card?.messageId !== place.messageId) await store.setCard(id, place);
      },
      async 'inquiry-tell'(deed) {
        const letter = await waitingLetter(deed);
        if (!letter) return;
        const saying = sayingOf(deed, letter.reply.at);
        try {
          await settle(letter, await tellAsker(herald, letter, saying, iso(now())));
        } catch (error) {
          if (error instanceof UnconfirmedError) await putDoubt(deed);
          throw error;
        }
      },
      async 'inquiry-note'(deed) {
        const letter = await letterOf(deed);
        if (!letter?.delivery) return;
        const { file: about, asker, reply, delivery } = letter;
        const { reason, via, at } = delivery;
        if (reason === null) return;
        const note = { kind: 'unreached', file: about, asker, reply, reason, via } as const;
        await herald.noteAtDesk(note, sayingOf(deed, at ?? reply.at));
      },
      async 'inquiry-doubt'(deed) {
        const letter = await waitingLetter(deed);
        if (!letter) return;
        const { file: about, asker, reply } = letter;
        const note = { kind: 'unconfirmed', file: about, asker, reply } as const;
        await herald.noteAtDesk(note, sayingOf(deed, reply.at));
      },
      'inquiry-remind': remind('reminder'),
      'inquiry-passed': remind('passed'),
    };
  };

  return {
    file,
    find: (id) => fileIn(store, id),
    async open() {
      const files = await store.inStates(['new', 'assigned', 'held']);
      const at = iso(now());
      const deadline = ({ askers }: InquiryFile) => deadlineOf(askers, at) ?? '9';
      return [...files].sort((a, b) => (deadline(a) < deadline(b) ? -1 : 1));
    },
    ofPerson: (personId) => store.ofPerson(personId),
    withdraw,
    take: (officer, id) => step(officer, id, 'take'),
    hold: (officer, id, text) =>
      step(officer, id, 'hold', {
        reply: { kind: 'holding', basis: 'on-record', text, factId: null },
      }),
    answer: (officer, id, { basis, text, factId }) =>
      step(officer, id, 'answer', {
        reply: {
          kind: factId === undefined ? 'answer' : 'fact',
          ...{ basis, text, factId: factId ?? null },
        },
      }),
    async proposed(officer, id, proposalId) {
      const stepped = await step(officer, id, 'propose', { change: () => ({ proposalId }) });
      await tellPublished();
      return stepped;
    },
    close: (officer, id) => step(officer, id, 'close'),
    reopen: (officer, id) => step(officer, id, 'reopen'),
    async holdingText(state) {
      const texts = await store.holdingTexts();
      return texts.find((text) => text.state === state) ?? null;
    },
    keepHoldingText: (text) => store.write((books) => books.keepHoldingText(text)),
    async refreshCards(ids) {
      await store.write(async (books) => {
        for (const id of ids) {
          const found = await books.find(id);
          if (!found) continue;
          const at = iso(now());
          await putCard(books, await books.update({ ...found.inquiry, changedAt: at }), at);
        }
      });
      hurry();
    },
    tellPublished,
    speakThrough(herald) {
      const doers = { ...parts.doers, ...doersOver(herald) };
      const started = startDue({
        book: store.due,
        ...{ now, doers },
        ...(onTrouble ? { onTrouble } : {}),
      });
      due = started;
      void tellPublished().catch((error: unknown) =>
        onTrouble?.('what was published could not be told', { error }),
      );
      return async () => {
        if (due === started) due = undefined;
        await started.stop();
      };
    },
    look,
  };
}
