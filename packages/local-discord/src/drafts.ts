/** From a checked request body to a draft or edit of a message, its files stored. */
import type {
  APIAllowedMentions,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { ApiError } from './errors.js';
import { storeFile } from './files.js';
import type { Draft, Edit } from './messages.js';
import { UPLOAD_LIMIT, type UploadedFile } from './rest/body.js';
import { editedMessage, type MessageBody, newMessage } from './rules/message.js';
import type { StoredMessage, World } from './world.js';

/** The same data without keys whose value is undefined. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

interface Request {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

function storeUploads(
  world: World,
  body: MessageBody,
  files: readonly UploadedFile[],
  ephemeral: boolean,
): APIAttachment[] {
  const size = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (size > UPLOAD_LIMIT) throw new ApiError(413, 40005, 'Request entity too large');
  return files.map(({ index, filename, bytes }) => {
    const about = body.attachments?.find(({ id }) => id === index);
    return storeFile(world, about?.filename ?? filename, bytes, {
      description: about?.description,
      ephemeral,
    });
  });
}

function partsOf(body: MessageBody) {
  return {
    content: body.content,
    embeds: plain(body.embeds) as APIEmbed[] | undefined,
    components: plain(body.components) as APIMessageTopLevelComponent[] | undefined,
    allowedMentions: plain(body.allowed_mentions) as Partial<APIAllowedMentions> | undefined,
  };
}

/** @throws {ApiError} 50035, 50006 or 40005 */
export function draftFrom(world: World, request: Request): { body: MessageBody; draft: Draft } {
  const body = newMessage(request.json ?? {}, { files: request.files.length });
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const attachments = storeUploads(world, body, request.files, ephemeral);
  const { flags, nonce, tts } = body;
  return { body, draft: { ...partsOf(body), attachments, flags, nonce, tts } };
}

function shownBy(message: APIMessage): MessageBody {
  const { content, embeds, components = [] } = message;
  return { content, embeds, components } as MessageBody;
}

/** @throws {ApiError} 50035, 50006 or 40005 */
export function editFrom(world: World, request: Request, stored: StoredMessage): Edit {
  const { message } = stored;
  const before = message.flags ?? 0;
  const body = editedMessage(
    request.json ?? {},
    { files: request.files.length },
    {
      v2: (before & MessageFlags.IsComponentsV2) !== 0,
      shown: shownBy(message),
      files: message.attachments.length,
    },
  );
  const uploaded = storeUploads(world, body, request.files, stored.visibleTo !== undefined);
  const kept =
    body.attachments === undefined
      ? message.attachments
      : message.attachments.filter(({ id }) => body.attachments?.some((one) => one.id === id));
  const changeable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const lasting = before & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  const flags =
    body.flags === undefined ? before & ~MessageFlags.Loading : (body.flags & changeable) | lasting;
  return { ...partsOf(body), attachments: [...kept, ...uploaded], flags };
}
