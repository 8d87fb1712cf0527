/** What may be wrong between the desk and Discord: a line that says so, and one that mends it. */

/** Something wrong, for the operator. */
export interface Trouble {
  readonly said: string;
  readonly mend: string;
}

const scopes = 'with the scopes bot and applications.commands';

export const troubles = {
  token: {
    said: 'Discord does not accept DISCORD_TOKEN.',
    mend: 'Copy it anew from the developer portal (Bot > Reset Token).',
  },
  notOnGuild: {
    said: 'The bot is not on the server of DESK_GUILD_ID.',
    mend: `Mend the setting, or invite the bot there ${scopes}.`,
  },
  mayNotRegister: {
    said: 'The bot may not register commands on the server of DESK_GUILD_ID.',
    mend: `Invite it again ${scopes}.`,
  },
} as const satisfies Readonly<Record<string, Trouble>>;

export const inOneLine = ({ said, mend }: Trouble): string => `${said} ${mend}`;

/** @param why a code or status, as `whyUnreachable` gives it */
export function unreachable(why: string): Trouble {
  return {
    said: `Discord cannot be reached (${why}).`,
    mend: 'Look at the network, a proxy or firewall, and DISCORD_API; https://discordstatus.com tells of outages.',
  };
}
