/**
 * Drives the page in a real browser, as a person would.
 *
 *     describePage('...', (open) => {
 *       it('...', async () => {
 *         const page = await open(address, 'alice');
 *         await page.say('@Local Bot how many social orgs in beijing?');
 *         await page.waitForText('12,858');
 *         await page.slash('ask', { question: 'How many hold grade 5A?' });
 *         await page.press('Sources');
 *         expect(await page.lastMessage().innerText()).toContain('...');
 *       });
 *     });
 *
 * The page is built first when its sources are newer. Without Chromium the block is skipped and
 * says how to get it; where CI is set it fails instead.
 *
 * Selectors that stay as they are (`data-testid` unless noted):
 * - `composer`: the message box; `composer-menu`: slash commands or mentions, rows `[role=option]`
 *   with `data-key` (command name such as `list add`, or user name); `reply-bar`; `try`: the
 *   suggestions of an empty channel.
 * - `command-form`: the chosen slash command; its inputs have `data-option=NAME`, the buttons that
 *   add an optional one too; `choices`: the list of the focused option, rows `[role=option]` with
 *   `data-key` (the value).
 * - `log`: the messages; `message`: one, with `data-message-id` and `data-author=bot|person`; in it
 *   `content`, `embed`, `embed-field`, `attachments`, `file`, `action-row`, `select`, `container`,
 *   `ephemeral` (the notice), `thinking`, `used` (who used which command), `replied`, `failure`.
 *   Buttons and selects have `data-custom-id`. `sending` and `failed`: a command on its way, or one
 *   that nobody answered. `typing`: the line under the log.
 * - `message-menu`: the menu of a message, rows with `data-key=COMMAND NAME` for the bot's.
 * - `modal`: the open dialog; a field is `[data-label=LABEL]`, its text input has `data-custom-id`;
 *   `modal-select`; `modal-error`.
 * - `channel` with `data-channel=NAME`; `channel-title`; `persona` with `data-persona`, its menu
 *   `persona-menu`; `language` with `data-locale`, its menu `language-menu`; `bot-member`; `warning`
 *   (offline, reconnecting); `drawer`: the button for the channels on a phone.
 * - `.app[data-link=open][data-persona=ID]` once events flow as that persona.
 */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { PersonaId } from '../../src/protocol.js';
import { buildPage } from './build.js';
import { createDriver, type PageDriver } from './person.js';

export { PAGE_FOLDER } from './build.js';
export type { PageDriver };

const CHROMIUM = (
  process.env.CHROMIUM_PATH
    ? [process.env.CHROMIUM_PATH]
    : [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ]
).find((path) => existsSync(path));

const HOW_TO_GET_IT =
  'no Chromium found: install it (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH';

/** Opens the page of a discord as a persona; resolves once events flow. */
export type OpenPage = (
  address: string,
  persona?: PersonaId,
  options?: BrowserContextOptions,
) => Promise<PageDriver>;

/** A block of browser tests: one browser for all of them, closed pages after each. */
export function describePage(name: string, body: (open: OpenPage) => void): void {
  if (CHROMIUM === undefined && !process.env.CI) {
    console.warn(`Skipped: ${name}: ${HOW_TO_GET_IT}`);
    describe.skip(`${name} (skipped: ${HOW_TO_GET_IT})`, () => body(neverOpens));
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    const pages: Page[] = [];
    beforeAll(async () => {
      if (CHROMIUM === undefined) throw new Error(HOW_TO_GET_IT);
      await buildPage();
      browser = await chromium.launch({
        executablePath: CHROMIUM,
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
    });
    afterAll(async () => browser?.close());
    body(async (address, persona = 'alice', options = {}) => {
      if (!browser) throw new Error('open the page inside a test');
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        ...options,
      });
      const page = await context.newPage();
      // A bot may have much to do before it answers, beside a browser on a slow machine.
      page.setDefaultTimeout(90_000);
      pages.push(page);
      const driver = createDriver(page);
      await page.goto(`${address}/?persona=${persona}`);
      await driver.ready(persona);
      return driver;
    });
  });
}

const neverOpens: OpenPage = () => Promise.reject(new Error(HOW_TO_GET_IT));
