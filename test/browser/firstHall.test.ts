import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openScenario, runHall, runResult, type RunResult } from '../../models/index.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage, type WatchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const example: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8'),
);
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What the models say of a scenario: the expected values of everything read on the page. */
function computed(document: unknown): RunResult {
  const scenario = openScenario(document);
  return runResult(scenario, runHall(scenario));
}

const strip = (page: Page) => page.getByRole('region', { name: 'Konklusjon' });
const volume = (page: Page) => page.getByRole('textbox', { name: 'Solgt mengde' });
/** Text as it is read: the browser gives no-break spaces back. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

async function onFrontPage(run: (watched: WatchedPage) => Promise<void>, path = '/'): Promise<void> {
  const watched = await watchedPage(browser, url);
  try {
    await watched.page.goto(url + path);
    await strip(watched.page)
      .getByText(/Holder/)
      .waitFor();
    await run(watched);
    expect(watched.troubles).toEqual([]);
  } finally {
    await watched.close();
  }
}

describe('a newcomer', () => {
  test('reads the verdict that the models give, and axe finds nothing', () =>
    onFrontPage(async ({ page }) => {
      const { verdict } = computed(example);
      const shown = plain(await strip(page).innerText());
      for (const part of [verdict.badge, verdict.short, verdict.runway])
        expect(shown).toContain(plain(part.nb));
      expect(shown).toContain(
        `${verdict.illustrative.used} av ${verdict.illustrative.of} tall er eksempeltall`,
      );
      expect(plain(await page.locator('main').innerText())).toContain(plain(verdict.sentence.nb));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Holder ombrukshallen');
      expect(await page.title()).toBe(`Tromsø – ${verdict.badge.nb} – Holdbar`);
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('sells more until the hall holds, is told once of the copy, and gets the example back by undoing', () =>
    onFrontPage(async ({ page }) => {
      const before = await strip(page).innerText();
      await volume(page).fill('');
      expect(await strip(page).innerText()).toContain('Kan ikke beregnes: én feil i forutsetningene.');
      expect(await page.getByText('Skriv et tall, for eksempel').count()).toBe(1);
      await volume(page).pressSequentially('250');
      await page.getByText('Du endrer nå din egen kopi. Eksemplet er uendret.').waitFor();
      expect(new URL(page.url()).pathname).toBe('/scenario/tromso-kopi/oversikt');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('inputmode'))).toBe('decimal');
      expect(await strip(page).innerText()).not.toContain('Holder ikke');
      await volume(page).fill('131');
      expect(await strip(page).innerText()).toContain('Holder ikke');
      const enough = await flippedBy(page);
      await volume(page).fill('400');
      const note = await page.getByText(/^Lageret er fullt ved \d+ tonn/).innerText();
      // More volume alone is enough, before storage stops it; then the page says where.
      expect(enough).toBeLessThan(Number(/\d+/.exec(note)?.[0]));
      await page.getByRole('heading', { level: 1 }).click();
      for (let count = 0; count < 16; count += 1) await page.keyboard.press('Control+z');
      expect(await strip(page).innerText()).toBe(before);
      expect(await page.getByText(/^Angret: Solgt mengde/).count()).toBeGreaterThan(0);
    }));

  test('goes to the volume that the page names: there it holds, and one step below it does not', () =>
    onFrontPage(async ({ page }) => {
      const named = page.locator('.gap-menu li').filter({ hasText: 'Solgt mengde' }).first();
      await named.waitFor({ timeout: 60_000 });
      const enough = Number(/til (\d+) tonn/.exec(plain(await named.innerText()))?.[1]);
      const badge = () => strip(page).locator('.verdict-badge').innerText();
      await volume(page).fill(String(enough));
      await expect.poll(badge).not.toBe('Holder ikke');
      await volume(page).fill(String(enough - 1));
      await expect.poll(badge).toBe('Holder ikke');
    }));

  test('opens the working of a number and goes to the input behind it', () =>
    onFrontPage(async ({ page }) => {
      await page.getByRole('button', { name: 'Hvorfor?' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: 'Støtte som trengs i tillegg' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await dialog
        .getByRole('button', { name: /Minste årlige/ })
        .or(dialog.locator('.explain__need').first())
        .first()
        .click();
      await dialog.getByRole('button', { name: 'Tilbake' }).click();
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      await page.getByRole('button', { name: '3,5 årsverk' }).click();
      for (let depth = 0; depth < 8; depth += 1) {
        const way = dialog.getByRole('button', { name: /Gå til feltet/ }).first();
        if ((await way.count()) > 0) {
          await way.click();
          break;
        }
        await dialog.locator('.explain__need').last().click();
      }
      await expect.poll(() => new URL(page.url()).pathname).toContain('/forutsetninger/');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('.field-row') !== null))
        .toBe(true);
    }));

  test('saves the file and opens it in a new profile with the same verdict', () =>
    onFrontPage(async ({ page }) => {
      await volume(page).fill('180');
      const shown = await strip(page).innerText();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Lagre som fil' }).click(),
      ]);
      const path = await download.path();
      const saved: unknown = JSON.parse(readFileSync(path, 'utf8'));
      expect(download.suggestedFilename()).toBe('tromso-kopi.json');
      expect(plain(shown)).toContain(plain(computed(saved).verdict.short.nb));
      await onFrontPage(async ({ page: other }) => {
        // Dropped on the list of scenarios, as from a folder.
        await other.goto(`${url}/scenarioer`);
        await other.getByRole('heading', { name: 'Scenarioer', level: 1 }).waitFor();
        await other.evaluate(
          (text) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], 'tromso-kopi.json', { type: 'application/json' }));
            for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })); // prettier-ignore
          },
          readFileSync(path, 'utf8'),
        );
        await other.getByText('«tromso-kopi.json» er åpnet.').waitFor();
        expect(await strip(other).innerText()).toBe(shown);
        await other.reload();
        await strip(other)
          .getByText(/Holder/)
          .waitFor();
        expect(await strip(other).innerText()).toBe(shown);
      });
    }));
});

/** Types larger volumes until the badge says that it holds; the models say the same of the scenario at that point. */
async function flippedBy(page: Page): Promise<number> {
  for (let tonnes = 150; tonnes <= 290; tonnes += 20) {
    await volume(page).fill(String(tonnes));
    if (!(await strip(page).innerText()).includes('Holder ikke')) return tonnes;
  }
  return Infinity;
}

