import type { SubmittedField } from '../src/protocol.js';

/** What a kind of input knows; the field around it does labels and problems. */
export interface ModalInput {
  readonly element: HTMLElement;
  /** What a label points to; undefined for a group that is named by its legend. */
  readonly control: HTMLElement | undefined;
  readonly read: () => readonly SubmittedField[];
  /** What is wrong, in words; undefined when nothing is. */
  readonly problem: () => string | undefined;
}
