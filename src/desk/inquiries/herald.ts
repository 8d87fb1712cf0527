/** What the inquiry desk needs to speak on Discord. `src/discord/inquiries` implements it. */
import type { Asker, Channel, InquiryFile, Place, Reply } from './inquiry.js';

/** What an asker is told. */
export interface Letter {
  readonly file: InquiryFile;
  readonly asker: Asker;
  readonly reply: Reply;
  /** What is not for quoting is not put where others read it: only that it is there. */
  readonly sealed: boolean;
}

/** What the desk is told, beside the card. */
export type DeskNote =
  | { readonly kind: 'reminder' | 'passed'; readonly file: InquiryFile; readonly deadline: string }
  | {
      readonly kind: 'unreached';
      readonly file: InquiryFile;
      readonly asker: Asker;
      readonly reply: Reply;
      /** `dm-closed`, `left`, `channel-closed`. */
      readonly reason: string;
      /** The way by which they were told all the same; `null` where nothing reaches them. */
      readonly via: Channel | null;
    }
  | {
      /** Whether they were told is not to be found out; they are not written to again. */
      readonly kind: 'unconfirmed';
      readonly file: InquiryFile;
      readonly asker: Asker;
      readonly reply: Reply;
    };

/** Which saying of a thing this is. */
export interface Saying {
  /** The same at every attempt. */
  readonly key: string;
  /** The ISO instant since which an earlier attempt may have said it; `null` at the first. */
  readonly since: string | null;
}

/** A thing may have been said, and nobody can look whether it was. */
export class UnconfirmedError extends Error {
  override readonly name = 'UnconfirmedError';
}

/**
 * Each call may be repeated with the same key after a failure and must then not say a thing twice.
 * What may go better later is thrown, `UnconfirmedError` among it.
 */
export interface Herald {
  /** Shows an inquiry at the desk as it stands, where it stood before. */
  showCard(file: InquiryFile, saying: Saying): Promise<Place>;
  noteAtDesk(note: DeskNote, saying: Saying): Promise<void>;
  /** `null` where the asker was told; else why this way is closed to them. */
  tell(via: Channel, letter: Letter, saying: Saying): Promise<string | null>;
}
