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
      /** `dm-closed`, `left`, `channel-closed`. */
      readonly reason: string;
      /** The way by which they were told all the same; `null` where nothing reaches them. */
      readonly via: Channel | null;
    };

/**
 * Each call may be repeated with the same `key` after a failure and must then not say a thing twice.
 * What may go better later is thrown.
 */
export interface Herald {
  /** Shows an inquiry at the desk as it stands, where it stood before. */
  showCard(file: InquiryFile, key: string): Promise<Place>;
  noteAtDesk(note: DeskNote, key: string): Promise<void>;
  /** `null` where the asker was told; else why this way is closed to them. */
  tell(via: Channel, letter: Letter, key: string): Promise<string | null>;
}