/** Gives the page a file through its own button. */
async function openFile(page: Page, file: { readonly name: string; readonly text: string }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Åpne fil' }).click(),
  ]);
  await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
}

describe('a wrong file', () => {
  const wrong: [name: string, text: string, says: RegExp][] = [
    ['plan.txt', 'Ombrukshall\nen linje til', /ikke en scenariofil/],
    ['nyere.json', JSON.stringify({ ...(example as object), version: 3 }), /nyere versjon/],
    ['ukjent.json', JSON.stringify({ ...(example as object), economi: {} }), /Ukjent felt «economi»/],
    ['negativ.json', JSON.stringify({ ...(example as object), operations: { transportPrice: -5 } }), /kan ikke være negativ/],
    ['variant.json', JSON.stringify({ format: 'holdbar-scenario', version: 1, id: 'v', title: 'V', extends: 'finnes-ikke', changes: {} }), /finnes-ikke/],
  ]; // prettier-ignore
  test.each(wrong)('%s is refused with its reason, and what was open stays', (name, text, says) =>
    onFrontPage(async ({ page, troubles }) => {
      const before = await strip(page).innerText();
      await openFile(page, { name, text });
      const dialog = page.getByRole('dialog');
      await dialog.getByText(`«${name}» kunne ikke åpnes`).waitFor();
      expect(await dialog.innerText()).toMatch(says);
      expect(await axeViolations(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Lukk' }).click();
      expect(await strip(page).innerText()).toBe(before);
      // The page asks the server for a base it does not have; the browser notes that answer by itself.
      (troubles as string[]).splice(0, troubles.length, ...troubles.filter((each) => !each.includes('404')));
    }),
  );
});
