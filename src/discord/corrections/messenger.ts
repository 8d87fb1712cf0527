/** Brings notices to messages, watchers and the desk over Discord's REST API. */
import {
  type APIMessage,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
} from 'discord.js';
import type { AboutToPost, Attempt, Messenger } from '../../desk/corrections/courier.js';
import type { MessagePlace, Tally, ToldMessage } from '../../desk/corrections/ports.js';
import type { FactRecord } from '../../facts/record.js';
import type { Card } from '../../wording/card.js';
import { correctionWords } from '../../wording/catalogue/corrections.js';
import { deliveryCard, watchedLines, watcherCard } from '../../wording/corrections/cards.js';
import { ids } from '../ids.js';
import { makePostOnce, type PostOnceParts } from '../post-once.js';
import { drawCard } from '../render.js';
import { carriesNotice, composeEdit, noticeText } from './compose.js';
import { attemptOf } from './notice-rest.js';
import type { ResponseTokens } from './tokens.js';

export interface MessengerParts extends PostOnceParts {
  readonly tokens: ResponseTokens;
  /** The record in force, which charts are drawn from. */
  readonly record: () => Promise<FactRecord>;
  /** Where the desk is told; nowhere without it. */
  readonly deskChannelId: string | undefined;
}

const replied = (replyId: string): Attempt => ({ kind: 'replied', replyId });
const refused: Attempt = { kind: 'unreachable', problem: 'refused' };
const unconfirmed: Attempt = { kind: 'unreachable', problem: 'unconfirmed' };

export function makeMessenger(parts: MessengerParts): Messenger {
  const { rest, tokens, record, deskChannelId } = parts;
  const once = makePostOnce(parts);

  const routeOf = (message: ToldMessage): `/${string}` | null => {
    if (message.via === 'message') {
      return Routes.channelMessage(message.channelId, message.messageId);
    }
    const held = tokens.of(message.messageId);
    return held ? Routes.webhookMessage(held.applicationId, held.token, message.messageId) : null;
  };
  const byToken = (message: ToldMessage) => ({ auth: message.via === 'message' });

  /** Posts once, and notes before that it is about to. */
  const postOnce = async (
    channelId: string,
    body: object,
    nonce: string,
    since: { readonly messageId: string | null; readonly at: string | null },
    is: (message: APIMessage) => boolean,
    aboutToPost: AboutToPost,
  ): Promise<Attempt> => {
    const { at, messageId } = since;
    const id = await once({
      ...{ channelId, is, since: at === null ? null : { at, messageId } },
      async post() {
        await aboutToPost();
        return (await rest.post(Routes.channelMessages(channelId), {
          body: { ...body, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } },
        })) as RESTPostAPIChannelMessageResult;
      },
    });
    return id === null ? unconfirmed : replied(id);
  };

  const guarded = async (work: () => Promise<Attempt>): Promise<Attempt> => {
    try {
      return await work();
    } catch (error) {
      return attemptOf(error);
    }
  };

  const drawn = (card: Card) => {
    const { content, embeds, components } = drawCard(card);
    return { content, embeds, components };
  };

  return {
    edit: (message, notice) =>
      guarded(async () => {
        const route = routeOf(message);
        if (route === null) {
          return message.hidden ? { kind: 'unreachable', problem: 'hidden' } : refused;
        }
        try {
          const standing = (await rest.get(route, byToken(message))) as APIMessage;
          if (carriesNotice(standing, notice.number)) return { kind: 'done' };
          const edit = await composeEdit(standing, notice, message, await record());
          if (!edit) return refused;
          await rest.patch(route, {
            ...byToken(message),
            body: edit.body,
            ...(edit.files.length > 0 ? { files: [...edit.files] } : {}),
          });
          return { kind: 'done' };
        } catch (error) {
          const attempt = attemptOf(error);
          const gone = attempt.kind === 'unreachable' && attempt.problem === 'gone';
          if (attempt.kind !== 'unreachable' || (gone && message.via === 'message')) return attempt;
          // Refused for whatever else, a reply may still do; a hidden message cannot be replied to.
          return message.hidden ? { kind: 'unreachable', problem: 'hidden' } : refused;
        }
      }),

    reply: (message, notice, postedSince, aboutToPost) =>
      guarded(() => {
        const { script, channelId, messageId } = message;
        const lead = correctionWords(script).replyLead;
        const body = {
          content: `${lead}\n${noticeText(notice, message, script)}`,
          message_reference: { message_id: messageId, fail_if_not_exists: false },
        };
        return postOnce(
          channelId,
          body,
          nonceOf(notice.number, messageId),
          { messageId, at: postedSince },
          (found) =>
            found.message_reference?.message_id === messageId &&
            carriesNotice(found, notice.number),
          aboutToPost,
        );
      }),

    tellWatcher: (watch, notice, postedSince, aboutToPost) =>
      guarded(async () => {
        const lines = watchedLines(notice, watch.figures, watch.script);
        if (lines.length === 0) return { kind: 'done' };
        const stop = ids.stopWatching.make({ watch: watch.id, script: watch.script });
        const channel = (await rest.post(Routes.userChannels(), {
          body: { recipient_id: watch.userId },
        })) as RESTPostAPICurrentUserCreateDMChannelResult;
        return postOnce(
          channel.id,
          drawn(watcherCard(notice, lines, stop, watch.script)),
          nonceOf(notice.number, watch.id),
          { messageId: null, at: postedSince },
          (found) =>
            carriesNotice(found, notice.number) && JSON.stringify(found.components).includes(stop),
          aboutToPost,
        );
      }),

    async report(notice, { tallies, ...places }, postedSince, aboutToPost) {
      if (deskChannelId === undefined) return null;
      const report = reportOf(tallies, places);
      const title = correctionWords('en').deskTitle(String(notice.number));
      return guarded(() =>
        postOnce(
          deskChannelId,
          drawn(deliveryCard(notice, report, 'en')),
          nonceOf(notice.number, 'desk'),
          { messageId: null, at: postedSince },
          ({ embeds }) => embeds[0]?.title === title,
          aboutToPost,
        ),
      );
    },
  };
}

