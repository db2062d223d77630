import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage, type WatchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const title = 'Hallen vi deler';
let browser: Browser;
let folder = '';

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'holdbar-sharing-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const lever = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }); // prettier-ignore
/** The line over a scenario that says how it stands with the server. */
const bar = (page: Page) => page.getByRole('region', { name: 'Delt område' }).first();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

/** What the browser says itself of an answer that is no success, or of none; every other trouble is one. */
const isAnswer = (trouble: string): boolean => /Failed to load resource: (the server responded with a status of (409|410)|net::ERR_INTERNET_DISCONNECTED)/.test(trouble); // prettier-ignore
const troublesOf = ({ troubles }: WatchedPage): readonly string[] =>
  troubles.filter((each) => !isAnswer(each));

async function saveToServer(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Hva er endret, og hvorfor').fill(reason);
  await button(page, 'Lagre').click();
}

/** A YAML file as a person writes one: the example under another name, with a comment of hers. */
async function ownFile(): Promise<string> {
  const answer = await fetch(`${url}/api/scenarios/tromso`, { headers: { Accept: 'application/yaml' } });
  const text = (await answer.text()).replace(/^id: tromso$/m, 'id: hallen-vi-deler').replace(/^title: .*$/m, `title: ${title} # vårt navn`); // prettier-ignore
  const file = join(folder, 'hallen.yaml');
  writeFileSync(file, text.replace(/^example: true\n/m, ''));
  return file;
}

