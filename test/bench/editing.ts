import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { startBuilt } from '../browser/product.ts';
import { openingRows } from './opening.ts';
import { tableOf, type TableRow } from './table.ts';

/**
 * How long it takes until the first screen says its verdict, and from an edit until the frame that shows it, in a real
 * browser: printed, never a test, since machines differ. `--url` measures a product that runs already.
 */
const { values } = parseArgs({ options: { url: { type: 'string' }, edits: { type: 'string' } } });
const edits = Number(values.edits ?? 30);
/** How often the first screen is opened. */
const openings = Math.min(edits, 10);
/** The first ones put formulas together and compile. */
const warming = 6;
const others = 'tromso-larger-volume,tromso-municipal-support,drammen-eget-bygg,skien-arbeidstrening,nordreisa-liten-kommune,alesund-leid-hall,sandnes-kommunalt-bygg'; // prettier-ignore

/** Has a page tell when the text of something is on the screen in another form than now, as a time of the whole machine. */
const nextFrameWith = (page: Page, selector: string): Promise<() => Promise<number>> =>
  page
    .evaluateHandle((wanted) => {
      const text = (): string =>
        [...document.querySelectorAll(wanted)].map((each) => each.textContent).join();
      const before = text();
      const shown = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (text() === before) return;
          observer.disconnect();
          // After the frame that follows is painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(undefined);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      return { shown };
    }, selector)
    .then((handle) => () => handle.evaluate(({ shown }) => shown));

/** Has a page note when the reader last pressed something. */
const notePresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const note = (event: Event): void => void Object.assign(globalThis, { pressedAt: performance.timeOrigin + event.timeStamp }); // prettier-ignore
    for (const type of ['keydown', 'click']) addEventListener(type, note, true);
  });
const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt);

/** How long the thread of a page has computed, in milliseconds: much the same where others use the machine too. */
async function computing(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Edits on one page again and again, and looks at the same or another one. @returns a row with the median */
async function measured(name: string, edit: (round: number) => Promise<unknown>, from: Page, on: Page, selector: string, most?: number): Promise<TableRow> {
  const times: number[] = [];
  const computed: number[] = [];
  const session = await on.context().newCDPSession(on);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let round = 0; round < edits + warming; round += 1) {
    const shown = await nextFrameWith(on, selector);
    const before = await computing(session);
    await edit(round);
    const time = (await shown()) - (await pressedAt(from));
    if (round >= warming) {
      times.push(time);
      computed.push((await computing(session)) - before);
    }
    // What an edit has behind it, such as keeping the scenario, is over before the next.
    await on.waitForTimeout(600);
  }
  await session.detach();
  const at = (share: number, of: number[]): number => of.sort((a, b) => a - b)[Math.floor((of.length - 1) * share)] ?? NaN;
  const note = `least ${at(0, times).toFixed(0)}, 95 % ${at(0.95, times).toFixed(0)}; ${at(0.5, computed).toFixed(0)} ms of the page's thread`;
  return { name, value: at(0.5, times), unit: 'ms', ...(most === undefined ? {} : { most }), note };
} // prettier-ignore

/** Goes to an address within the page, as a link does. */
const followed = (page: Page, address: string): Promise<void> =>
  page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);

async function rowsOf(context: BrowserContext, url: string): Promise<readonly TableRow[]> {
  // What names functions when TypeScript is run as it stands is not there in the page.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const page = await context.newPage();
  await page.goto(`${url}/scenario/tromso/oversikt`);
  await page.locator('.lever').first().waitFor();
  await notePresses(page);
  // Dispatched, since a window that lies behind another has no frames for a pointer to wait for.
  const more = (round: number) =>
    page
      .locator('.lever__step')
      .nth(round % 2)
      .dispatchEvent('click');
  const rows = [await measured('Oversikt', more, page, page, '.figures', 50)];

  await followed(page, `/scenario/${new URL(page.url()).pathname.split('/')[2]}/forutsetninger/bemanning`);
  const staff = page.locator('[data-path="roles.worker.plannedFte"] input').first();
  await staff.waitFor();
  // One digit over what is marked is one edit; that many positions more or less is another verdict each time.
  const typed = async (round: number): Promise<void> => {
    await staff.evaluate((box: HTMLInputElement) => {
      box.focus();
      box.select();
    });
    await page.keyboard.press(round % 2 === 0 ? '2' : '3');
  };
  rows.push(await measured('Forutsetninger, typed', typed, page, page, '.verdict-strip', 50));
  await followed(page, `/scenario/${new URL(page.url()).pathname.split('/')[2]}/oversikt`);
  await page.locator('.lever').first().waitFor();

  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const address = `/sammenlign?scenarioer=${id},${others}`;
  const window = await context.newPage();
  await window.goto(url + address);
  await window.locator('.compare__multiples canvas').nth(7).waitFor();
  rows.push(await measured('Sammenlign with eight, edited in another window', more, page, window, '.compare-table')); // prettier-ignore
  await window.close();

  // Something that undoing takes back.
  await more(1);
  await followed(page, address);
  await page.locator('.compare__multiples canvas').nth(7).waitFor();
  const undone = (round: number) => page.keyboard.press(round % 2 === 0 ? 'Control+z' : 'Control+y');
  rows.push(await measured('Sammenlign with eight, undone and redone', undone, page, page, '.compare-table', 150)); // prettier-ignore
  return rows;
}

const product = values.url === undefined ? await startBuilt() : undefined;
const browser = await launchChromium();
try {
  const url = values.url ?? product?.url ?? '';
  const opening = await openingRows(browser, url, openings);
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 900 } });
  const rows = [...opening, ...(await rowsOf(context, url))];
  const machine = `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}`;
  process.stdout.write(`${machine}\nUntil the verdict is on the screen, medians of ${openings}; from an edit to the frame that shows it, medians of ${edits}\n\n${tableOf(rows)}\n`); // prettier-ignore
} finally {
  await browser.close();
  await product?.stop();
}
