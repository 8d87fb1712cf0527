/**
 * Two moderators and a journalist in the page: a figure is corrected with a slip of the fingers,
 * put right, approved, asked for, looked up in the history, and taken back.
 */

import type { PageDriver } from 'local-discord/page-driver';
import { describePage, PAGE_FOLDER } from 'local-discord/page-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWholeDesk, type WholeDesk } from '../support/whole-desk.js';

describePage('two moderators in the page', (open) => {
  let desk: WholeDesk;
  beforeAll(async () => {
    desk = await openWholeDesk({ pageFolder: PAGE_FOLDER });
  });
  afterAll(() => desk?.stop());

  const enter = async (persona: 'moderator' | 'moderator2' | 'journalist') => {
    const page = await open(desk.sandbox.url, persona);
    if (persona !== 'journalist') await page.openChannel('desk');
    return page;
  };
  const ask = async (page: PageDriver, figure: string) => {
    await page.say('@Press Desk how many social organizations are registered in Beijing?');
    return (await page.waitForText(figure)).innerText();
  };
  /** Uses a command on the fact, chosen from what comes up while its name is typed. */
  const onTotal = async ({ page, choices }: PageDriver, command: string) => {
    const title = 'Registered social organizations in Beijing';
    expect(await choices(command, 'fact', 'registered social')).toContainEqual(
      expect.stringContaining(title),
    );
    await page.getByTestId('choices').getByRole('option', { name: title }).first().click();
    await page.getByTestId('command-form').locator('.send-button').click();
  };
  /** Opens the one proposal that waits, from the queue, and approves it. */
  const approve = async (page: PageDriver, published: string) => {
    await page.slash('desk review');
    await page.select('Open a proposal', 'Registered social organizations');
    await page.waitForText('Proposed by');
    await page.press('Approve');
    await page.fillModal({ 'In the source': 'I read it there' });
    await page.submitModal();
    await page.waitForText(published);
  };

  it('correct a figure, slip, put it right, approve it, and take it back', async () => {
    const a = await enter('moderator');
    const b = await enter('moderator2');
    const journalist = await enter('journalist');
    expect(await ask(journalist, '12,858')).toContain('November 2021');

    await onTotal(a, 'desk edit');
    await a.waitForText('Revision 1 stands on record');
    await a.press('Figures');
    await a.fillModal({
      Value: '12,585',
      'Kind of change': 'Correction',
      'Reason, and source on a line of its own':
        'The registry has corrected its count.\nchinanpo\nExcerpt: 12868 organizations',
    });
    await a.submitModal();
    const warning = await a.waitForText('Transposed digits suspected');
    expect(await warning.innerText()).toContain('12585 is 12858 with 8 and 5 exchanged');
    await a.press('Fix it');
    await a.modal().waitFor();
    expect(await a.modal().locator('.field-input').first().inputValue()).toBe('12,585');
    await a.fillModal({ Value: '12,868' });
    await a.submitModal();
    const preview = await a.waitForText('It will wait for a second moderator.');
    expect(await preview.innerText()).toContain('8,409 → 8,419');
    await a.press('Propose');
    await a.waitForText('Proposal 1 waits for a second');

    desk.setDay('2026-03-10');
    await approve(b, 'Published: registered-total, revision 2');
    const told = await ask(journalist, '12,868');
    expect(told).toContain('November 2021');
    expect(told).toContain('registered-total · revision 2');
    await journalist.slash('fact', { id: 'registered-total' });
    await journalist.waitForText('Published 10 March 2026');

    await onTotal(b, 'desk history');
    const history = await b.waitForText('Revision 1 compared with revision 2');
    const past = await history.innerText();
    expect(past).toMatch(/Revision 2[\s\S]*Revision 1/);
    expect(past).toContain('by Mo Deskman, approved by Max Second');
    expect(past).toMatch(/Before: 12858[\s\S]*After: 12868/);
    await b.press('Return to revision 1…');
    await b.fillModal({
      'Kind of change': 'Correction',
      Reason: 'The correction itself was wrong.',
    });
    await b.submitModal();
    await b.waitForText('It will wait for a second moderator.');
    await b.press('Propose');
    await b.waitForText('Proposal 2 waits for a second');

    desk.setDay('2026-03-11');
    await approve(a, 'Published: registered-total, revision 3');
    const atLast = await ask(journalist, 'revision 3');
    expect(atLast).toContain('12,858');

    for (const page of [a, b, journalist]) {
      expect(page.problems).toEqual([]);
      expect(page.foreign).toEqual([]);
    }
    expect((await desk.desk.store.verifyChain()).problems).toEqual([]);
    expect(desk.sandbox.unknownRoutes).toEqual([]);
    expect(desk.logs.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});
