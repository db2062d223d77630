import type { PriceBasis } from '../../analyses/fourYearPlan.ts';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { planningCsv } from './planningCsv.ts';
import { planningRows } from './planningRows.ts';
import { planningTable, type PlanningSigns } from './planningTable.ts';
import { planningWorkbook } from './planningWorkbook.ts';

/** How the rows for a planning system are written. */
export interface PlanningOptions {
  readonly locale: Locale;
  readonly format: 'csv' | 'xlsx';
  /** Whether cost is above 0 (`cost`, the usual) or below (`result`). */
  readonly signs?: PlanningSigns | undefined;
  /** The budget year, the first of the four; the first of the run when left out. */
  readonly year?: number | undefined;
  readonly prices?: PriceBasis | undefined;
  /** The municipality's code of who is responsible; the column is empty without it. */
  readonly responsibility?: string | undefined;
  /** What the measure is called; the scenario's title when left out. */
  readonly name?: string | undefined;
}

/**
 * A hall as the rows of a budget measure: net effect of four years in 1000 kr by responsibility, function and art.
 * Text is text, whatever it starts with.
 * @throws ScenarioError at `year` where the run has not begun or does not reach the fourth year
 */
export async function writePlanning(
  scenario: AcceptedScenario,
  options: PlanningOptions,
): Promise<Uint8Array> {
  const table = planningTable(planningRows(scenario, options), scenario, options);
  return options.format === 'csv' ? planningCsv(table) : planningWorkbook(table, scenario);
}
