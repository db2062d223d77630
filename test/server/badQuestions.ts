import { quietHall } from '../models/hall/quietHall.ts';
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

const uncertain = documentOf('tromso');

/** A hall that earns more than a number can be in the half of its futures in which its volume factor is 1. */
const overflowing = {
  ...quietHall,
  volumes: { scale: { value: 0, range: { low: 0, high: 1, values: [{ value: 0, probability: 0.5 }, { value: 1, probability: 0.5 }] } } },
  staffing: { zone: 'V', trainingPayment: { value: 100, range: { low: 90, high: 110 } } },
  freeLines: { earned: { kind: 'formula', label: 'Inntekt', side: 'income', art: '650', ownFormula: 'staffing.trainingPayment * priceIndex.level[general] * (1 + 9 * volumes.scale)^400' } },
}; // prettier-ignore

/** Thirty amounts that are drawn anew each year, for sixteen years. */
const manyPaths = {
  ...uncertain,
  funding: {
    ...(uncertain['funding'] as object),
    ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`more${index}`, { kind: 'ownerSupport', commitment: 'assumed', yearlyAmount: { value: 1000, range: { low: 500, high: 1500, persistence: 0.5 } } }])), // prettier-ignore
  },
};

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
  { question: 'sensitivity', name: 'a method that is not there', body: { scenario, method: 'spearman' }, path: 'method', says: /"spearman"/, expected: /tornado/ },
  { question: 'sensitivity', name: 'unknown figure', body: { scenario, of: 'gpa' }, path: 'of', says: /nøkkeltall «gpa»/, expected: /gapPerInhabitant/ },
  { question: 'sensitivity', name: 'a share of nothing', body: { scenario, share: 0 }, path: 'share', says: /over 0/, expected: /over 0 og høyst 1/ },
  { question: 'sensitivity', name: 'ranks of what is certain', body: { scenario, method: 'rank' }, path: 'sampling', says: /Ingen tall har spenn ennå/, expected: /minst ett tall med spenn/ },
  { question: 'sensitivity', name: 'a figure that is not always there', body: { scenario: uncertain, method: 'sobol', rows: 16, of: 'breakEvenYear' }, path: 'of', says: /finnes ikke i alle framtidene/, expected: /et nøkkeltall som finnes i alle/ },
  { question: 'sensitivity', name: 'one row', body: { scenario: uncertain, method: 'sobol', rows: 1 }, path: 'rows', says: /«rows» kan ikke være 1/, expected: /minst 2/ },
  { question: 'simulate', name: 'nothing uncertain', body: { scenario }, path: 'sampling', says: /Ingen tall har spenn ennå/, expected: /minst ett tall med spenn, eller en hendelse/ },
  { question: 'simulate', name: 'no draws', body: { scenario: uncertain, draws: 0 }, path: 'draws', says: /«draws» kan ikke være 0/, expected: /minst 1/ },
  { question: 'simulate', name: 'a thousand million draws', body: { scenario: uncertain, draws: 1e9 }, path: 'draws', says: /«draws» kan ikke være 1000000000/, expected: /høyst 1000000/ },
  { question: 'simulate', name: 'a seed that is text', body: { scenario: uncertain, seed: 'lucky' }, path: 'seed', says: /«seed» kan ikke være "lucky"/, expected: /et tall/ },
  { question: 'simulate', name: 'a seed below 0', body: { scenario: uncertain, seed: -1 }, path: 'seed', says: /«seed» kan ikke være -1/, expected: /minst 0/ },
  { question: 'simulate', name: 'a way of drawing that is not there', body: { scenario: uncertain, sampling: 'halton' }, path: 'sampling', says: /"halton"/, expected: /sobol, latinHypercube, random/ },
  { question: 'simulate', name: 'another engine', body: { scenario: uncertain, engine: 'steam' }, path: 'engine', says: /"steam"/, expected: /compiled, scalar/ },
  { question: 'simulate', name: 'full certainty', body: { scenario: uncertain, certainty: 1 }, path: 'certainty', says: /«certainty» kan ikke være 1/, expected: /mindre enn 1/ },
  { question: 'simulate', name: 'an unknown line', body: { scenario: uncertain, draws: 16, lines: ['accounts.cahs'] }, path: 'lines', says: /linje «accounts\.cahs».*Mente du «accounts\.cash»/, expected: /accounts\.cash/ },
  { question: 'simulate', name: 'a figure for a line', body: { scenario: uncertain, draws: 16, lines: ['verdict.runway'] }, path: 'lines', says: /verdict\.runway.*har ikke noe forløp/, expected: /linjer med verdier/ },
  { question: 'simulate', name: 'an unknown figure', body: { scenario: uncertain, draws: 16, of: 'gpa' }, path: 'of', says: /nøkkeltall «gpa»/, expected: /gapPerInhabitant/ },
  { question: 'simulate', name: 'a range that makes a future impossible', body: { scenario: overflowing, draws: 64 }, path: 'volumes.scale', says: /Umulige framtider med volumes\.scale = 1: i framtid \d+ har «Egne linjer» \(operations\.free\) ingen verdi i 2027-01/, expected: /et spenn der alle linjer har en verdi/, title: 'Feil i scenariet' },
  { question: 'simulate', name: 'too many paths', body: { scenario: manyPaths, draws: 16 }, path: 'sampling', says: /for mange usikre tall: 1[23]\d\d mot 1111/, expected: /høyst 1111/ },
  { question: 'discover', name: 'nothing uncertain', body: { scenario }, path: 'sampling', says: /Ingen tall har spenn ennå/, expected: /minst ett tall/ },
  { question: 'discover', name: 'another side', body: { scenario: uncertain, side: 'maybe' }, path: 'side', says: /"maybe"/, expected: /fails, holds/ },
  { question: 'future', name: 'no number', body: { scenario: uncertain }, path: 'number', says: /«number» mangler/, expected: /et tall/ },
  { question: 'future', name: 'number 0', body: { scenario: uncertain, number: 0 }, path: 'number', says: /«number» kan ikke være 0/, expected: /minst 1/ },
  { question: 'beats', name: 'nothing uncertain in either', body: { scenarios: several(2) }, path: 'sampling', says: /Ingen tall har spenn ennå/, expected: /minst ett tall/ },
  { question: 'beats', name: 'a figure that is neither good nor bad', body: { scenarios: [uncertain, uncertain], of: 'fte' }, path: 'of', says: /verken bedre høyt eller lavt/, expected: /bedre høyt eller lavt/ },
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
