/** The page against the real local Discord, with a small bot on the real client. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/server.js';
import { PAGE_FOLDER } from './build.js';
import { describePage } from './driver.js';
import { type Stage, startStage } from './stage.js';

describePage('the page', (open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.stop());

  it('answers a mention with an embed, in reply, and asks for nothing from outside', async () => {
    const page = await open(stage.url);
    await page.say('@Local Bot how many social orgs in beijing?');
    const answer = await page.waitForText('Beijing had 12,858 registered');
    await answer.getByTestId('replied').waitFor();
    const embed = answer.getByTestId('embed');
    expect(await embed.getByRole('link', { name: '12,858' }).getAttribute('href')).toBe(
      'https://example.org/source',
    );
    expect(await embed.getByTestId('embed-field').allInnerTexts()).toEqual([
      'As of\nNovember 2021',
      'Fact\nregistered-total',
      'Source\nChina Development Brief',
    ]);
    const border = `getComputedStyle(document.querySelector('.embed')).borderLeftColor`;
    expect(await page.page.evaluate(border)).toBe('rgb(88, 101, 242)');
    expect(page.foreign).toEqual([]);
    expect(page.problems).toEqual([]);
  });

  it('talks to the bot directly', async () => {
    const page = await open(stage.url);
    await page.openChannel('Local Bot');
    await page.say('多少家社会组织？');
    await page.waitForText('You asked: 多少家社会组织？');
  });

  it('shows pictures with their description, offers other files, and sends files', async () => {
    const page = await open(stage.url, 'bob');
    await page.slash('chart');
    const picture = page.page.getByAltText('A white pixel').last();
    await picture.waitFor();
    const width = `document.querySelector('img[alt="A white pixel"]').naturalWidth`;
    await expect.poll(() => page.page.evaluate(width)).toBe(1);
    await page.page.getByTestId('file').filter({ hasText: 'brief.csv' }).waitFor();
    await page.slash('list import', { file: { filename: '记录.yaml', content: '数: 12858' } });
    await page.waitForText('数: 12858');
    expect(page.problems).toEqual([]);
  });

  it('draws Components V2', async () => {
    const page = await open(stage.url);
    await page.slash('panel');
    const panel = page.page.getByTestId('container').last();
    await panel.getByText('238').waitFor();
    await panel.getByRole('button', { name: 'Show source' }).click();
    await page.waitForText('Pressed again');
  });

  it('never lets a message become markup', async () => {
    const page = await open(stage.url);
    const hostile = '<img src=x onerror="document.title=`broken`"> **<b>bold</b>**';
    await page.say(hostile);
    const message = await page.waitForText('<img src=x');
    expect(await message.getByTestId('content').innerText()).toContain('<b>bold</b>');
    expect(await message.locator('.message-content img, .message-content b').count()).toBe(0);
    expect(page.problems).toEqual([]);
  });

  it('puts a suggestion into the message box', async () => {
    const { page, waitForText } = await open(stage.url);
    const tries = page.getByTestId('try');
    expect(await tries.count()).toBe(3);
    await tries.nth(2).click();
    expect(await page.getByTestId('composer').inputValue()).toContain('北京有多少家社会组织？');
    await tries.first().click();
    await page.keyboard.press('Enter');
    await waitForText('Heard: How many social organizations are there in Beijing?');
  });

  it('refuses a message over 2,000 characters and keeps it', async () => {
    const { page, say } = await open(stage.url);
    await say('x'.repeat(2001));
    await page.getByText('A message has at most 2,000 characters.').waitFor();
    expect((await page.getByTestId('composer').inputValue()).length).toBe(2001);
    expect(await page.getByText('-1', { exact: true }).count()).toBe(1);
  });

  it('shows each persona only what is theirs', async () => {
    const page = await open(stage.url);
    const staff = page.page.locator('[data-testid="channel"][data-channel="staff"]');
    expect(await staff.count()).toBe(0);
    await page.slash('ask', { question: 'between us', private: 'True' });
    await page.waitForText('Heard: between us');
    await page.become('bob');
    expect(await page.messages().filter({ hasText: 'between us' }).count()).toBe(0);
    await page.openChannel('staff');
    await page.say('Ready for review');
    await page.become('alice');
    expect(await staff.count()).toBe(0);
    expect(await page.messages().filter({ hasText: 'between us' }).count()).toBe(1);
  });

  it('speaks the language of the client, commands included', async () => {
    const page = await open(stage.url, 'carol');
    await page.setLocale('zh-CN');
    await page.page.getByTestId('composer').fill('/');
    const menu = page.page.getByTestId('composer-menu');
    expect(await menu.getByRole('option').allInnerTexts()).toContainEqual(
      expect.stringMatching(/\/提问\s*查询数字/),
    );
    expect(await page.page.getByTestId('composer').getAttribute('placeholder')).toContain('发消息');
    await page.setLocale('zh-TW');
    expect(await page.page.locator('html').getAttribute('lang')).toBe('zh-TW');
    await page.setLocale('en-US');
  });

  it('draws Chinese from its own font, Traditional included, without a missing glyph', async () => {
    const page = await open(stage.url);
    const text =
      '北京市级社会组织评估等级，慈善项目与乡村振兴；繁體：社會組織評估等級、慈善項目與鄉村振興。';
    await page.say(text);
    const message = await page.waitForText(text);
    const id = await message.getAttribute('data-message-id');
    const tools = await page.page.context().newCDPSession(page.page);
    await tools.send('DOM.enable');
    await tools.send('CSS.enable');
    const { root } = await tools.send('DOM.getDocument');
    const selector = `#message-${id} .message-content .md-paragraph`;
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const fonts = async () => {
      const used = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
      return used.fonts.map((font) => [font.isCustomFont, font.familyName, font.glyphCount]);
    };
    const own = expect.stringMatching(/^Noto Sans SC/);
    await expect.poll(fonts).toEqual([[true, own, Array.from(text).length]]);
  });

  it('says that the bot is gone and when it is back', async () => {
    const { page } = await open(stage.url);
    await stage.botLeaves();
    await page.getByTestId('warning').filter({ hasText: 'is offline' }).waitFor();
    await stage.botReturns();
    await page.getByTestId('warning').waitFor({ state: 'hidden' });
  });

  it('comes back by itself when the connection breaks', async () => {
    const before = await startLocalDiscord({ pageFolder: PAGE_FOLDER });
    const page = await open(before.url);
    await page.say('Before the break');
    await page.waitForText('Before the break');
    await before.close();
    await page.page.getByTestId('warning').filter({ hasText: 'Reconnecting' }).waitFor();
    const after = await startLocalDiscord({ pageFolder: PAGE_FOLDER, port: before.port });
    await page.ready('alice');
    expect(await page.messages().count()).toBe(0);
    await page.say('After the break');
    await page.waitForText('After the break');
    await after.close();
  });

  it('fits a phone, with the channels in a drawer', async () => {
    const page = await open(stage.url, 'alice', { viewport: { width: 390, height: 780 } });
    const sidebar = page.page.locator('#channels');
    expect(await sidebar.isVisible()).toBe(false);
    await page.openChannel('Local Bot');
    await expect.poll(() => sidebar.isVisible()).toBe(false);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.page.evaluate(overflow)).toBe(0);
  });
});
