import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

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

test('what is printed is asked where numbers have been moved, by keyboard: the proposal, or what the meeting made of it', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  // Paper is made by the test itself, when the page asks for it.
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['asked'] = 'paper');
  });
  const onPaper = async (): Promise<{ sentence: string; marks: number; support: string }> => {
    await page.locator('html[data-asked="paper"]').waitFor({ timeout: 30_000 });
    await page.emulateMedia({ media: 'print' });
    const sentence = await page.locator('.verdict-sheet__sentence').innerText();
    const marks = await page.locator('.sheet__adjusted:visible').count();
    const cut = await page.evaluate(() => [...document.querySelectorAll('.sheet')].filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).map(({ className }) => className)); // prettier-ignore
    expect(cut).toEqual([]);
    expect(await page.locator('.sheet--unready').count()).toBe(0);
    const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/g)).toHaveLength(6);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => delete document.documentElement.dataset['asked']);
    return { sentence, marks, support: await support(page).inputValue() };
  };
  await page.goto(`${url}/presenter/tromso`);
  await isShown(page, 'Holder det?');
  const proposed = await page.locator('.verdict-sheet__sentence').innerText();
  // Nothing is asked where there is nothing to choose between.
  await page.keyboard.press('p');
  expect(await onPaper()).toMatchObject({ sentence: proposed, marks: 0 });
  await support(page).focus();
  await page.keyboard.press('End');
  const most = await support(page).inputValue();
  await expect.poll(() => page.locator('.verdict-sheet__sentence').innerText()).not.toBe(proposed);
  const adjusted = await page.locator('.verdict-sheet__sentence').innerText();
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Hva skal skrives ut?' });
  await dialog.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  // Escape closes the question, not the meeting.
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).pathname).toBe('/presenter/tromso');
  await page.keyboard.press('p');
  await dialog.waitFor();
  expect(await dialog.getByRole('radio', { name: 'Forslaget' }).isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  // The paper has the proposal; afterwards the meeting goes on where it was.
  expect(await onPaper()).toEqual({ sentence: proposed, marks: 0, support: most });
  await page.keyboard.press('p');
  await dialog.waitFor();
  await dialog.getByRole('radio', { name: 'Forslaget' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await onPaper()).toEqual({ sentence: adjusted, marks: 6, support: most });
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
  // Another scenario stands among the alternatives, with the verdict it has itself; it too is on paper.
  await page.goto(`${url}/scenario/tromso-larger-volume/oversikt`);
  await page.locator('.verdict-strip__short').waitFor();
  const other = await page.locator('.verdict-strip__short').innerText();
  await page.goto(`${url}/presenter/tromso/notater`);
  await page.getByLabel('Legg til scenario').selectOption({ label: 'Større volum' });
  await page.getByRole('button', { name: 'Ta bort «Større volum»' }).waitFor();
  await page.getByRole('link', { name: 'Vis presentasjonen' }).click();
  await isShown(page, 'Holder det?');
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('PageDown');
  await isShown(page, 'Alternativene');
  const alternative = page
    .locator('.alternative')
    .filter({ has: page.getByRole('heading', { name: 'Større volum' }) });
  expect(await alternative.locator('.alternative__figure').innerText()).toBe(other);
  expect(await axeViolations(page)).toEqual([]);
  // In another window of the presenter's, the notes follow the page, and turn it.
  const notes = await page.context().newPage();
  await notes.goto(`${url}/presenter/tromso-kopi/notater`);
  await page.goto(`${url}/presenter/tromso-kopi`);
  await isShown(page, 'Holder det?');
  await notes.getByText('Kommunestyret ser side 1 av 5.').waitFor();
  await page.keyboard.press('PageDown');
  await notes.getByText('Kommunestyret ser side 2 av 5.').waitFor();
  expect(await notes.locator('.presented-note[aria-current]').getByRole('heading').innerText()).toBe('Når pilotmidlene tar slutt'); // prettier-ignore
  await notes.getByRole('button', { name: 'Neste side' }).click();
  await isShown(page, 'Hva skal til?');
  expect(troubles).toEqual([]);
  await close();
});
