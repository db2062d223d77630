import type { Run } from '../../../../models/engine/run.ts';
import { hallFormat } from '../../../../models/hall/scenarioSchema.ts';
import { fieldAddresses } from '../../../../models/scenario/fieldAddress.ts';
import type { HallRun } from '../hallRun.ts';
import { belongsTo, differences, sizeOf, withLeaves } from './otherNumbers.ts';
import type { Wrong } from './sums.ts';

/** Kroner that the half krone of tolerance in the tests may move a figure that holds it. */
const halfKroneMoves = 1;

/** Places that people fill: counted without a unit, and twice as many in twice the hall. */
const places = new Set(['staffing.learningPlaces', 'targets.learningPlaces']);

/** Identity 8: twice the hall is twice of everything that has a size, and the same of every ratio. */
export function twiceIsTwice({ run, scenario }: HallRun): Wrong {
  if (passesNarrowly(run)) return [];
  const extensive = new Set(fieldAddresses(hallFormat, scenario.values).flatMap(({ field, path }) => (field.type === 'number' && field.extensive === true ? [path] : []))); // prettier-ignore
  const twice = withLeaves(run, (path, value) => (belongsTo(extensive, path) ? 2 * value : value));
  return differences(run, twice, (line, unit, value) =>
    line === 'verdict.cashMargin' || line === 'verdict.yearCashMargin'
      ? undefined
      : value * 2 ** (places.has(line) ? 1 : sizeOf(unit)),
  );
}

/** Whether a test is decided by its half krone, which does not double. */
function passesNarrowly(run: Run): boolean {
  const years = Array.from(run.values('verdict.realStructural'));
  const floor = run.assembly.inputs.number('accounts.floor').value;
  const cash = Array.from(run.values('verdict.decidedCash'), (value) => value - floor);
  return [run.value('verdict.resultMargin'), ...years, ...cash].some((value) => value < 0 && value > -2 * halfKroneMoves); // prettier-ignore
}
