import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askedOf, needInWords, openScenario, questionTable, runHall, runResult, standalone, type GapMenu, type ScenarioDocument, type StressTable, type SwitchingValues } from '../../models/index.ts'; // prettier-ignore
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const documentOf = (id: string): ScenarioDocument => JSON.parse(readFileSync(join(import.meta.dirname, `../../scenarios/${id}.json`), 'utf8')) as ScenarioDocument; // prettier-ignore
const tromso = documentOf('tromso');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What the models answer: the expected values of everything read on the page. */
async function answered<Answer>(name: keyof typeof questionTable): Promise<Answer> {
  const question = await questionTable[name].load();
  const found = await askedOf<unknown, unknown, unknown>(question, [standalone(openScenario(tromso))], {}, () => undefined); // prettier-ignore
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.answer as Answer;
}

/** Text as it is read: the browser gives no-break spaces back. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const panel = (page: Page, heading: string) => page.getByRole('region', { name: heading }).first();
const textOf = async (page: Page, heading: string): Promise<string> =>
  plain(await panel(page, heading).innerText());
const slow = { timeout: 30_000 };

async function opened(
  path: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  // prettier-ignore
  const { page, troubles, close } = await watchedPage(browser, url, options);
  try {
    await page.goto(url + path);
    await page.locator('h1').waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

/** How many scenarios of the reader's own the browser keeps. */
const keptCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('holdbar');
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('scenarios').objectStore('scenarios').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

const volume = (page: Page) => page.getByRole('textbox', { name: 'Solgt mengde' });

describe('Oversikt', () => {
  test('says what makes it hold, and a variant of it holds, follows its base, and is kept', () =>
    opened('/', async (page) => {
      const { alone } = await answered<GapMenu>('gap-menu');
      const first = plain(alone[0]?.phrases[0]?.nb ?? '');
      const menu = panel(page, 'Dette får det til å holde');
      await menu.getByText(first.slice(1)).first().waitFor(slow);
      await menu
        .getByRole('button', { name: /^Lag variant/ })
        .first()
        .click();
      await page
        .getByRole('region', { name: 'Konklusjon' })
        .getByText('Holder', { exact: true })
        .waitFor(slow);
      expect(plain(await page.locator('.scenario-menu__name').innerText())).toMatch(/^Tromsø › Kommunen gir/);
      await page.reload();
      await page
        .getByRole('region', { name: 'Konklusjon' })
        .getByText('Holder', { exact: true })
        .waitFor(slow);
      await panel(page, 'Dette hviler det på').waitFor(slow);
    }));
});

