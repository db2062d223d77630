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

/** Some wait for all the answers of a page, while another browser takes its share of the processors. */
const longest = 150_000;

/** What a page is brought to before it is looked at. */
type Step = (page: Page) => Promise<unknown>;

const nothing: Step = () => Promise.resolve();
const asTables: Step = async (page) => {
  for (const button of await page.locator('.chart-panel [aria-pressed]').all()) await button.click();
  await page.locator('.tests summary').click();
};
const withErrors: Step = (page) => page.locator('.lever input').first().fill('ca 90');
const openRow: Step = async (page) => {
  await page.locator('.field-row__more:visible').nth(1).click();
  await page.locator('.folded summary').first().click();
};
const withSeries: Step = async (page) => {
  await page.locator('[data-path="roles.worker.plannedFte"] .field-row__more').click();
  await page.locator('.series__actions button').nth(1).click();
};
const withSpan: Step = async (page) => {
  await page.locator('[data-path="operations.itCost"] input').first().fill('66 000 (50 000–90 000)');
  await page.locator('[data-path="operations.itCost"] .field-row__more').click();
};
const openFolds: Step = async (page) => {
  for (const summary of await page.locator('.folded summary').all()) await summary.click();
};
const addMember: Step = (page) => page.locator('.add-member__open').first().click();
const doubtful: Step = (page) =>
  page.locator('[data-path="roles.worker.sickLeave"] input').first().fill('0,12');
/** Every answer is there, as tables and with all that is folded away. */
const withAnswers: Step = async (page) => {
  await expect.poll(() => page.locator('.answer__wait').count(), { timeout: 90_000 }).toBe(0);
  await expect.poll(() => page.locator('progress').count(), { timeout: 90_000 }).toBe(0);
  for (const button of await page.locator('.chart-panel [aria-pressed]').all()) await button.click();
  for (const summary of await page.locator('.answer-fold:not(.answer-fold--panel) > summary:visible').all())
    await summary.click();
};
const withTable: Step = (page) => page.locator('.series-table').first().waitFor();
const openLines: Step = (page) => page.locator('.series-table__head button').first().click();
const withDisplay: Step = (page) => page.locator('.display-menu__open').click();
const resultTables: Step = async (page) => {
  await withTable(page);
  for (const button of await page.locator('.chart-panel [aria-pressed]').all()) await button.click();
};
/** Every picture of the report is there. */
const drawn: Step = async (page) => {
  await expect.poll(() => page.locator('.report__wait').count(), { timeout: 30_000 }).toBe(0);
};
const menu: Step = (page) => page.locator('.scenario-menu__name').click();
const table: [name: string, path: string, step: Step][] = [
  ['Oversikt', '/', nothing],
  ['Oversikt as tables', '/', asTables],
  ['Oversikt with an error', '/', withErrors],
  ['Oversikt, a variant', '/scenario/tromso-larger-volume/oversikt', nothing],
  ['Oversikt, loans and an own building', '/scenario/drammen-eget-bygg/oversikt', asTables],
  ['Oversikt without a pilot', '/scenario/skien-arbeidstrening/oversikt', nothing],
  ['the list of scenarios', '/', menu],
  ['Tid og kommune', '/scenario/tromso/forutsetninger', openRow],
  ['Priser og vekst', '/scenario/tromso/forutsetninger/priser-og-vekst', nothing],
  ['Mengder', '/scenario/tromso/forutsetninger/mengder', addMember],
  ['Bemanning with a series', '/scenario/tromso/forutsetninger/bemanning', withSeries],
  ['Bemanning with a question', '/scenario/tromso/forutsetninger/bemanning', doubtful],
  ['Lokaler', '/scenario/tromso/forutsetninger/lokaler', openRow],
  ['Drift', '/scenario/tromso/forutsetninger/drift', openRow],
  ['Drift with a span', '/scenario/tromso/forutsetninger/drift', withSpan],
  ['Hendelser og sammenhenger', '/scenario/tromso/forutsetninger/hendelser-og-sammenhenger', addMember],
  ['Drift, all of it', '/scenario/drammen-eget-bygg/forutsetninger/drift', openFolds],
  ['Investeringer og lån, nothing yet', '/scenario/tromso/forutsetninger/investeringer-og-laan', nothing],
  ['Investeringer og lån', '/scenario/drammen-eget-bygg/forutsetninger/investeringer-og-laan', openFolds],
  ['Finansiering', '/scenario/fredrikstad-avfallsselskap/forutsetninger/finansiering', openFolds],
  ['Krav og grenser', '/scenario/tromso/forutsetninger/krav-og-grenser', nothing],
  ['Analyse', '/scenario/tromso/analyse', withAnswers],
  ['Analyse of a hall that holds', '/scenario/tromso-municipal-support/analyse', withAnswers],
  ['Hva om noe går galt', '/scenario/tromso/analyse/hva-om-noe-gaar-galt', withAnswers],
  ['Hvor sikkert er det', '/scenario/tromso-municipal-support/analyse/hvor-sikkert-er-det', withAnswers],
  ['Regnskap, every line', '/scenario/drammen-eget-bygg/resultater?enhet=kr', openLines],
  ['Regnskap by month', '/scenario/tromso/resultater?tid=maaned&aar=2030&oppsett=linjer', withDisplay],
  ['Resultater, Mengder', '/scenario/tromso/resultater/mengder', withTable],
  ['Resultater, Bemanning', '/scenario/tromso/resultater/bemanning', resultTables],
  ['Resultater, Utgifter', '/scenario/drammen-eget-bygg/resultater/utgifter', withTable],
  ['Resultater, Gevinster', '/scenario/skien-arbeidstrening/resultater/gevinster', withTable],
  ['Resultater, Perspektiver', '/scenario/tromso/resultater/perspektiver', withTable],
  ['Rapport', '/rapport/tromso', drawn],
  ['no page', '/finnes/ikke', nothing],
  ['no scenario', '/scenario/finnes-ikke/oversikt', nothing],
];

