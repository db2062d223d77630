import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const shownHeading = (page: Page) => page.locator('.sheet--current .sheet__heading').innerText();
async function isShown(page: Page, heading: string): Promise<void> {
  await expect.poll(() => shownHeading(page)).toBe(heading);
}
const support = (page: Page) => page.getByRole('slider', { name: 'Driftsstøtte' });

test('a council is shown six pages by keyboard, moves what may be moved, and the scenario stays as it was', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  await page.goto(`${url}/scenario/tromso/oversikt`);
  const sentence = await page.locator('.lead__sentence').innerText();
  await page.getByRole('link', { name: 'Presenter' }).click();
  await page.waitForURL('**/presenter/tromso');
  await isShown(page, 'Holder det?');
  expect(await page.locator('.verdict-sheet__sentence').innerText()).toBe(sentence);

  // What clickers send, and what hands do; the heading of each page is where reading begins.
  await page.keyboard.press('PageDown');
  await isShown(page, 'Når pilotmidlene tar slutt');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Når pilotmidlene tar slutt'); // prettier-ignore
  await page.keyboard.press('ArrowRight');
  await isShown(page, 'Hva skal til?');
  await page.keyboard.press('Space');
  await isShown(page, 'Alternativene');
  await page.keyboard.press('PageUp');
  await isShown(page, 'Hva skal til?');
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Skjermen er svart' }).waitFor();
  await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'Skjermen er svart' }).waitFor({ state: 'detached' });
  await isShown(page, 'Hva skal til?');
  await page.keyboard.press('End');
  await isShown(page, 'Forslag til vedtak');
  expect(page.url()).toMatch(/\?side=6$/);
  await page.reload();
  await isShown(page, 'Forslag til vedtak');

  // Support is moved as far as it may be: more than what is said to be missing.
  await page.keyboard.press('Home');
  await support(page).focus();
  await page.keyboard.press('End');
  await page.getByText('Justert i møtet – ikke saksframleggets tall').first().waitFor();
  await expect.poll(() => page.locator('.verdict-sheet .verdict-badge').innerText()).toBe('Holder');
  await expect.poll(() => page.getByTestId('spoken').innerText()).toMatch(/^Holder\. Holder med/);
  const adjusted = await page.locator('.verdict-sheet__sentence').innerText();
  // A clicker turns the page also from a slider, which keeps the focus and its value.
  const moved = await support(page).inputValue();
  await page.keyboard.press('PageDown');
  await isShown(page, 'Når pilotmidlene tar slutt');
  await expect.poll(() => page.getByTestId('spoken').innerText()).toContain('Side 2 av 6');
  expect(await support(page).inputValue()).toBe(moved);
  // An address opens the meeting where it was.
  const address = page.url();
  expect(address).toContain(`juster=support%3A${moved}`);
  await page.goto(address);
  await expect.poll(() => support(page).inputValue()).toBe(moved);

  // Paper has every page, marked, with what the screen says.
  const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toContain('/MarkInfo');
  // A4 on its side, in points (ISO 216), one for each page.
  expect(pdf.match(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/g)).toHaveLength(6);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.verdict-sheet__sentence').innerText()).toBe(adjusted);
  const marks = await page.locator('.sheet__adjusted').allInnerTexts();
  expect(marks).toEqual(Array.from({ length: 6 }, () => 'Justert i møtet – ikke saksframleggets tall'));
  await page.emulateMedia({ media: 'screen' });

  // Back to the proposal, and out: nothing of the meeting is left in the scenario.
  await page.keyboard.press('0');
  await page.locator('.presenter__adjusted').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.waitForURL('**/scenario/tromso/oversikt');
  await expect.poll(() => page.locator('.lead__sentence').innerText()).toBe(sentence);
  await page.goto(`${url}/scenarioer?vis=mine`);
  await page.getByText('Ingen egne scenarioer ennå').waitFor();
  expect(troubles).toEqual([]);
  await close();
}, 120_000);

test('the presenter chooses pages and numbers beforehand, and notes go with the scenario', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  await page.goto(`${url}/presenter/tromso/notater`);
  await page.getByLabel('Tittel på presentasjonen').fill('Ombrukshallen i Tromsø');
  await page.getByRole('checkbox', { name: 'Alternativene' }).uncheck();
  await page.getByRole('checkbox', { name: 'Solgt mengde' }).uncheck();
  await page.getByLabel('Driftsstøtte: til').fill('1 mill');
  await page.getByLabel('Notat til «Holder det?»').fill('Si det langsomt.');
  // The first note makes a copy of the example, with an address of its own.
  await page.waitForURL('**/presenter/tromso-kopi/notater');
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Si det langsomt.').last().waitFor();
  expect(await page.getByLabel('Notat til «Holder det?»').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Vis presentasjonen' }).click();
  await isShown(page, 'Holder det?');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Ombrukshallen i Tromsø');
  expect(await page.locator('.presenter__dot').count()).toBe(5);
  expect(await page.getByRole('slider').count()).toBe(1);
  expect(await support(page).getAttribute('max')).toBe('1000000');
  expect(await page.getByText('Si det langsomt.').count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});
