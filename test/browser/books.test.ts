import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openScenario, runHall, runResult, type ScenarioDocument } from '../../models/index.ts';
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

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ').replaceAll('\u2212', '-'); // prettier-ignore
const number = (text: string): number => Number(plain(text).replaceAll(' ', '').replace(',', '.'));
const strip = (page: Page) => page.getByRole('region', { name: 'Konklusjon' });
const box = (page: Page, path: string): Locator => page.locator(`[data-path="${path}"] [data-cell="value"] input`).first(); // prettier-ignore
const rowNamed = (page: Page, name: RegExp): Locator => page.locator('.series-table tbody tr').filter({ has: page.getByRole('rowheader', { name }) }).first(); // prettier-ignore
const numbersOf = async (row: Locator): Promise<readonly number[]> =>
  (await row.locator('td').allInnerTexts()).map(number);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The example with racks for 600 000 and a loan of 500 000 over ten years, in equal instalments. */
function borrowing(): ScenarioDocument {
  const { example: _, ...tromso } = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8')) as ScenarioDocument & { readonly order: object }; // prettier-ignore
  const opened = { milestone: 'opening', months: 0 };
  const rack = { label: 'Reoler', outlay: 600_000, date: opened, depreciationClass: 'equipment' };
  const loan = { kind: 'serial', label: 'Reollån', asset: 'rack', principal: 500_000, drawnOn: opened, termMonths: 120 }; // prettier-ignore
  return { ...tromso, id: 'hall', title: 'Hallen', assets: { rack }, loans: { loan }, order: { ...tromso.order, assets: ['rack'], loans: ['loan'] } }; // prettier-ignore
}

