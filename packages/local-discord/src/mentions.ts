/** Whom a message pings: https://docs.discord.com/developers/resources/message#allowed-mentions-object */
import { type APIAllowedMentions, type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';
import { permissionsOf } from './permissions.js';
import { userById, type World, type WorldChannel } from './world.js';

/** The `mentions`, `mention_roles` and `mention_everyone` of a message. */
export interface Mentions {
  readonly users: readonly APIUser[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

interface Mentioning {
  readonly content: string;
  readonly channel: WorldChannel;
  readonly authorId: string;
  /** Whose message this replies to. */
  readonly repliedTo?: APIUser | undefined;
  /** Absent means everything is allowed, as for people. */
  readonly allowed?: Partial<APIAllowedMentions> | undefined;
}

type Kind = 'users' | 'roles';

function allows(allowed: Mentioning['allowed'], kind: Kind, id: string): boolean {
  if (allowed === undefined) return true;
  return (
    (allowed.parse?.some((one) => one === kind) ?? false) || (allowed[kind]?.includes(id) ?? false)
  );
}

const idsIn = (content: string, pattern: RegExp) => [
  ...new Set([...content.matchAll(pattern)].map(([, id]) => id ?? '')),
];

/** Code spans and blocks do not ping. */
const withoutCode = (content: string) =>
  content.replace(/```[\s\S]*?```|``[\s\S]*?``|`[^`\n]*`/g, ' ');

export function mentionsIn(world: World, message: Mentioning): Mentions {
  const content = withoutCode(message.content);
  const { allowed, repliedTo } = message;
  const named = idsIn(content, /<@!?(\d{1,20})>/g)
    .filter((id) => allows(allowed, 'users', id))
    .flatMap((id) => userById(world, id) ?? []);
  const pingsReplied =
    repliedTo !== undefined &&
    (allowed === undefined || (allowed.replied_user ?? false)) &&
    named.every(({ id }) => id !== repliedTo.id);
  const held = permissionsOf(world, message.authorId, message.channel);
  const mayPingAll = (held & PermissionFlagsBits.MentionEveryone) !== 0n;
  return {
    users: pingsReplied ? [...named, repliedTo] : named,
    roles: idsIn(content, /<@&(\d{1,20})>/g).filter((id) => {
      const role = world.roles.get(id);
      if (role === undefined || !(role.mentionable || mayPingAll)) return false;
      return allows(allowed, 'roles', id);
    }),
    everyone:
      mayPingAll &&
      /@(everyone|here)\b/.test(content) &&
      (allowed === undefined || (allowed.parse?.some((one) => one === 'everyone') ?? false)),
  };
}
