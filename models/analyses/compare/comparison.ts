import type { Run } from '../../engine/run.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import { figures, type Figure } from '../figure.ts';
import { keyFigures, type KeyFigures } from '../keyFigures.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import { basisNotes } from './basisNotes.ts';
import { isFixedPrice, toPriceYear } from './priceYear.ts';

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

/** What one scenario brings to a comparison, whatever the others are. */
export interface ComparedPart extends Pick<KeyFigures, 'values' | 'absent'> {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  readonly verdict: Verdict;
}

/** What a scenario and its run bring to a comparison: its verdict, its key figures and what the verdict adds to them. */
export function comparedPart(scenario: AcceptedScenario, run: Run): ComparedPart {
  const { values, absent } = keyFigures(run);
  const lines = figures.filter(({ id }) => !Object.hasOwn(values, id));
  const more = lines.map(
    ({ id, lines: of }) => [id, Math.min(...of.map((line) => run.value(line)))] as const,
  );
  return {
    scenario,
    run,
    verdict: verdictOf(hallFormat, scenario, run),
    values: { ...values, ...Object.fromEntries(more) },
    absent,
  };
}

/**
 * Puts what scenarios bring side by side, in the price year of the first.
 * @param against place of the scenario to measure against, from 0
 * @throws RangeError where there is no scenario at that place
 */
export function comparisonOf(parts: readonly ComparedPart[], against: number): Comparison {
  const [first, base] = [parts[0], parts[against]];
  if (first === undefined || base === undefined)
    throw new RangeError(`no scenario ${against} of ${parts.length}`);
  const priceYear = first.scenario.read.number('economy.priceYear').value;
  const factors = parts.map(({ scenario: { read } }) => toPriceYear(read, priceYear));
  return {
    scenarios: parts.map(({ scenario: { head, hash, read }, verdict }, at) => ({
      id: head.id,
      title: head.title,
      hash,
      verdict,
      priceYear: read.number('economy.priceYear').value,
      factor: factors[at] ?? 1,
      timeline: { start: monthText(read.start), end: monthText(read.start + read.months - 1) },
      sameInputs: hash === base.scenario.hash,
    })),
    against,
    priceYear,
    figures: figures.map((figure) => compared(figure, parts, factors, against)),
    notes: basisNotes(parts),
  };
}

function compared(
  { id, label, unit, reads }: Figure,
  own: readonly ComparedPart[],
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
