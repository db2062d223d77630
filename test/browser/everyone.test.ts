import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(
  path: string,
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url, options);
  try {
    await page.goto(url + path);
    await page.locator('.verdict-strip__short').waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

const active = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''); // prettier-ignore

test('a dialog takes the focus, keeps it, and gives it back', () =>
  opened('/scenario/tromso/oversikt', {}, async (page) => {
    for (const name of ['Del', 'Hvorfor?']) {
      const opener = page.getByRole('button', { name, exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator('dialog[open]');
      await dialog.locator('h2').first().waitFor();
      const isInside = () => page.evaluate(() => document.activeElement?.closest('dialog[open]') !== null || document.activeElement === document.body); // prettier-ignore
      for (let stop = 0; stop < 8; stop += 1) {
        expect(await isInside()).toBe(true);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      expect(await active(page)).toBe(name);
    }
  }));

test('an edit is followed by the new verdict for those who do not see it', () =>
  opened('/scenario/tromso/forutsetninger/lokaler', {}, async (page) => {
    const spoken = page.getByTestId('spoken');
    expect(await spoken.getAttribute('aria-live')).toBe('polite');
    const rent = page.getByRole('textbox', { name: 'Leie per m²', exact: true });
    // 900 m² at 25 kr more a month: 270 000 kr a year besides what is missing already.
    await rent.fill('120');
    await expect.poll(() => spoken.innerText()).toMatch(/^Holder ikke\. Mangler 1,6\smill\.\skr\si\såret/);
  }));

/** Whatever moves: by a style, by a script of ours, or in a chart. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
    document.getAnimations().map((each) => (each.effect instanceof KeyframeEffect ? each.effect.target?.className ?? '' : 'animation')), // prettier-ignore
  );

test('nothing moves for those who ask for stillness, and something does for others', async () => {
  const watched = async (reducedMotion: 'reduce' | 'no-preference'): Promise<readonly string[]> => {
    const seen = new Set<string>();
    await opened('/scenario/tromso/oversikt', { reducedMotion }, async (page) => {
      const steps = [
        () => page.getByRole('button', { name: 'Visning', exact: true }).hover(),
        () => page.getByRole('button', { name: 'Del', exact: true }).hover(),
        () => page.getByRole('button', { name: 'Del', exact: true }).click(),
        () => page.keyboard.press('Escape'),
      ];
      for (const step of steps) {
        await step();
        for (const each of await moving(page)) seen.add(String(each));
      }
    });
    return [...seen];
  };
  expect(await watched('reduce')).toEqual([]);
  expect(await watched('no-preference')).not.toEqual([]);
});

test('where the system sets the colours, charts are drawn in them, and badge, tab and focus keep a line', () =>
  opened('/scenario/tromso/oversikt', { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
    const inks = await page.evaluate(() => {
      const probe = document.createElement('span');
      document.body.append(probe);
      const read = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      return { text: read('CanvasText'), ground: read('Canvas'), mark: read('Highlight') };
    });
    /** The share of the first chart's pixels that have the colour of the system's text or ground, or lie between them. */
    const greys = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
        if (canvas === null) return { drawn: 0, coloured: 1 };
        // Read from a copy: the browser warns of a canvas that is both drawn on and read often.
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext('2d', { willReadFrequently: true });
        context?.drawImage(canvas, 0, 0);
        const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        let [drawn, coloured] = [0, 0];
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3]! < 200) continue;
          drawn += 1;
          const channels = [data[at]!, data[at + 1]!, data[at + 2]!];
          if (Math.max(...channels) - Math.min(...channels) > 24) coloured += 1;
        }
        return { drawn, coloured: coloured / Math.max(1, drawn) };
      });
    await expect.poll(async () => (await greys()).drawn).toBeGreaterThan(10_000);
    // System text and ground are greys here, so that every step between them is; the palette of the page is not.
    expect((await greys()).coloured).toBeLessThan(0.01);
    const border = await page.locator('.verdict-badge').first().evaluate((badge) => {
      const { borderTopStyle, borderTopColor, color } = getComputedStyle(badge);
      return { borderTopStyle, isSeen: borderTopColor !== getComputedStyle(document.body).backgroundColor, color };
    }); // prettier-ignore
    expect(border).toMatchObject({ borderTopStyle: 'solid', isSeen: true });
    await page.getByRole('button', { name: 'Del', exact: true }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outline);
    expect(ring).toContain(inks.mark);
    expect(ring).toContain('solid');
  }));

/** What can be used and has no name, or is smaller than a fingertip finds: 24 by 24 pixels, links in a sentence excepted. */
const controlsAmiss = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [role=button], [role=slider]'; // prettier-ignore
    for (const control of document.querySelectorAll<HTMLElement>(all)) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const labelled = (control.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? ''); // prettier-ignore
      const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement ? [...(control.labels ?? [])].map((label) => label.textContent) : []; // prettier-ignore
      const isTyped = control.matches('input, select, textarea');
      const name = [control.getAttribute('aria-label'), ...labelled, ...labels, isTyped ? '' : control.textContent, control.title].join('').trim(); // prettier-ignore
      const shown = `${control.localName}.${control.className} «${name.slice(0, 40)}»`;
      if (name === '') faults.push(`${shown} has no name`);
      const target = control.matches('input[type=checkbox], input[type=radio]') ? (control.closest('label') ?? control) : control; // prettier-ignore
      const { width, height } = target.getBoundingClientRect();
      const isHidden = width <= 1 || height <= 1;
      const isInText = getComputedStyle(control).display === 'inline';
      if (!isHidden && !isInText && (width < 23.5 || height < 23.5)) faults.push(`${shown} is ${Math.round(width)} × ${Math.round(height)}`); // prettier-ignore
    }
    return faults;
  });

test('every control has a name and room for a finger, on a phone', () =>
  opened(
    '/scenario/tromso/oversikt',
    { viewport: { width: 390, height: 844 }, hasTouch: true },
    async (page) => {
      const found: Record<string, readonly string[]> = {};
      for (const path of ['oversikt', 'forutsetninger/bemanning', 'resultater/mengder', 'analyse']) {
        await page.goto(`${url}/scenario/tromso/${path}`);
        await page.locator('.verdict-strip__short').waitFor();
        await page.locator('main .panel, main .field-row').first().waitFor();
        found[path] = await controlsAmiss(page);
      }
      for (const path of ['/scenarioer', '/sammenlign?scenarioer=tromso,tromso-larger-volume']) {
        await page.goto(url + path);
        await page.locator('.card, .number-table').first().waitFor();
        found[path] = await controlsAmiss(page);
      }
      expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    },
  ));

test('every chart says its values to the arrow keys', () =>
  opened('/scenario/tromso/resultater/mengder', {}, async (page) => {
    await page.locator('.chart canvas').first().waitFor();
    const charts = await page.getByRole('group').and(page.locator('.chart')).all();
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      await chart.focus();
      const said: string[] = [];
      for (const key of ['Home', 'ArrowRight', 'End']) {
        await page.keyboard.press(key);
        said.push(await chart.locator('[aria-live]').innerText());
      }
      expect(new Set(said).size).toBe(3);
      for (const text of said) expect(text).toMatch(/\d/);
    }
  }));
