import type { LaunchOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundledChromium } from './bundledChromium.ts';
import { launchChromium } from './chromium.ts';

test('a real browser runs a page', async () => {
  expect(await renderedText()).toBe('Sum 42');
});

if (process.platform === 'linux' && process.arch === 'x64') {
  test('the packaged browser starts, also where another one is on the PATH', async () => {
    expect(await renderedText(await bundledChromium())).toBe('Sum 42');
  });
}

async function renderedText(program?: LaunchOptions): Promise<string> {
  const browser = await launchChromium(program);
  try {
    const page = await browser.newPage();
    await page.setContent(`<p id="sum"></p><script>sum.textContent = 'Sum ' + (19 + 23)</script>`);
    return await page.innerText('body');
  } finally {
    await browser.close();
  }
}
