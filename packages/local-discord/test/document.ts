/**
 * Requests held against schemas made from Discord's own API document. Only for tests: the document is
 * not installed where the local Discord runs.
 */
import type * as z from 'zod';
import type { SeenRequest } from '../src/rest/app.js';

/** The package has no types for its schemas. */
const PACKAGE: string = 'discord-api-spec/zod';
type Schemas = Readonly<Record<string, z.ZodType>>;
let loaded: Promise<Schemas> | undefined;

/** The schemas by their names; read once, since there are some hundreds. */
export function documentSchemas(): Promise<Schemas> {
  loaded ??= import(PACKAGE) as Promise<Schemas>;
  return loaded;
}

const schemaNames: Readonly<Record<string, string>> = {
  'POST /channels/:channel/messages': 'MessageCreateRequestSchema',
  'PATCH /channels/:channel/messages/:message': 'MessageEditRequestPartialSchema',
  'POST /channels/:channel/messages/:message/threads': 'CreateTextThreadWithMessageRequestSchema',
  'POST /channels/:channel/threads': 'CreateTextThreadWithoutMessageRequestSchema',
  'POST /webhooks/:application/:token': 'IncomingWebhookInteractionRequestSchema',
  'PATCH /webhooks/:application/:token/messages/:message':
    'IncomingWebhookUpdateRequestPartialSchema',
  'POST /applications/:application/commands': 'ApplicationCommandCreateRequestSchema',
  'POST /applications/:application/guilds/:guild/commands': 'ApplicationCommandCreateRequestSchema',
  'PATCH /applications/:application/commands/:command':
    'ApplicationCommandPatchRequestPartialSchema',
  'PATCH /applications/:application/guilds/:guild/commands/:command':
    'ApplicationCommandPatchRequestPartialSchema',
  'PUT /applications/:application/commands': 'ApplicationCommandUpdateRequestSchema',
  'PUT /applications/:application/guilds/:guild/commands': 'ApplicationCommandUpdateRequestSchema',
  'POST /users/@me/channels': 'CreatePrivateChannelRequestSchema',
  'POST /guilds/:guild/scheduled-events': 'ExternalScheduledEventCreateRequestSchema',
  'PATCH /guilds/:guild/scheduled-events/:event': 'ExternalScheduledEventPatchRequestPartialSchema',
};

const callbackNames: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequestSchema',
  5: 'CreateMessageInteractionCallbackRequestSchema',
  6: 'UpdateMessageInteractionCallbackRequestSchema',
  7: 'UpdateMessageInteractionCallbackRequestSchema',
  8: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  9: 'ModalInteractionCallbackRequestSchema',
};

function nameFor({ method, pattern, json }: SeenRequest): string | undefined {
  const isPost = method === 'POST' && pattern === '/channels/:channel/threads';
  // A thread of a forum is begun with its first message.
  if (isPost && json instanceof Object && 'message' in json)
    return 'CreateForumThreadRequestSchema';
  if (pattern !== '/interactions/:interaction/:token/callback') {
    return schemaNames[`${method} ${pattern}`];
  }
  return callbackNames[(json as { readonly type?: number } | undefined)?.type ?? 0];
}

/**
 * The document has a bit set as a number where a command is made, and as a string where it is given
 * back; Discord takes both, and its guide has strings.
 */
function withBitsAsNumber(body: unknown): unknown {
  const bits = (body as { readonly default_member_permissions?: unknown })
    .default_member_permissions;
  const isBitSet = typeof bits === 'string' && /^\d+$/.test(bits);
  return isBitSet ? { ...(body as object), default_member_permissions: Number(bits) } : body;
}

/** What the document has against the body of a request; empty where it has nothing, or no schema. */
export async function documentProblems(request: SeenRequest): Promise<readonly string[]> {
  const name = nameFor(request);
  if (name === undefined || request.json === undefined) return [];
  const schemas = await documentSchemas();
  const schema = schemas[name];
  if (!schema) throw new Error(`no schema ${name}`);
  const bodies = Array.isArray(request.json) ? request.json : [request.json];
  return bodies.flatMap((body) =>
    (schema.safeParse(withBitsAsNumber(body)).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    ),
  );
}
