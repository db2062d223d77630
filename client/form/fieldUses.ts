import { runHall, trace, type AcceptedScenario, type Period, type Run, type TracedValue } from '../../models/index.ts'; // prettier-ignore

/** A line as the model declares it. */
type LineDeclaration = Run['assembly']['instances'][number]['line']['declaration'];

/** A value that a field goes straight into. */
export type FieldUse = Pick<TracedValue, 'line' | 'member' | 'period'>;

/**
 * The lines whose formula reads a field, in the order of the model, each in one month or year after the pilot or for
 * the whole run. A field that is read in other months only, such as a date that has passed, is not found.
 * @param field the path of the field
 * @param isField whether a path of the scenario belongs to it
 */
export function fieldUses(
  scenario: AcceptedScenario,
  month: number,
  field: string,
  isField: (path: string) => boolean,
): readonly FieldUse[] {
  // A run of its own: what the page computes with keeps no texts of formulas.
  const run = runHall(scenario);
  return run.assembly.instances.flatMap(({ line, member }): FieldUse[] => {
    const { id, kind, per } = line.declaration;
    if (!mayRead(line.declaration, field)) return [];
    const traced = trace(run, id, periodOf(run, kind === 'figure' ? (per ?? 'run') : 'month', month), member);
    if (!traced.inputs.some(({ path }) => isField(path))) return [];
    return [{ line: id, period: traced.period, ...(member === undefined ? {} : { member }) }];
  });
}

/** Whether a formula names the field, or is one of the user's own, which the model does not have. */
function mayRead({ id, formula }: LineDeclaration, field: string): boolean {
  const name = field.slice(field.lastIndexOf('.') + 1);
  return id === 'operations.free' || JSON.stringify(formula).includes(name);
}

function periodOf({ assembly }: Run, of: string, month: number): Period {
  if (of === 'month') return { month };
  return of === 'year' ? { year: Math.floor((assembly.inputs.start + month) / 12) } : 'run';
}
