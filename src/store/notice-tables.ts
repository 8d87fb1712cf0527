/** Tables of told messages, notices, their deliveries and watched texts; ids and places only. */
export interface NoticeTables {
  told_messages: {
    channel_id: string;
    message_id: string;
    guild_id: string | null;
    kind: string;
    script: string;
    via: string;
    hidden: number;
    at: string;
  };
  told_facts: { channel_id: string; message_id: string; fact_id: string; revision: number };
  told_figures: FigureRow & { channel_id: string; message_id: string };
  notices: {
    number: number;
    fact_id: string;
    revision: number;
    first_wrong: number;
    kind: string;
    at: string;
  };
  deliveries: {
    notice: number;
    target: string;
    channel_id: string;
    message_id: string;
    state: string;
    attempts: number;
    due_at: string;
    held_until: string;
    posting_at: string | null;
    reply_id: string | null;
    problem: string | null;
  };
  watches: { id: string; user_id: string; script: string; at: string };
  watch_facts: { watch_id: string; fact_id: string; revision: number };
  watch_figures: FigureRow & { watch_id: string };
}

interface FigureRow {
  place: number;
  fact_id: string;
  figure_id: string;
  revision: number;
  sentence: number;
  starts: number;
  ends: number;
}

/** What is due at once, and what nobody holds. */
export const longAgo = '1970-01-01T00:00:00.000Z';
