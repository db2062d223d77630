import { monthText } from '../scenario/calendarMonth.ts';
import { resolvedMonth } from '../scenario/resolvedMonth.ts';
import { calendarYears } from '../engine/yearly.ts';
import type { Run } from '../engine/run.ts';
import { ruleIds, type RuleId } from '../sentences/ruleSentence.ts';
import type { OneOffSupport, Outcome, VerdictFacts, YearFacts } from '../sentences/verdictFacts.ts';
import { holdsByYear } from './holdsByYear.ts';
import { outcomeOf } from './outcome.ts';
import { testedMonths } from './testedMonths.ts';
import { verdictTolerance } from './verdictTolerance.ts';

/** How much shorter or longer a period is tried to see whether it decides the verdict, in years. */
const otherPeriod = 3;

/** Gathers from a run the facts that the verdict is said with. */
export function verdictFacts(run: Run): VerdictFacts {
  const { inputs } = run.assembly;
  const figure = (name: string): number => run.value(`verdict.${name}`);
  const asMonth = (month: number): string => monthText(inputs.start + month);
  const brokenRules = errorRules(run);
  const passes = {
    result: figure('resultPasses') === 1,
    structure: figure('structurePasses') === 1,
    liquidity: figure('liquidityPasses') === 1,
    rules: brokenRules.length === 0,
  };
  const outcome = outcomeOfRun(run, passes.rules);
  const pilotEnd = figure('pilotEnd');
  const years = yearFacts(run);
  const firstYear = figure('firstWindowYear');
  const firstShort = run.instance('verdict.firstShortMonth');
  const short = firstShort !== undefined && run.absence(firstShort) === undefined;
  return {
    outcome,
    passes,
    legalForm: inputs.choice('accounts.legalForm') as VerdictFacts['legalForm'],
    priceYear: inputs.number('economy.priceYear').value,
    additionalSupportPerYear: outcome === 'holds' ? 0 : figure('additionalSupportPerYear'),
    decidedSupportPerYear: figure('decidedSupportPerYear'),
    undecidedSupportPerYear: figure('undecidedSupportPerYear'),
    supportLimit: inputs.has('verdict.supportLimit') ? figure('limit') : undefined,
    marginShare: smallestMargin(run).value / Math.max(1, figure('meanRecurringCost')),
    horizonDecides: horizonDecides(run),
    timeline: { start: asMonth(0), end: asMonth(run.months - 1) },
    opening: asMonth(resolvedMonth(inputs, inputs.date('timeline.opening'))),
    pilotEnd: inputs.choice('pilot.kind') === 'period' ? asMonth(pilotEnd) : undefined,
    window: { firstYear, lastYear: figure('lastWindowYear') },
    breakEvenBy: inputs.has('verdict.breakEvenBy') ? inputs.number('verdict.breakEvenBy').value : firstYear,
    years,
    restOfPilotYear: restOfPilotYear(run, pilotEnd),
    recurringCoverage: figure('recurringCoverage'),
    cash: {
      floor: inputs.number('accounts.floor').value,
      firstMonthBelowFloor: short ? asMonth(figure('firstShortMonth')) : undefined,
      goesBelowZero: testedMonths(run).some(
        (month) => run.value('verdict.decidedCash', month) < -verdictTolerance(run),
      ),
    },
    oneOff: passes.structure && outcome !== 'holds' ? oneOffSupport(run, years) : undefined,
    brokenRules,
  };
}

/** The outcome of a run. */
export function outcomeOfRun(run: Run, rulesPass = errorRules(run).length === 0): Outcome {
  return outcomeOf({
    rulesPass,
    passes: run.value('verdict.passes') === 1,
    needed: run.value('verdict.additionalSupportPerYear'),
    limit: run.value('verdict.limit'),
    advanceNeeded: run.value('verdict.advanceNeeded'),
    isUnit: run.assembly.inputs.choice('accounts.legalForm') === 'unit',
    tolerance: verdictTolerance(run),
  });
}

/** The smallest of the margins, in price-year kroner a year, and the test it belongs to. */
export function smallestMargin(run: Run): {
  readonly test: 'result' | 'structure' | 'liquidity';
  readonly value: number;
} {
  const tests = ['result', 'structure', 'liquidity'] as const;
  return tests
    .map((test) => ({ test, value: run.value(`verdict.${test}Margin`) }))
    .reduce((least, next) => (next.value < least.value ? next : least));
}

/** The rules of severity error that are broken, by their sentence. */
function errorRules(run: Run): readonly RuleId[] {
  const errors = run.raised().filter(({ rule }) => rule.declaration.severity === 'error');
  const names = new Set(errors.map(({ rule }) => rule.declaration.id.split('.')[1]));
  return ruleIds.filter((id) => names.has(id));
}

/**
 * Full years from the one in which the hall opens to the window's last, in fixed prices. A year before that is all
 * zeros, and would be said to balance.
 */
function yearFacts(run: Run): readonly YearFacts[] {
  const first = run.value('verdict.firstFullYear');
  const last = run.value('verdict.lastWindowYear');
  return calendarYears(run).flatMap(({ year, full }, index) =>
    full && year >= first && year <= last
      ? [{ year, structuralResult: run.value('verdict.realStructural', index), recurringCost: run.value('verdict.realRecurringCost', index) }] // prettier-ignore
      : [],
  );
}

/** Structural result from the month after the pilot to December, in fixed prices. */
function restOfPilotYear(run: Run, pilotEnd: number): number | undefined {
  const year = calendarYears(run).find(({ from, to }) => pilotEnd >= from && pilotEnd < to - 1);
  if (year === undefined) return undefined;
  let sum = 0;
  for (let month = pilotEnd + 1; month < year.to; month += 1) {
    sum += run.value('verdict.decidedStructural', month) / run.value('priceIndex.level', month, 'general');
  }
  return sum;
}

/** Whether a window three years shorter or longer (where the timeline has them) gives another outcome. */
function horizonDecides(run: Run): boolean {
  const by = holdsByYear(run);
  const last = by.findIndex(({ year }) => year === run.value('verdict.lastWindowYear'));
  const holds = by[last]?.holds;
  return [last - otherPeriod, last + otherPeriod].some(
    (index) => by[index] !== undefined && by[index].holds !== holds,
  );
}

/** The least one-off sum the month after the pilot that mends result and liquidity; never the structure test. */
function oneOffSupport(run: Run, years: readonly YearFacts[]): OneOffSupport {
  const result = -run.value('verdict.resultMargin') * run.value('verdict.windowYears');
  const floor = run.assembly.inputs.number('accounts.floor').value;
  const shortfalls = testedMonths(run).map((month) => (floor - run.value('verdict.decidedCash', month)) / run.value('priceIndex.level', run.value('verdict.pilotEnd') + 1, 'general')); // prettier-ignore
  const first = run.value('verdict.firstWindowYear');
  const deficits = years.filter(
    ({ year, structuralResult }) => year >= first && structuralResult < -verdictTolerance(run),
  );
  return {
    sum: Math.max(0, result, ...shortfalls),
    firstYear: deficits[0]?.year ?? first,
    lastYear: deficits.at(-1)?.year ?? first,
  };
}