describe('Analyse', () => {
  test('shows the menu, the curve and the switching values that the models give, and axe finds nothing', () =>
    opened('/scenario/tromso/analyse', async (page) => {
      const { rows, neverFlip } = await answered<SwitchingValues>('switching-values');
      await page.getByText(`${neverFlip.length} tall betyr noe, men vipper aldri konklusjonen`).waitFor(slow);
      await panel(page, 'Hvor nær er vippepunktene?').getByRole('button', { name: 'Tabell' }).click();
      const table = page.getByRole('table', { name: /^Tallene som kan vippe/ });
      expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(rows.map(({ label }) => label.nb));
      const { alone, pairs } = await answered<GapMenu>('gap-menu');
      const menu = panel(page, 'Dette får det til å holde');
      expect(await menu.getByRole('button', { name: /^Lag variant/ }).count()).toBe(
        alone.length + pairs.length,
      );
      expect(await textOf(page, 'Når går det i balanse?')).toContain('«Alle mengder mot planlagt» må fra 1 til 1,77 (77 % opp) for å gå i balanse.'); // prettier-ignore
      expect(await textOf(page, 'Hva må kommunen forplikte seg til?')).toContain('1,4 mill. kr i året');
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('is restored by its address: the number, what is to balance, the way to commit, the map', () =>
    opened(
      '/scenario/tromso/analyse?tall=streams.furniture.salesPrice&maal=result&binding=reserve&x=streams.furniture.salesPrice&y=places.postTerminal.yearlyRent',
      async (page) => {
        // prettier-ignore
        await page.getByText(/«Møbler: Pris per stk\.» må fra/).first().waitFor(slow); // prettier-ignore
        expect(await page.getByLabel('Det som skal gå i balanse').inputValue()).toBe('result');
        await expect
          .poll(() => page.getByRole('radio', { name: /Engangsreserve/ }).isChecked(), slow)
          .toBe(true);
        await page.getByRole('group', { name: /^Møbler: Pris per stk\. og Postterminalen/ }).waitFor(slow);
        await page.getByLabel('Når dette tallet endrer seg').selectOption('places.postTerminal.yearlyRent');
        await expect.poll(() => new URL(page.url()).searchParams.get('tall')).toBe('places.postTerminal.yearlyRent'); // prettier-ignore
        await page.reload();
        const chosen = page.getByLabel('Når dette tallet endrer seg');
        await expect.poll(() => chosen.inputValue(), slow).toBe('places.postTerminal.yearlyRent');
      },
    ));

  test('is cancelled, and put again', () =>
    opened('/scenario/tromso/analyse', async (page) => {
      const cancel = page.getByRole('button', { name: 'Avbryt: Hvor nær er vippepunktene?' });
      await cancel.click(slow);
      const again = page.getByText(/^Avbrutt\./).getByRole('button', { name: 'Regn på nytt' });
      await again.waitFor();
      // Nothing goes on behind the page: all other answers are here, and its place is empty.
      await expect.poll(() => page.locator('.answer__wait').count(), slow).toBe(1);
      expect(await again.count()).toBe(1);
      await again.click();
      await page
        .getByRole('paragraph')
        .filter({ hasText: /^Nærmest: / })
        .waitFor(slow);
    }));

  test('of yesterday is marked, and no more when the change is undone', () =>
    opened('/scenario/tromso/analyse/hva-om-noe-gaar-galt', async (page) => {
      const { holds, singles } = await answered<StressTable>('stress');
      const tested = singles.filter(({ result }) => result !== undefined).length;
      await page.getByText(`Økonomien holder i ${holds.singles} av ${tested} påkjenninger`).waitFor(slow);
      await page.getByRole('link', { name: 'Oversikt' }).click();
      await volume(page).fill('140');
      await page.getByRole('link', { name: 'Analyse' }).click();
      await page.getByRole('link', { name: 'Hva om noe går galt?' }).click();
      await page.getByText(/^Økonomien holder i/).waitFor(slow);
      await page.keyboard.press('Control+z');
      await page.getByText('Tallene er endret siden dette ble regnet ut.').waitFor();
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => page.getByText('Tallene er endret siden dette ble regnet ut.').count()).toBe(0);
    }));

  test('of what may go wrong has every shock and pair, with what is missing', () =>
    opened('/scenario/tromso/analyse/hva-om-noe-gaar-galt', async (page) => {
      const table = await answered<StressTable>('stress');
      await page.getByRole('table', { name: /^Hva som mangler i året/ }).waitFor(slow);
      const worst = table.singles.find(({ id }) => id === table.worstSingle);
      expect(await textOf(page, 'Hva om noe går galt?')).toContain(`Verst alene: ${worst?.label.nb} (mangler ${plain(needInWords(worst?.result?.additionalSupportPerYear ?? 0, 'nb'))} i året).`); // prettier-ignore
      const cells = await page.locator('.heat-wide .heat:not(.heat--empty)').count();
      expect(cells).toBe(
        table.singles.filter(({ result }) => result !== undefined).length + table.pairs.length,
      );
      expect(await axeViolations(page)).toEqual([]);
    }));

  test(
    'of what may go wrong takes one of the reader’s own, which the scenario keeps',
    { timeout: 120_000 },
    () =>
      opened('/scenario/tromso/analyse/hva-om-noe-gaar-galt', async (page) => {
        const table = page.getByRole('table', { name: /^Hva som mangler i året/ });
        await table.waitFor(slow);
        await page.getByRole('button', { name: 'Legg til egen' }).click();
        const dialog = page.getByRole('dialog', { name: 'Egen stresstest' });
        await dialog.getByRole('button', { name: 'Lagre stresstesten' }).click();
        await dialog.getByText('Skriv et navn, for eksempel').waitFor();
        await expect.poll(() => dialog.getByRole('textbox', { name: 'Navn' }).evaluate((each) => each === document.activeElement), slow).toBe(true); // prettier-ignore
        expect(await axeViolations(page)).toEqual([]);
        await dialog.getByRole('textbox', { name: 'Navn' }).fill('Leien blir 50 % høyere');
        await dialog.getByLabel('Tall som endrer seg').selectOption('places.postTerminal.yearlyRent');
        await dialog.getByRole('textbox', { name: 'Hvor mye' }).fill('50');
        await dialog.getByRole('button', { name: 'Lagre stresstesten' }).click();
        // The same as the scenario with a rent of 95 × 1.5 kroner, whose short verdict says what is missing.
        const dearer = openScenario({ ...tromso, places: { postTerminal: { ...(tromso['places'] as Record<string, object>)['postTerminal'], yearlyRent: { value: 142.5, unit: 'NOK/m2/month' } } } }); // prettier-ignore
        const missing = /Mangler (.+ kr) i året/.exec(plain(runResult(dearer, runHall(dearer)).verdict.short.nb))?.[1]; // prettier-ignore
        const row = table.getByRole('row', { name: /^Leien blir 50 % høyere/ });
        await row.waitFor(slow);
        expect(plain(await row.innerText())).toContain(`mangler ${missing ?? 'no amount'} i året`);
        await page.reload();
        await row.waitFor(slow);
        // It is changed again: another name, and a rent that is as it was after all.
        await page.getByRole('button', { name: 'Endre stresstesten «Leien blir 50 % høyere»' }).click();
        const changing = page.getByRole('dialog', { name: 'Endre stresstest' });
        expect(await changing.getByRole('textbox', { name: 'Hvor mye' }).inputValue()).toBe('50');
        expect(await changing.getByLabel('Tall som endrer seg').inputValue()).toBe(
          'places.postTerminal.yearlyRent',
        );
        await changing.getByRole('textbox', { name: 'Navn' }).fill('Leien blir som før');
        await changing.getByRole('textbox', { name: 'Hvor mye' }).fill('0');
        await changing.getByRole('button', { name: 'Lagre stresstesten' }).click();
        await page.locator('.reasons dt', { hasText: 'Leien blir som før' }).waitFor(slow);
        await page.getByRole('button', { name: 'Slett stresstesten «Leien blir som før»' }).click();
        await expect.poll(() => page.getByText('Leien blir som før', { exact: true }).count(), slow).toBe(0);
      }),
  );

  test(
    'a place on the map is a variant with its two values, by the keyboard and by a press',
    { timeout: 120_000 },
    () =>
      opened(
        '/scenario/tromso/analyse?x=streams.furniture.salesPrice&y=places.postTerminal.yearlyRent',
        async (page) => {
          const map = page.getByRole('group', { name: /^Møbler: Pris per stk\. og Postterminalen/ });
          await map.waitFor(slow);
          const place = page.locator('.map-place');
          // The whole map is there, not the coarse one that comes first.
          await expect.poll(() => place.count(), slow).toBe(1);
          await expect.poll(() => page.getByRole('region', { name: /^Møbler: Pris/ }).getByText('foreløpig').count(), slow).toBe(0); // prettier-ignore
          await map.focus();
          await page.keyboard.press('Home');
          await page.keyboard.press('Enter');
          await place.getByRole('button', { name: /^Lag variant: Møbler: Pris/ }).waitFor(slow);
          const byKey = await place.innerText();
          const canvas = map.locator('canvas');
          const { width, height } = (await canvas.boundingBox())!;
          await canvas.click({ position: { x: width * 0.85, y: height * 0.2 } });
          await expect.poll(() => place.innerText(), slow).not.toBe(byKey);
          const outcome = await place.locator('.outcome').innerText();
          await place.getByRole('button', { name: /^Lag variant/ }).click();
          await page.getByText('2 endringer').first().waitFor(slow);
          await expect.poll(async () => plain(await page.getByRole('region', { name: 'Konklusjon' }).locator('.verdict-badge').last().innerText()), slow).toBe(outcome); // prettier-ignore
        },
      ),
  );

  test('reads the values of a lying chart by arrow keys', () =>
    opened('/scenario/tromso/analyse', async (page) => {
      await page.getByText(/tall betyr noe, men vipper aldri konklusjonen/).waitFor(slow);
      const chart = page.getByRole('group', { name: /^Hvor nær er vippepunktene/ });
      await chart.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => chart.locator('[aria-live]').innerText()).toMatch(/I dag .*Vippepunkt .*%/);
    }));
});

describe('Sammenlign', () => {
  const pair = 'scenarioer=tromso,tromso-larger-volume';

  test('asks for one more, and shows two side by side', () =>
    opened('/sammenlign?scenarioer=tromso', async (page) => {
      await page.getByText('Velg minst ett scenario til.').waitFor();
      await page.getByLabel('Legg til scenario').selectOption('tromso-larger-volume');
      const table = page.getByRole('table', { name: 'Konklusjon og nøkkeltall for hvert scenario' });
      await table.waitFor(slow);
      expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([expect.stringMatching(/^Tromsø/), 'Større volum']); // prettier-ignore
      expect(new URL(page.url()).searchParams.get('scenarioer')).toBe('tromso,tromso-larger-volume');
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('explains the difference by parts that add up', () =>
    opened(`/sammenlign/forskjellen?${pair}&figur=structureMargin`, async (page) => {
      await page.getByRole('button', { name: 'Tabell' }).click(slow);
      const cells = await page.getByRole('table').locator('tbody tr td:nth-child(2)').allInnerTexts();
      const amounts = cells.map((text) => inKroner(plain(text)));
      const [first = NaN, last = NaN] = [amounts[0], amounts.at(-1)];
      const parts = amounts.slice(1, -1);
      expect(parts.length).toBeGreaterThan(1);
      // Each amount is printed to a tenth of a million at worst.
      expect(Math.abs(first + parts.reduce((sum, part) => sum + part, 0) - last)).toBeLessThan(0.051e6 * (parts.length + 2)); // prettier-ignore
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('lists the assumptions that differ', { timeout: 120_000 }, () =>
    opened(`/sammenlign/forutsetninger?${pair}`, async (page) => {
      const { changes } = documentOf('tromso-larger-volume');
      await page.getByText(`${Object.keys(changes ?? {}).length} forutsetninger er ulike.`).waitFor(slow);
      const rows = page.getByRole('table').locator('tbody tr');
      const differing = await rows.count();
      await page.getByRole('button', { name: 'Alle', exact: true }).click();
      await page.getByRole('searchbox', { name: 'Navnet inneholder' }).fill('avhending');
      // The price of disposal is the same in both; it is named there with what both hold.
      await expect.poll(() => rows.count(), slow).toBe(1);
      expect(plain(await rows.first().innerText())).toMatch(/Avhending per tonn\s+1 600 kr[^\t]*\t1 600 kr/);
      await page.getByRole('searchbox', { name: 'Navnet inneholder' }).fill('');
      const all = await rows.count();
      await page.getByRole('button', { name: 'Like', exact: true }).click();
      await expect.poll(() => rows.count(), slow).toBe(all - differing);
      expect(await axeViolations(page)).toEqual([]);
    }),
  );

  test('says what cannot be compared', async () => {
    const { page, troubles, close } = await watchedPage(browser, url);
    try {
      await page.goto(`${url}/sammenlign?scenarioer=tromso,finnes-ikke`);
      await page.getByText('«finnes-ikke» finnes ikke her.').waitFor();
      await page.getByText('Velg minst ett scenario til.').waitFor();
      // The browser itself notes the answer 404.
      expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
    } finally {
      await close();
    }
  });
});

describe('a link', () => {
  test('carries the whole scenario, is opened as a shared one, and is kept only when asked', () =>
    opened('/', async (page) => {
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      const address = await page.getByRole('textbox', { name: 'Lenken' }).inputValue(slow);
      await page.getByText('Stillingen «Daglig leder» er én person').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto(address);
      await page.getByText('Du ser en delt versjon.').waitFor();
      const before = plain(await page.getByRole('region', { name: 'Konklusjon' }).innerText());
      expect(before).toContain('Holder ikke');
      await volume(page).fill('400');
      await page.getByRole('link', { name: 'Analyse' }).click();
      expect(new URL(page.url()).hash).toBe(new URL(address).hash);
      expect(await keptCount(page)).toBe(0);
      await page.reload();
      await expect.poll(async () => plain(await page.getByRole('region', { name: 'Konklusjon' }).innerText())).toBe(before); // prettier-ignore
      await page.getByRole('button', { name: 'Lagre min kopi' }).click();
      await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/scenario\/tromso-kopi/);
    }));

  test('asked for before the scenario has arrived is made when it has', async () => {
    const { page, troubles, close } = await watchedPage(browser, url);
    try {
      let send!: () => void;
      const arrives = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/api/scenarios/tromso*', async (route) => {
        await arrives;
        await route.continue();
      });
      await page.goto(url);
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      await page.getByText('Regner …').waitFor();
      expect(await page.getByRole('button', { name: 'Word' }).isDisabled()).toBe(true);
      send();
      expect(await page.getByRole('textbox', { name: 'Lenken' }).inputValue(slow)).toContain('#holdbar1.');
      await page.getByRole('button', { name: 'Kopier lenke' }).waitFor();
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  });

  test('that is cut off says so', () =>
    opened('/scenario/delt/oversikt#holdbar1.abc', async (page) => {
      await page.getByRole('heading', { name: 'Lenken kan ikke leses' }).waitFor();
      await page.getByText('Slutten av lenken mangler.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
});

/** An amount as it is printed, in kroner. */
function inKroner(text: string): number {
  const number = Number(/[+−]?[\d ,]+/.exec(text)?.[0].replaceAll(' ', '').replace(',', '.').replace('−', '-') ?? NaN); // prettier-ignore
  return text.includes('mill.') ? number * 1e6 : number;
}