/** Bokmål sees every page, on a desk and then on a phone in the dark; the others those that differ most. */
const some = (...names: readonly string[]) => table.filter(([name]) => names.includes(name));

describe.each([
  ['nb-NO', 'light', 1440, table],
  ['nn-NO', 'dark', 768, some('Oversikt as tables', 'Mengder', 'Bemanning with a question', 'Analyse', 'Resultater, Gevinster')], // prettier-ignore
  ['en-GB', 'light', 390, some('Oversikt with an error', 'Tid og kommune', 'Hva om noe går galt', 'Hvor sikkert er det', 'Resultater, Mengder', 'the list of scenarios')], // prettier-ignore
] as const)('in %s, %s, %d wide', (locale, colorScheme, width, shown) => {
  test.each(shown)(
    '%s has no violation, no error and no request elsewhere',
    async (name, path, step) => {
      const { page, troubles, close } = await watchedPage(browser, url, {
        locale,
        colorScheme,
        viewport: { width, height: width === 390 ? 844 : 900 },
        reducedMotion: 'reduce',
      });
      try {
        await page.goto(url + path);
        await page.locator('h1').waitFor();
        if (!name.startsWith('no ')) await page.locator('.verdict-strip__short, .report__head').waitFor();
        await step(page);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
        await expectRoomFor(page, colorScheme);
        if (width === 1440) {
          await page.setViewportSize({ width: 390, height: 844 });
          await page.emulateMedia({ colorScheme: 'dark' });
          await expectRoomFor(page, 'dark');
        }
        // A scenario that does not exist is an answer 404, which the browser notes by itself.
        expect(troubles.filter((trouble) => name !== 'no scenario' || !trouble.includes('404'))).toEqual([]);
      } finally {
        await close();
      }
    },
    longest,
  );
});

/** The colours asked for, nothing that axe finds, and nothing wider than the page. */
async function expectRoomFor(page: Page, colorScheme: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['colorScheme'])).toBe(colorScheme); // prettier-ignore
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0); // prettier-ignore
}
