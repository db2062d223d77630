import { assemble, type Assembly } from '../../engine/assemble.ts';
import { Batch } from '../../engine/batch/batch.ts';
import { runAssembly } from '../../engine/run.ts';
import { hallModel } from '../../hall/hallModel.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { asCell, type Cell } from '../../scenario/cell.ts';
import { fieldAddresses, valueAt } from '../../scenario/fieldAddress.ts';
import { valueInside } from '../../scenario/fields/number.ts';
import { fill } from '../../sentences/fill.ts';
import { refusalAt } from '../allowedChange.ts';
import { AxisProbe } from '../axisProbe.ts';
import { reachOf, type Reach } from '../axisReach.ts';
import { inputAxes, type InputAxis } from '../inputAxis.ts';
import type { Steps } from '../steps.ts';
import { todaysInput } from '../todaysInput.ts';
import { VerdictProbe } from '../verdictProbe.ts';
import { flipsOf, hasOneValue } from './flipsOf.ts';
import { idleWords } from './idleWords.ts';
import type { IdleInput, SwitchingValue, SwitchingValues } from './switchingValue.ts';

/**
 * For every numeric input the value nearest to today's at which the verdict flips, below and above, with all others as
 * they are. The verdict flips where "holds on decided funding" changes; additional support plays no part. Inputs that
 * never flip it, that change nothing, and that are not varied are listed with the reason. It does not say what two
 * inputs do together, nor how likely a value is.
 * @throws ModelError where the scenario has no result
 */
export function* switchingValues(
  scenario: AcceptedScenario,
  assembly: Assembly = assemble(hallModel, scenario.read),
): Steps<SwitchingValues, SwitchingValues> {
  runAssembly(assembly);
  const probe = new VerdictProbe(assembly);
  const batch = new Batch(assembly, probe.wanted);
  const { outcome } = probe.read(batch.base());
  const axes = inputAxes(scenario, assembly);
  const rows: SwitchingValue[] = [];
  const neverFlip: IdleInput[] = [];
  const changeNothing: IdleInput[] = [];
  const notVaried = settingsOf(scenario);
  const soFar = (): SwitchingValues => ({ outcome, rows: byNearness(rows), neverFlip: [...neverFlip], changeNothing: [...changeNothing], notVaried }); // prettier-ignore
  for (const [done, axis] of axes.entries()) {
    yield { done, total: axes.length, partial: soFar() };
    const today = todaysInput(scenario, axis);
    const axisProbe = new AxisProbe(batch, probe, axis);
    const idle = whyIdle(axis, axisProbe);
    if (idle !== undefined) {
      changeNothing.push({ ...today, reason: idle });
      continue;
    }
    const searched = reachOf(axis);
    const { row, refused } = flipsOf(axisProbe, axis, today, searched, (x) => refusalAt(scenario, assembly, axis, x)); // prettier-ignore
    if (row !== undefined) rows.push(row);
    else neverFlip.push({ ...today, reason: whyNever(searched, refused), searched });
  }
  return soFar();
}

/** Why an input changes nothing, where that is plain before any search. */
function whyIdle(axis: InputAxis, { reaches }: AxisProbe): Translated | undefined {
  if (hasOneValue(axis)) return idleWords.oneValue;
  if (axis.leaves.length === 0) return idleWords.notRead;
  return reaches ? undefined : idleWords.notInVerdict;
}

/** Why an input never flips the verdict. */
function whyNever({ lowIsLimit, highIsLimit }: Reach, refused: Translated | undefined): Translated {
  if (refused !== undefined) return fill(idleWords.refused, { why: refused });
  return lowIsLimit && highIsLimit ? idleWords.everyAllowed : idleWords.asFarAsSearched;
}

/** The numbers that are not varied. */
function settingsOf(scenario: AcceptedScenario): readonly IdleInput[] {
  return fieldAddresses(hallFormat, scenario.values).flatMap((address) => {
    const { path, field, group } = address;
    const value = valueAt(scenario.values, path) as number | Cell | undefined;
    if (field.type !== 'number' || field.certain !== true || value === undefined) return [];
    if (group.outsideFormulas === true) return [];
    const base = valueInside(field, asCell(value));
    return [{ ...todaysInput(scenario, { path, address, unit: field.unit, base }), reason: idleWords.setting }]; // prettier-ignore
  });
}

const byNearness = (rows: readonly SwitchingValue[]): readonly SwitchingValue[] =>
  [...rows].sort((a, b) => (a.nearness ?? Infinity) - (b.nearness ?? Infinity) || 0);
