import type { Page } from 'playwright-core';

/** What a page is brought to before it is looked at. */
export type Step = (page: Page) => Promise<unknown>;

const clickAll = async (page: Page, selector: string): Promise<void> => {
  for (const each of await page.locator(selector).all()) await each.click();
};

/** The last of something that is waited for goes: an answer, a picture. */
const gone = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((none) => document.querySelector(none) === null, selector, { timeout: 120_000 });

const chartsAsTables: Step = (page) => clickAll(page, '.chart-panel .panel__actions > [aria-pressed]:visible'); // prettier-ignore

/** Every chart as its table, and the tests of the verdict. */
export const asTables: Step = async (page) => {
  await chartsAsTables(page);
  await page.locator('.tests summary').click();
};
export const withError: Step = (page) => page.locator('.lever input').first().fill('ca 90');
export const openRow: Step = async (page) => {
  await page.locator('.field-row__more:visible').nth(1).click();
  await page.locator('.folded summary').first().click();
};
export const withSeries: Step = async (page) => {
  await page.locator('[data-path="roles.worker.plannedFte"] .field-row__more').click();
  await page.locator('.series__actions button').nth(1).click();
};
export const withSpan: Step = async (page) => {
  await page.locator('[data-path="operations.itCost"] input').first().fill('66 000 (50 000–90 000)');
  await page.locator('[data-path="operations.itCost"] .field-row__more').click();
};
/** What the halls of a portfolio share, as a form with a cost and a reserve. */
export const withShared: Step = async (page) => {
  await page.locator('.portfolio-table').first().waitFor();
  await page.locator('details:has(.shared-form) > summary').click();
  await page.locator('.shared-form__part > button').click();
  await page.locator('.shared-form input[type=checkbox]').check();
  await gone(page, '.answer__wait');
};
export const withStart: Step = (page) => page.locator('.studies__form').waitFor();
export const openFolds: Step = (page) => clickAll(page, '.folded summary');
export const addMember: Step = (page) => page.locator('.add-member__open').first().click();
export const doubtful: Step = (page) =>
  page.locator('[data-path="roles.worker.sickLeave"] input').first().fill('0,12');
/** Every answer is there, as tables and with all that is folded away. */
export const withAnswers: Step = async (page) => {
  await page.locator('.answer__body').first().waitFor();
  await gone(page, '.answer__wait, progress');
  await chartsAsTables(page);
  await clickAll(page, '.answer-fold:not(.answer-fold--panel) > summary:visible');
};
export const withTable: Step = (page) => page.locator('.series-table').first().waitFor();
export const openLines: Step = (page) => page.locator('.series-table__head button').first().click();
export const withDisplay: Step = (page) => page.locator('.display-menu__open').click();
export const resultTables: Step = async (page) => {
  await withTable(page);
  await chartsAsTables(page);
};
/** Every picture of the report is there. */
export const drawn: Step = (page) => gone(page, '.report__wait');
export const withMenu: Step = (page) => page.locator('.scenario-menu__name').click();
/** Every verdict of the list is there. */
export const withVerdicts: Step = async (page) => {
  await page.locator('.card, .library-table').first().waitFor();
  await gone(page, '.skeleton');
};
export const withShare: Step = async (page) => {
  await page.locator('button:has(+ dialog.share)').click();
  await page.locator('dialog.share[open] input').first().waitFor();
};
export const withWorking: Step = async (page) => {
  await page.locator('.series-table tbody td button').first().click();
  await page.locator('dialog.explain[open] h2').first().waitFor();
};
export const compared: Step = async (page) => {
  await page.locator('.number-table').first().waitFor();
  await gone(page, '.answer__wait, progress');
};
export const withText: Step = async (page) => {
  await page.locator('h1 + *').first().waitFor();
  await gone(page, '.skeleton');
};
export const withQuestion: Step = (page) => page.waitForURL(/sporsmaal\/.+\/\d/);

/** Two months of one item, typed: one number, and one that cannot be read. */
export const withActuals: Step = async (page) => {
  await page.locator('.follow-up__grid input').nth(0).fill('200 000');
  await page.locator('.follow-up__table').waitFor();
  await page.locator('.follow-up__grid input').nth(1).fill('ukjent');
  await page.locator('.follow-up__unread').waitFor();
  await page.locator('.follow-up__track, .follow-up__table small').first().waitFor({ timeout: 60_000 });
};

/** A page of the presentation, with its chart. */
export const presented: Step = (page) => page.locator('.sheet--current canvas').waitFor();

/** What a presenter prepares. */
export const prepared: Step = (page) => page.locator('.prepare__head').waitFor();
