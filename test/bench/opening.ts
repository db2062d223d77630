import type { Browser, BrowserContext } from 'playwright-core';
import type { TableRow } from './table.ts';

/** What makes a first screen useful: the verdict in words. */
const useful = '.verdict-strip__short';
/** The most it may take until it is there. */
const most = 1000;

interface Opened {
  /** Until the first text is painted, in milliseconds from the start of the navigation. */
  readonly firstText: number;
  /** Until the frame with the verdict is painted. */
  readonly verdict: number;
}

/** Has every page of a context tell when the verdict is painted. */
const noteVerdict = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((selector) => {
    const shown = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        // After the frame that follows is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      });
      observer.observe(document, { subtree: true, childList: true });
    });
    Object.assign(globalThis, { verdictShown: shown });
  }, useful);

/** Opens an address in a window of its own, since one that lies behind another has no frames. */
async function opened(context: BrowserContext, url: string): Promise<Opened> {
  const page = await context.newPage();
  await page.goto(url);
  const found = await page.evaluate(async () => {
    const verdict = await (globalThis as unknown as { verdictShown: Promise<number> }).verdictShown;
    const firstText = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return { firstText, verdict };
  });
  await page.close();
  return found;
}

function rowOf(name: string, found: readonly Opened[]): TableRow {
  const sorted = (of: (each: Opened) => number): number[] => found.map(of).sort((a, b) => a - b);
  const middle = (numbers: number[]): number => numbers[Math.floor((numbers.length - 1) / 2)] ?? NaN;
  const verdicts = sorted(({ verdict }) => verdict);
  const note = `first text ${middle(sorted(({ firstText }) => firstText)).toFixed(0)}; least ${verdicts[0]?.toFixed(0)}, most ${verdicts.at(-1)?.toFixed(0)}`;
  return { name, value: middle(verdicts), unit: 'ms', most, note };
} // prettier-ignore

/**
 * How long a scenario takes until its verdict is on the screen, from a server that has answered before: in a browser
 * that has never been there, and in one whose service worker has the page.
 */
export async function openingRows(
  browser: Browser,
  url: string,
  times: number,
): Promise<readonly TableRow[]> {
  const look = { locale: 'nb-NO', viewport: { width: 1440, height: 900 } } as const;
  // Not the front page: a browser that has been there is shown its scenarios.
  const address = `${url}/scenario/tromso/oversikt`;
  const context = await browser.newContext(look);
  await noteVerdict(context);
  // The server is warm, and the service worker keeps what it is given.
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();

  const cold: Opened[] = [];
  const kept: Opened[] = [];
  for (let round = 0; round < times; round += 1) {
    const fresh = await browser.newContext({ ...look, serviceWorkers: 'block' });
    await noteVerdict(fresh);
    cold.push(await opened(fresh, address));
    await fresh.close();
    kept.push(await opened(context, address));
  }
  await context.close();
  return [
    rowOf('The verdict on the first screen, a new browser', cold),
    rowOf('The verdict on the first screen, kept by the service worker', kept),
  ];
}
