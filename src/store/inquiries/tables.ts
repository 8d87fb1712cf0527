/** The inquiry desk's tables as Kysely sees them. Instants are ISO, in UTC; flags are 0 or 1. */

export interface CounterTable {
  name: string;
  value: number;
}

export interface InquiryTable {
  id: number;
  version: number;
  question: string;
  script: string;
  nearest: string;
  state: string;
  officer_id: string | null;
  officer_name: string | null;
  card_channel: string | null;
  card_message: string | null;
  proposal_id: number | null;
  opened_at: string;
  changed_at: string;
  answered_at: string | null;
}

export interface AskerTable {
  id: number;
  inquiry_id: number;
  person_id: string;
  person_name: string;
  question: string;
  script: string;
  outlet: string;
  deadline: string | null;
  language: string;
  basis: string;
  notify: string;
  guild_id: string | null;
  channel_id: string;
  asked_at: string;
}

export interface ReplyTable {
  id: number;
  inquiry_id: number;
  kind: string;
  basis: string | null;
  text: string;
  fact_id: string | null;
  officer_id: string | null;
  officer_name: string | null;
  at: string;
}

export interface DeliveryTable {
  reply_id: number;
  asker_id: number;
  state: string;
  via: string | null;
  reason: string | null;
  at: string | null;
}

export interface HoldingTextTable {
  state: string;
  en: string;
  zh: string;
}

export interface HeardTable {
  id: string;
  at: string;
  script: string;
  outcome: string;
  fact_id: string | null;
  nearest: string;
  text: string | null;
  asker_hash: string | null;
  unhelpful: number;
  settled: number;
}

export interface MisquoteTable {
  id: string;
  at: string;
  fact_id: string;
  figure_id: string;
}

export interface DeedTable {
  key: string;
  kind: string;
  subject: string;
  at: string;
  attempts: number;
  taken_until: string | null;
  done_at: string | null;
}

export interface SecretTable {
  name: string;
  value: string;
}

export interface InquiryTables {
  counters: CounterTable;
  inquiries: InquiryTable;
  inquiry_askers: AskerTable;
  inquiry_replies: ReplyTable;
  inquiry_deliveries: DeliveryTable;
  holding_texts: HoldingTextTable;
  questions_heard: HeardTable;
  misquotes: MisquoteTable;
  due_deeds: DeedTable;
  desk_secrets: SecretTable;
}
