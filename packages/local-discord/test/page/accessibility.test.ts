import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describePage } from './driver.js';
import type { PageDriver } from './person.js';
import { type Stage, startStage } from './stage.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations axe calls serious or critical, as `rule: element`. */
async function violations({ page }: PageDriver): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
}

describePage('accessibility', (open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.stop());

  it('has no serious violation in the log, the menus, the command form and a modal', async () => {
    const page = await open(stage.url, 'bob');
    expect(await violations(page)).toEqual([]);
    await page.say(
      '@Local Bot **how many**? `code` ||hidden|| https://example.org <t:1638921600:R>',
    );
    await page.waitForText('Beijing had 12,858');
    await page.slash('buttons');
    await page.waitForText('Which one?');
    await page.slash('chart');
    await page.page.getByAltText('A white pixel').last().waitFor();
    await page.slash('panel');
    await page.page.getByTestId('container').last().waitFor();
    expect(await violations(page)).toEqual([]);
    const composer = page.page.getByTestId('composer');
    await composer.fill('/');
    expect(await violations(page)).toEqual([]);
    await page.choices('ask', 'question', 'how');
    expect(await violations(page)).toEqual([]);
    await page.page.keyboard.press('Escape');
    await page.page.getByTestId('persona').click();
    expect(await violations(page)).toEqual([]);
    await page.page.keyboard.press('Escape');
    await page.slash('list edit');
    await page.modal().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('reaches everything by keyboard, with the focus in sight', async () => {
    const { page, waitForText, say } = await open(stage.url);
    await say('Something to reply to');
    await waitForText('Something to reply to');
    const seen = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<{ key: string; outlined: boolean }>(
        `(() => {
          const at = document.activeElement;
          const style = getComputedStyle(at);
          const ring = style.outlineStyle !== 'none' || at.closest('.composer-box') !== null;
          const key = at.dataset.testid ?? at.getAttribute('aria-label') ?? at.tagName;
          return { key, outlined: ring || at === document.body };
        })()`,
      );
      expect(at).toMatchObject({ outlined: true });
      seen.add(at.key);
    }
    for (const key of [
      'channel',
      'persona',
      'log',
      'try',
      'message',
      'Reply',
      'More',
      'composer',
    ]) {
      expect(seen).toContain(key);
    }
  });
});
