import type { Run } from '../engine/run.ts';

/** The half krone that the tests of the verdict accept, as the model's own formulas read it. */
export const verdictTolerance = (run: Run): number => run.assembly.inputs.number('verdict.tolerance').value;
