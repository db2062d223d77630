import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askedOf, openScenario, questionTable, standalone, type Asked, type FutureRun, type ScenarioDocument, type Simulation } from '../../models/index.ts'; // prettier-ignore
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const documentOf = (id: string): ScenarioDocument => JSON.parse(readFileSync(join(import.meta.dirname, `../../scenarios/${id}.json`), 'utf8')) as ScenarioDocument; // prettier-ignore
const part = '/scenario/tromso/analyse/hvor-sikkert-er-det';
const slow = { timeout: 60_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A simulation as a worker of the page was asked it, and what it answered. */
interface Heard {
  readonly asked: Asked & { readonly options: { readonly draws: number } };
  readonly answer: unknown;
}

/** Notes every simulation that workers of the page answer, and says how many processors there are. */
function noteAnswers(processors: number): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: processors });
  const heard: Heard[] = [];
  Object.assign(window, { heard });
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      const open = new Map<string, Heard['asked']>();
      const post = this.postMessage.bind(this) as (...all: unknown[]) => void;
      this.postMessage = (...all: unknown[]): void => {
        const { id, argumentList = [] } = all[0] as { id: string; argumentList?: { value?: unknown }[] };
        const asked = argumentList.map(({ value }) => value as Heard['asked'] | undefined).find((value) => value?.question === 'simulate'); // prettier-ignore
        if (asked !== undefined) open.set(id, asked);
        post(...all);
      };
      this.addEventListener(
        'message',
        ({ data }: MessageEvent<{ id: string; value: { ok?: boolean; answer?: unknown } }>) => {
          // prettier-ignore
          const asked = open.get(data.id);
          if (asked !== undefined && data.value?.ok === true)
            heard.push({ asked, answer: data.value.answer });
        },
      );
    }
  };
}

/** What Node answers about the Tromsø example. */
async function answeredInNode<Answer>(name: 'simulate' | 'future', options: unknown): Promise<Answer> {
  const question = await questionTable[name].load();
  const found = await askedOf<unknown, unknown, unknown>(question, [standalone(openScenario(documentOf('tromso')))], options, () => undefined); // prettier-ignore
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.answer as Answer;
}

const heardOn = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const hasFoot = (page: Page, draws: string) => page.getByText(`Trekning: Sobol, ${draws} framtider`).waitFor(slow); // prettier-ignore
async function quiet(page: Page): Promise<void> {
  await expect.poll(() => page.locator('progress').count(), slow).toBe(0);
}

