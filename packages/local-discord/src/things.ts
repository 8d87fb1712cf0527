/** What the local Discord is made of. */
import type {
  APIDMChannel,
  APIGroupDMChannel,
  APIGuildForumChannel,
  APIMessage,
  APITextChannel,
  APIThreadChannel,
} from 'discord-api-types/v10';

export type WorldChannel =
  | APITextChannel
  | APIGuildForumChannel
  | APIDMChannel
  | APIGroupDMChannel
  | APIThreadChannel;

/** A message as everyone who may read it sees it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The one person an ephemeral message is for. */
  readonly visibleTo?: string;
}

/** A file someone sent, kept for as long as the local Discord runs. */
export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
