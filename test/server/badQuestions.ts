import { documentOf } from './testApp.ts';

/** A question that cannot be put like this, and what the first problem of the answer says of it in bokmål. */
export interface BadQuestion {
  readonly question: string;
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly says: RegExp;
  readonly expected: RegExp;
  /** Of the answer; that of a wrong request where it is left out. */
  readonly title?: string;
}

const scenario = documentOf('nordreisa-liten-kommune');
const volume = 'streams.goods.yearlyPotential';
const growth = 'priceIndices.wages.growth';
const several = (count: number): unknown[] => Array<unknown>(count).fill(scenario);
const wrongScenario = { ...scenario, economy: { ...(scenario['economy'] as object), populatoin: 1 } };

/** What is wrong with a question, and how the answer says so. */
export const badQuestions: readonly BadQuestion[] = [
  { question: 'break-even', name: 'no input', body: { scenario }, path: 'input', says: /«input» mangler/, expected: /en tekst/ },
  { question: 'break-even', name: 'unknown input', body: { scenario, input: 'streams.goods.yearlyPotental' }, path: 'input', says: /Mente du «streams\.goods\.yearlyPotential»/, expected: /streams\.goods\.yearlyPotential/ },
  { question: 'break-even', name: 'an input that is no number', body: { scenario, input: 'pilot.kind' }, path: 'input', says: /pilot\.kind.*ikke et tall som kan varieres/, expected: /et tall som kan varieres/ },
  { question: 'break-even', name: 'an input in a list of wrong type', body: { scenario, input: 7 }, path: 'input', says: /«input» kan ikke være 7/, expected: /en tekst/ },
  { question: 'break-even', name: 'unknown target', body: { scenario, input: volume, of: 'happiness' }, path: 'of', says: /«of» kan ikke være "happiness"/, expected: /structuralResult, result, liquidity, verdict/ },
  { question: 'break-even', name: 'a year outside the run', body: { scenario, input: volume, year: 1950 }, path: 'year', says: /1950/, expected: /fra \d{4} til \d{4}/ },
  { question: 'break-even', name: 'an empty span', body: { scenario, input: volume, from: 10, to: 5 }, path: 'from', says: /10–5/, expected: /stigende/ },
  { question: 'break-even', name: 'a point too few', body: { scenario, input: volume, points: 1 }, path: 'points', says: /«points» kan ikke være 1/, expected: /minst 2/ },
  { question: 'break-even', name: 'a number that is none', body: { scenario, input: volume, to: '12,5' }, path: 'to', says: /«to» kan ikke være "12,5"/, expected: /et tall, med punktum/ },
  { question: 'map', name: 'unknown y', body: { scenario, x: volume, y: 'priceIndices.wages.growht' }, path: 'y', says: /Mente du «priceIndices\.wages\.growth»/, expected: /growth/ },
  { question: 'map', name: 'x that is no number', body: { scenario, x: 'timeline.opening', y: growth }, path: 'x', says: /timeline\.opening.*ikke et tall/, expected: /varieres/ },
  { question: 'map', name: 'one input twice', body: { scenario, x: volume, y: volume }, path: 'y', says: /valgt to ganger/, expected: /to ulike tall/ },
  { question: 'map', name: 'too many cells', body: { scenario, x: volume, y: growth, columns: 201 }, path: 'columns', says: /201/, expected: /høyst 200/ },
  { question: 'sensitivity', name: 'a method that is not there', body: { scenario, method: 'sobol' }, path: 'method', says: /"sobol"/, expected: /tornado/ },
  { question: 'sensitivity', name: 'unknown figure', body: { scenario, of: 'gpa' }, path: 'of', says: /nøkkeltall «gpa»/, expected: /gapPerInhabitant/ },
  { question: 'sensitivity', name: 'a share of nothing', body: { scenario, share: 0 }, path: 'share', says: /over 0/, expected: /over 0 og høyst 1/ },
  { question: 'stress', name: 'unknown figure', body: { scenario, of: 'gpa' }, path: 'of', says: /nøkkeltall «gpa»/, expected: /gapPerInhabitant/ },
  { question: 'stress', name: 'own tests of another format', body: { scenario, own: { format: 'recipe' } }, path: 'own.format', says: /ved «format»/, expected: /holdbar-stress-tests/ },
  { question: 'closing', name: 'part of a month', body: { scenario, notice: 1.5 }, path: 'notice', says: /«notice» kan ikke være 1\.5/, expected: /et helt tall/ },
  { question: 'compare', name: 'one scenario', body: { scenarios: several(1) }, path: 'scenarios', says: /Velg minst ett scenario til/, expected: /2–8 scenarioer/ },
  { question: 'compare', name: 'nine scenarios', body: { scenarios: several(9) }, path: 'scenarios', says: /her er det 9/, expected: /2–8 scenarioer/ },
  { question: 'compare', name: 'none to measure against', body: { scenarios: several(2), against: 2 }, path: 'against', says: /plass 2/, expected: /fra 0 til 1/ },
  { question: 'compare', name: 'no list', body: { scenarios: scenario }, path: 'scenarios', says: /mangler «scenarios»/, expected: /scenarios/ },
  { question: 'compare', name: 'a wrong scenario', body: { scenarios: [scenario, wrongScenario] }, path: 'scenarios.1.economy.populatoin', says: /Mente du «population»/, expected: /population/, title: 'Feil i scenariet' },
  { question: 'bridge', name: 'three scenarios', body: { scenarios: several(3) }, path: 'scenarios', says: /gjelder 2 scenarioer; her er det 3/, expected: /2 scenarioer/ },
  { question: 'bridge', name: 'too few runs', body: { scenarios: several(2), most: 3 }, path: 'most', says: /«most» kan ikke være 3/, expected: /minst 4/ },
  { question: 'bridge', name: 'unknown steps', body: { scenarios: several(2), by: 'colour' }, path: 'by', says: /"colour"/, expected: /input, member, topic/ },
  { question: 'diff', name: 'one scenario', body: { scenarios: several(1) }, path: 'scenarios', says: /Velg minst ett scenario til/, expected: /2 scenarioer/ },
  { question: 'link', name: 'a misspelt option', body: { scenario, too: 'xlsx' }, path: 'too', says: /Spørsmålet har ingen valg/, expected: /ingen valg/ },
  { question: 'runway', name: 'a wrong scenario', body: { scenario: wrongScenario }, path: 'economy.populatoin', says: /Mente du «population»/, expected: /population/, title: 'Feil i scenariet' },
]; // prettier-ignore
