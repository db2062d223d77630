import { runAssembly, type Run } from '../../engine/run.ts';
import type { Assembly } from '../../engine/assemble.ts';
import type { Futures } from '../../engine/simulate/futures.ts';
import { hallModel } from '../../hall/hallModel.ts';
import { ModelError } from '../../language/modelError.ts';
import { words } from '../../language/translated.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';

/** What an impossible future is looked for in. */
export interface Drawing {
  readonly assembly: Assembly;
  readonly futures: Futures;
}

/** The full run of a future. @throws ScenarioError naming input, future and line where it is impossible */
export function possibleRun(drawing: Drawing, future: number): Run {
  try {
    return runAssembly(drawing.assembly, drawing.futures.vector(future));
  } catch (error) {
    throw isFault(error) ? impossibleFuture(drawing, future) : error;
  }
}

/**
 * What makes a future impossible: the line and month without a value, and the input whose own value alone, or
 * the event whose absence, would mend it; all of them are named where it takes several. Nothing is dropped silently.
 */
export function impossibleFuture({ assembly, futures }: Drawing, future: number): ScenarioError {
  const vector = futures.vector(future);
  const wrong = faultOf(assembly, vector);
  if (wrong === undefined)
    throw new RangeError(`future ${future} has a value without a number, but its run has none`);
  const { plan } = futures;
  const causes = [
    ...plan.inputs.map(({ path, leaves }) => ({ path, places: leaves.map(({ at }) => at) })),
    ...plan.events.map(({ path, at }) => ({ path, places: [at] })),
  ];
  const guilty = causes.filter(({ places }) => {
    const mended = vector.slice();
    for (const at of places) mended[plan.leaves[at]!] = assembly.leaves[plan.leaves[at]!]!.value;
    return places.length > 0 && faultOf(assembly, mended) === undefined;
  });
  const named = guilty.length > 0 ? guilty.slice(0, 1) : causes;
  const events = new Set(plan.events.map(({ path }) => path));
  const drawn = named.map(({ path, places: [at] }) => (at === undefined || events.has(path) ? path : `${path} = ${vector[plan.leaves[at]!]}`)).join(', '); // prettier-ignore
  const line = String(wrong.details['line']);
  const name = hallModel.lines.get(line)?.declaration.label ?? words(line, line, line);
  const period = String(wrong.details['month']);
  return new ScenarioError([
    problem('impossibleFuture', named[0]?.path ?? 'sampling', {
      drawn,
      future: future + 1,
      name,
      line,
      period,
    }),
  ]);
}

function faultOf(assembly: Assembly, vector: Float64Array): ModelError | undefined {
  try {
    runAssembly(assembly, vector);
    return undefined;
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

const isFault = (error: unknown): error is ModelError =>
  error instanceof ModelError && error.code === 'notFinite';
