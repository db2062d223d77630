import { changedScenario } from '../analyses/changedScenario.ts';
import { runHall } from '../analyses/runResult.ts';
import { verdictOf, type Verdict } from '../analyses/verdict.ts';
import type { Run } from '../engine/run.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { followedLines } from '../hall/followedLines.ts';
import type { FollowUp } from './followUp.ts';

/** What becomes of the verdict if the deviation of the year goes on every year. */
export interface Continuation {
  /** Kroner a year of the price year, above 0 where the result is better than planned. */
  readonly perYear: number;
  /** The first month it is reckoned with. */
  readonly from: string;
  /** Lines that have no actuals in the year: they are taken to go as planned. */
  readonly asPlanned: readonly string[];
  readonly verdict: Verdict;
}

/** Grants and transfers are decided amounts with an end: what deviates in one year does not go on. */
const transfers: readonly string[] = ['accounts.stateTransfers', 'accounts.otherTransfers'];

/** The member of the free lines that carries the deviation. */
const member = 'followUpDeviation';

/**
 * The verdict if the forecast deviation of the year lasts: what the net operating result of the lines with actuals differs
 * from the plan by, for twelve months, in kroner of the price year, comes every year from the January after as a lasting
 * cost or income. Lines without actuals, and
 * grants and transfers, go as planned. It moves no volume and no price: what caused the deviation may
 * have other effects that are not in it. Undefined where nothing is known of the result, or the run ends with the year.
 */
export function continuation(
  scenario: AcceptedScenario,
  run: Run,
  found: FollowUp,
): Continuation | undefined {
  const lines = followedLines(run.assembly.inputs.choice('accounts.legalForm')).filter(({ id, result }) => result !== 0 && !transfers.includes(id)); // prettier-ignore
  const rows = found.rows.filter(({ id }) => lines.some((line) => line.id === id));
  const known = rows.filter(({ forecastDeviation }) => forecastDeviation !== null);
  const { start } = run.assembly.inputs;
  const from = (found.year + 1) * 12;
  const month = from - 1 - start;
  if (known.length === 0 || month + 1 >= run.months) return undefined;
  const nominal = known.reduce((sum, { forecastDeviation }) => sum + (forecastDeviation ?? 0), 0);
  const yearly = (nominal * 12) / found.months.length;
  const perYear = yearly / run.value('priceIndex.level', month, 'general');
  const line = {
    kind: 'perMonth',
    label: 'Avvik i oppfølgingen',
    side: perYear < 0 ? 'cost' : 'income',
    vat: 'none',
    amount: Math.abs(perYear) / 12,
    from: monthText(from),
  };
  const changed = changedScenario(scenario, { [`freeLines.${member}`]: line });
  return {
    perYear,
    from: monthText(from),
    asPlanned: rows.filter(({ forecast, planYear }) => forecast === null && Math.abs(planYear) >= 0.005).map(({ id }) => id), // prettier-ignore
    verdict: verdictOf(hallFormat, changed, runHall(changed)),
  };
}
