/** Rules of modals: https://docs.discord.com/developers/interactions/receiving-and-responding */
import { ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import {
  countRules,
  customId,
  selects,
  textDisplay,
  uniqueCustomIds,
  uniqueValues,
} from './components.js';
import { issue, list, maybe, text, whole } from './form.js';

const id = maybe(whole(0, 2 ** 31 - 1));
const LONGEST_INPUT = 4000;

const textInput = z
  .object({
    type: z.literal(ComponentType.TextInput),
    id,
    custom_id: customId,
    style: whole(1, 2),
    label: maybe(text(1, 45)),
    min_length: maybe(whole(0, LONGEST_INPUT)),
    max_length: maybe(whole(1, LONGEST_INPUT)),
    required: maybe(z.boolean()),
    value: maybe(text(0, LONGEST_INPUT)),
    placeholder: maybe(text(0, 100)),
  })
  .check((context) => {
    const { min_length, max_length, value } = context.value;
    if (min_length !== undefined && max_length !== undefined && min_length > max_length) {
      const message = 'min_length must be less than or equal to max_length';
      const error = { code: 'BASE_TYPE_BAD_RANGE', message };
      context.issues.push(issue(error, min_length, ['min_length']));
    }
    if (value !== undefined && max_length !== undefined && value.length > max_length) {
      const message = `Must be ${max_length} or fewer in length.`;
      const error = { code: 'BASE_TYPE_MAX_LENGTH', message };
      context.issues.push(issue(error, value, ['value']));
    }
  });

const groupOption = z.object({
  value: text(1, 100),
  label: text(1, 100),
  description: maybe(text(0, 100)),
  default: maybe(z.boolean()),
});

const radioGroup = z.object({
  type: z.literal(ComponentType.RadioGroup),
  id,
  custom_id: customId,
  options: list(groupOption, 2, 10).check(uniqueValues),
  required: maybe(z.boolean()),
});

const checkboxGroup = z
  .object({
    type: z.literal(ComponentType.CheckboxGroup),
    id,
    custom_id: customId,
    options: list(groupOption, 1, 10).check(uniqueValues),
    min_values: maybe(whole(0, 10)),
    max_values: maybe(whole(1, 10)),
    required: maybe(z.boolean()),
  })
  .check(countRules);

const checkbox = z.object({
  type: z.literal(ComponentType.Checkbox),
  id,
  custom_id: customId,
  default: maybe(z.boolean()),
});

const fileUpload = z
  .object({
    type: z.literal(ComponentType.FileUpload),
    id,
    custom_id: customId,
    min_values: maybe(whole(0, 10)),
    max_values: maybe(whole(1, 10)),
    required: maybe(z.boolean()),
    file_types: maybe(list(z.string(), 0, 10)),
  })
  .check(countRules);

const label = z
  .object({
    type: z.literal(ComponentType.Label),
    id,
    label: text(1, 45),
    description: maybe(text(0, 100)),
    component: z.discriminatedUnion('type', [
      textInput,
      ...selects,
      radioGroup,
      checkboxGroup,
      checkbox,
      fileUpload,
    ]),
  })
  .check((context) => {
    const inner = context.value.component;
    if (inner.type === ComponentType.TextInput && inner.label !== undefined) {
      const message = 'A text input in a label has no label of its own';
      const error = { code: 'BASE_TYPE_INVALID', message };
      context.issues.push(issue(error, inner, ['component', 'label']));
    }
  });

const legacyRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(
    textInput.check((context) => {
      if (context.value.label !== undefined) return;
      const error = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      context.issues.push(issue(error, undefined, ['label']));
    }),
    1,
    1,
  ),
});

export const modal = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(z.discriminatedUnion('type', [label, legacyRow, textDisplay]), 1, 5).check(
    uniqueCustomIds,
  ),
});
