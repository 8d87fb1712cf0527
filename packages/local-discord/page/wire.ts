/**
 * Discord's numeric constants that the page reads, by the names of Discord's documentation.
 * The page imports only types from discord-api-types: its values would bundle the whole package.
 */

/** Component types. */
export const Component = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const;

/** Application command types. */
export const CommandKind = { ChatInput: 1, User: 2, Message: 3 } as const;

/** Application command option types. */
export const Option = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const;

/** Message flags, as bits. */
export const Flag = {
  SuppressEmbeds: 4,
  Ephemeral: 64,
  Loading: 128,
  ComponentsV2: 32_768,
} as const;

/** Longest message a person may send, in characters. */
export const MESSAGE_LENGTH = 2000;

/** Interaction context: a direct message with the bot. */
export const BOT_DM = 1;
