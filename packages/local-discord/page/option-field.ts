/** One option of a slash command in the message box: its input, its choices, its problem. */
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { FilledOption } from '../src/protocol.js';
import { nameOf } from './avatars.js';
import { type Checked, type Choice, checkValue, fixedChoices } from './commands.js';
import { el, freshId } from './dom.js';
import { localized } from './i18n.js';
import { icon } from './icons.js';
import { createListbox } from './listbox.js';
import { everyone, type Scene } from './scene.js';
import { readFile } from './uploads.js';
import { Option } from './wire.js';

export interface OptionSettings {
  readonly option: APIApplicationCommandBasicOption;
  readonly scene: Scene;
  readonly value: string;
  /** Asks the bot for choices for what is typed. */
  readonly complete: () => Promise<readonly Choice[]>;
  /** Takes the option away again; undefined for a required one. */
  readonly removed: (() => void) | undefined;
  /** Moves on to the neighbouring field; false when there is none. */
  readonly next: (from: OptionField, back: boolean) => boolean;
  readonly submit: () => void;
  readonly cancel: () => void;
}

export interface OptionField {
  readonly name: string;
  readonly element: HTMLElement;
  readonly menu: HTMLElement;
  text(): string;
  check(): Checked;
  /** Shows what is wrong, if anything; true when the field is fine. */
  showProblem(): boolean;
  /** The chosen file; undefined for any other kind of option. */
  file(): Promise<FilledOption | undefined>;
  focus(): void;
  /** Stops waiting for choices. */
  close(): void;
}

/** Long enough that a fast typist's letters become one request. */
const DEBOUNCE_MS = 150;

/** Discord shows at most this many choices. */
const MOST_CHOICES = 25;

export function createOptionField(settings: OptionSettings): OptionField {
  const { option, scene } = settings;
  const { words, locale } = scene;
  const label = localized(locale, option.name, option.name_localizations);
  const description = localized(locale, option.description, option.description_localizations);
  const isFile = option.type === Option.Attachment;
  const choices = listed(option, scene);
  const live = 'autocomplete' in option && option.autocomplete === true;
  const problemId = freshId('problem');
  const input = el('input', {
    class: isFile ? 'option-file' : 'option-input',
    type: isFile ? 'file' : 'text',
    inputmode: option.type === Option.Integer ? 'numeric' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': option.required ? `${label}, ${words.required}` : label,
    'aria-describedby': problemId,
    'data-option': option.name,
  });
  const problem = el('span', { class: 'option-problem', id: problemId, role: 'alert' });
  const pill = el(
    'label',
    { class: 'option-field' },
    el('span', { class: 'option-name' }, label),
    input,
  );
  const element = el('div', { class: 'option' }, pill, problem);
  const list = createListbox<Choice>(input, 'choices', (item) => pick(item.value));
  if (isFile)
    for (const name of ['role', 'aria-autocomplete', 'aria-expanded']) input.removeAttribute(name);
  let picked: Choice | undefined;
  let timer: number | undefined;
  let asked = 0;

  const heading = description ? `${label} — ${description}` : label;
  const show = (found: readonly Choice[], first: number): void => {
    const items = found.slice(0, MOST_CHOICES).map((choice) => ({
      value: choice,
      label: choice.name,
      key: String(choice.value),
    }));
    if (items.length > 0) list.show(heading, items, first);
    else list.note(heading, choices || live ? words.noChoices : '');
  };
  const suggest = (): void => {
    window.clearTimeout(timer);
    asked += 1;
    if (isFile || (!choices && !live)) {
      list.note(heading, '');
    } else if (choices) {
      const wanted = picked ? '' : input.value.trim().toLowerCase();
      const found = choices.filter((one) => one.name.toLowerCase().includes(wanted));
      show(found, found.length > 0 && !picked ? 0 : -1);
    } else {
      const mine = asked;
      if (!list.open) list.note(heading, words.loadingChoices);
      timer = window.setTimeout(async () => {
        const found = await settings.complete();
        if (mine === asked && document.activeElement === input) show(found, -1);
      }, DEBOUNCE_MS);
    }
  };
  const pick = (choice: Choice): void => {
    picked = choice;
    input.value = choice.name;
    asked += 1;
    window.clearTimeout(timer);
    problem.textContent = '';
    list.hide();
    if (!settings.next(field, false)) input.focus();
  };

  input.addEventListener('input', () => {
    picked = undefined;
    problem.textContent = '';
    input.removeAttribute('aria-invalid');
    suggest();
  });
  input.addEventListener('focus', suggest);
  input.addEventListener('blur', () => {
    asked += 1;
    window.clearTimeout(timer);
    list.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.key(event)) return;
    const active = list.active();
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active) pick(active.value);
      else settings.submit();
    } else if (event.key === 'Tab') {
      if (active && !event.shiftKey) {
        event.preventDefault();
        pick(active.value);
      } else if (settings.next(field, event.shiftKey)) event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.active()) list.hide();
      else settings.cancel();
    } else if (event.key === 'Backspace' && input.value === '') {
      event.preventDefault();
      if (settings.removed) settings.removed();
      else if (!settings.next(field, true)) settings.cancel();
    }
  });

  const check = (): Checked => {
    if (isFile) {
      const missing = option.required && !input.files?.length;
      return missing ? { ok: false, problem: words.needFile } : { ok: true, value: undefined };
    }
    return checkValue(option, input.value, picked, choices, words);
  };
  const field: OptionField = {
    name: option.name,
    element,
    menu: list.element,
    text: () => (isFile ? '' : input.value),
    check,
    showProblem() {
      const checked = check();
      problem.textContent = checked.ok ? '' : checked.problem;
      input.setAttribute('aria-invalid', String(!checked.ok));
      return checked.ok;
    },
    async file() {
      const chosen = input.files?.[0];
      if (!isFile || !chosen) return undefined;
      return { name: option.name, value: await readFile(chosen) };
    },
    focus() {
      input.focus();
      if (!isFile) input.setSelectionRange(input.value.length, input.value.length);
    },
    close() {
      window.clearTimeout(timer);
      asked += 1;
      list.element.remove();
      element.remove();
    },
  };
  if (!isFile) input.value = settings.value;
  if (settings.removed) {
    pill.append(
      el(
        'button',
        {
          type: 'button',
          class: 'option-remove',
          'aria-label': `${words.cancel} ${label}`,
          onclick: settings.removed,
        },
        icon('close', 12),
      ),
    );
  }
  return field;
}

/** The values an option is limited to, if it is. */
function listed(
  option: APIApplicationCommandBasicOption,
  scene: Scene,
): readonly Choice[] | undefined {
  const { world } = scene;
  const people = everyone(world).map((one) => ({ name: `@${nameOf(one)}`, value: one.id }));
  const roles = world.guild.roles.map((one) => ({ name: one.name, value: one.id }));
  switch (option.type) {
    case Option.User:
      return people;
    case Option.Role:
      return roles;
    case Option.Mentionable:
      return [...people, ...roles];
    case Option.Channel:
      return world.channels.map((one) => ({ name: `#${one.name}`, value: one.id }));
    default:
      return fixedChoices(option, scene.locale, scene.words);
  }
}
