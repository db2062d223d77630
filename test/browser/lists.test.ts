import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url);
  try {
    await page.goto(url + path);
    await page.locator('.verdict-strip__short').waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

/** Adds a member by the keyboard alone, from its button on. */
async function add(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: false }).waitFor();
}

const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const label =
      activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.innerText : undefined;
    return label ?? activeElement?.getAttribute('aria-label') ?? '';
  });

describe('a list', () => {
  test('whose members refer to others says what must be added first; a loan over its asset says so at its field', () =>
    opened('/scenario/tromso/forutsetninger/investeringer-og-laan', async (page) => {
      const loan = page.getByRole('button', { name: 'Legg til lån' });
      expect(await loan.getAttribute('aria-disabled')).toBe('true');
      await expect.poll(() => loan.evaluate((each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.innerText)).toBe('Legg til noe under «Investeringer» først.'); // prettier-ignore
      await loan.press('Enter');
      expect(await page.getByRole('button', { name: 'Legg til', exact: true }).count()).toBe(0);

      await add(page, 'Legg til investering', 'Reoler');
      await expect.poll(() => focusedLabel(page)).toBe('Navn');
      await page.getByRole('textbox', { name: 'Kjøpesum' }).fill('600 000');
      await add(page, 'Legg til lån', 'Reollån');
      const principal = page.getByRole('textbox', { name: 'Lånebeløp' });
      await principal.fill('700 000');
      await page.getByText('Kan ikke beregnes: én feil i forutsetningene.').waitFor();
      expect(await principal.getAttribute('aria-invalid')).toBe('true');
      await principal.fill('500 000');
      await page.getByRole('textbox', { name: 'Løpetid i måneder' }).fill('120');
      await expect.poll(() => page.locator('.ds-validation-message').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('is put in another order by the keyboard, which keeps its place and is undone', () =>
    opened('/scenario/tromso/forutsetninger/bemanning', async (page) => {
      const names = (): Promise<string[]> => page.locator('.member h3').allInnerTexts();
      const [first = '', second = ''] = await names();
      const name = first.split('\n')[0] ?? '';
      await page.getByRole('button', { name: `${name}: flytt ned` }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(names).toEqual([second, first]);
      await expect.poll(() => focusedLabel(page)).toBe(`${name}: flytt ned`);
      await expect
        .poll(() => page.getByTestId('spoken').innerText())
        .toBe(`${name} står nå som nummer 2 av 2.`);
      await page.keyboard.press('Enter');
      expect(await names()).toEqual([second, first]);
      await page.keyboard.press('Control+z');
      await expect.poll(names).toEqual([first, second]);
    }));
});

describe('fields that are folded away', () => {
  test('are opened for who is sent to one of them', () =>
    opened('/scenario/tromso/forutsetninger/bemanning', async (page) => {
      const fold = page.locator('.member .folded').first();
      expect(await fold.locator('.field-row').count()).toBe(0);
      await fold.locator('summary').press('Enter');
      await page.getByRole('textbox', { name: 'Feriepengefaktor' }).first().fill('to');
      await page.getByRole('link', { name: 'Oversikt' }).click();
      await page.getByRole('heading', { level: 1, name: /^Holder/ }).waitFor();
      await page.getByRole('button', { name: 'Gå til feltet' }).click();
      await expect.poll(() => focusedLabel(page)).toBe('Feriepengefaktor');
    }));

  test('of a list that every scenario has are opened too', () =>
    opened('/scenario/tromso/forutsetninger/bemanning', async (page) => {
      await page.locator('.folded--heading summary').click();
      await page.getByRole('textbox', { name: 'Sats i sone V', exact: true }).fill('90');
      await page.getByText('Kan ikke beregnes: én feil i forutsetningene.').waitFor();
      await page.getByRole('link', { name: 'Drift' }).click();
      await page.getByRole('heading', { level: 1, name: 'Drift' }).waitFor();
      await page.getByRole('button', { name: 'Gå til feltet' }).click();
      await expect.poll(() => focusedLabel(page)).toBe('Sats i sone V');
    }));
});
