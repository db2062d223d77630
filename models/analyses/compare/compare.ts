import { words, type Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { Run } from '../../engine/run.ts';
import { figures, type Figure } from '../figure.ts';
import { keyFigures, type KeyFigures } from '../keyFigures.ts';
import { runHall } from '../runResult.ts';
import type { Steps } from '../steps.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import { basisNotes } from './basisNotes.ts';
import { isFixedPrice, toPriceYear } from './priceYear.ts';

/** How many scenarios may be compared. */
export const fewestCompared = 2;
export const mostCompared = 8;

/** One of the scenarios compared. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  /** Its own verdict, in kroner of its own price year. */
  readonly verdict: Verdict;
  /** The price year it is written in, and what its fixed kroner were multiplied by to compare. */
  readonly priceYear: number;
  readonly factor: number;
  /** First and last month, `YYYY-MM`. */
  readonly timeline: { readonly start: string; readonly end: string };
  /** Whether it gives the same numbers as the one that is measured against. */
  readonly sameInputs: boolean;
}

/** What one scenario has of a figure. */
export interface ComparedValue {
  /** Null where the figure does not exist, with its reason. */
  readonly value: number | null;
  readonly reason?: Translated;
  /** Less the one measured against; null where one of the two does not exist. */
  readonly difference: number | null;
  /** That as a share of the size of the one measured against; null where it is 0. */
  readonly share: number | null;
}

/** One figure of all scenarios, in their order. */
export interface ComparedFigure extends Pick<Figure, 'id' | 'label' | 'unit' | 'reads'> {
  readonly values: readonly ComparedValue[];
}

/** Two to eight scenarios side by side. */
export interface Comparison {
  readonly scenarios: readonly Compared[];
  /** Place of the scenario that the others are measured against. */
  readonly against: number;
  /** The year of all fixed kroner in `figures`: that of the first scenario. */
  readonly priceYear: number;
  readonly figures: readonly ComparedFigure[];
  /** What makes them hard to compare: other price years, growth, timelines or years tested. */
  readonly notes: readonly Translated[];
}

/**
 * Compares verdicts and key figures, in the price year of the first scenario. It does not say what makes the
 * difference: see `difference` for the inputs and `bridge` for what each of them does.
 * @param against place of the scenario to measure against, from 0; the first when left out
 * @throws ScenarioError for fewer than two or more than eight scenarios, or a place that is none of theirs
 */
export function* compare(scenarios: readonly AcceptedScenario[], against = 0): Steps<Comparison> {
  const [first] = scenarios;
  if (first === undefined || scenarios.length < fewestCompared || scenarios.length > mostCompared)
    throw wrongCount(scenarios.length);
  if (!Number.isInteger(against) || scenarios[against] === undefined)
    throw wrongPlace(against, scenarios.length);
  const runs: Run[] = [];
  for (const scenario of scenarios) {
    runs.push(runHall(scenario));
    yield { done: runs.length, total: scenarios.length };
  }
  const priceYear = first.read.number('economy.priceYear').value;
  const factors = scenarios.map(({ read }) => toPriceYear(read, priceYear));
  const own = runs.map((run) => figuresOf(run));
  return {
    scenarios: scenarios.map((scenario, at) => ({
      id: scenario.head.id,
      title: scenario.head.title,
      hash: scenario.hash,
      verdict: verdictOf(hallFormat, scenario, runs[at]!),
      priceYear: scenario.read.number('economy.priceYear').value,
      factor: factors[at] ?? 1,
      timeline: { start: monthText(scenario.read.start), end: monthText(scenario.read.start + scenario.read.months - 1) }, // prettier-ignore
      sameInputs: scenario.hash === scenarios[against]?.hash,
    })),
    against,
    priceYear,
    figures: figures.map((figure) => compared(figure, own, factors, against)),
    notes: basisNotes(scenarios, runs),
  };
}

/** The key figures of a run and what the verdict adds to them. */
function figuresOf(run: Run): Pick<KeyFigures, 'values' | 'absent'> {
  const { values, absent } = keyFigures(run);
  const lines = figures.filter(({ id }) => !Object.hasOwn(values, id));
  const more = lines.map(
    ({ id, lines: of }) => [id, Math.min(...of.map((line) => run.value(line)))] as const,
  );
  return { values: { ...values, ...Object.fromEntries(more) }, absent };
}

function compared(
  { id, label, unit, reads }: Figure,
  own: readonly Pick<KeyFigures, 'values' | 'absent'>[],
  factors: readonly number[],
  against: number,
): ComparedFigure {
  const factor = (at: number): number => (isFixedPrice(unit) ? (factors[at] ?? 1) : 1);
  const found = own.map(({ values }, at) => (values[id] == null ? null : values[id] * factor(at)));
  const base = found[against] ?? null;
  const values = found.map((value, at): ComparedValue => {
    const reason = own[at]?.absent[id];
    const difference = value === null || base === null ? null : value - base;
    const share = difference === null || base === null || base === 0 ? null : difference / Math.abs(base);
    return { value, ...(reason === undefined ? {} : { reason }), difference, share };
  });
  return { id, label, unit, reads, values };
}

function wrongCount(found: number): ScenarioError {
  const expected = words(`${fewestCompared} til ${mostCompared} scenarioer`, `${fewestCompared} til ${mostCompared} scenario`, `${fewestCompared} to ${mostCompared} scenarios`); // prettier-ignore
  const message =
    found < fewestCompared
      ? words('Velg minst ett scenario til: en sammenligning trenger to.', 'Vel minst eitt scenario til: ei samanlikning treng to.', 'Choose at least one more scenario: a comparison needs two.') // prettier-ignore
      : words(`Her er det ${found} scenarioer. Velg høyst ${mostCompared}, så er de til å lese.`, `Her er det ${found} scenario. Vel høgst ${mostCompared}, så er dei til å lese.`, `There are ${found} scenarios. Choose at most ${mostCompared}, so that they can be read.`); // prettier-ignore
  return new ScenarioError([{ path: 'scenarios', message, expected }]);
}

function wrongPlace(found: number, count: number): ScenarioError {
  const expected = words(`en plass fra 0 til ${count - 1}`, `ein plass frå 0 til ${count - 1}`, `a place from 0 to ${count - 1}`); // prettier-ignore
  const message = words(`Det er ikke noe scenario på plass ${found} å måle mot.`, `Det er ikkje noko scenario på plass ${found} å måle mot.`, `There is no scenario at place ${found} to measure against.`); // prettier-ignore
  return new ScenarioError([{ path: 'against', message, expected }]);
}
