import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { layoutFaults } from '../gallery/layoutFaults.ts';
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

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const strip = (page: Page) => page.getByRole('region', { name: 'Konklusjon' });
const top = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.y ?? NaN;

/** Taps on a link of a row of tabs, and waits until it is the one that is shown. */
async function tapTab(page: Page, row: string, name: string): Promise<void> {
  const tab = page.locator(row).getByRole('link', { name, exact: true });
  await tab.tap();
  await expect.poll(() => tab.getAttribute('aria-current')).toBe('page');
}

/** More room between letters, words, lines and paragraphs: what a reader may set (WCAG 2.1, 1.4.12). */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'); // prettier-ignore
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

test(
  'a link is opened on a phone in the dark: every tab is read, a number changed, the language too',
  { timeout: 150_000 },
  async () => {
    const { page, troubles, close } = await watchedPage(browser, url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
    });
    try {
      await page.goto(`${url}/scenario/tromso/oversikt`);
      await page.getByRole('button', { name: 'Del', exact: true }).tap();
      const link = await page.getByRole('textbox', { name: 'Lenken' }).inputValue(slow);
      await page.goto(link);
      await page.getByText('Du ser en delt versjon.').waitFor();
      await page.locator('.chart canvas').first().waitFor();

      // First the badge, then the short sentence and the whole one, then what the picture says, then the picture.
      const order = await Promise.all(['.verdict-strip .verdict-badge', '.verdict-strip__short', '.lead__sentence', '.overview__cliff .panel__summary', '.overview__cliff canvas'].map((part) => top(page, part))); // prettier-ignore
      expect(order).toEqual([...order].sort((one, other) => one - other));
      expect(await layoutFaults(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);

      // Every part of the results, one year at a time; the Sankey is steps with the numbers of its table.
      await tapTab(page, '.view-tabs', 'Resultater');
      for (const part of ['Regnskap', 'Bemanning', 'Utgifter', 'Gevinster', 'Perspektiver', 'Mengder']) {
        await tapTab(page, '.part-tabs', part);
        await page.locator('.series-table, .number-table').first().waitFor();
        for (const table of await page.locator('.series-table table').all())
          expect(await table.locator('thead th[scope="col"]').count()).toBe(1);
        expect([part, await layoutFaults(page)]).toEqual([part, []]);
      }
      const material = page.getByRole('region', { name: 'Hvor blir materialene av?' });
      expect(await material.locator('canvas').count()).toBe(0);
      const steps = (await material.locator('.steps__number').allInnerTexts()).map(plain);
      const rows = (await material.locator('tbody td:nth-child(3)').allTextContents()).map((text) => Number(plain(text).replace(' ', '').replace(',', '.'))); // prettier-ignore
      expect(steps.length).toBeGreaterThan(2);
      for (const step of steps) {
        const tonnes = Number(/^[\d ]+(?:,\d+)?/.exec(step)?.[0].replaceAll(' ', '').replace(',', '.'));
        expect([step, rows.some((row) => Math.abs(row - tonnes) <= 0.5)]).toEqual([step, true]);
      }

      // The map is a list of where it holds; a line of it is a place to make a variant of.
      await page.goto(link.replace('/oversikt', '/analyse?x=streams.furniture.salesPrice&y=places.postTerminal.yearlyRent')); // prettier-ignore
      const map = page.getByRole('region', { name: /^Møbler: Pris per stk\. og Postterminalen/ });
      await map.locator('.frontier__place').first().waitFor(slow);
      expect(await map.locator('canvas').count()).toBe(0);
      expect(plain(await map.locator('.frontier__place').first().innerText())).toMatch(/^Holder (fra|til) [\d ,]+ kr\/m²\/md\. når «Møbler: Pris per stk\.» er [\d ,]+ kr/); // prettier-ignore
      expect(
        (await map.locator('.frontier__place').allInnerTexts()).filter((text) => text.endsWith('..')),
      ).toEqual([]);
      await map.locator('.frontier__place').first().tap();
      await map.getByRole('button', { name: /^Lag variant: Møbler/ }).waitFor();
      // What is being computed says so over the edge of the answer before it, and is then gone.
      await expect.poll(() => page.locator('.answer-note--computing').count(), slow).toBe(0);
      expect(await layoutFaults(page)).toEqual([]);

      // A number is changed: its keyboard has comma, minus and dash, and the verdict is in view as it changes.
      await page.goto(link.replace('/oversikt', '/forutsetninger/finansiering'));
      const support = page
        .locator('[data-path="funding.municipality.yearlyAmount"] [data-cell="value"] input')
        .first();
      await support.waitFor();
      expect(await support.getAttribute('inputmode')).toBe('text');
      const before = await strip(page).innerText();
      await support.fill('4 000 000');
      await expect.poll(() => strip(page).innerText()).not.toBe(before);
      const { y = -1, height = 0 } = (await strip(page).boundingBox()) ?? {};
      expect(y >= 0 && y + height <= 844).toBe(true);

      // Another language: nothing Norwegian is left but names, and the address and the scenario are the same.
      await page.goto(link);
      await page.locator('.overview__figures').waitFor();
      const address = page.url();
      await page.getByLabel('Språk').selectOption('en');
      await page.getByRole('heading', { name: 'Does the reuse hall hold when the pilot money ends?' }).or(page.locator('html[lang="en"]')).first().waitFor(); // prettier-ignore
      const words = plain(await page.locator('body').innerText());
      expect(words).toMatch(/NOK 1\.\d million/);
      expect(words).not.toMatch(
        /\bkr\b|\bmill\.|\b(og|ikke|året|mangler|månad|måned|utgifter|inntekter|støtte|husleie)\b/i,
      );
      expect(page.url()).toBe(address);
      await spaceText(page);
      expect(await layoutFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  },
);

/** The numbers that can be read in a text, each as it is written. */
const numbersIn = (text: string): readonly string[] => plain(text).match(/\d[\d ]*(?:,\d+)?/g)?.map((each) => each.trim()) ?? []; // prettier-ignore

test('Oversikt is printed from the dark: light paper with what, when and which prices, and the numbers of the screen', async () => {
  const { page, troubles, close } = await watchedPage(browser, url, { colorScheme: 'dark' });
  try {
    await page.goto(`${url}/scenario/tromso/oversikt`);
    await page.getByRole('heading', { name: 'Nøkkeltall' }).waitFor(slow);
    await page.getByText(/av 100 \(± 1\)/).waitFor(slow);
    await expect.poll(() => page.locator('.answer__wait, progress').count(), slow).toBe(0);
    await spaceText(page);
    expect(await layoutFaults(page)).toEqual([]);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    const screen = plain(await page.locator('body').innerText());
    const day = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long' }).format(new Date());
    // What the browser does before it prints, and the width of a sheet: 186 mm of A4 are 703 pixels.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1000 });
    const head = plain(await page.locator('.print-head').innerText());
    expect(head).toMatch(/^Tromsø \(illustrativt eksempel\)/);
    for (const part of [day, '2027-kroner', 'fingeravtrykk']) expect(head).toContain(part);
    expect(plain(await strip(page).innerText())).toMatch(/\d+ av \d+ tall er eksempeltall/);
    expect(await page.evaluate(() => [document.documentElement.dataset['colorScheme'], getComputedStyle(document.body).backgroundColor])).toEqual(['light', 'rgb(255, 255, 255)']); // prettier-ignore
    expect(await layoutFaults(page)).toEqual([]);
    const charts = page.locator('.chart canvas');
    // Three pixels of the picture to each of the page: sharp on paper.
    for (const chart of await charts.all()) {
      const { drawn, shown, right } = await chart.evaluate((canvas: HTMLCanvasElement) => ({ drawn: canvas.width, shown: canvas.clientWidth, right: canvas.getBoundingClientRect().right })); // prettier-ignore
      expect(right).toBeLessThanOrEqual(703);
      expect(drawn / shown).toBeGreaterThanOrEqual(1);
    }
    // Every number on paper is on the screen, besides those of its own head.
    const paper = plain(await page.locator('main').innerText()) + plain(await strip(page).innerText());
    const known = new Set(numbersIn(screen));
    expect(numbersIn(paper).filter((each) => !known.has(each))).toEqual([]);
    expect(numbersIn(paper).length).toBeGreaterThan(20);
    const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
    // A4 upright, in points (ISO 216).
    expect(pdf.match(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/g)?.length).toBeLessThanOrEqual(3);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
});

test('on paper nothing waits: what was not computed yet when it was printed says so', async () => {
  const { page, close } = await watchedPage(browser, url);
  try {
    // The answers never come: what computes them is never sent.
    await page.route(/Worker-[^/]*\.js$/, () => undefined);
    await page.goto(`${url}/scenario/tromso/oversikt`);
    await page.locator('.answer-note--computing').first().waitFor(slow);
    const unready = 'Ikke regnet ferdig da siden ble skrevet ut.';
    const notes = page.getByText(unready);
    await expect.poll(() => notes.count(), slow).toBe(2);
    expect(await page.locator('body').innerText()).not.toContain(unready);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('body').innerText();
    expect(paper).not.toMatch(/Regner|Avbryt|…/);
    for (const part of ['.overview__menu', '.chance-figure'])
      expect(plain(await page.locator(part).innerText())).toContain(unready);
  } finally {
    await close();
  }
});
