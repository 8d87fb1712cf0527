/** Submitting a modal: what was filled in is held against what was asked for. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { sourceOf } from '../interactions/answers.js';
import type { Interaction, Interactions } from '../interactions/interactions.js';
import type { Persona, SubmittedField } from '../protocol.js';
import type { World } from '../world.js';
import { checkValues, resolveValues } from './components.js';
import { refuse } from './refusal.js';

type TopLevel = APIModalInteractionResponseCallbackData['components'][number];
type Label = Extract<TopLevel, { type: ComponentType.Label }>;
type Field = Label['component'];
type Filled = Record<string, unknown>;

const REQUIRED = 'This field is required.';

function checkText(
  field: Extract<Field, { type: ComponentType.TextInput }>,
  value: string,
  name: string,
): string {
  const { required = true, min_length = 0, max_length = 4000 } = field;
  if (value === '' && required) refuse(`${name}: ${REQUIRED}`);
  if (value !== '' && value.length < min_length)
    refuse(`${name}: at least ${min_length} characters.`);
  if (value.length > max_length) refuse(`${name}: at most ${max_length} characters.`);
  return value;
}

function choose(
  options: readonly { readonly value: string; readonly default?: boolean }[],
  given: SubmittedField | undefined,
  name: string,
): readonly string[] {
  const single = given?.value === undefined ? undefined : [given.value];
  const defaults = options.filter((one) => one.default).map(({ value }) => value);
  const values = given?.values ?? single ?? defaults;
  const odd = values.find((value) => !options.some((one) => one.value === value));
  if (odd !== undefined) refuse(`${name}: "${odd}" is not one of the options.`);
  return values;
}

/** One field as the interaction carries it; what the person left alone keeps its preset. */
function fill(field: Field, given: SubmittedField | undefined, name: string): Filled {
  const base = { type: field.type, id: field.id, custom_id: field.custom_id };
  switch (field.type) {
    case ComponentType.TextInput:
      return { ...base, value: checkText(field, given?.value ?? field.value ?? '', name) };
    case ComponentType.Checkbox: {
      const value = given?.value === undefined ? field.default === true : given.value === 'true';
      return { ...base, value };
    }
    case ComponentType.RadioGroup: {
      const [value] = choose(field.options, given, name);
      if (value === undefined && field.required !== false) refuse(`${name}: ${REQUIRED}`);
      return { ...base, value: value ?? null };
    }
    case ComponentType.CheckboxGroup: {
      const values = choose(field.options, given, name);
      const { required = true, min_values = 1, max_values = field.options.length } = field;
      const least = required ? Math.max(1, min_values) : values.length === 0 ? 0 : min_values;
      if (values.length < least) refuse(`${name}: choose at least ${least}.`);
      if (values.length > max_values) refuse(`${name}: choose at most ${max_values}.`);
      return { ...base, values };
    }
    case ComponentType.FileUpload:
      if (field.required !== false) refuse(`${name}: files cannot be uploaded here.`);
      return { ...base, values: [] };
    default: {
      const options = field.type === ComponentType.StringSelect ? field.options : [];
      const isString = field.type === ComponentType.StringSelect;
      const values = isString ? choose(options, given, name) : (given?.values ?? []);
      if (values.length > 0 || field.required !== false) checkValues(field, values);
      return { ...base, values };
    }
  }
}

function resolvedOf(world: World, filled: readonly { readonly field: Filled }[]): object {
  const all = filled.flatMap(({ field }) => {
    const type = field.type as ComponentType;
    const isAuto = type >= ComponentType.UserSelect && type <= ComponentType.ChannelSelect;
    const values = (field.values ?? []) as readonly string[];
    return isAuto ? Object.entries(resolveValues(world, type, values).resolved ?? {}) : [];
  });
  if (all.length === 0) return {};
  const resolved: Record<string, Record<string, unknown>> = {};
  for (const [kind, things] of all) resolved[kind] = { ...resolved[kind], ...things };
  return { resolved };
}

export function submitModal(
  world: World,
  interactions: Interactions,
  submit: {
    readonly persona: Persona;
    readonly ref: string;
    readonly interactionId: string;
    readonly fields: readonly SubmittedField[];
  },
): Interaction {
  const { persona, ref, fields } = submit;
  const opener = interactions.byId(submit.interactionId);
  const modal = opener?.persona.id === persona.id ? opener.modal : undefined;
  if (opener === undefined || modal === undefined) return refuse('There is no such form.');
  const given = new Map(fields.map((field) => [field.customId, field]));
  const filled: { field: Filled }[] = [];
  const put = (field: Field, name: string): Filled => {
    const done = fill(field, given.get(field.custom_id), name);
    given.delete(field.custom_id);
    filled.push({ field: done });
    return done;
  };
  const components = modal.components.map((top) => {
    const { type, id } = top;
    if (top.type === ComponentType.Label) {
      return { type, id, component: put(top.component, top.label) };
    }
    if (top.type === ComponentType.ActionRow) {
      const inputs = top.components.map((input) => put(input, input.label ?? input.custom_id));
      return { type, id, components: inputs };
    }
    return { type, id };
  });
  const odd = [...given.keys()][0];
  if (odd !== undefined) return refuse(`The form has no field ${odd}.`);
  return interactions.begin({
    type: InteractionType.ModalSubmit,
    persona,
    ref,
    channel: opener.channel,
    source: sourceOf(world, opener),
    opener,
    data: { custom_id: modal.custom_id, components, ...resolvedOf(world, filled) },
  });
}