/** At most 25 characters, and another for every notice and place. */
function nonceOf(notice: number, place: string): string {
  return `${notice.toString(36)}-${place.slice(-16)}`.slice(0, 25);
}

type Places = readonly (MessagePlace & { readonly guildId: string | null })[];

function reportOf(
  tallies: readonly Tally[],
  places: { readonly corrected: Places; readonly replied: Places; readonly unreachable: Places },
) {
  const count = (target: Tally['target'], ...states: readonly Tally['state'][]) =>
    tallies
      .filter((one) => one.target === target && states.includes(one.state))
      .reduce((sum, one) => sum + one.count, 0);
  const problems = new Map<NonNullable<Tally['problem']>, number>();
  for (const { problem, count: many } of tallies)
    if (problem !== null && problem !== 'stopped')
      problems.set(problem, (problems.get(problem) ?? 0) + many);
  const addresses = (list: Places) =>
    list.map(
      ({ guildId, channelId, messageId }) =>
        `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`,
    );
  return {
    corrected: count('message', 'done'),
    replied: count('message', 'replied'),
    unreachable: count('message', 'unreachable'),
    watchersTold: count('watch', 'replied'),
    watchersMissed: tallies
      .filter((one) => one.target === 'watch' && one.state === 'unreachable')
      .filter((one) => one.problem !== 'stopped')
      .reduce((sum, one) => sum + one.count, 0),
    problems: [...problems].map(([problem, many]) => ({ problem, count: many })),
    places: {
      corrected: addresses(places.corrected),
      replied: addresses(places.replied),
      unreachable: addresses(places.unreachable),
    },
  };
}
