import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ScenarioDocument } from '../../models/index.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
/** Under load the page takes its time. */
const slow = { timeout: 60_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const { example: _, ...tromso } = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8')) as ScenarioDocument; // prettier-ignore
const hall = { ...tromso, id: 'var-hall', title: 'Vår hall' };
/** Text that no packing makes shorter: 9 000 characters in base64 are more than a link of 8 000 may have. */
const large = { ...hall, id: 'stor-hall', title: 'Stor hall', notes: randomBytes(6750).toString('base64') };

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const strip = (page: Page) => page.getByRole('region', { name: 'Konklusjon' });

async function openFile(page: Page, document: ScenarioDocument): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Åpne fil' }).click();
  const name = `${document.id}.json`;
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) }); // prettier-ignore
  await page.getByText(`«${name}» er åpnet.`).waitFor();
}

test(
  'a planner is told what makes no difference, what is too large for a link, and keeps one copy of a shared one',
  { timeout: 150_000 },
  async () => {
    const { page, troubles, close } = await watchedPage(browser, url);
    try {
      await page.goto(url);
      await strip(page).getByText(/Holder/).waitFor(); // prettier-ignore
      await openFile(page, hall);

      // A change that the result does not follow: the comparison says so, names the field, and says why.
      await page.locator('.scenario-menu__name').click();
      await page.getByRole('textbox', { name: /^Ny variant av/ }).fill('Flere innbyggere');
      await page.getByRole('button', { name: 'Lag variant', exact: true }).last().click();
      await expect.poll(async () => plain(await page.locator('.scenario-menu__name').innerText())).toBe('Vår hall › Flere innbyggere'); // prettier-ignore
      const variant = new URL(page.url()).pathname.split('/')[2] ?? '';
      await page.goto(`${url}/scenario/${variant}/forutsetninger/tid-og-kommune`);
      await page.locator('[data-path="economy.population"] [data-cell="value"] input').first().fill('90 000');
      await page.getByText('1 endring').first().waitFor();
      await page.getByText('Lagret på denne maskinen').waitFor();
      await page.goto(`${url}/sammenlign/forskjellen?scenarioer=var-hall,${variant}`);
      await page.getByText('«Vår hall» og «Flere innbyggere» gir samme resultat.').waitFor(slow);
      const reasons = page.locator('.reasons > div');
      await expect.poll(() => reasons.count(), slow).toBe(1);
      expect(await reasons.locator('dt').innerText()).toBe('Innbyggere');
      expect(await reasons.locator('dd').innerText()).toMatch(/når ikke fram til|blir det samme/);
      expect(await axeViolations(page)).toEqual([]);

      // What differs is shown as an amount or as a share, each with its own unit.
      await page.goto(`${url}/sammenlign/nokkeltall?scenarioer=tromso,tromso-larger-volume`);
      const table = page.getByRole('table', { name: 'Konklusjon og nøkkeltall for hvert scenario' });
      await table.waitFor(slow);
      const differences = async (): Promise<readonly string[]> => (await table.locator('tbody td:nth-child(3) .compare-table__difference').allInnerTexts()).map(plain); // prettier-ignore
      const amounts = await differences();
      expect(amounts.some((text) => text.endsWith('kr'))).toBe(true);
      await page.getByLabel('Vis forskjell').selectOption('percent');
      await expect
        .poll(async () => (await differences()).every((text) => /^[+−]?[\d ,]+ %$/.test(text)))
        .toBe(true);
      expect((await differences()).length).toBeGreaterThan(3);

      // A link is offered; opened by another, it is kept once however often it is asked for; cut off, it says so.
      await page.goto(`${url}/scenario/var-hall/oversikt`);
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      const link = await page.getByRole('textbox', { name: 'Lenken' }).inputValue(slow);
      const colleague = await watchedPage(browser, url);
      try {
        for (let time = 0; time < 2; time += 1) {
          await colleague.page.goto('about:blank');
          await colleague.page.goto(link);
          await colleague.page.getByRole('button', { name: 'Lagre min kopi' }).click();
          await expect.poll(() => new URL(colleague.page.url()).pathname).toMatch(/^\/scenario\/var-hall/);
          await colleague.page.getByText('Lagret på denne maskinen').waitFor();
        }
        await colleague.page.goto(`${url}/scenarioer?vis=mine`);
        await colleague.page.locator('.card').first().waitFor();
        expect(await colleague.page.locator('.card').count()).toBe(1);
        await colleague.page.goto('about:blank');
        await colleague.page.goto(link.slice(0, -10));
        await colleague.page.getByRole('heading', { name: 'Lenken kan ikke leses' }).waitFor();
        expect(colleague.troubles).toEqual([]);
      } finally {
        await colleague.close();
      }

      // Too large: said before anything is copied, and the file is there instead.
      await page.keyboard.press('Escape');
      await openFile(page, large);
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: /^Del «Stor hall»/ });
      expect(plain(await dialog.getByText(/er for stort for en lenke/).innerText(slow))).toMatch(/\((9|1\d)(,\d)? kB, grensen er 8(,\d)? kB\)/); // prettier-ignore
      expect(await dialog.getByRole('button', { name: 'Kopier lenke' }).count()).toBe(0);
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: /Last ned scenariofil/ }).click();
      expect(JSON.parse(readFileSync(await (await coming).path(), 'utf8'))).toMatchObject({
        id: 'stor-hall',
        notes: large.notes,
      });
      expect(await axeViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  },
);
