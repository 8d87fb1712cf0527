/** Rules of message bodies: https://docs.discord.com/developers/resources/message#create-message */
import { MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import * as z from 'zod';
import { ApiError, invalidField } from '../errors.js';
import { messageComponents, messageComponentsV2 } from './components.js';
import { embeds } from './embeds.js';
import { checked, issue, list, maybe, snowflake, text, whole } from './form.js';

const allowedMentions = z
  .object({
    parse: maybe(z.array(z.enum(['roles', 'users', 'everyone']))),
    roles: maybe(list(snowflake, 0, 100)),
    users: maybe(list(snowflake, 0, 100)),
    replied_user: maybe(z.boolean()),
  })
  .check((context) => {
    const { parse, users, roles } = context.value;
    for (const [kind, ids] of [
      ['users', users],
      ['roles', roles],
    ] as const) {
      if (!parse?.includes(kind) || (ids ?? []).length === 0) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      const error = { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message };
      context.issues.push(issue(error, ids, [kind]));
    }
  });

const attachment = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: maybe(text(1, 260)),
  title: maybe(text(0, 1024)),
  description: maybe(text(0, 1024)),
});

const common = {
  content: maybe(text(0, 2000)),
  embeds: maybe(embeds),
  allowed_mentions: maybe(allowedMentions),
  components: maybe(z.array(z.unknown())),
  attachments: maybe(list(attachment, 0, 10)),
  flags: maybe(whole(0, 2 ** 31 - 1)),
};

const nonce = z.union([z.int(), z.string()]).check((context) => {
  if (String(context.value).length <= 25) return;
  const error = { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' };
  context.issues.push(issue(error, context.value));
});

const body = z.object({
  ...common,
  tts: maybe(z.boolean()),
  nonce: maybe(nonce),
  enforce_nonce: maybe(z.boolean()),
  message_reference: maybe(
    z.object({
      type: maybe(z.int()),
      message_id: snowflake,
      channel_id: maybe(snowflake),
      guild_id: maybe(snowflake),
      fail_if_not_exists: maybe(z.boolean()),
    }),
  ),
});

export type MessageBody = z.output<typeof body>;

/** How many files came with the body. */
export interface Upload {
  readonly files: number;
}

const UNUSED_WITH_V2 = ['content', 'embeds'] as const;

function componentsOf(value: MessageBody, v2: boolean): void {
  if (value.components === undefined) return;
  const rows = v2 ? messageComponentsV2 : messageComponents;
  const wrapped = z.object({ components: rows });
  value.components = checked(wrapped, { components: value.components }).components;
}

function refuseMixedV2(value: MessageBody): void {
  for (const field of UNUSED_WITH_V2) {
    const given = value[field];
    if (given === undefined || given.length === 0) continue;
    throw invalidField(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function isEmpty(value: MessageBody, upload: Upload): boolean {
  if (value.message_reference?.type === MessageReferenceType.Forward) return false;
  return (
    (value.content ?? '') === '' &&
    (value.embeds ?? []).length === 0 &&
    (value.components ?? []).length === 0 &&
    upload.files === 0
  );
}

/**
 * The body of a new message.
 * @throws {ApiError} 50035 when a rule is broken, 50006 when nothing would be shown
 */
export function newMessage(raw: unknown, upload: Upload): MessageBody {
  const value = checked(body, raw);
  const v2 = ((value.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  componentsOf(value, v2);
  if (v2) refuseMixedV2(value);
  if (isEmpty(value, upload)) throw new ApiError(400, 50006, 'Cannot send an empty message');
  return value;
}

/**
 * The body of an edit; absent fields stay as they are, so null and absent are told apart.
 * @param before what the message shows now
 * @throws {ApiError} 50035 when a rule is broken, 50006 when nothing would be left
 */
export function editedMessage(
  raw: unknown,
  upload: Upload,
  before: { readonly v2: boolean; readonly shown: MessageBody; readonly files: number },
): MessageBody {
  const value = checked(body, raw);
  const v2 = before.v2 || ((value.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  componentsOf(value, v2);
  if (v2) refuseMixedV2(value);
  const given = raw as Record<string, unknown>;
  const cleared: MessageBody = {
    ...value,
    ...(given.content === null ? { content: '' } : {}),
    ...(given.embeds === null ? { embeds: [] } : {}),
    ...(given.components === null ? { components: [] } : {}),
  };
  const kept = cleared.attachments?.length ?? before.files;
  const after = {
    content: cleared.content ?? before.shown.content,
    embeds: cleared.embeds ?? before.shown.embeds,
    components: cleared.components ?? before.shown.components,
  };
  if (isEmpty(after as MessageBody, { files: kept + upload.files })) {
    throw new ApiError(400, 50006, 'Cannot send an empty message');
  }
  return cleared;
}
