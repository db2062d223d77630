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

type Step = (page: Page) => Promise<unknown>;

const button =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
/** Answers nothing up to a question of the guide. */
const questionAt =
  (number: number): Step =>
  async (page) => {
    for (let at = 1; at < number; at += 1) {
      await page.locator('.guide__actions [type="submit"]').waitFor();
      await page.locator('.guide__actions [data-variant="tertiary"]').click();
      await page.waitForURL(new RegExp(`/${at + 1}$`));
    }
  };

/** States of the start that are not among those of every page. */
const states: readonly [name: string, path: string, step: Step][] = [
  ['nothing found', '/scenarioer?sok=finnes+ikke', (page) => page.locator('.library__empty').first().waitFor()],
  ['an empty bin', '/scenarioer?vis=papirkurv', (page) => page.locator('.library__empty').first().waitFor()],
  ['some chosen', '/scenarioer', async (page) => { for (const at of [0, 1]) await page.locator('.choose-box input:visible').nth(at).check(); }],
  ['the ways to a new one', '/scenarioer', button(/^(Nytt|New) scenario/)],
  ['the menu of a card', '/scenarioer', (page) => page.locator('.card-menu button').first().click()],
  ['a municipality that little is known of', '/nytt/sporsmaal', (page) => page.locator('input[list]').fill('Bjerkreim')],
  ['a municipality that there is not', '/nytt/sporsmaal', async (page) => { await page.locator('input[list]').fill('Atlantis'); await page.keyboard.press('Tab'); await page.locator('.ds-validation-message').waitFor(); }],
  ['question 4', '/nytt/sporsmaal', questionAt(4)],
  ['an own building', '/nytt/sporsmaal', async (page) => { await questionAt(6)(page); await page.locator('.option-box input').nth(2).check(); }],
  ['the end of the guide', '/nytt/sporsmaal', questionAt(9)],
  ['a guide that is not here', '/nytt/sporsmaal/finnes-ikke/3', (page) => page.locator('.guide .ds-button').waitFor()],
  ['privacy', '/hjelp/personvern', (page) => page.locator('.statement').waitFor()],
  ['the help menu', '/hjelp/personvern', (page) => page.locator('.help-menu').click()],
  ['the tour', '/', async (page) => { await page.locator('.banner button').first().click(); await page.locator('.tour-card.is-placed').waitFor(); }],
]; // prettier-ignore

/** Bokmål sees every state, on a desk and then on a phone in the dark; the others those that differ most. */
const some = (names: RegExp) => states.filter(([name]) => names.test(name));

describe.each([
  ['nb-NO', 'light', 1440, states],
  ['nn-NO', 'dark', 768, some(/little is known|question 4|tour/)],
  ['en-GB', 'light', 390, some(/chosen|own building/)],
] as const)('in %s, %s, %d wide', (locale, colorScheme, width, shown) => {
  test.each(shown)('%s has no violation, no error and no request elsewhere', async (name, path, step) => {
    const { page, troubles, close } = await watchedPage(browser, url, { locale, colorScheme, viewport: { width, height: 900 } }); // prettier-ignore
    try {
      await page.goto(url + path);
      await page.locator('h1').waitFor();
      await step(page);
      await expectRoomFor(page);
      if (width === 1440) {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectRoomFor(page, 'again');
      }
      // A scenario that does not exist is an answer 404, which the browser notes by itself.
      expect(troubles.filter((trouble) => !name.includes('not here') || !trouble.includes('404'))).toEqual(
        [],
      );
    } finally {
      await close();
    }
  });
});

/** Nothing that axe finds, and nothing wider than the page. */
async function expectRoomFor(page: Page, again: 'again' | 'first' = 'first'): Promise<void> {
  expect(await axeViolations(page, again)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0); // prettier-ignore
}

