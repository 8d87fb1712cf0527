/** Choices of an option, fixed or offered while typing: at most 25, names and values to 100. */
import * as z from 'zod';
import { issue, list, maybe, text } from './form.js';

const choice = z.object({
  name: text(1, 100),
  name_localizations: z.record(z.string(), maybe(text(1, 100))).nullish(),
  value: z.union([z.number(), z.string()]).check((context) => {
    const { value } = context;
    if (typeof value === 'number' || (value.length >= 1 && value.length <= 100)) return;
    const message = 'Must be between 1 and 100 in length.';
    context.issues.push(issue({ code: 'BASE_TYPE_BAD_LENGTH', message }, value));
  }),
});

/** What a bot offers while a person types. */
export const offeredChoices = list(choice, 0, 25);

/** Choices fixed at registration; their names must differ. */
export const choices = list(choice, 0, 25).check((context) => {
  const names = new Set<string>();
  for (const [index, { name }] of context.value.entries()) {
    if (names.has(name)) {
      const message = 'Option choice name already used';
      const error = { code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', message };
      context.issues.push(issue(error, name, [index, 'name']));
    }
    names.add(name);
  }
});
