/** The troubles of a Discord that limits, refuses, fails and loses its connections, by chance. */
import { type LocalDiscord, type Lost, type ScriptedAnswer, scripted } from 'local-discord';
import type { Chance } from './chance.js';

/** Close codes after which a client comes back. */
const closeCodes = [4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009] as const;
/** Close codes that end a bot for good. */
export const fatalCodes = [4004, 4010, 4011, 4012, 4013, 4014] as const;

/** Channels and people that are closed to the bot all along, by the answer a post there gets. */
export interface Closed {
  readonly [channelId: string]: ScriptedAnswer;
}

const passing: readonly [ScriptedAnswer, ...ScriptedAnswer[]] = [
  scripted.serverError,
  scripted.badGateway,
  scripted.unavailable,
  scripted.unauthorized,
  scripted.forbidden,
  scripted.notFound,
];

/** Has requests fail by chance until the returned function is called. */
export function troubleRequests(discord: LocalDiscord, chance: Chance, closed: Closed): () => void {
  /** While it lasts every request fails: an outage longer than the library's own attempts. */
  let outageUntil = 0;
  const lost = ['swallow', 'close', 'drop', 'hang', 'garble'] as const;
  const decide = (loses: readonly Lost[]) => (): ScriptedAnswer | Lost | undefined => {
    if (Date.now() < outageUntil) return scripted.unavailable;
    const at = chance.next();
    if (at < 0.004) outageUntil = Date.now() + chance.between(300, 3000);
    if (at < 0.02) return chance.of(passing);
    if (at < 0.03) return scripted.rateLimited(chance.between(1, 5) / 10);
    if (at < 0.033) return scripted.rateLimited(0.2, { global: true });
    if (at < 0.036) return scripted.slowMode(0.3);
    const which = Math.floor((at - 0.036) / 0.007);
    return loses[which];
  };
  const post = decide(lost);
  const read = decide(['garble', 'swallow', 'close', 'drop']);
  const messages = /^\/channels\/(\d+)\/messages$/;
  const ends = [
    discord.faults.script({ method: 'POST', path: messages }, ({ path }) => {
      const [, channelId = ''] = messages.exec(path) ?? [];
      return closed[channelId] ?? post();
    }),
    discord.faults.script({ method: 'GET', path: messages }, read),
    discord.faults.script({ method: 'GET', path: /^\/channels\/\d+$/ }, read),
    discord.faults.script({ method: 'POST', path: /callback$/ }, (_, nth) => {
      if (nth > 1 || !chance.hits(0.03)) return undefined;
      return chance.of<ScriptedAnswer>([scripted.unknownInteraction, scripted.alreadyAcknowledged]);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Troubles the gateway once. */
export function troubleGateway({ faults }: LocalDiscord, chance: Chance): void {
  const troubles: readonly [() => void, ...(() => void)[]] = [
    () => faults.dropSockets(),
    () => faults.askReconnect(),
    () => faults.invalidateSessions({ resumable: true }),
    () => faults.invalidateSessions({ resumable: false }),
    () => faults.closeSockets(chance.of(closeCodes)),
    () => {
      faults.muteHeartbeats(true);
      setTimeout(() => faults.muteHeartbeats(false), chance.between(1000, 5000)).unref();
    },
    () => {
      faults.stallSockets(true);
      setTimeout(() => faults.stallSockets(false), chance.between(200, 3000)).unref();
    },
    () => faults.replayEvents(chance.between(1, 20)),
    () => faults.replayEvents(chance.between(1, 20)),
    () => faults.dispatch('SOMETHING_NOBODY_KNOWS', { id: '1', nested: [null] }),
    // Known by name, and not as the library expects it: it throws inside its packet handler.
    () => faults.dispatch('CHANNEL_UPDATE', null),
  ];
  chance.of(troubles)();
}
