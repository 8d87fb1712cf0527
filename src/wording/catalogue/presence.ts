/** What stands next to the bot's name in the member list. */
export const presenceText = "Ask about Beijing's social organizations";
