import type { Page } from 'playwright-core';

/** What a screen reader is given of a control. */
export interface Heard {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly invalid: boolean;
}

/** What a screen reader is given of what has the focus, from the accessibility tree of the browser. */
export async function heardOfFocused(page: Page): Promise<Heard> {
  const client = await page.context().newCDPSession(page);
  try {
    const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId: result.objectId ?? '', fetchRelatives: false }); // prettier-ignore
    const [node] = nodes;
    const text = (value: { readonly value?: unknown } | undefined): string =>
      (typeof value?.value === 'string' ? value.value : '').replaceAll('\u00a0', ' ');
    const invalid = node?.properties?.find(({ name }) => name === 'invalid')?.value.value;
    return { name: text(node?.name), value: text(node?.value), description: text(node?.description), invalid: invalid === 'true' }; // prettier-ignore
  } finally {
    await client.detach();
  }
}

/** Keeps everything that the page says to a screen reader without showing it, in the order it is said. */
export async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const place = document.querySelector('[data-testid="spoken"]');
    if (place !== null) new MutationObserver(() => said.push(place.textContent ?? '')).observe(place, { childList: true, characterData: true, subtree: true }); // prettier-ignore
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => [...(window as unknown as { said: string[] }).said]);
}