test(
  'a finance officer reads the accounts, copies of them, takes one change back and makes the workbook',
  { timeout: 180_000 },
  async () => {
    const hall = borrowing();
    const { page, troubles, close } = await watchedPage(browser, url, { viewport: { width: 1440, height: 1400 }, permissions: ['clipboard-read', 'clipboard-write'] }); // prettier-ignore
    try {
      await page.goto(url);
      await strip(page).getByText(/Holder/).waitFor(); // prettier-ignore
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Åpne fil' }).click();
      await (await chooser).setFiles({ name: 'hall.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(hall)) }); // prettier-ignore
      await page.getByText('«hall.json» er åpnet.').waitFor();

      // Interest, instalments and the depreciation that is reversed: the numbers of the models; the loan is paid back.
      await page.goto(`${url}/scenario/hall/resultater/regnskap?priser=lopende&enhet=kr`);
      await rowNamed(page, /Avdrag/).waitFor();
      const scenario = openScenario(hall);
      const { lines } = runResult(scenario, runHall(scenario));
      for (const [name, line] of [[/Renteutgifter|Renter/, 'accounts.interest'], [/Avdrag/, 'accounts.instalments'], [/Motpost avskrivninger/, 'accounts.depreciationReversed']] as const) // prettier-ignore
        expect(await numbersOf(rowNamed(page, name))).toEqual((lines[line]?.values ?? []).map((value) => Math.round(value) + 0)); // prettier-ignore
      expect(sum(await numbersOf(rowNamed(page, /Avdrag/)))).toBeCloseTo(500_000, -1);

      // A block is dragged over and copied: tabs, a decimal comma and an ordinary minus; what is summed there sums.
      const cost = rowNamed(page, /^Sum driftsutgifter/);
      const costRows = page.locator('.series-table tbody tr');
      const first = (await costRows.allInnerTexts()).findIndex((text) =>
        text.startsWith('Sum driftsutgifter'),
      );
      const after = (await costRows.allInnerTexts()).findIndex((text) =>
        text.startsWith('Brutto driftsresultat'),
      );
      await cost.locator('td').nth(0).hover();
      await page.mouse.down();
      const { x = 0, y = 0, width = 0, height = 0 } = (await costRows.nth(after).locator('td').nth(2).boundingBox()) ?? {}; // prettier-ignore
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
      await page.mouse.up();
      expect(await page.locator('td.is-marked').count()).toBe(3 * (after - first + 1));
      await page.keyboard.press('Control+c');
      await page.getByText(`${3 * (after - first + 1)} tall er kopiert`).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).not.toMatch(/[\u00a0\u2212.]/);
      const block = copied
        .split('\n')
        .map((line) => line.split('\t').map((cell) => Number(cell.replace(',', '.'))));
      expect(block.map((line) => line.length)).toEqual(Array.from({ length: after - first + 1 }, () => 3));
      for (const column of [0, 1, 2]) {
        const [total = NaN, ...parts] = block.map((line) => line[column] ?? NaN);
        expect(sum(parts.slice(0, -1))).toBeCloseTo(total, 1);
        expect(parts.at(-1)).toBeCloseTo((await numbersOf(rowNamed(page, /^Brutto driftsresultat/)))[column] ?? NaN, -1); // prettier-ignore
      }
      expect(block.at(-1)?.some((value) => value < 0)).toBe(true);
      // By keys: three numbers of a row, pasted as text where text is written.
      await cost.getByRole('button').nth(1).focus();
      for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Control+c']) await page.keyboard.press(key);
      await page.getByText('3 tall er kopiert').waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('td.is-marked').count()).toBe(0);

      // Other prices and units say so; the verdict is the same, and the address brings them back.
      const verdict = await strip(page).innerText();
      const nominal = await numbersOf(cost);
      await page.getByRole('button', { name: 'Visning', exact: true }).click();
      await page.getByRole('radio', { name: 'Faste priser (2027-kroner)' }).check();
      await page.getByRole('radio', { name: '1000 kr', exact: true }).check();
      await page.keyboard.press('Escape');
      await page.getByText('Tall i 1000 kr, 2027-kroner.').waitFor();
      const fixed = await numbersOf(cost);
      expect(fixed.at(-1)).toBeLessThan((nominal.at(-1) ?? NaN) / 1000);
      expect(await strip(page).innerText()).toBe(verdict);
      expect(new URL(page.url()).search).toBe('?enhet=tusen');
      await page.reload();
      await page.getByText('Tall i 1000 kr, 2027-kroner.').waitFor();
      expect(await numbersOf(cost)).toEqual(fixed);

      // A free line by formula is in the accounts and can be explained.
      await page.goto(`${url}/scenario/hall/forutsetninger/drift`);
      await page.getByRole('button', { name: 'Legg til egen linje' }).click();
      const adding = page.locator('form.add-member__form');
      await adding.getByRole('textbox', { name: 'Navn' }).fill('Vakthold');
      await adding.getByRole('combobox', { name: 'Type' }).selectOption('formula');
      await adding.getByRole('button', { name: 'Legg til', exact: true }).click();
      await page
        .getByRole('textbox', { name: 'Formel', exact: true })
        .fill('sum(place, premises.rent) * 0.1');
      await page.getByText('Lagret på denne maskinen').waitFor();
      // Two more changes; only what is changed is shown, and one is taken back.
      await box(page, 'operations.itCost').fill('90 000');
      await box(page, 'operations.marketingCost').fill('80 000');
      const changes = page.locator('.section-link[aria-current="page"] .section-link__count');
      const all = Number((await changes.innerText()).match(/^\d+/)?.[0]);
      await page.getByRole('checkbox', { name: 'endrede' }).click();
      await page.locator('[data-path="operations.marketingCost"]').waitFor();
      await page
        .locator('[data-path="operations.itCost"]')
        .getByRole('button', { name: /tilbake til utgangspunktet/ })
        .click();
      // The row that was taken back stays where it is; it follows the file again, and the filter has one less.
      expect(plain(await box(page, 'operations.itCost').inputValue())).toBe('66 000');
      await page.getByRole('checkbox', { name: 'endrede' }).click();
      await expect.poll(async () => Number((await changes.innerText()).match(/^\d+/)?.[0])).toBe(all - 1);
      await page
        .getByText(`${all - 1} endringer`)
        .first()
        .waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(`${url}/scenario/hall/resultater/regnskap?oppsett=linjer&priser=lopende&enhet=kr`);
      await page.getByRole('button', { name: 'Vis alle linjer' }).click();
      const guard = rowNamed(page, /^Vakthold/);
      const [year2029 = NaN] = (await numbersOf(guard)).slice(2);
      await guard.getByRole('button').nth(2).click();
      const working = page.getByRole('dialog');
      await working.getByRole('heading', { name: /Vakthold/ }).waitFor();
      expect(number((await working.locator('.explain__value').innerText()).replace(/kr.*/, ''))).toBeCloseTo(
        year2029,
        -1,
      );
      await page.keyboard.press('Escape');

      // The workbook is made beside the page, which answers meanwhile; it says itself that it agrees with the engine.
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      const coming = page.waitForEvent('download', slow);
      await page.getByRole('dialog').getByRole('button', { name: 'Excel', exact: true }).click();
      await page.getByRole('dialog').getByText('Lager Excel …').waitFor();
      const { sheets } = await readXlsx(readFileSync(await (await coming).path()));
      const check = sheets.find(({ name }) => name === 'Kontroll');
      expect(check?.rows.flat().some((cell) => String(cell).startsWith('STEMMER –'))).toBe(true);
      const heads = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
      expect(heads).toContain('Driftsutgifter');
      expect(heads.filter((text) => /^(Sum )?(drifts)?kostnader/i.test(text))).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  },
);
