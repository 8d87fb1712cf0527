/** Files a person sends: reading them, and the tray over the message box that holds them. */
import type { SentFile } from '../src/protocol.js';
import { el } from './dom.js';
import { icon } from './icons.js';
import type { Words } from './words.js';

/** Discord takes at most ten files with a message. */
const MOST_FILES = 10;

/** A file in the form an act carries it; base64, so that pictures come through whole. */
export function readFile(file: File): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.onload = () => {
      const content = String(reader.result).replace(/^[^,]*,/, '');
      resolve({ filename: file.name, content, encoding: 'base64' });
    };
    reader.readAsDataURL(file);
  });
}

export interface Tray {
  /** The chosen files with a button each to leave them out. */
  readonly element: HTMLElement;
  /** The button that opens the file chooser. */
  readonly button: HTMLElement;
  files(): readonly File[];
  add(files: readonly File[]): void;
  clear(): void;
  speak(words: Words): void;
}

export function createTray(): Tray {
  let chosen: readonly File[] = [];
  let words: Words | undefined;
  const input = el('input', {
    type: 'file',
    multiple: true,
    'data-testid': 'upload',
    tabindex: -1,
  });
  input.hidden = true;
  const button = el(
    'button',
    { type: 'button', class: 'send-button', onclick: () => input.click() },
    icon('plus', 22),
  );
  const element = el('div', { class: 'tray', 'data-testid': 'tray' }, input);
  const draw = (): void => {
    element.replaceChildren(
      input,
      ...chosen.map((file) =>
        el(
          'span',
          { class: 'tray-file' },
          icon('file', 18),
          el('span', { class: 'tray-name' }, file.name),
          el(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              'aria-label': `${words?.removeFile ?? ''} ${file.name}`,
              onclick: () => {
                chosen = chosen.filter((one) => one !== file);
                draw();
              },
            },
            icon('close', 14),
          ),
        ),
      ),
    );
    element.classList.toggle('full', chosen.length > 0);
  };
  const add = (files: readonly File[]): void => {
    chosen = [...chosen, ...files].slice(0, MOST_FILES);
    draw();
  };
  input.addEventListener('change', () => {
    add(Array.from(input.files ?? []));
    input.value = '';
  });
  return {
    element,
    button,
    files: () => chosen,
    add,
    clear() {
      chosen = [];
      draw();
    },
    speak(next) {
      words = next;
      button.title = next.attach;
      button.setAttribute('aria-label', next.attach);
      input.setAttribute('aria-label', next.attach);
    },
  };
}
