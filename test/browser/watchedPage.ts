import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that remembers everything that should not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, violations of the content security policy, requests to other origins. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** What Playwright says itself where service workers are blocked. */
const blocked = 'Service Worker registration blocked by Playwright';

/** Opens a page in a profile of its own and watches it. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    // Each profile is new: keeping the whole page in it would only take time. The tests without a network allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.text() === blocked) return;
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol.startsWith('http')) troubles.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return { page, troubles, close: () => context.close() };
}

/** WCAG 2.1 A and AA. */
const everything = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };
/** What may differ where the same page has other colours and another width. */
const ofColourAndWidth = {
  type: 'rule' as const,
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'nested-interactive'],
};

/**
 * What axe finds against WCAG 2.1 A and AA on the page as it stands, as readable lines.
 * @param again whether the same page has been looked at already, in other colours and at another width
 */
export async function axeViolations(
  page: Page,
  again: 'again' | 'first' = 'first',
): Promise<readonly string[]> {
  // Only violations are put into words, and no blank page is opened beside this one, which has no frames: five times faster.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], runOnly: again === 'again' ? ofColourAndWidth : everything })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
