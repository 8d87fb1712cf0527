/**
 * Who may use what, and where: the one table. The router asks it at every command, autocomplete, press
 * and form; what is registered with Discord, `/help` and docs/PERMISSIONS.md are made from it. What is
 * not named here does not load, and neither does a row that names nothing.
 */
import { type PermissionTable, places, type Rule } from './rule.js';

/** Also where the bot is not, for people who installed it for themselves. */
const anywhere: Rule = { role: 'everyone', places };
/** Where the bot is: on servers that it was added to, and in direct messages with it. */
const withTheBot: Rule = { role: 'everyone', places: ['desk-guild', 'other-guild', 'direct'] };
const moderators: Rule = { role: 'moderator', places: ['desk-guild'] };

const answered = (rule: Rule): Rule => ({ ...rule, whose: 'answered' });
const owner = (rule: Rule): Rule => ({ ...rule, whose: 'owner' });

export const permissionTable: PermissionTable = {
  commands: {
    about: withTheBot,
    'Answer this': anywhere,
    ask: anywhere,
    'Ask a press officer about this': anywhere,
    brief: withTheBot,
    chart: withTheBot,
    check: anywhere,
    'Check against the record': anywhere,
    corrections: withTheBot,
    derive: withTheBot,
    fact: withTheBot,
    facts: withTheBot,
    follow: withTheBot,
    help: withTheBot,
    inquiry: withTheBot,
    privacy: withTheBot,
    releases: withTheBot,
    sources: withTheBot,
    'What changed since this answer': anywhere,
    'desk add': moderators,
    'desk audit': moderators,
    'desk edit': moderators,
    'desk embargo': moderators,
    'desk export': moderators,
    'desk history': moderators,
    'desk import': moderators,
    'desk inquiries': moderators,
    'desk kill': moderators,
    'desk phrase': moderators,
    'desk report': moderators,
    'desk retire': moderators,
    'desk review': moderators,
    'desk stale': moderators,
    'desk try': moderators,
  },
  components: {
    // Under answers.
    open: anywhere,
    sources: anywhere,
    related: anywhere,
    cite: anywhere,
    chart: anywhere,
    plain: anywhere,
    watch: anywhere,
    unwatch: answered(anywhere),
    'i-ask': anywhere,
    'i-unhelpful': answered(anywhere),
    // Lists of the record, and what somebody has with the desk.
    log: withTheBot,
    page: withTheBot,
    topic: withTheBot,
    pick: withTheBot,
    'f-stop': answered(withTheBot),
    'i-own': answered(withTheBot),
    'i-withdraw': answered(withTheBot),
    'p-export': answered(withTheBot),
    'p-delete': answered(withTheBot),
    'p-really': answered(withTheBot),
    // Keeping the record.
    'd-anyway': owner(moderators),
    'd-approve': moderators,
    'd-audit': moderators,
    'd-custody': owner(moderators),
    'd-decide': moderators,
    'd-discard': owner(moderators),
    'd-due': moderators,
    'd-figure': moderators,
    'd-history': moderators,
    'd-hold': owner(moderators),
    'd-import': owner(moderators),
    'd-open': moderators,
    'd-phrasing': moderators,
    'd-phrasings': moderators,
    'd-pick': moderators,
    'd-propose': owner(moderators),
    'd-queue': moderators,
    'd-rebase': owner(moderators),
    'd-revise': owner(moderators),
    'd-show': moderators,
    'd-topic': moderators,
    'd-withdraw': owner(moderators),
    'e-confirm': moderators,
    'e-list': moderators,
    'e-pick': moderators,
    'e-step': moderators,
    // Inquiries at the desk.
    'i-act': moderators,
    'i-dismiss': moderators,
    'i-group': moderators,
    'i-phrasing': moderators,
    'i-show': moderators,
    'i-topic': moderators,
  },
  modals: {
    'd-anyway': owner(moderators),
    'd-custody': owner(moderators),
    'd-decide': moderators,
    'd-form': moderators,
    'd-hold': owner(moderators),
    'e-step': moderators,
    'i-form': anywhere,
    'i-say': moderators,
  },
};