test(
  'two people change the same scenario: nothing is lost, on line and off',
  { timeout: 120_000 },
  async () => {
    const kari = await watchedPage(browser, url);
    const ola = await watchedPage(browser, url);
    try {
      for (const { page } of [kari, ola]) page.setDefaultTimeout(12_000);
      await kari.page.goto(`${url}/scenarioer?vis=delte`);
      await kari.page.getByText('Ingen scenarioer her ennå.').waitFor();
      expect(await axeViolations(kari.page)).toEqual([]);

      // Kari opens a YAML file of hers and puts it on the server.
      const chosen = kari.page.waitForEvent('filechooser');
      await button(kari.page, 'Åpne fil').first().click();
      await (await chosen).setFiles(await ownFile());
      await lever(kari.page, 'Husleie').waitFor();
      await button(kari.page, 'Del').click();
      await button(kari.page, 'Lagre på delt område').click();
      await saveToServer(kari.page, 'Første utkast');
      await bar(kari.page).getByText('Lagret på delt område, versjon 1.').waitFor();

      // Ola opens it and changes two numbers; Kari changes one of them to something else, and another, and is about to save.
      await ola.page.goto(`${url}/scenarioer?vis=delte`);
      await button(ola.page, `Åpne «${title}»`).click();
      await lever(kari.page, 'Husleie').fill('110');
      await lever(kari.page, 'Pris').fill('22');
      await button(kari.page, 'Lagre på delt område').click();
      await lever(ola.page, 'Husleie').fill('130');
      await bar(ola.page).getByText('Endret siden versjon 1 på delt område.').waitFor();
      await button(ola.page, 'Lagre på delt område').click();
      await saveToServer(ola.page, 'Ny leiekontrakt');
      await bar(ola.page).getByText('Lagret på delt område, versjon 2.').waitFor();
      // Her page is told at once, without her doing anything; what she saves all the same is a conflict.
      await kari.page.getByText(/har lagret versjon 2 mens du arbeidet/).waitFor();
      await saveToServer(kari.page, 'Lavere husleie');

      // The conflict is one of inputs: both values, and what it was.
      await heading(kari.page, 'Slå sammen endringer');
      const conflict = kari.page.getByRole('group', { name: /Leie per m²/ });
      await conflict.first().waitFor();
      expect(await conflict.count()).toBe(1);
      expect(await kari.page.getByText('1 valg gjenstår.').count()).toBe(1);
      expect(await kari.page.getByRole('heading', { name: 'Bare endret her' }).count()).toBe(1);
      expect(await axeViolations(kari.page)).toEqual([]);
      await conflict.getByText('På serveren').click();
      await kari.page.getByText('Alle er valgt.').waitFor();
      await ola.page.context().setOffline(true);
      await button(kari.page, 'Lagre sammenslått').click();
      await bar(kari.page).getByText('Lagret på delt område, versjon 3.').waitFor();
      expect(await lever(kari.page, 'Husleie').inputValue()).toBe('130');
      expect(await lever(kari.page, 'Pris').inputValue()).toBe('22');

      // Ola works without a network meanwhile; when there is one again, he is offered what Kari saved, and merges.
      await lever(ola.page, 'Driftsstøtte').fill('650000');
      await button(ola.page, 'Lagre på delt område').click();
      await saveToServer(ola.page, 'Mer støtte');
      await ola.page.getByText('Serveren svarer ikke. Ingenting er sendt').waitFor();
      await ola.page.context().setOffline(false);
      await bar(ola.page)
        .getByText(/har lagret versjon 3 mens du arbeidet/)
        .waitFor();
      await bar(ola.page).getByRole('link', { name: 'Slå sammen' }).click();
      await ola.page.getByText('Dere har ikke endret de samme forutsetningene til ulike verdier.').waitFor();
      await button(ola.page, 'Lagre sammenslått').click();
      await bar(ola.page).getByText('Lagret på delt område, versjon 4.').waitFor();
      expect(await lever(ola.page, 'Driftsstøtte').inputValue()).toMatch(/^650\s000$/);
      expect(await lever(ola.page, 'Pris').inputValue()).toBe('22');

      // The history has all of it; a link shows it to a third, who may not change it, until it is withdrawn.
      await bar(ola.page).getByRole('link', { name: 'Versjoner og lenker' }).click();
      await ola.page.getByRole('cell', { name: 'Ny leiekontrakt' }).waitFor();
      for (const reason of ['Første utkast', 'Slått sammen med versjon 2', 'Slått sammen med versjon 3'])
        expect(await ola.page.getByRole('cell', { name: reason }).count()).toBe(1);
      await button(ola.page, 'Hva er endret i versjon 2?').click();
      await ola.page.getByRole('heading', { name: 'Endret i versjon 2' }).waitFor();
      // It speaks of inputs by their names and units, not of places in a file.
      await ola.page
        .getByText(/Leie per m²/)
        .first()
        .waitFor();
      const changed = await ola.page.locator('main').innerText();
      expect(changed).toMatch(/Leie per m²/);
      expect(changed).toMatch(/130\skr\/m²/);
      expect(changed).not.toMatch(/places\.|yearlyRent/);
      await ola.page.getByLabel('Hvem den er til').fill('Formannskapet');
      await button(ola.page, 'Lag lenke').click();
      const link = await ola.page.getByLabel(/Lenken vises bare nå/).inputValue();
      expect(await axeViolations(ola.page)).toEqual([]);
      const council = await watchedPage(browser, url);
      await council.page.goto(link);
      await council.page.getByText('Delt', { exact: true }).first().waitFor();
      expect(await lever(council.page, 'Driftsstøtte').inputValue()).toMatch(/^650\s000$/);
      await button(ola.page, 'Trekk tilbake lenken «Formannskapet»').click();
      await ola.page.getByText(/trukket tilbake av/).waitFor();
      await council.page.reload();
      await council.page.getByText('Den som delte scenariet, har trukket det tilbake.').waitFor();
      expect(troublesOf(council)).toEqual([]);
      await council.close();

      // Approved, it is frozen; Kari is told, and what she has changed meanwhile goes into a copy.
      await lever(kari.page, 'Husleie').fill('135');
      await bar(kari.page)
        .getByText(/Begge deler kan beholdes/)
        .waitFor();
      await button(ola.page, 'Godkjenn versjon 4').click();
      await ola.page
        .getByText(/Versjon 4 er godkjent av/)
        .first()
        .waitFor();
      await button(ola.page, 'Lagre dagens resultat').click();
      await button(ola.page, 'Sammenlign med i dag').click();
      await ola.page.getByText('Alle linjer er like.').waitFor();
      await kari.page.reload();
      await bar(kari.page)
        .getByText(/Godkjent av .* og låst på delt område/)
        .waitFor();

      // Her file keeps her comment.
      const download = kari.page.waitForEvent('download');
      await button(kari.page, 'Lagre som fil').click();
      const text = readFileSync(await (await download).path(), 'utf8');
      expect(text).toContain(`title: ${title} # vårt navn`);
      expect(text).toMatch(/^# yaml-language-server: \$schema=/);
      await bar(kari.page).getByText('Endringene dine ligger bare på denne maskinen.').waitFor();
      await button(kari.page, 'Lag en kopi').click();
      await bar(kari.page).getByText('Endret siden versjon 1 på delt område.').waitFor();
      expect(await lever(kari.page, 'Husleie').inputValue()).toBe('135');
      expect([...troublesOf(kari), ...troublesOf(ola)]).toEqual([]);
    } finally {
      await Promise.all([kari.close(), ola.close()]);
    }
  },
);
