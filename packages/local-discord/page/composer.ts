/** The message box: plain messages, mention completion, and the way into slash commands. */
import type { Acts } from './acts.js';
import { avatar } from './avatars.js';
import { createCommandForm } from './command-form.js';
import { filterInvocables, type Invocable, invocables, readTyped } from './commands.js';
import { attribute, el, freshId } from './dom.js';
import { icon } from './icons.js';
import { createListbox, type Item } from './listbox.js';
import { type Completion, mentionables, mentionItems } from './mention-menu.js';
import { startedMention, withMentions } from './mentions.js';
import { drawReply } from './reply-bar.js';
import { channelLabel, type Scene, sceneOf } from './scene.js';
import type { View } from './state.js';
import { createTray, readFile } from './uploads.js';
import { MESSAGE_LENGTH } from './wire.js';

type Suggested =
  | { readonly t: 'command'; readonly invocable: Invocable }
  | ({ readonly t: 'mention' } & Completion);

export interface Composer {
  readonly element: HTMLElement;
  update(view: View): void;
  /** Puts a text into the box as if typed; a whole command line opens the command's form. */
  compose(text: string): void;
  focus(): void;
}

export function createComposer(acts: Acts): Composer {
  let scene: Scene | undefined;
  let channelId = '';
  let reply: View['replyTo'];
  const drafts = new Map<string, string>();

  const box = el('textarea', {
    class: 'composer-input',
    rows: 1,
    'data-testid': 'composer',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const menu = createListbox<Suggested>(box, 'composer-menu', (item) => choose(item.value));
  const replyBar = el('div', { class: 'reply-bar', 'data-testid': 'reply-bar' });
  const left = el('span', { class: 'characters', role: 'status' });
  const trouble = el('div', { class: 'composer-trouble', role: 'alert', id: freshId('trouble') });
  const sendButton = el('button', { type: 'button', class: 'send-button' }, icon('send', 20));
  const form = createCommandForm(acts, () => backToText(''));
  const tray = createTray();
  const plain = el('div', { class: 'composer-plain' }, tray.button, box, left, sendButton);
  const element = el(
    'div',
    { class: 'composer' },
    menu.element,
    form.menu,
    replyBar,
    el('div', { class: 'composer-box' }, tray.element, plain, form.element),
    trouble,
  );
  form.element.hidden = true;
  replyBar.hidden = true;

  const grow = (): void => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, window.innerHeight / 2)}px`;
  };
  const setText = (text: string): void => {
    box.value = text;
    box.setSelectionRange(text.length, text.length);
    changed();
  };
  const backToText = (text: string): void => {
    form.close();
    plain.hidden = false;
    setText(text);
    box.focus();
  };
  const openForm = (invocable: Invocable, values: Readonly<Record<string, string>>): void => {
    if (!scene) return;
    menu.hide();
    box.value = '';
    trouble.textContent = '';
    plain.hidden = true;
    form.open(invocable, values, scene);
  };
  const available = (): readonly Invocable[] =>
    scene
      ? invocables(scene.world.commands, scene.locale, channelId === scene.world.directMessage.id)
      : [];

  const suggest = (): void => {
    if (!scene) return;
    const text = box.value;
    const { words } = scene;
    if (/^\/[^\n]*$/.test(text)) {
      const found = filterInvocables(available(), text.slice(1));
      if (found.length > 0) menu.show(words.commands, found.map(commandItem), 0);
      else menu.note(words.commands, words.noCommands);
      return;
    }
    const started = startedMention(text, box.selectionStart);
    const items = started ? mentionItems(started, scene) : [];
    if (items.length === 0) menu.hide();
    else menu.show(words.people, items.map(asMention), 0);
  };
  const commandItem = (invocable: Invocable): Item<Suggested> => ({
    value: { t: 'command', invocable },
    label: invocable.label,
    detail: invocable.description,
    key: invocable.name,
    ...(scene ? { icon: avatar(scene.world.bot, 28) } : {}),
  });
  const asMention = (item: Item<Completion>): Item<Suggested> => ({
    ...item,
    value: { t: 'mention', ...item.value },
  });
  const choose = (suggested: Suggested): void => {
    if (suggested.t === 'command') {
      openForm(suggested.invocable, {});
      return;
    }
    const after = box.value.slice(box.selectionStart).replace(/^ /, '');
    const before = `${box.value.slice(0, suggested.at)}${suggested.name} `;
    box.value = before + after;
    box.setSelectionRange(before.length, before.length);
    changed();
    menu.hide();
  };
  const changed = (): void => {
    const typed = readTyped(available(), box.value);
    if (typed) {
      openForm(typed.invocable, typed.values);
      return;
    }
    trouble.textContent = '';
    box.removeAttribute('aria-invalid');
    drafts.set(channelId, box.value);
    grow();
    count();
    suggest();
  };
  const count = (): void => {
    const rest = MESSAGE_LENGTH - sent().length;
    left.textContent = rest <= 200 ? String(rest) : '';
    attribute(left, 'title', rest <= 200 ? scene?.words.charactersLeft(rest) : undefined);
    left.classList.toggle('over', rest < 0);
  };
  const sent = (): string => (scene ? withMentions(box.value.trim(), mentionables(scene)) : '');

  const send = async (): Promise<void> => {
    if (!scene) return;
    const content = sent();
    if (content === '' && tray.files().length === 0) return;
    if (content.length > MESSAGE_LENGTH) {
      refuse(scene.words.tooLong(MESSAGE_LENGTH));
      return;
    }
    const typed = box.value;
    const files = tray.files();
    setText('');
    tray.clear();
    const outcome = await acts.say(content, await Promise.all(files.map(readFile)));
    if (outcome.ok) return;
    if (box.value === '') setText(typed);
    tray.add(files);
    refuse(outcome.message || scene.words.failed);
  };
  const refuse = (reason: string): void => {
    trouble.textContent = reason;
    box.setAttribute('aria-invalid', 'true');
    box.setAttribute('aria-describedby', trouble.id);
  };

  box.addEventListener('input', changed);
  box.addEventListener('click', suggest);
  box.addEventListener('paste', (event) => {
    const files = Array.from(event.clipboardData?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    tray.add(files);
  });
  box.addEventListener('blur', () => menu.hide());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || menu.key(event)) return;
    const active = menu.active();
    if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      if (active && !event.shiftKey) {
        event.preventDefault();
        choose(active.value);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        void send();
      }
    } else if (event.key === 'Escape') {
      if (menu.open) menu.hide();
      else if (reply) acts.reply(undefined);
    }
  });
  sendButton.addEventListener('click', () => void send());

  return {
    element,
    update(view) {
      if (!view.world) return;
      const before = scene;
      scene = sceneOf(view.world);
      const { words } = scene;
      const where = channelLabel(view.world, view.channelId);
      box.placeholder = words.message(where);
      box.setAttribute('aria-label', words.message(where));
      sendButton.setAttribute('aria-label', words.send);
      sendButton.title = words.send;
      tray.speak(words);
      if (view.channelId !== channelId) {
        channelId = view.channelId;
        if (!form.element.hidden) form.close();
        plain.hidden = false;
        setText(drafts.get(channelId) ?? '');
        menu.hide();
        // As in the client; on a touch screen it would raise the keyboard unasked.
        if (window.matchMedia('(pointer: fine)').matches) box.focus();
      } else if (menu.open && before?.world.commands !== scene.world.commands) {
        suggest();
      }
      if (reply !== view.replyTo) {
        reply = view.replyTo;
        drawReply(replyBar, reply, scene, acts);
        if (reply) box.focus();
      }
    },
    compose(text) {
      form.close();
      plain.hidden = false;
      box.focus();
      setText(text);
      if (plain.hidden) form.focus();
      else menu.hide();
    },
    focus: () => box.focus(),
  };
}
