import type { Assembly } from '../../engine/assemble.ts';
import type { Instance } from '../../engine/assembler.ts';
import { wantedOf, type Wanted } from '../../engine/batch/partialRun.ts';
import { calendarYears } from '../../engine/yearly.ts';
import type { Run } from '../../engine/run.ts';
import { words, type Translated } from '../../language/translated.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import type { AxisProbe } from '../axisProbe.ts';
import type { Judged } from '../flipPoint.ts';

/** What may be brought into balance: one of the three tests in money, or all tests. */
export const breakEvenTargets = ['structuralResult', 'result', 'liquidity', 'verdict'] as const;

/** One of them. */
export type BreakEvenTarget = (typeof breakEvenTargets)[number];

/** What is brought into balance. */
export interface Target {
  readonly id: BreakEvenTarget;
  readonly label: Translated;
  readonly unit: string;
  /** What it means that it is reached, as a clause: "it breaks even". */
  readonly clause: Translated;
  /** The calendar year whose structural result it is; absent where it is the worst year tested. */
  readonly year?: number;
  /** What a batch is asked for beside the verdict. */
  readonly wanted: readonly Wanted[];
  /** The quantity at a place; not finite where it has no value. */
  readonly quantity: (probe: AxisProbe, x: number) => number;
  /** Whether the target is reached at a place: the quantity is at least 0, with the verdict's tolerance. */
  readonly judge: (probe: AxisProbe, x: number) => Judged;
}

/**
 * A target by its name.
 * @param year the structural result of this calendar year, instead of the worst tested
 * @throws ScenarioError at `of` for an unknown target, at `year` for a year that is not in the run
 */
export function targetOf(run: Run, id: string, year?: number): Target {
  const { assembly } = run;
  const found = breakEvenTargets.find((target) => target === id);
  if (found === undefined)
    throw new ScenarioError([problem('option', 'of', { name: targetWord, found: id, options: breakEvenTargets.join(', ') })]); // prettier-ignore
  if (year !== undefined && found === 'structuralResult') return yearTarget(run, year);
  const line = instanceOf(assembly, lineOf[found]);
  const { label, unit } = line.line.declaration;
  const tolerance = assembly.inputs.number('verdict.tolerance').value;
  return {
    id: found,
    label: found === 'verdict' ? smallestMarginWord : label,
    unit,
    clause: clauses[found],
    wanted: [],
    quantity: (probe, x) => {
      const verdict = probe.at(x);
      if (verdict === undefined) return NaN;
      const { result, structure, liquidity, cash } = verdict;
      return { structuralResult: structure, result, liquidity: cash, verdict: Math.min(result, structure, liquidity) }[found]; // prettier-ignore
    },
    judge: (probe, x) => {
      const verdict = probe.at(x);
      if (verdict === undefined) return { side: undefined, slack: NaN };
      if (found === 'verdict') return { side: verdict.outcome === 'holds', slack: verdict.slack };
      const { passes } = verdict;
      const side = { structuralResult: passes.structure, result: passes.result, liquidity: passes.liquidity }[found]; // prettier-ignore
      const slack = { structuralResult: verdict.structure + tolerance, result: verdict.result + tolerance, liquidity: verdict.cash }[found]; // prettier-ignore
      return { side, slack };
    },
  };
}

/** The lines whose names and units the targets have. */
const lineOf: Readonly<Record<BreakEvenTarget, string>> = {
  structuralResult: 'verdict.structureMargin',
  result: 'verdict.resultMargin',
  liquidity: 'verdict.cashMargin',
  verdict: 'verdict.structureMargin',
};

const clauses: Readonly<Record<BreakEvenTarget, Translated>> = {
  structuralResult: words('det går i balanse', 'det går i balanse', 'it breaks even'),
  result: words(
    'driftsresultatet i snitt er 0 eller bedre',
    'driftsresultatet i snitt er 0 eller betre',
    'the mean operating result is 0 or better',
  ),
  liquidity: words(
    'kassen holder seg over minstegrensen',
    'kassa held seg over minstegrensa',
    'cash stays above the floor',
  ),
  verdict: words('økonomien holder', 'økonomien held', 'the finances hold'),
};

const targetWord = words('Hva som skal gå i balanse', 'Kva som skal gå i balanse', 'What is to break even');
const smallestMarginWord = words('Minste margin i prøvene', 'Minste margin i prøvene', 'Smallest margin of the tests'); // prettier-ignore

function yearTarget(run: Run, year: number): Target {
  const { assembly } = run;
  const line = instanceOf(assembly, 'verdict.realStructural');
  const years = calendarYears(run);
  const at = years.findIndex((each) => each.year === year);
  if (at < 0) {
    const name = words('Året', 'Året', 'The year');
    const [first, last] = [years[0]?.year, years.at(-1)?.year];
    const limits = words(`fra ${first} til ${last}`, `frå ${first} til ${last}`, `from ${first} to ${last}`);
    throw new ScenarioError([problem('limits', 'year', { name, found: year, limits })]);
  }
  const { label, unit } = line.line.declaration;
  const tolerance = assembly.inputs.number('verdict.tolerance').value;
  return {
    id: 'structuralResult',
    label,
    unit,
    clause: words(`det går i balanse i ${year}`, `det går i balanse i ${year}`, `it breaks even in ${year}`),
    year,
    wanted: [wantedOf(line, at)],
    quantity: (probe, x) => probe.other(x),
    judge: (probe, x) => {
      const value = probe.other(x);
      return { side: Number.isFinite(value) ? value + tolerance >= 0 : undefined, slack: value + tolerance };
    },
  };
}

function instanceOf({ instances }: Assembly, id: string): Instance {
  const found = instances.find(({ line }) => line.declaration.id === id);
  if (found === undefined) throw new RangeError(`no line ${id}`);
  return found;
}
