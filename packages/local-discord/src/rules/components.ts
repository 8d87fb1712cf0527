/** Rules of message components: https://docs.discord.com/developers/components/reference */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { address, issue, list, maybe, snowflake, text, whole } from './form.js';

export const customId = text(1, 100);
const id = maybe(whole(0, 2 ** 31 - 1));

const emoji = z.object({
  id: maybe(snowflake),
  name: maybe(z.string()),
  animated: maybe(z.boolean()),
});

const needsNothingElse = (style: number) =>
  style === ButtonStyle.Link || style === ButtonStyle.Premium;

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.union([1, 2, 3, 4, 5, 6].map((style) => z.literal(style))),
    label: maybe(text(1, 80)),
    emoji: maybe(emoji),
    custom_id: maybe(customId),
    url: maybe(address(['http', 'https', 'discord']).max(512)),
    sku_id: maybe(snowflake),
    disabled: maybe(z.boolean()),
  })
  .check((context) => {
    const { style, custom_id, url, label, emoji: icon } = context.value;
    const fault = (field: string, code: string, message: string) =>
      context.issues.push(issue({ code, message }, context.value, [field]));
    const required = 'This field is required';
    if (style === ButtonStyle.Link && url === undefined) {
      fault('url', 'BASE_TYPE_REQUIRED', 'A url is required');
    }
    if (style !== ButtonStyle.Link && url !== undefined) {
      fault('url', 'BUTTON_COMPONENT_URL_INVALID', 'Only a link button has a url');
    }
    if (needsNothingElse(style) ? custom_id !== undefined : custom_id === undefined) {
      const message = needsNothingElse(style) ? 'A custom id and url cannot both be set' : required;
      fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message);
    }
    if (style !== ButtonStyle.Premium && label === undefined && icon === undefined) {
      fault('label', 'BASE_TYPE_REQUIRED', 'A label or emoji is required');
    }
  });

/** Bounds of how many values a select, file upload or checkbox group asks for. */
export function countRules(context: {
  value: { min_values?: number | undefined; max_values?: number | undefined };
  issues: unknown[];
}): void {
  const { min_values, max_values } = context.value;
  if (min_values === undefined || max_values === undefined || min_values <= max_values) return;
  const message = 'min_values must be less than or equal to max_values';
  const error = { code: 'BASE_TYPE_BAD_RANGE', message };
  context.issues.push(issue(error, context.value, ['min_values']));
}

const option = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: maybe(text(1, 100)),
  emoji: maybe(emoji),
  default: maybe(z.boolean()),
});

/** Values of the options of a select or group may not repeat. */
export function uniqueValues(context: {
  value: readonly { value: string }[];
  issues: unknown[];
}): void {
  const seen = new Set<string>();
  for (const [index, { value }] of context.value.entries()) {
    if (seen.has(value)) {
      const message = 'The specified option value is already used';
      const error = { code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message };
      context.issues.push(issue(error, value, [index, 'value']));
    }
    seen.add(value);
  }
}

const selectFields = {
  id,
  custom_id: customId,
  placeholder: maybe(text(0, 150)),
  min_values: maybe(whole(0, 25)),
  max_values: maybe(whole(1, 25)),
  disabled: maybe(z.boolean()),
  required: maybe(z.boolean()),
};

const defaultValues = maybe(
  list(z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) }), 0, 25),
);

const autoSelect = <Kind extends ComponentType>(kind: Kind) =>
  z
    .object({ type: z.literal(kind), ...selectFields, default_values: defaultValues })
    .check(countRules);

export const selects = [
  z
    .object({
      type: z.literal(ComponentType.StringSelect),
      ...selectFields,
      options: list(option, 1, 25).check(uniqueValues),
    })
    .check(countRules),
  autoSelect(ComponentType.UserSelect),
  autoSelect(ComponentType.RoleSelect),
  autoSelect(ComponentType.MentionableSelect),
  z
    .object({
      type: z.literal(ComponentType.ChannelSelect),
      ...selectFields,
      default_values: defaultValues,
      channel_types: maybe(z.array(z.int())),
    })
    .check(countRules),
] as const;

