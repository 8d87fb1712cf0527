/** What one person was told so far: their messages, and what became of what they did. */
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';
import { fieldsOf, type ModalField } from './parts.js';
import type { People } from './people.js';
import type { PersonaId, PersonEvent } from './protocol.js';
import { createWaiting, type Waiting } from './waiting.js';

/** A modal that stands open before the person. */
export interface OpenModal {
  /** The interaction that opened it. */
  readonly interactionId: string;
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly ModalField[];
  readonly raw: APIModalInteractionResponseCallbackData;
}

type OfKind<Kind extends PersonEvent['t']> = Extract<PersonEvent, { t: Kind }>;

export interface Inbox {
  readonly user: APIUser;
  /** Looks again after every event. */
  readonly waiting: Waiting;
  readonly messages: ReadonlyMap<string, APIMessage>;
  /** First responses to what this person began, by `ref`; likewise those below. */
  readonly acknowledged: ReadonlyMap<string, OfKind<'acknowledged'>>;
  readonly failed: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, OfKind<'choices'>['choices']>;
  readonly modals: ReadonlyMap<string, OpenModal>;
  commands(): readonly APIApplicationCommand[];
  close(): void;
}

export function createInbox(people: People, id: PersonaId): Inbox {
  const waiting = createWaiting();
  const messages = new Map<string, APIMessage>();
  const acknowledged = new Map<string, OfKind<'acknowledged'>>();
  const failed = new Map<string, string>();
  const choices = new Map<string, OfKind<'choices'>['choices']>();
  const modals = new Map<string, OpenModal>();
  let commands: readonly APIApplicationCommand[] = [];
  let user: APIUser | undefined;

  const note = (event: PersonEvent): void => {
    switch (event.t) {
      case 'welcome':
        user = event.me.user;
        commands = event.commands;
        for (const one of Object.values(event.messages).flat()) messages.set(one.id, one);
        break;
      case 'message':
      case 'message-update':
        messages.set(event.message.id, event.message);
        break;
      case 'message-delete':
        messages.delete(event.messageId);
        break;
      case 'commands':
        commands = event.commands;
        break;
      case 'acknowledged':
        acknowledged.set(event.ref, event);
        break;
      case 'failed':
        failed.set(event.ref, event.message);
        break;
      case 'choices':
        choices.set(event.ref, event.choices);
        break;
      case 'modal': {
        const { ref, interactionId, modal } = event;
        const { custom_id: customId, title } = modal;
        modals.set(ref, { interactionId, customId, title, fields: fieldsOf(modal), raw: modal });
        break;
      }
    }
    waiting.check();
  };
  const leave = people.attend(id, note);
  if (user === undefined) throw new Error(`no welcome for ${id}`);
  return {
    user,
    waiting,
    messages,
    acknowledged,
    failed,
    choices,
    modals,
    commands: () => commands,
    close() {
      leave();
      waiting.close();
    },
  };
}
