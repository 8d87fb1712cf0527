/** What a person does on the page, for tests; `driver.ts` lists the selectors it relies on. */
import type { Locator, Page } from 'playwright-core';
import type { PersonaId } from '../../src/protocol.js';

export interface PageDriver {
  /** The browser's page, for anything the rest does not cover. */
  readonly page: Page;
  /** Errors of the page's console, broken content-security rules among them. */
  readonly problems: readonly string[];
  /** Addresses asked for outside the discord; must stay empty. */
  readonly foreign: readonly string[];
  /** Waits until events flow as the persona. */
  ready(persona: PersonaId): Promise<void>;
  /** Writes a message and sends it with Enter. `@Name` becomes a mention as in the client. */
  say(text: string): Promise<void>;
  /**
   * Chooses a command (`ask`, `list add`), fills options by name and sends it. A value where the
   * client offers a list is the name of the choice; for an attachment give `{filename, content}`.
   */
  slash(command: string, options?: Readonly<Record<string, OptionValue>>): Promise<void>;
  /** Opens a command and types into an option; the names of the choices that come up. */
  choices(command: string, option: string, typed: string): Promise<readonly string[]>;
  /** Clicks the newest button or link with this label. */
  press(label: string): Promise<void>;
  /** Chooses in the newest select with this placeholder. */
  select(placeholder: string, ...labels: readonly string[]): Promise<void>;
  /** Runs a message command on a message by its menu. */
  context(message: Locator, command: string): Promise<void>;
  /** Answers a message by its menu. */
  reply(message: Locator, text: string): Promise<void>;
  messages(): Locator;
  lastMessage(): Locator;
  /** The newest message that holds the text, once it is there; later ones do not move it. */
  waitForText(text: string | RegExp): Promise<Locator>;
  openChannel(name: string): Promise<void>;
  become(persona: PersonaId): Promise<void>;
  setLocale(locale: 'en-US' | 'zh-CN' | 'zh-TW'): Promise<void>;
  /** Fills the open modal: text by label, or the labels chosen in a select or a group. */
  fillModal(values: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
  submitModal(): Promise<void>;
  modal(): Locator;
}

export type OptionValue = string | { readonly filename: string; readonly content: string };

export function createDriver(page: Page): PageDriver {
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && hostname !== 'localhost') foreign.push(request.url());
  });

  const log = page.getByTestId('log');
  const composer = page.getByTestId('composer');
  const form = page.getByTestId('command-form');
  const modal = page.getByTestId('modal');
  const input = (name: string) => form.locator(`input[data-option="${name}"]`);
  const openCommand = async (command: string): Promise<void> => {
    await composer.fill(`/${command} `);
    await form.waitFor();
  };
  const openOption = async (name: string): Promise<Locator> => {
    const field = input(name);
    if ((await field.count()) === 0) await form.locator(`button[data-option="${name}"]`).click();
    return field;
  };
  const menuOf = async (message: Locator): Promise<Locator> => {
    await message.click({ button: 'right', position: { x: 30, y: 12 } });
    return page.getByTestId('message-menu');
  };
  const fillField = async (label: string, value: string | readonly string[]): Promise<void> => {
    const field = modal.locator(`[data-label="${label}"]`);
    if (typeof value === 'string' && (await field.locator('.field-input').count()) > 0) {
      await field.locator('.field-input').fill(value);
      return;
    }
    const wanted = typeof value === 'string' ? [value] : value;
    const select = field.getByTestId('modal-select');
    if ((await select.count()) > 0) {
      await select.click();
      for (const one of wanted) await field.getByRole('option', { name: one }).click();
      if ((await select.getAttribute('aria-expanded')) === 'true') await select.click();
      return;
    }
    if (wanted[0] === 'true' || wanted[0] === 'false') {
      await field.locator('input').setChecked(wanted[0] === 'true');
      return;
    }
    for (const one of wanted) await field.getByLabel(one, { exact: false }).check();
  };

  return {
    page,
    problems,
    foreign,
    async ready(persona) {
      await page.locator(`.app[data-link="open"][data-persona="${persona}"]`).waitFor();
    },
    async say(text) {
      await composer.fill(text);
      if (await page.getByTestId('composer-menu').isVisible()) await composer.press('Escape');
      await composer.press('Enter');
    },
    async slash(command, options = {}) {
      await openCommand(command);
      for (const [name, value] of Object.entries(options)) {
        const field = await openOption(name);
        if (typeof value === 'string') await field.fill(value);
        else {
          const buffer = Buffer.from(value.content, 'utf8');
          await field.setInputFiles({ name: value.filename, mimeType: 'text/plain', buffer });
        }
      }
      await form.locator('.send-button').click();
      await form.waitFor({ state: 'hidden' });
    },
    async choices(command, option, typed) {
      await openCommand(command);
      await (await openOption(option)).fill(typed);
      const rows = page.getByTestId('choices').getByRole('option');
      await rows.first().waitFor();
      return rows.allInnerTexts();
    },
    async press(label) {
      await log.locator('.button', { hasText: label }).last().click();
    },
    async select(placeholder, ...labels) {
      const box = log.getByRole('combobox', { name: placeholder }).last();
      await box.click();
      const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`);
      for (const label of labels) await list.getByRole('option', { name: label }).click();
      // A choice may have replaced the message, and the list with it.
      if (await list.isVisible()) await page.keyboard.press('Escape');
    },
    async context(message, command) {
      await (await menuOf(message)).locator(`[data-key="${command}"]`).click();
    },
    async reply(message, text) {
      await (await menuOf(message)).getByRole('menuitem').first().click();
      await page.getByTestId('reply-bar').waitFor();
      await composer.fill(text);
      await composer.press('Enter');
    },
    messages: () => log.getByTestId('message'),
    lastMessage: () => log.getByTestId('message').last(),
    async waitForText(text) {
      const found = log.getByTestId('message').filter({ hasText: text }).last();
      await found.waitFor();
      return log.locator(`[data-message-id="${await found.getAttribute('data-message-id')}"]`);
    },
    async openChannel(name) {
      const drawer = page.getByTestId('drawer');
      if (await drawer.isVisible()) await drawer.click();
      await page.locator(`[data-testid="channel"][data-channel="${name}"]`).click();
      await page.getByTestId('channel-title').getByText(name).waitFor();
    },
    async become(persona) {
      await page.getByTestId('persona').click();
      await page.getByTestId('persona-menu').locator(`[data-key="${persona}"]`).click();
      await page.locator(`.app[data-link="open"][data-persona="${persona}"]`).waitFor();
    },
    async setLocale(locale) {
      await page.getByTestId('language').click();
      await page.getByTestId('language-menu').locator(`[data-key="${locale}"]`).click();
      await page.locator(`[data-testid="language"][data-locale="${locale}"]`).waitFor();
    },
    async fillModal(values) {
      await modal.waitFor();
      for (const [label, value] of Object.entries(values)) await fillField(label, value);
    },
    async submitModal() {
      await modal.locator('button[type="submit"]').click();
    },
    modal: () => modal,
  };
}
