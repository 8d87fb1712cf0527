/** What the inquiry desk needs of a store. `src/store/inquiries` implements it. */
import type { Script } from '../../reading/language.js';
import type { DeedWriter, DueBook } from '../due.js';
import type { Asker, Delivery, Inquiry, InquiryFile, Place, Reply } from './inquiry.js';
import type { InquiryState } from './states.js';

export const heardOutcomes = ['answered', 'asked-back', 'declined', 'checked'] as const;
export type HeardOutcome = (typeof heardOutcomes)[number];

/** A question as it was heard. Text and hash go when they have been kept long enough. */
export interface Heard {
  /** Random, so that it can be told before it is kept. */
  readonly id: string;
  readonly at: string;
  readonly script: Script;
  readonly outcome: HeardOutcome;
  /** The fact told; `null` where none was. */
  readonly factId: string | null;
  /** Facts that came near. */
  readonly nearest: readonly string[];
  readonly text: string | null;
  /** Keyed hash of who asked; tells the questions of one person, and not whose they are. */
  readonly askerHash: string | null;
  /** Somebody said that the answer did not help. */
  readonly unhelpful: boolean;
  /** A moderator has made something of it. */
  readonly settled: boolean;
}

/** A question as it is counted. */
export type HeardInBrief = Pick<
  Heard,
  'id' | 'at' | 'script' | 'outcome' | 'factId' | 'nearest' | 'unhelpful'
>;

export type HeardDraft = Omit<Heard, 'unhelpful' | 'settled'>;

/** A figure that a checked text had otherwise than the record. */
export interface Misquote {
  readonly factId: string;
  readonly figureId: string;
}

/** What the desk sends from each state while the answer is not there yet. */
export interface HoldingText {
  readonly state: InquiryState;
  readonly en: string;
  readonly zh: string;
}

/** ISO instants, the first within, the second not. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface InquiryReader {
  find(id: number): Promise<InquiryFile | null>;
  /** In these states, oldest first. */
  inStates(states: readonly InquiryState[]): Promise<readonly InquiryFile[]>;
  /** Those that a person has asked, newest first. */
  ofPerson(personId: string): Promise<readonly InquiryFile[]>;
  /** Those with a proposal whose publication has not been told. */
  awaitingPublication(): Promise<readonly InquiryFile[]>;
  holdingTexts(): Promise<readonly HoldingText[]>;
}

/** Writing within one transaction, in a line with all others that write inquiries. */
export interface InquiryWriter extends InquiryReader {
  insert(inquiry: Omit<Inquiry, 'id' | 'version'>): Promise<Inquiry>;
  /**
   * Replaces an inquiry and counts its version up.
   * @throws UserError `inquiry-changed` where it is not the version given any more
   */
  update(inquiry: Inquiry): Promise<Inquiry>;
  /** Takes an asker in; one who stands under this inquiry already is replaced. */
  putAsker(asker: Omit<Asker, 'id'>): Promise<Asker>;
  removeAsker(id: number): Promise<void>;
  /** With a delivery to every asker there is. */
  addReply(reply: Omit<Reply, 'id'>): Promise<Reply>;
  setDelivery(delivery: Delivery): Promise<void>;
  keepHoldingText(text: HoldingText): Promise<void>;
  readonly deeds: DeedWriter;
}

export interface HeardBook {
  note(heard: HeardDraft): Promise<void>;
  find(id: string): Promise<Heard | null>;
  /** Marks a question, and keeps its text where it was not kept. */
  markUnhelpful(id: string, text: string | null, askerHash: string | null): Promise<void>;
  settle(ids: readonly string[]): Promise<void>;
  /** Unsettled ones that were not answered, or not helpfully, with the beginning of their text; newest first. */
  toLearnFrom(most: number): Promise<readonly Heard[]>;
  /** In the order in which they were heard. */
  within(period: Period): Promise<readonly HeardInBrief[]>;
  noteMisquotes(at: string, misquotes: readonly Misquote[]): Promise<void>;
  misquotesWithin(period: Period): Promise<readonly Misquote[]>;
}

/** What is held about one person, by the name of the table. */
export type Holdings = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface PrivacyBook {
  /** Every row that names a person, or holds the keyed hash of theirs. */
  holdings(personId: string): Promise<Holdings>;
  /**
   * Takes a person out of every table. What the record's chain seals keeps its seal and loses the
   * name. Gives the inquiries that have lost an asker.
   */
  erase(personId: string): Promise<readonly number[]>;
  /** The keyed hash that stands for a person in questions heard. */
  hashOf(personId: string): Promise<string>;
  /**
   * Deletes texts, hashes and names that have been kept since before an ISO instant. Gives the
   * inquiries that have lost theirs.
   */
  forgetBefore(instant: string): Promise<readonly number[]>;
}

export interface InquiryStore extends InquiryReader {
  /** Runs `work` in one transaction; it may run again after a clash. */
  write<T>(work: (books: InquiryWriter) => Promise<T>): Promise<T>;
  setCard(inquiryId: number, card: Place): Promise<void>;
  readonly heard: HeardBook;
  readonly privacy: PrivacyBook;
  readonly due: DueBook;
}
