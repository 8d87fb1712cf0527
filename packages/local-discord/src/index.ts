/** A Discord on this computer alone, for bots to run in and to be tested in. */

export { type Published, requestsChannel, type Violation } from './conformance.js';
export { guildElsewhere } from './elsewhere.js';
export type { WorldEvent } from './events.js';
export { type Faults, type Lost, type Script, type ScriptedAnswer, scripted } from './faults.js';
export { groupOf } from './group.js';
export { createMessage, deleteMessage } from './messages.js';
export { type OtherBot, type OtherBotMessage, otherBot } from './other-bot.js';
export {
  type At,
  type ModalAnswers,
  type OpenModal,
  type OptionValues,
  type Outcome,
  type Person,
  type PersonOptions,
  person,
  type Where,
} from './person.js';
export {
  type ChannelPlan,
  DEFAULT_PLAN,
  type GuildPlan,
  type PersonPlan,
  type RolePlan,
} from './plan.js';
export type * from './protocol.js';
export { DISCORD_LIKE, GENEROUS, type RateLimitRules } from './rate-limits.js';
export type { SeenRequest } from './rest/app.js';
export {
  DEFAULT_TOKEN,
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from './server.js';
export { messageById, type World } from './world.js';
