import type {
  InputDeclaration,
  LineDeclaration,
  ModelDeclaration,
} from '../../../models/language/declaration.ts';
import { run, type Run } from '../../../models/engine/run.ts';
import { anyText, line, modelOf } from '../language/artificialDeclaration.ts';
import { inputsOf, type ArtificialScenario, type NumberEntry } from './artificialInputs.ts';

/** An input of a test: a pure number unless told. */
export const input = (id: string, rest: Partial<InputDeclaration> = {}): InputDeclaration =>
  ({ id, type: 'number', unit: '1', ...rest }) as InputDeclaration;

/** A dimension of a test. */
export const dimension = (
  id: string,
  rest: { kinds?: readonly string[]; fixedMembers?: readonly string[] } = {},
) => ({
  id,
  label: anyText,
  ...rest,
});

/** A model and a scenario, run. */
export const runOf = (parts: Partial<ModelDeclaration>, scenario: ArtificialScenario = {}): Run =>
  run(modelOf(parts), inputsOf(scenario));

/**
 * The values of one formula: the line `a.b`, every month (or as `rest` tells), in a model of pure number inputs
 * `a.<name>` that are `timed`.
 */
export function valuesOf(
  formula: string,
  numbers: Readonly<Record<string, number | NumberEntry>> = {},
  { months = 3, start, rest = {} }: { months?: number; start?: number; rest?: Partial<LineDeclaration> } = {},
): number[] {
  const inputs = Object.keys(numbers).map((name) => input(`a.${name}`, { timed: true }));
  const named = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`a.${name}`, value]));
  const scenario = { months, numbers: named, ...(start === undefined ? {} : { start }) };
  return [...runOf({ inputs, lines: [line('a.b', formula, rest)] }, scenario).values('a.b')];
}
