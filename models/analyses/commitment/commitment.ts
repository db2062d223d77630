import type { Run } from '../../engine/run.ts';
import { runHall } from '../runResult.ts';
import { changedScenario } from '../changedScenario.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import { asCell, type Cell } from '../../scenario/cell.ts';
import { valueAt } from '../../scenario/fieldAddress.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { commitmentReason } from '../../sentences/commitmentSentences.ts';
import type { Outcome } from '../../sentences/verdictFacts.ts';
import { freeName, reserveSource } from '../levers/reserveSource.ts';
import type { Steps } from '../steps.ts';
import { outcomeOfRun } from '../verdictFacts.ts';
import { absentShares, councilYear, councilYears, supportYears, type CouncilYear } from './councilYears.ts';
import { reserveNeeded } from './reserveNeeded.ts';
import { taperingSupport, wholeKroner } from './taperingSupport.ts';

/** One way to commit: what it is year by year, and what a run with it gives. */
export interface CommittedSupport {
  /** A year, where it is the same every year; the whole sum of a reserve; null where it differs. */
  readonly amount: number | null;
  /** Calendar years from the month after the pilot to the end. */
  readonly years: readonly CouncilYear[];
  readonly total: { readonly fixed: number; readonly nominal: number };
  /** The outcome of a run with these amounts really in. */
  readonly outcome: Outcome;
  /** Why it is not enough, where it is not. */
  readonly reason: Translated | null;
  /** What makes it a variant of the scenario; empty where nothing is needed. */
  readonly changes: Readonly<Record<string, unknown>>;
}

/** What the council must commit to, on top of what is decided, so that the hall holds. */
export interface Commitment {
  readonly outcome: Outcome;
  readonly priceYear: number;
  /** The first month that support is paid in. */
  readonly from: string;
  /** Recurring support that is decided already, in each of the years. */
  readonly decided: readonly CouncilYear[];
  /** The same amount every year. */
  readonly constant: CommittedSupport;
  /** Each year what the tests need of it; see `taperingSupport`. */
  readonly tapering: CommittedSupport;
  /** One sum; see `reserveNeeded`. */
  readonly reserve: CommittedSupport;
  /** Why amounts per inhabitant or household are null. */
  readonly absent: Readonly<Partial<Record<'perInhabitant' | 'perHousehold', Translated>>>;
}

/**
 * What the council must commit to, three ways: the same every year, what each year needs, or one sum. All amounts are
 * whole kroner of the price year, and each way is run with its amounts really in the scenario. It does not ask whether
 * the municipality can afford it; for the other ways out see `gapMenu`.
 */
export function* commitment(scenario: AcceptedScenario): Steps<Commitment> {
  const run = runHall(scenario);
  const outcome = outcomeOfRun(run);
  const tried = { scenario, run };
  yield { done: 1, total: 4 };
  const constant = constantSupport(tried);
  yield { done: 2, total: 4 };
  const tapering = yearlySupport(tried);
  yield { done: 3, total: 4 };
  const reserve = oneOffSupport(tried);
  const { inputs } = run.assembly;
  return {
    outcome,
    priceYear: inputs.number('economy.priceYear').value,
    from: monthText(inputs.start + Math.max(0, run.value('verdict.pilotEnd') + 1)),
    decided: decidedYears(run),
    constant,
    tapering,
    reserve,
    absent: absentShares(run),
  };
}

interface Tried {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
}

function decidedYears(run: Run): readonly CouncilYear[] {
  return supportYears(run).map((year) => {
    let [fixed, nominal] = [0, 0];
    for (let month = year.from; month < year.to; month += 1) {
      const amount = run.value('verdict.decidedOwnerSupport', month);
      nominal += amount;
      fixed += amount / run.value('priceIndex.level', month, 'general');
    }
    return councilYear(run, year, fixed, nominal);
  });
}

function constantSupport({ scenario, run }: Tried): CommittedSupport {
  const amount = wholeKroner(run.value('verdict.additionalSupportPerYear'));
  const path = 'verdict.trialSupport';
  const trial = asCell((valueAt(scenario.values, path) ?? 0) as number | Cell).value;
  const years = councilYears(run, () => amount);
  return committed({ scenario, run }, amount, years, amount === 0 ? {} : { [path]: trial + amount });
}

function yearlySupport({ scenario, run }: Tried): CommittedSupport {
  const amounts = taperingSupport(run);
  const byYear = new Map(amounts.map(({ year, yearly }) => [year.year, yearly]));
  const years = councilYears(run, ({ year }) => byYear.get(year) ?? 0);
  const given = amounts.filter(({ yearly }) => yearly > 0);
  const name = freeName(Object.keys(scenario.values['funding'] ?? {}), 'councilSupport');
  const source = {
    kind: 'ownerSupport',
    label: 'Kommunestyrets bidrag',
    commitment: 'decided',
    yearlyAmount: {
      value: 0,
      years: Object.fromEntries(given.map(({ year, yearly }) => [String(year.year), yearly])),
    },
    indexedBy: 'general',
    from: monthText(scenario.read.start + Math.max(0, run.value('verdict.pilotEnd') + 1)),
    // What closing leaves unpaid is paid too.
    to: { milestone: 'end', months: 0 },
  };
  return committed({ scenario, run }, null, years, given.length === 0 ? {} : { [`funding.${name}`]: source });
}

function oneOffSupport({ scenario, run }: Tried): CommittedSupport {
  const sum = reserveNeeded(run);
  const source = reserveSource(scenario, run);
  const parts = source?.partsOf(sum) ?? [];
  const years = supportYears(run).map((year) => {
    const inYear = parts.filter(({ month }) => month >= year.from && month < year.to);
    const fixed = inYear.reduce((all, part) => all + part.amount, 0);
    const nominal = inYear.reduce((all, { month, amount }) => all + amount * run.value('priceIndex.level', month, 'general'), 0); // prettier-ignore
    return councilYear(run, year, fixed, nominal);
  });
  const changes = sum === 0 || source === undefined ? {} : { [source.path]: source.memberWith(sum) };
  return committed({ scenario, run }, sum, years, changes);
}

/** Runs the scenario with the amounts in it, and says why it still does not hold where it does not. */
function committed(
  { scenario, run }: Tried,
  amount: number | null,
  years: readonly CouncilYear[],
  changes: Readonly<Record<string, unknown>>,
): CommittedSupport {
  const changed = runWith({ scenario, run }, changes);
  const outcome = outcomeOfRun(changed ?? run);
  const sum = (of: 'fixed' | 'nominal'): number => years.reduce((all, year) => all + year[of], 0);
  return {
    amount,
    years,
    total: { fixed: sum('fixed'), nominal: sum('nominal') },
    outcome,
    reason:
      outcome === 'holds' ? null : commitmentReason(changed === undefined ? 'tooLarge' : whatFails(changed)),
    changes,
  };
}

/** The run of the scenario with the changes; undefined where they are more than a scenario can hold. */
function runWith({ scenario, run }: Tried, changes: Readonly<Record<string, unknown>>): Run | undefined {
  if (Object.keys(changes).length === 0) return run;
  try {
    return runHall(changedScenario(scenario, changes));
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

/** The first thing that still fails: a rule, the structure, or the cash before support begins. */
function whatFails(run: Run): 'rule' | 'structure' | 'cashBefore' {
  if (run.raised().some(({ rule }) => rule.declaration.severity === 'error')) return 'rule';
  return run.value('verdict.structurePasses') === 1 ? 'cashBefore' : 'structure';
}
