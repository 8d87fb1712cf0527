/**
 * What a reader is shown, before any surface draws it: Discord makes embeds and buttons of a card,
 * the command line plain text. Every text in it stands in the reader's script already. Pure.
 */
import type { FactRef } from '../answering/verdict.js';
import type { Script } from '../reading/language.js';
import type { Tells } from './tells.js';

/** A piece of a line. Plain strings are shown literally, whatever characters they hold. */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  /** What does not hold any more. */
  | { readonly struck: string }
  | { readonly link: string; readonly to: string }
  /** An ISO instant, shown to each reader in their own time zone where the surface can. */
  | {
      readonly instant: string;
      /** With how far away it is: a deadline. */
      readonly away?: true;
    };

export type Line = readonly Span[];

export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly chosen?: boolean;
}

/** Something the reader may do next; `label` is what the button or menu says. */
export type Action =
  | {
      readonly kind: 'sources' | 'related' | 'citation' | 'chart' | 'fact';
      readonly fact: FactRef;
      readonly label: string;
    }
  /** Has the desk watch a text that was checked. */
  | { readonly kind: 'watch'; readonly label: string }
  /** Gives the card as text to copy. */
  | { readonly kind: 'plain'; readonly label: string }
  | {
      readonly kind: 'page';
      readonly topic: string | null;
      readonly page: number;
      readonly label: string;
      readonly disabled: boolean;
    }
  | {
      readonly kind: 'choose-topic' | 'choose-fact';
      readonly choices: readonly Choice[];
      readonly label: string;
    }
  | {
      readonly kind: 'button';
      /** Names the control to the surface that drew it; the card does not look into it. */
      readonly id: string;
      readonly label: string;
      readonly tone?: 'primary' | 'success' | 'danger';
      readonly disabled?: boolean;
    }
  | {
      readonly kind: 'menu';
      readonly id: string;
      readonly choices: readonly Choice[];
      readonly label: string;
      /** How many may be chosen together; 1 where it is left out. */
      readonly most?: number;
    };

export type CardKind =
  | 'answer'
  | 'fact'
  | 'clarify'
  | 'decline'
  | 'list'
  | 'reference'
  | 'guide'
  | 'citation'
  | 'desk'
  | 'blocked'
  | 'error';

export interface CardFile {
  /** With its ending; letters, digits, hyphens and underscores before it. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What a picture shows, in words, up to 1,024 characters; a file with one is shown as a picture. */
  readonly alt?: string;
}

export interface Card {
  readonly kind: CardKind;
  readonly script: Script;
  /** The question as it was put, where the reader would not see it otherwise. */
  readonly quote?: string;
  /** What stands first: the figures with their as-of date, or the sentence that replies. */
  readonly headline: readonly Line[];
  /**
   * What must be read also where only the message's text is shown, below the headline: whence the
   * figures come, what became of each claim. The rest of the card tells it again, in full.
   */
  readonly inShort?: readonly Line[];
  readonly title?: string;
  readonly body: readonly Line[];
  readonly sections: readonly Section[];
  readonly footer?: string;
  readonly actions: readonly Action[];
  /** Sent along with the card: a report too long for it, a picture. */
  readonly files?: readonly CardFile[];
  /** Texts to copy as they stand, each shown as a block of its own. */
  readonly blocks?: readonly string[];
  /** What of the record it tells; never shown. */
  readonly tells?: Tells;
}

/** The characters of a span as a reader sees them. */
export function spanText(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('struck' in span) return span.struck;
  if ('instant' in span) return `${span.instant.slice(0, 16).replace('T', ' ')} UTC`;
  return 'code' in span ? span.code : span.link;
}

/** A line without its emphasis and links. */
export function lineText(line: Line): string {
  return line.map(spanText).join('');
}
