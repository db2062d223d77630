import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run, type Run } from '../../../models/engine/run.ts';
import { trace, type Trace } from '../../../models/engine/trace.ts';
import type { Period } from '../../../models/engine/trace/period.ts';
import { declareModel } from '../../../models/language/declaredModel.ts';
import { ModelError } from '../../../models/language/modelError.ts';
import { artificialModel, type ArtificialModel } from './artificialModel.ts';
import { inputsOf } from './artificialInputs.ts';
import type { Moment } from './naiveRun.ts';
import { TracedRun } from './tracedRun.ts';

function runOf({ declaration, scenario }: ArtificialModel): Run | undefined {
  try {
    return run(declareModel(declaration), inputsOf(scenario));
  } catch (error) {
    if (error instanceof ModelError && error.code === 'notFinite') return undefined;
    throw error;
  }
}

function periodOf(moment: Moment): Period {
  if (moment.at === 'month') return { month: moment.month };
  if (moment.at === 'year') return { year: moment.year };
  return moment.at === 'opening' ? 'opening' : 'run';
}

describe('the trace of any value', () => {
  test('holds all its formula needs: computed again from it, the value is the same', () => {
    const seen = { values: 0, inputs: 0, needs: 0 };
    fc.assert(
      fc.property(artificialModel, fc.nat(), (model, number) => {
        const found = runOf(model);
        if (found === undefined) return;
        const { declaration, scenario } = model;
        const inputs = inputsOf(scenario);
        for (const { line, member } of found.assembly.instances) {
          const { id } = line.declaration;
          const naive = new TracedRun(declaration, inputs, {} as Trace);
          const moments = naive.momentsOf(line.declaration);
          const opening: readonly Moment[] = line.opening === undefined ? [] : [{ at: 'opening' }];
          // the first, where openings are read, and any other
          for (const moment of new Set([moments[0], moments[number % moments.length], ...opening])) {
            if (moment === undefined) continue;
            const told = trace(found, id, periodOf(moment), member, { most: Infinity });
            expect([id, member, new TracedRun(declaration, inputs, told).again(moment) + 0]).toEqual([
              id,
              member,
              told.value,
            ]);
            expect(told.leftOut).toBe(0);
            seen.values += 1;
            seen.inputs += told.inputs.length;
            seen.needs += told.needs.length;
          }
        }
      }),
      { seed: 7, numRuns: 100 },
    );
    expect(seen.values).toBeGreaterThan(2000);
    expect(seen.inputs).toBeGreaterThan(2000);
    expect(seen.needs).toBeGreaterThan(2000);
  }, 60_000);
});