const actionRow = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: list(z.discriminatedUnion('type', [button, ...selects]), 1, 5),
  })
  .check((context) => {
    const parts = context.value.components;
    const row = parts.some(({ type }) => type !== ComponentType.Button);
    if (!row || parts.length === 1) return;
    const message = 'The total width of all components in a row must not exceed its room.';
    const error = { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message };
    context.issues.push(issue(error, parts, ['components']));
  });

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(1, 4000),
});

const media = z.object({ url: address(['http', 'https', 'attachment']) });

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: maybe(text(0, 1024)),
  spoiler: maybe(z.boolean()),
});

const blocks = [
  actionRow,
  textDisplay,
  z.object({
    type: z.literal(ComponentType.Section),
    id,
    components: list(textDisplay, 1, 3),
    accessory: z.discriminatedUnion('type', [button, thumbnail]),
  }),
  z.object({
    type: z.literal(ComponentType.MediaGallery),
    id,
    items: list(
      z.object({
        media,
        description: maybe(text(0, 1024)),
        spoiler: maybe(z.boolean()),
      }),
      1,
      10,
    ),
  }),
  z.object({
    type: z.literal(ComponentType.File),
    id,
    file: z.object({ url: address(['attachment']) }),
    spoiler: maybe(z.boolean()),
  }),
  z.object({
    type: z.literal(ComponentType.Separator),
    id,
    divider: maybe(z.boolean()),
    spacing: maybe(whole(1, 2)),
  }),
] as const;

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: list(z.discriminatedUnion('type', [...blocks]), 1, 40),
  accent_color: maybe(whole(0, 0xffffff)),
  spoiler: maybe(z.boolean()),
});

/** A component and all below it, each with the path to it. */
function flatten(
  value: unknown,
  path: readonly (string | number)[],
): { value: Record<string, unknown>; path: readonly (string | number)[] }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => flatten(one, [...path, index]));
  if (typeof value !== 'object' || value === null || !('type' in value)) return [];
  const part = value as Record<string, unknown>;
  const below = ['components', 'component', 'accessory'].flatMap((key) =>
    flatten(part[key], [...path, key]),
  );
  return [{ value: part, path }, ...below];
}

/** No two components of a message or modal may share a custom id. */
export function uniqueCustomIds(context: { value: unknown; issues: unknown[] }): void {
  const seen = new Set<unknown>();
  for (const { value, path } of flatten(context.value, [])) {
    if (typeof value.custom_id !== 'string') continue;
    if (seen.has(value.custom_id)) {
      const message = 'Component custom id cannot be duplicated';
      const error = { code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message };
      context.issues.push(issue(error, value.custom_id, [...path, 'custom_id']));
    }
    seen.add(value.custom_id);
  }
}

/** Components of an ordinary message: up to five action rows. */
export const messageComponents = list(z.discriminatedUnion('type', [actionRow]), 0, 5).check(
  uniqueCustomIds,
);

/** Components V2 (message flag 1 << 15): 40 components and 4,000 characters of text over all. */
export const messageComponentsV2 = list(z.discriminatedUnion('type', [...blocks, container]), 1, 40)
  .check(uniqueCustomIds)
  .check((context) => {
    const parts = flatten(context.value, []);
    if (parts.length > 40) {
      const message = 'The total number of components must not exceed 40.';
      context.issues.push(issue({ code: 'COMPONENT_MAX_TOTAL', message }, context.value));
    }
    const length = parts.reduce(
      (sum, { value }) =>
        value.type === ComponentType.TextDisplay ? sum + String(value.content).length : sum,
      0,
    );
    if (length > 4000) {
      const message = 'The total text of all components must not exceed 4000 characters.';
      context.issues.push(issue({ code: 'COMPONENT_MAX_TEXT', message }, context.value));
    }
  });
