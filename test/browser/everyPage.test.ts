import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { layoutFaults } from '../gallery/layoutFaults.ts';
import { showAs, viewport, type Look } from '../gallery/pageLook.ts';
import { openState, pageStates } from '../gallery/pageStates.ts';
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

/** After the first look, on a desk in the light: each language, each width, and the dark. */
const moreLooks: readonly Look[] = [
  { locale: 'nn', width: 390, scheme: 'dark' },
  { locale: 'en', width: 768, scheme: 'light' },
];

test('faults of layout are found, and nothing else', async () => {
  const page = await browser.newPage({ viewport: viewport(390) });
  const box = (style: string, inside: string) =>
    `<div style="font: 16px monospace; ${style}">${inside}</div>`;
  const faultsOf = async (body: string) => {
    await page.setContent(`<body style="margin: 8px">${body}</body>`);
    return layoutFaults(page);
  };
  const long = 'Kommunal driftsstøtte';
  const choices = `<option>${long}</option>`;
  const fine = [
    box('', long),
    box('overflow-x: auto; width: 5em', `<span style="white-space: nowrap">${long}</span>`),
    box('line-height: 1', 'Den ene linjen<br>og den andre'),
    `<div title="${long}" style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 5em">${long}</div>`,
    box('position: absolute; clip-path: inset(50%); overflow: hidden; width: 1px; height: 1px', long),
    `<input style="width: 4em" value="${long}"><select>${choices}</select>`,
  ];
  expect(await faultsOf(fine.join(''))).toEqual([]);
  expect(await faultsOf(box('width: 500px', long))).toEqual(['the page is 118 px wider than the window']);
  expect(await faultsOf(box('overflow: hidden; white-space: nowrap; width: 5em', long))).toEqual([`«${long}» is cut off by div`]); // prettier-ignore
  expect(await faultsOf(box('', long) + box('margin-top: -16px', 'Mangler'))).toEqual([`«${long}» and «Mangler» lie over each other in div`]); // prettier-ignore
  expect(await faultsOf('<input style="width: 3em; font: 16px monospace" value="1 234 567">')).toMatchObject([/^«1 234 567» needs \d+ px more in input$/].map((text) => expect.stringMatching(text))); // prettier-ignore
  expect(await faultsOf(`<select style="width: 5em">${choices}</select>`)).toHaveLength(1);
  await page.close();
});

test.each(pageStates)(
  '$name: nothing cut off, overlapping, inaccessible, wrong or fetched elsewhere',
  { timeout: longest },
  async (state) => {
    const { page, troubles, close } = await watchedPage(browser, url, { viewport: viewport(1440) });
    try {
      await openState(page, url, state);
      const found = { 'nb 1440 light': [...(await layoutFaults(page)), ...(await axeViolations(page))] };
      for (const look of moreLooks) {
        await showAs(page, look);
        const { locale, width, scheme } = look;
        // Colours and sizes of touch are those of the dark phone: the third look has nothing that is new to it.
        const violations = scheme === 'dark' ? await axeViolations(page, 'again') : [];
        Object.assign(found, { [`${locale} ${width} ${scheme}`]: [...(await layoutFaults(page)), ...violations] }); // prettier-ignore
      }
      expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
      // A scenario that does not exist is an answer 404, which the browser notes by itself.
      expect(troubles.filter((trouble) => state.name !== 'No scenario' || !trouble.includes('404'))).toEqual([]); // prettier-ignore
    } finally {
      await close();
    }
  },
);

test.each([
  ['nn-NO', 'nn', 'Analyse'],
  ['en-GB', 'en', 'Analysis'],
] as const)('a reader of %s meets it in that language', async (locale, language, view) => {
  const { page, troubles, close } = await watchedPage(browser, url, { locale });
  try {
    await page.goto(url);
    await page.getByRole('link', { name: view, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
});
