/**
 * A bot's modal as a native dialog: focus stays inside, Escape closes it, and what was typed
 * stays until the bot took it.
 */
import type { PersonEvent } from '../src/protocol.js';
import type { Acts } from './acts.js';
import { avatar, nameOf } from './avatars.js';
import { el, freshId } from './dom.js';
import { icon } from './icons.js';
import { failureText } from './message-parts.js';
import { modalField } from './modal-fields.js';
import type { Scene } from './scene.js';

type ModalEvent = Extract<PersonEvent, { t: 'modal' }>;

/** Opens the modal of an event; `closed` runs once it is gone. */
export function openModal(event: ModalEvent, scene: Scene, acts: Acts, closed: () => void): void {
  document.querySelector<HTMLDialogElement>('dialog.modal')?.close();
  const { words, world } = scene;
  const bot = nameOf(world.bot);
  const titleId = freshId('modal');
  const fields = event.modal.components.map((one) => modalField(one, scene));
  const trouble = el('div', {
    class: 'modal-trouble',
    role: 'alert',
    'data-testid': 'modal-error',
  });
  const send = el('button', { type: 'submit', class: 'button button-primary' }, words.submit);
  const form = el(
    'form',
    { class: 'modal-form', method: 'dialog' },
    el(
      'header',
      { class: 'modal-header' },
      avatar(world.bot, 24),
      el('h2', { id: titleId }, event.modal.title),
      el(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': words.close,
          onclick: () => dialog.close(),
        },
        icon('close', 22),
      ),
    ),
    el(
      'div',
      { class: 'modal-body' },
      el('p', { class: 'modal-warning' }, icon('warning', 18), words.formWarning(bot)),
      ...fields.map((field) => field.element),
      trouble,
    ),
    el(
      'footer',
      { class: 'modal-footer' },
      el(
        'button',
        { type: 'button', class: 'button button-secondary', onclick: () => dialog.close() },
        words.cancel,
      ),
      send,
    ),
  );
  form.noValidate = true;
  const dialog = el(
    'dialog',
    { class: 'modal', 'aria-labelledby': titleId, 'data-testid': 'modal' },
    form,
  );

  form.addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    if (send.disabled) return;
    const wrong = fields.filter((field) => !field.check());
    if (wrong.length > 0) {
      wrong[0]?.focus();
      return;
    }
    send.disabled = true;
    trouble.textContent = '';
    const outcome = await acts.submit(
      event.interactionId,
      fields.flatMap((field) => field.read()),
    );
    send.disabled = false;
    if (outcome.ok) dialog.close();
    else trouble.textContent = `${failureText(outcome.message, scene)}. ${words.formFailed}`;
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  fields.find((field) => field.focusable)?.focus();
}