/** A page in a profile of its own on which nothing goes wrong. */
async function opened(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url);
  try {
    await page.goto(url + path);
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

describe('the eight questions', () => {
  test('have no violation, and room on a desk and on a phone in the dark, each of them', () =>
    opened('/nytt/sporsmaal', async (page) => {
      for (const at of [2, 3, 4, 5, 6, 7, 8]) {
        await page.locator('.guide__actions [type="submit"]').waitFor();
        await page.locator('.guide__actions [data-variant="tertiary"]').click();
        await page.waitForURL(new RegExp(`/${at}$`));
        await page.locator('.guide__actions [type="submit"]').waitFor();
        for (const [colorScheme, width] of [['light', 1440], ['dark', 390]] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await expectRoomFor(page, width === 390 ? 'again' : 'first');
        }
      }
    })); // prettier-ignore

  test('three are answered and five skipped, by keyboard: the verdict is there from the fourth and follows', () =>
    opened('/', async (page) => {
      await page.getByRole('link', { name: 'Lag ditt eget: 8 spørsmål' }).press('Enter');
      await page.getByRole('textbox', { name: 'Kommune' }).or(page.getByRole('combobox', { name: 'Kommune' })).fill('Bodø'); // prettier-ignore
      await page.getByText('Kilde: SSB tabell 11342').waitFor();
      expect(await page.locator('.verdict-strip').count()).toBe(0);
      await page.keyboard.press('Enter');
      for (const name of ['Når starter piloten', 'Hva skal hallen ta imot']) {
        await page.getByRole('heading', { name }).waitFor();
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
        await page.getByRole('button', { name: 'Hopp over' }).press('Enter');
      }
      await page.getByRole('heading', { name: 'Hvor mye blir solgt' }).waitFor();
      const short = page.locator('.verdict-strip__short');
      const before = await short.innerText();
      await page.getByRole('textbox', { name: 'Pris per tonn' }).fill('40 000');
      await expect.poll(() => short.innerText()).not.toBe(before);
      await page.getByRole('textbox', { name: 'Pris per tonn' }).press('Enter');
      for (let skipped = 0; skipped < 3; skipped += 1) {
        const now = await heading(page).innerText();
        await page.getByRole('button', { name: 'Hopp over' }).press('Enter');
        await expect.poll(() => heading(page).innerText()).not.toBe(now);
      }
      await page.getByRole('textbox', { name: 'Kommunens grense i året' }).fill('2 mill');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ferdig' }).waitFor();
      expect(await page.locator('.guide__help').innerText()).toMatch(/^3 tall er dine, \d+ er eksempeltall/);
      await page.getByRole('link', { name: 'Se oversikten' }).press('Enter');
      await page.locator('.scenario-menu__title', { hasText: 'Ombrukshall i Bodø' }).waitFor();
      await page.getByText('Lagret på denne maskinen').waitFor();
    }));

  test('nothing is kept until something is answered; what is, survives the tab', () =>
    opened('/nytt/sporsmaal', async (page) => {
      await page.getByRole('button', { name: 'Hopp over' }).click();
      await page.getByRole('heading', { name: 'Når starter piloten' }).waitFor();
      await page.goto(`${url}/scenarioer?vis=mine`);
      await page.getByText('Ingen egne scenarioer ennå.').waitFor();
      await page.goto(`${url}/nytt/sporsmaal`);
      await page.getByRole('button', { name: 'Hopp over' }).click();
      await page.getByRole('textbox', { name: 'År' }).first().fill('2028');
      await page.getByText('Lagret på denne maskinen').waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Når starter piloten' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'År' }).first().inputValue()).toBe('2028');
      await page.getByText('Piloten varer 24 måneder.').waitFor();
      await page.getByRole('textbox', { name: 'År' }).last().fill('2026');
      await page.locator('.ds-validation-message').first().waitFor();
    }));

  test('a text that cannot be read is kept, said, and must be put right before the next question', () =>
    opened('/nytt/sporsmaal', async (page) => {
      await questionAt(3)(page);
      const entry = page.getByRole('textbox', { name: 'Byggevarer i året' });
      await entry.fill('ca 90');
      await page.getByRole('button', { name: 'Neste' }).click();
      await page.getByText('«ca 90» er ikke et tall.').waitFor();
      expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
      await entry.fill('90');
      await page.getByRole('button', { name: 'Neste' }).click();
      await page.getByRole('heading', { name: 'Hvor mye blir solgt' }).waitFor();
    }));
});

describe('a new scenario', () => {
  test('from a template is a copy that can be changed', () =>
    opened('/nytt/mal', async (page) => {
      await page.getByRole('button', { name: 'Bruk malen «Bodø: leien ganger sju»' }).click();
      await page.getByText('Lagret på denne maskinen').waitFor();
      expect(await page.locator('.scenario-menu__title').innerText()).toBe('Bodø: leien ganger sju – kopi');
    }));

  test('that is empty asks for what is missing, and is computed when it is there', () =>
    opened('/scenarioer', async (page) => {
      await page.getByRole('button', { name: 'Nytt scenario' }).click();
      await page.getByRole('button', { name: /^Tomt/ }).click();
      await page.getByText('Sone for arbeidsgiveravgift mangler.').waitFor();
      await page.getByRole('button', { name: 'Gå til feltet' }).click();
      await page.getByRole('combobox', { name: 'Sone for arbeidsgiveravgift' }).selectOption('IVa');
      await expect.poll(() => page.locator('.verdict-strip .verdict-badge--holds').count()).toBe(1);
    }));
});

describe('help', () => {
  test('the tour points at what is there, is ended by Escape, and gives the focus back', () =>
    opened('/', async (page) => {
      const start = page.getByRole('button', { name: 'Omvisning, 5 min' });
      await start.press('Enter');
      const shown: string[] = [];
      for (let step = 1; step <= 9; step += 1) {
        await page.getByText(`${step} av 9`, { exact: true }).waitFor();
        await page.locator('.tour-mark').waitFor();
        shown.push(await page.locator('.tour-card h2').innerText());
        const [card, mark] = await Promise.all(['.tour-card', '.tour-mark'].map((part) => page.locator(part).boundingBox())); // prettier-ignore
        expect([shown.at(-1), (card?.y ?? -1) >= 0, (mark?.width ?? 0) > 0]).toEqual([
          shown.at(-1),
          true,
          true,
        ]);
        if (step < 9) await page.locator('.tour-card').getByRole('button', { name: 'Neste' }).press('Enter');
      }
      expect(new Set(shown).size).toBe(9);
      await page.keyboard.press('Escape');
      expect(await page.locator('.tour-card').count()).toBe(0);
      expect(await start.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('the glossary is searched in any language, and the address remembers', () =>
    opened('/hjelp/ordliste', async (page) => {
      await page.getByRole('searchbox').fill('switching');
      await expect
        .poll(() => page.locator('.glossary dt').allInnerTexts())
        .toEqual(['vippepunkt (terskelverdi)']);
      expect(new URL(page.url()).searchParams.get('sok')).toBe('switching');
    }));

  test('the handbook finds a line and follows its links to other sections', () =>
    opened('/hjelp/modellhandbok', async (page) => {
      await page.getByRole('searchbox').fill('volumes.tonnePrice');
      await page.locator('.handbook__hits a').first().click();
      await page.waitForURL(/topic-volumes#line-volumes\.tonnePrice$/);
      const target = page.locator('[id="line-volumes.tonnePrice"]');
      await expect.poll(async () => Math.abs((await target.boundingBox())?.y ?? 9999)).toBeLessThan(400);
      await page.locator('.handbook__text a[href*="topic-operations"]').first().click();
      await page.waitForURL(/topic-operations/);
      await page.locator('.handbook__text h2').waitFor();
    }));
});
