import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
/** Under load the page takes its time. */
const soon = { timeout: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    await page.goto(url + path);
    await page.locator('.verdict-strip__short').waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

const operations = '/scenario/tromso/forutsetninger/drift';
const row = (page: Page, path: string): Locator => page.locator(`[data-path="${path}"]`);
const value = (page: Page, path: string): Locator => row(page, path).locator('[data-cell="value"] input').first(); // prettier-ignore
const range = (page: Page, path: string): Locator => row(page, path).locator('[data-cell="range"] input');
const textOf = async (box: Locator): Promise<string> => (await box.inputValue()).replaceAll('\u00a0', ' ');

/** The cell that has the focus, and whether it is edited. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const path = element?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? element?.tagName ?? '';
    const cell = element?.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '';
    return `${path} ${cell} ${element?.closest<HTMLElement>('[data-mode]')?.dataset['mode'] ?? ''}`;
  });

describe('the grid', () => {
  test('is moved in by arrows, edited by typing, committed by Enter and Tab, and left by Esc', () =>
    opened(operations, async (page) => {
      await value(page, 'operations.transportPrice').focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('operations.disposalPrice value move');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('operations.disposalPrice range move');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('1700');
      expect(await focused(page)).toBe('operations.disposalPrice value edit');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('operations.rejectedAtOwnCost value move');
      expect(await textOf(value(page, 'operations.disposalPrice'))).toBe('1 700');

      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('99');
      await page.keyboard.press('Escape');
      expect(await textOf(value(page, 'operations.disposalPrice'))).toBe('1 700');
      await page.keyboard.press('F2');
      await page.keyboard.type('5');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('operations.disposalPrice range move');
      await page.keyboard.type('± 10 %');
      await page.keyboard.press('Enter');
      expect(await textOf(range(page, 'operations.disposalPrice'))).toBe('15 304,5–18 705,5');

      await page.keyboard.press('Control+z');
      await page.getByText('Angret: Avhending per tonn').waitFor();
      expect(await textOf(range(page, 'operations.disposalPrice'))).toBe('');
      await page.keyboard.press('Control+y');
      expect(await textOf(range(page, 'operations.disposalPrice'))).toBe('15 304,5–18 705,5');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('H1  move');
    }));

  test('is one stop of Tab, also when rows come and go', () =>
    opened(operations, async (page) => {
      const stops = (): Promise<number[]> =>
        page.locator('[role="grid"]').evaluateAll((grids) =>
          grids.map((grid) => [...grid.querySelectorAll<HTMLElement>('.field-row__cells :is(input, select, textarea, button)')].filter(({ tabIndex, offsetParent }) => tabIndex === 0 && offsetParent !== null).length),
        ); // prettier-ignore
      expect(new Set(await stops())).toEqual(new Set([1]));
      await row(page, 'operations.itCost').locator('.field-row__more').click();
      await value(page, 'operations.itCost').fill('5');
      expect(new Set(await stops())).toEqual(new Set([1]));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.field-row__cells'))).toBeNull();
    }));

  test('pastes a block from a spreadsheet after showing what it changes, as one step', () =>
    opened(operations, async (page) => {
      const copied =
        'Transport\t1 050\r\nAvhending\t1.234\r\nAvvist\t90 %\r\nGjenvinning\t06.des\r\nForbruk\tca 90\r\nReparasjon\t200–300\r\n';
      await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
      await value(page, 'operations.transportPrice').focus();
      await page.keyboard.press('Control+v');
      const dialog = page.getByRole('dialog', { name: 'Lim inn 6 tall' });
      await dialog.getByText('4 leses. 2 kan ikke leses.').waitFor();
      await dialog.getByText('Rad 4, Inntekt per tonn til gjenvinning: «06.des». Det er en dato.').waitFor();
      await dialog.getByText('Rad 5, Forbruksmateriell per tonn: «ca 90». Det er ikke et tall.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await dialog.getByRole('radio', { name: '«1.234» er 1 234' }).click();
      await dialog.getByRole('button', { name: 'Lim inn 4' }).click();
      expect(await focused(page)).toBe('operations.transportPrice value move');
      expect(await textOf(value(page, 'operations.transportPrice'))).toBe('1 050');
      expect(await textOf(value(page, 'operations.disposalPrice'))).toBe('1 234');
      expect(await textOf(value(page, 'operations.rejectedAtOwnCost'))).toBe('90');
      expect(await textOf(range(page, 'operations.repairPrice'))).toBe('200–300');
      await page.keyboard.press('Control+z');
      await page.getByText('Angret: 4 felt limt inn').waitFor();
      expect(await textOf(value(page, 'operations.disposalPrice'))).toBe('1 600');
    }));

  test('copies what is chosen as a spreadsheet reads it, and fills it down', () =>
    opened(operations, async (page) => {
      await value(page, 'operations.transportPrice').fill('1 250,5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+ArrowDown');
      expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(2);
      await page.keyboard.press('Control+c');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1250,5\n1600');
      await page.keyboard.press('Control+d');
      await page.getByText('1 felt fylt ut nedover.').waitFor();
      expect(await textOf(value(page, 'operations.disposalPrice'))).toBe('1 250,5');
    }));

  test('has a menu for each row, by the keyboard: source, how far a number can be chosen, its path, back to the base', () =>
    opened(operations, async (page) => {
      const path = 'operations.transportPrice';
      const menu = page.getByRole('menu', { name: /^Handlinger for Transport/ });
      const open = async (): Promise<void> => {
        await row(page, path).getByRole('button', { name: /^Handlinger for / }).focus(); // prettier-ignore
        await page.keyboard.press('Enter');
        await menu.waitFor();
        await expect.poll(() => menu.getByRole('menuitem').first().evaluate((each) => each === document.activeElement), soon).toBe(true); // prettier-ignore
      };
      await open();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe(`${path} tools move`);

      // By arrows to what is wanted; the fold opens and its field has the focus.
      await open();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toBe('Kilde og merknad'); // prettier-ignore
      await page.keyboard.press('Enter');
      await page.keyboard.type('Tilbud fra Perpetuum');
      await expect.poll(() => row(page, path).getByRole('textbox', { name: 'Kilde' }).inputValue(), soon).toBe('Tilbud fra Perpetuum'); // prettier-ignore

      // A lever reaches 20 % to each side of the 900 kroner at first: 720 to 1080.
      await open();
      await menu.getByRole('menuitem', { name: 'Hvor langt kan det styres?' }).click();
      await page.keyboard.press('Space');
      const ends = row(page, path).getByRole('group', { name: 'Kan tallet styres?' }).getByRole('textbox');
      expect(await textOf(ends.nth(0))).toBe('720');
      expect(await textOf(ends.nth(1))).toBe('1 080');
      await ends.nth(1).fill('1 000');

      await open();
      await menu.getByRole('menuitem', { name: 'Kopier sti' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), soon).toBe(path);
      expect(await row(page, path).getAttribute('class')).toContain('is-changed');
      await open();
      await menu.getByRole('menuitem', { name: 'Tilbake til utgangspunktet' }).click();
      await expect.poll(() => row(page, path).getAttribute('class'), soon).not.toContain('is-changed');
      await open();
      await menu.getByRole('menuitem', { name: 'Vis i balansekurve' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('tall'), soon).toBe(path);
    }));

  test('takes a pasted date in the box of its year, whole', () =>
    opened('/scenario/tromso/forutsetninger/tid-og-kommune', async (page) => {
      const start = row(page, 'timeline.start');
      await page.evaluate(() => navigator.clipboard.writeText('01.09.2028'));
      await start.getByRole('textbox', { name: 'År' }).focus();
      await page.keyboard.press('Control+v');
      await expect.poll(() => start.getByRole('combobox').evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text), soon).toBe('september'); // prettier-ignore
      expect(await start.getByRole('textbox', { name: 'År' }).inputValue()).toBe('2028');
      await page.keyboard.press('Control+z');
      await expect.poll(() => start.getByRole('textbox', { name: 'År' }).inputValue(), soon).toBe('2027');
    }));

  test('is searched by Ctrl+K from anywhere in it', () =>
    opened(operations, async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Navn på feltet/ }).waitFor();
      await page.keyboard.type('husleie');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Lokaler' }).waitFor();
      await expect.poll(() => focused(page)).toMatch(/^places\.\w+\.yearlyRent value move$/);
    }));
});

describe('a span', () => {
  test('is typed in the box of the number; a number outside it says what becomes of it', () =>
    opened(operations, async (page) => {
      const box = value(page, 'operations.itCost');
      await box.fill('140 000–80 000');
      await page.getByText('Laveste verdi (140 000) er større enn høyeste (80 000).').waitFor();
      await row(page, 'operations.itCost').getByRole('button', { name: 'Bytt om' }).click();
      expect(await textOf(range(page, 'operations.itCost'))).toBe('80 000–140 000');
      expect(await textOf(box)).toBe('110 000');
      await box.fill('120 000');
      await box.blur();
      expect(await textOf(range(page, 'operations.itCost'))).toBe('80 000–140 000');
      await box.fill('150 000');
      await page
        .getByText('150 000 kr/år ligger utenfor spennet 80 000–140 000, som er tatt bort.')
        .waitFor();
      await row(page, 'operations.itCost')
        .getByRole('button', { name: 'Utvid spennet til 80 000–150 000' })
        .click();
      expect(await textOf(range(page, 'operations.itCost'))).toBe('80 000–150 000');
    }));

  test('has a shape and a meaning in the fold, and can be taken away', () =>
    opened(operations, async (page) => {
      await value(page, 'operations.itCost').fill('66 000 (50 000–90 000)');
      const fold = row(page, 'operations.itCost');
      await fold.locator('.field-row__more').click();
      await fold.getByLabel('Fordeling').selectOption('uniform');
      await fold.getByLabel('Hva endene betyr').selectOption('absolute');
      // Uniform from 50 000 to 90 000: the mean and the half are 70 000, the tenths 54 000 and 86 000.
      await fold
        .getByText(
          'I snitt 70 000 kr/år. Under 54 000 i 1 av 10 framtider, under 70 000 i halvparten, over 86 000 i 1 av 10.',
        )
        .waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await fold.getByLabel('Fordeling').selectOption('discrete');
      expect(await fold.locator('.series__table tbody tr').count()).toBe(3);
      await fold.getByRole('button', { name: 'Fjern spennet' }).click();
      expect(await textOf(range(page, 'operations.itCost'))).toBe('');
    }));

  test('that two numbers have lets them hang together; what is impossible is put right', () =>
    opened(operations, async (page) => {
      const typed: [string, string][] = [['itCost', '66 000 (50 000–90 000)'], ['insuranceCost', '40 000 (30 000–90 000)'], ['marketingCost', '50 000 (20 000–90 000)']]; // prettier-ignore
      for (const [name, text] of typed) await value(page, `operations.${name}`).fill(text);
      await page.getByRole('link', { name: /^Hendelser og sammenhenger/ }).click();
      const members = page.locator('#list-correlations .member');
      const pairs = [['IT og', 'Forsikring', '0,9'], ['Forsikring', 'Markeds', '0,9'], ['IT og', 'Markeds', '−0,9']] as const; // prettier-ignore
      for (const [index, [first, second, correlation]] of pairs.entries()) {
        await page.getByRole('button', { name: 'Legg til sammenheng' }).click();
        const member = members.nth((await members.count()) - 1);
        for (const [label, name] of [['Det ene usikre tallet', first], ['Det andre usikre tallet', second]] as const) {
          await member.getByRole('combobox', { name: label }).fill(name);
          await member.getByRole('combobox', { name: label }).press('Enter');
        } // prettier-ignore
        await member.getByRole('textbox', { name: 'Rangkorrelasjon' }).fill(correlation);
        expect(await members.count()).toBeGreaterThan(index);
      }
      await page.locator('.list-problem').getByText('Disse kan ikke henge sammen').waitFor();
      await page.getByRole('button', { name: 'Bruk nærmeste mulige' }).click();
      await expect.poll(() => page.locator('.list-problem').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('is among what is shown alone, which the address keeps', () =>
    opened(operations, async (page) => {
      await value(page, 'operations.itCost').fill('66 000 (50 000–90 000)');
      await page.getByRole('checkbox', { name: 'endrede' }).click();
      await page.getByRole('checkbox', { name: 'usikre' }).click();
      await expect.poll(() => page.locator('.field-row').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('vis')).toBe('endrede,usikre');
      expect(await row(page, 'operations.itCost').count()).toBe(1);
      await page.getByRole('link', { name: 'Lokaler' }).click();
      await page.getByText('Ingen felt her passer med det du har valgt å vise.').waitFor();
    }));
});

test('a value of a year is dragged, and its box says the same', () =>
  opened('/scenario/tromso/forutsetninger/bemanning', async (page) => {
    const field = row(page, 'roles.worker.plannedFte');
    await field.locator('.field-row__more').click();
    await field.getByRole('button', { name: 'Legg til år' }).click();
    const box = field.locator('.series__table input').first();
    const before = Number((await box.inputValue()).replace(',', '.'));
    const point = field.locator('circle').nth(1);
    await point.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await point.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2 - 20, { steps: 3 });
    await page.mouse.up();
    expect(Number((await box.inputValue()).replace(',', '.'))).toBeGreaterThan(before);
  }));
