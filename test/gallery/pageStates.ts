import type { Page } from 'playwright-core';
import * as steps from './pageSteps.ts';

/** A page in one of the states that people meet it in. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  /** Brings the page to it; left out where it opens so. */
  readonly step?: steps.Step;
}

const state = (name: string, path: string, step?: steps.Step): PageState =>
  step === undefined ? { name, path } : { name, path, step };

const tromso = '/scenario/tromso';
const drammen = '/scenario/drammen-eget-bygg';
const eight = 'tromso,tromso-larger-volume,tromso-municipal-support,drammen-eget-bygg,skien-arbeidstrening,nordreisa-liten-kommune,alesund-leid-hall,sandnes-kommunalt-bygg'; // prettier-ignore

/** All of them: what the gallery shows and what is looked at for faults. A new page gets its states here. */
export const pageStates: readonly PageState[] = [
  state('Oversikt', '/'),
  state('Oversikt as tables', '/', steps.asTables),
  state('Oversikt with an error', '/', steps.withError),
  state('Oversikt, a variant', '/scenario/tromso-larger-volume/oversikt'),
  state('Oversikt, loans and an own building', `${drammen}/oversikt`),
  state('Oversikt by month', `${tromso}/oversikt?tid=maaned&periode=plan`),
  state('Oversikt without a pilot', '/scenario/skien-arbeidstrening/oversikt', steps.asTables),
  state('The list of scenarios', '/', steps.withMenu),
  state('Share', `${tromso}/oversikt`, steps.withShare),
  state('Tid og kommune', `${tromso}/forutsetninger`, steps.openRow),
  state('Priser og vekst', `${tromso}/forutsetninger/priser-og-vekst`),
  state('Mengder', `${tromso}/forutsetninger/mengder`, steps.addMember),
  state('Bemanning with a series', `${tromso}/forutsetninger/bemanning`, steps.withSeries),
  state('Bemanning with a question', `${tromso}/forutsetninger/bemanning`, steps.doubtful),
  state('Lokaler', `${tromso}/forutsetninger/lokaler`, steps.openRow),
  state('Drift with a span', `${tromso}/forutsetninger/drift`, steps.withSpan),
  state('Drift, all of it', `${drammen}/forutsetninger/drift`, steps.openFolds),
  state('Hendelser og sammenhenger', `${tromso}/forutsetninger/hendelser-og-sammenhenger`, steps.addMember),
  state('Investeringer, nothing yet', `${tromso}/forutsetninger/investeringer-og-laan`),
  state('Investeringer og lån', `${drammen}/forutsetninger/investeringer-og-laan`, steps.openFolds),
  state('Finansiering', '/scenario/fredrikstad-avfallsselskap/forutsetninger/finansiering', steps.openFolds),
  state('Krav og grenser', `${tromso}/forutsetninger/krav-og-grenser`),
  state('Regnskap, every line', `${drammen}/resultater?enhet=kr`, steps.openLines),
  state('Regnskap by month', `${tromso}/resultater?tid=maaned&aar=2030&oppsett=linjer`, steps.withDisplay),
  state('The working of a figure', `${tromso}/resultater`, steps.withWorking),
  state('Resultater, Mengder', `${tromso}/resultater/mengder`, steps.withTable),
  state('Resultater, Bemanning', `${tromso}/resultater/bemanning`, steps.resultTables),
  state('Resultater, Utgifter', `${drammen}/resultater/utgifter`, steps.withTable),
  state('Resultater, Gevinster', '/scenario/skien-arbeidstrening/resultater/gevinster', steps.withTable),
  state('Resultater, Perspektiver', `${tromso}/resultater/perspektiver`, steps.withTable),
  state('Hva skal til', `${tromso}/analyse`, steps.withAnswers),
  state('Hva skal til, it holds', '/scenario/tromso-municipal-support/analyse', steps.withAnswers),
  state('Hva om noe går galt', `${tromso}/analyse/hva-om-noe-gaar-galt`, steps.withAnswers),
  state('Hvor sikkert er det', '/scenario/tromso-municipal-support/analyse/hvor-sikkert-er-det', steps.withAnswers), // prettier-ignore
  state('Oppfølging before approval', `${tromso}/oppfolging`),
  state('Oppfølging with actuals', `${tromso}/oppfolging`, steps.withActuals),
  state('Sammenlign, Nøkkeltall', `/sammenlign/nokkeltall?scenarioer=${eight}`, steps.compared),
  state('Sammenlign, Forskjellen', '/sammenlign/forskjellen?scenarioer=tromso,tromso-larger-volume', steps.compared), // prettier-ignore
  state('Sammenlign, Forutsetninger', '/sammenlign/forutsetninger?scenarioer=tromso,tromso-larger-volume', steps.compared), // prettier-ignore
  state('Sammenlign, one only', '/sammenlign/nokkeltall?scenarioer=tromso'),
  state('Scenarioer', '/scenarioer', steps.withVerdicts),
  state('Scenarioer as a table', '/scenarioer?som=tabell', steps.withVerdicts),
  state('Templates', '/nytt/mal', steps.withVerdicts),
  state('The first question', '/nytt/sporsmaal', steps.withQuestion),
  state('Portefølje, where it begins', '/portefolje'),
  state('Portefølje, what halls share', '/portefolje?scenarioer=tromso,drammen-eget-bygg', steps.withShared),
  state('Studier', '/studier', steps.withStart),
  state('Report', '/rapport/tromso', steps.drawn),
  state('Presenter', '/presenter/tromso?side=2', steps.presented),
  state('Presenter, notes and set-up', '/presenter/tromso/notater', steps.prepared),
  state('Glossary', '/hjelp/ordliste', steps.withText),
  state('Handbook', '/hjelp/modellhandbok', steps.withText),
  state('Accessibility', '/hjelp/tilgjengelighet', steps.withText),
  state('No page', '/finnes/ikke'),
  state('No scenario', '/scenario/finnes-ikke/oversikt'),
];

/** Opens a page and brings it to a state. */
export async function openState(page: Page, origin: string, { name, path, step }: PageState): Promise<void> {
  await page.goto(origin + path);
  await page.locator('h1').first().waitFor();
  const isOfScenario = path === '/' || path.startsWith('/scenario/');
  if (isOfScenario && name !== 'No scenario') await page.locator('.verdict-strip__short').waitFor();
  await step?.(page);
}
