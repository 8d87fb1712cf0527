/** The tables of the inbox. Instants are ISO, in UTC. */

export interface InboxMessageTable {
  message_id: string;
  channel_id: string;
  guild_id: string | null;
  at: string;
  /** `open`, or how it was settled. */
  state: string;
  attempts: number;
  /** Nobody takes it up before. */
  held_until: string;
  answer_id: string | null;
  answer_channel: string | null;
}

export interface InboxPlaceTable {
  channel_id: string;
  guild_id: string | null;
  at: string;
}

/** One row: until when everything said to the desk is on record. */
export interface InboxMarkTable {
  id: number;
  at: string;
}

/** Buttons and forms that act, or have acted a moment ago. */
export interface DeedTable {
  /** A hash. */
  key: string;
  /** The interaction that acts. */
  holder: string;
  at: string;
}

export interface InboxTables {
  inbox_messages: InboxMessageTable;
  inbox_places: InboxPlaceTable;
  inbox_mark: InboxMarkTable;
  claimed_deeds: DeedTable;
}
