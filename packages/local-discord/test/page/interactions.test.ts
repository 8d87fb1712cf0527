/** Commands, components, forms and message commands, from the page to the bot and back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describePage } from './driver.js';
import { type Stage, startStage } from './stage.js';

describePage('interactions on the page', (open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.stop());

  it('completes commands, options and live choices by keyboard', async () => {
    const { page, waitForText } = await open(stage.url);
    const composer = page.getByTestId('composer');
    await composer.pressSequentially('/as');
    const menu = page.getByTestId('composer-menu');
    expect(await menu.getByRole('option').allInnerTexts()).toEqual([
      expect.stringContaining('/ask'),
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('grade');
    const choices = page.getByTestId('choices').getByRole('option');
    await choices.filter({ hasText: 'How many hold grade 5A?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = await waitForText('Heard: fact:How many hold grade 5A?');
    expect(await answer.getByTestId('used').innerText()).toMatch(/used\s*\/ask/);
  });

  it('sends what was typed when no choice was taken, and thinks meanwhile', async () => {
    const page = await open(stage.url);
    await page.slash('ask', { question: 'how many', language: '简体中文', year: '2021' });
    await page.page.getByTestId('thinking').waitFor();
    await page.waitForText('Heard: how many | zh-Hans | 2021');
  });

  it('holds back a command with a missing or wrong value and says why', async () => {
    const { page } = await open(stage.url);
    await page.getByTestId('composer').fill('/ask ');
    const form = page.getByTestId('command-form');
    await form.locator('button[data-option="year"]').click();
    await page.keyboard.type('last year');
    await page.keyboard.press('Enter');
    expect(await form.getByRole('alert').allInnerTexts()).toEqual([
      'This option is required. Specify a value.',
      'Enter a whole number.',
    ]);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
  });

  it('shows buttons and selects, and a press that nobody answers', async () => {
    const page = await open(stage.url);
    await page.slash('buttons');
    const message = await page.waitForText('Which one?');
    await message.getByTestId('ephemeral').waitFor();
    expect(await message.getByRole('button', { name: 'Disabled' }).isDisabled()).toBe(true);
    expect(await message.getByRole('link', { name: 'Source' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    await page.select('Choose topics', 'Counts', '疫情');
    await page.waitForText('Topics: counts, covid');
    await page.press('Again');
    await page.waitForText('Pressed again');
    await page.press('No answer');
    await page.page.getByTestId('failure').filter({ hasText: 'did not respond' }).waitFor();
    const notice = (await page.waitForText('Pressed again')).getByTestId('ephemeral');
    await notice.getByRole('button').click();
    await page.messages().filter({ hasText: 'Pressed again' }).waitFor({ state: 'detached' });
  });

  it('shows a command that nobody answers as failed until dismissed', async () => {
    const { page, slash } = await open(stage.url);
    await slash('silent');
    await page.getByTestId('sending').waitFor();
    const failed = page.getByTestId('failed');
    await failed.filter({ hasText: 'The application did not respond' }).waitFor();
    await failed.getByRole('button').click();
    await failed.waitFor({ state: 'detached' });
  });

  it('keeps what was typed in a form when sending it fails', async () => {
    const page = await open(stage.url, 'bob');
    await page.slash('list edit');
    await page.fillModal({ Statement: 'short' });
    await page.submitModal();
    const statement = page.modal().locator('[data-label="Statement"]');
    await statement.getByText('Enter 10 to 200 characters.').waitFor();
    await page.fillModal({
      Statement: 'Silence about 12,858.',
      Qualifier: 'Over',
      Languages: ['English', '中文'],
      'Tell followers': 'true',
    });
    await page.submitModal();
    await page.page.getByTestId('modal-error').filter({ hasText: 'did not respond' }).waitFor();
    expect(await statement.locator('textarea').inputValue()).toBe('Silence about 12,858.');
    await page.fillModal({ Statement: 'Beijing had over 12,858.' });
    await page.submitModal();
    await page.waitForText('Saved: Beijing had over 12,858. | over | en+zh | true');
    await page.modal().waitFor({ state: 'detached' });
  });

  it('runs a message command from the menu, opened by mouse or keyboard', async () => {
    const page = await open(stage.url);
    await page.say('The city has 13,000 of them');
    const mine = await page.waitForText('13,000');
    await page.context(mine, 'Answer this');
    await page.waitForText('Answering: The city has 13,000 of them');
    await mine.focus();
    await page.page.keyboard.press('Shift+F10');
    const menu = page.page.getByTestId('message-menu');
    await menu.waitFor();
    await page.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.reply(mine, 'Says who?');
    const reply = await page.waitForText('Says who?');
    expect(await reply.getByTestId('replied').innerText()).toContain('13,000');
  });
});