async function opened(
  path: string,
  run: (page: Page, troubles: readonly string[]) => Promise<void>,
  { processors = 2, ...options }: BrowserContextOptions & { readonly processors?: number } = {},
): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url, options);
  try {
    await page.addInitScript(noteAnswers, processors);
    await page.goto(url + path);
    await page.locator('h1').waitFor();
    await run(page, troubles);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

describe('Hvor sikkert er det?', { timeout: 180_000 }, () => {
  test.each([
    [1, 0],
    [2, 1],
    [4, 3],
  ])('on %d processors, %d workers help, and the answer has the bits that Node gives', (processors, helping) =>
    opened(part, async (page) => {
      await hasFoot(page, '10\u00a0240');
      const [heard] = await heardOn(page);
      const found = await answeredInNode<Simulation>('simulate', heard?.asked.options);
      expect(heard?.asked.options.draws).toBe(10_240);
      expect(JSON.stringify(heard?.answer)).toBe(JSON.stringify(found));
      await quiet(page);
      const workers = page.workers().filter((worker) => worker.url().includes('helperWorker'));
      expect(workers).toHaveLength(helping);
    }, { processors })); // prettier-ignore

  test('asks for few futures while the slider moves, and all when it is let go', () =>
    opened(part, async (page) => {
      await hasFoot(page, '10\u00a0240');
      const slider = page.getByRole('slider', { name: 'Ønsket sikkerhet' });
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (box === null) throw new Error('no slider');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.8, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
      await hasFoot(page, '1\u00a0024');
      await page.mouse.up();
      await hasFoot(page, '10\u00a0240');
      const draws = (await heardOn(page)).map(({ asked }) => asked.options.draws);
      expect([draws[0], draws.at(-1)]).toEqual([10_240, 10_240]);
      expect(draws.slice(1, -1).every((each) => each === 1024)).toBe(true);
      expect(new URL(page.url()).searchParams.get('sikkerhet')).toMatch(/^7\d$/);
    }));

  test('opens a future that was drawn, with its numbers and its line, by keyboard', () =>
    opened(part, async (page) => {
      await hasFoot(page, '10\u00a0240');
      const button = page.getByRole('button', { name: 'Verst', exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^Verst: framtid nummer \d+$/ }).waitFor(slow);
      const [{ answer } = { answer: undefined }] = await heardOn(page);
      const worst = (answer as Simulation).opened.find(({ which }) => which === 'worst');
      await page.getByRole('heading', { name: `Verst: framtid nummer ${worst?.future}` }).waitFor();
      const table = page.getByRole('table', { name: 'Det som ble trukket i denne framtiden' });
      const future = await answeredInNode<FutureRun>('future', { number: worst?.future });
      expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(
        future.inputs.map(({ label }) => label.nb),
      );
      const chart = page.getByRole('group', { name: /^Spennet framover/ });
      await chart.focus();
      await page.keyboard.press('End');
      await expect
        .poll(() => chart.locator('[aria-live]').innerText())
        .toMatch(/Midterste: .*5–95: .*Åpnet framtid \(verst\): /);
      expect(new URL(page.url()).searchParams.get('framtid')).toBe('worst');
    }));

  test('shows what is known on the way, is ended, and says after how many futures', () =>
    opened(`${part}?antall=1000000`, async (page) => {
      await page.getByText('foreløpig').first().waitFor(slow);
      await page.getByRole('button', { name: 'Avbryt: Hvor mange framtider holder?' }).click();
      await page.getByText(/^Avbrutt etter [\d\u00a0]+ framtider\. Resultatene under er foreløpige\./).first().waitFor(slow); // prettier-ignore
      expect(await page.getByText(/^Trekning: Sobol/).innerText()).not.toContain('1\u00a0000\u00a0000');
    }));

  test('offers ranges where there are none, as one change that can be undone', () =>
    opened('/scenario/nordreisa-liten-kommune/analyse/hvor-sikkert-er-det', async (page) => {
      await page.getByText('Ingen tall har spenn ennå.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Bruk foreslåtte spenn', exact: true }).click(slow);
      await hasFoot(page, '10\u00a0240');
      await page.keyboard.press('Control+z');
      await page.getByText('Ingen tall har spenn ennå.').waitFor();
      await page.getByRole('button', { name: 'Gå dit' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe('volumes.scale'); // prettier-ignore
    }));

  test('says so where WebAssembly is not allowed, and computes all the same', async () => {
    const { page, close } = await watchedPage(browser, url);
    try {
      await page.route('**/*', async (route) => {
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '');
        const headers = { ...response.headers(), ...(policy === undefined ? {} : { 'content-security-policy': policy }) }; // prettier-ignore
        await route.fulfill({ response, headers });
      });
      await page.goto(`${url}${part}?antall=1024`);
      await page.getByText('Nettleseren tillater ikke WebAssembly her.').waitFor({ timeout: 120_000 });
      await hasFoot(page, '1\u00a0024');
      expect(await page.getByText(/^I færre enn 1 av 100 simulerte|^I \d+ av 100 simulerte/).count()).toBe(1);
    } finally {
      await close();
    }
  });
});

describe('Oversikt', { timeout: 120_000 }, () => {
  test('says in how many futures it holds, after all else, and only where something is uncertain', () =>
    opened('/', async (page) => {
      await page.getByRole('heading', { name: 'Nøkkeltall' }).waitFor(slow);
      await page.getByText(/av 100 \(± 1\)/).waitFor(slow);
      await page.goto(`${url}/scenario/nordreisa-liten-kommune/oversikt`);
      await page.getByRole('heading', { name: 'Nøkkeltall' }).waitFor(slow);
      expect(await page.getByText('Simulerte framtider der økonomien holder').count()).toBe(0);
    }));
});
