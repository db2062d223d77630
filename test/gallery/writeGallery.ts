import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/chromium.ts';
import { startBuilt } from '../browser/product.ts';
import { watchedPage } from '../browser/watchedPage.ts';
import { contactSheet } from './contactSheet.ts';
import { layoutFaults } from './layoutFaults.ts';
import { locales, schemes, showAs, widths, type Look } from './pageLook.ts';
import { openState, pageStates } from './pageStates.ts';

/** How many pages are drawn at a time. */
const atOnce = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, locale: { type: 'string', multiple: true } },
});
const folder = resolve(positionals[0] ?? 'gallery');
const wanted = pageStates.filter(({ name }) => name.includes(values.only ?? ''));
const chosen = values.locale === undefined ? locales : locales.filter((each) => values.locale?.includes(each)); // prettier-ignore
if (wanted.length === 0 || chosen.length === 0) {
  console.error('npm run gallery -- [folder] [--only TEXT] [--locale nb|nn|en]');
  process.exit(2);
}

/** Every look, the same language in one go: changing it takes longest. */
const looks: readonly Look[] = chosen.flatMap((locale) =>
  widths.flatMap((width) => schemes.map((scheme) => ({ locale, width, scheme }))),
);
const fileName = (name: string, { locale, width, scheme }: Look): string =>
  `${locale}/${width}-${scheme}/${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.png`;

const { url, stop } = await startBuilt();
const browser = await launchChromium();
const queue = [...wanted];
let faults = 0;

async function draw(): Promise<void> {
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const { page, troubles, close } = await watchedPage(browser, url);
    await openState(page, url, state);
    let told = 0;
    for (const look of looks) {
      await showAs(page, look);
      for (const fault of [...(await layoutFaults(page)), ...troubles.slice(told)]) {
        faults += 1;
        console.log(`${state.name} (${look.locale}, ${look.width}, ${look.scheme}): ${fault}`);
      }
      told = troubles.length;
      const path = join(folder, fileName(state.name, look));
      // What stays over a page as it is scrolled stands at its top.
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path, fullPage: true });
    }
    await close();
  }
}

try {
  await mkdir(folder, { recursive: true });
  await Promise.all(Array.from({ length: atOnce }, draw));
  const rows = wanted.map(({ name }) => ({ name, pictures: looks.map((look) => fileName(name, look)) }));
  await writeFile(join(folder, 'index.html'), contactSheet(rows));
  console.log(`${wanted.length * looks.length} pictures of ${wanted.length} pages in ${folder}; ${faults} faults`); // prettier-ignore
} finally {
  await browser.close();
  await stop();
}
