import { rangeSchema } from './cell.ts';
import { checkValues } from './checkValues.ts';
import type { Head } from './document.ts';
import { scenarioHash, type Digest } from './hash.ts';
import { fieldsOf } from './group.ts';
import { fieldOf, type Field } from './field.ts';
import { inputsOf } from './inputsOf.ts';
import { ScenarioError, type Problem } from './problem.ts';
import type { ReadValues } from './rememberedParts.ts';
import { resolve, type BaseLookup, type Resolved } from './resolve.ts';
import { schemaProblems, type Described } from './schemaProblems.ts';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';
import type { ScenarioInputs } from './scenarioInputs.ts';
import { withStandards } from './standardValue.ts';
import { checkEvents } from './uncertainty/checkEvents.ts';

/** A scenario that has been resolved and checked: nothing in it is wrong, defaults are filled in. */
export interface AcceptedScenario extends Resolved {
  readonly values: ScenarioValues;
  readonly read: ScenarioInputs;
  /** See `scenarioHash`. */
  readonly hash: string;
}

/**
 * Resolves a document, checks it against the schema and beyond, and fills in defaults.
 * @param alsoCheck checks that belong to the model, made when the schema has accepted the values
 * @param sooner shorter ways to the same outcome, where there are some
 * @throws ScenarioError with all problems
 */
export function acceptScenario(
  format: ScenarioFormat,
  document: unknown,
  lookup: BaseLookup,
  alsoCheck: (values: ScenarioValues, read: ScenarioInputs, head: Head) => readonly Problem[] = () => [],
  sooner: { readonly readValues?: ReadValues; readonly digest?: Digest } = {},
): AcceptedScenario {
  const resolved = resolve(format, document, lookup);
  const accepted = sooner.readValues?.(resolved.inputs) ?? parsedValues(format, resolved.inputs);
  const values = withStandards(format, accepted, resolved.inputs);
  const problems = checkValues(format, values);
  if (problems.length > 0) throw new ScenarioError(problems);
  const read = inputsOf(format, values);
  const more = [...alsoCheck(values, read, resolved.head), ...checkEvents(format, values, read)];
  if (more.length > 0) throw new ScenarioError(more);
  return { ...resolved, values, read, hash: scenarioHash(format, values, sooner.digest) };
}

/** The values of inputs as the schema reads them. @throws ScenarioError */
function parsedValues(format: ScenarioFormat, inputs: Resolved['inputs']): ScenarioValues {
  const parsed = format.inputsSchema.safeParse(inputs);
  if (parsed.success) return parsed.data;
  throw new ScenarioError(schemaProblems(parsed.error.issues, inputs, (path) => described(format, inputs, path)));
} // prettier-ignore

/** What stands at a path of the inputs: a field (also inside its cell), or the names that a group or member may have. */
function described(format: ScenarioFormat, inputs: unknown, path: readonly string[]): Described {
  const [first = '', second, third] = path;
  const group = format.groups.find((each) => each.path === first);
  const list = format.lists.find((each) => each.path === first);
  if (group === undefined && list === undefined) {
    return { names: [...format.groups, ...format.lists].map((each) => each.path) };
  }
  const kind = ((inputs as Record<string, Record<string, { kind?: string }>>)[first] ?? {})[second ?? '']
    ?.kind;
  const fields = group?.fields ?? (list === undefined ? {} : fieldsOf(list, kind, second));
  const names = Object.keys(fields);
  const name = group === undefined ? third : second;
  if (name === undefined)
    return { names: list?.fixed !== undefined && second === undefined ? Object.keys(list.fixed) : names };
  if (name === 'kind' && list?.kinds !== undefined)
    return { names: Object.keys(list.kinds), label: list.memberLabel };
  const schema = fields[name];
  const field = schema === undefined ? undefined : fieldOf(schema);
  if (field === undefined) return { names };
  const within = path.slice(group === undefined ? 3 : 2);
  return { names: partsOf(field, within), field, label: field.label, within };
}

const words = ['source', 'note', 'status'];
const rangeParts = Object.keys(rangeSchema.shape);

/** The names that may stand within a field: the parts of a cell, of a range, of a step, of a date. */
function partsOf(field: Field, within: readonly string[]): readonly string[] {
  const [first, , third] = within;
  if (field.type === 'date' || third === 'from') return ['milestone', 'months'];
  if (field.type !== 'number') return [];
  const inRange = within.slice(within.indexOf('range'));
  if (inRange[0] === 'range') return inRange[1] === 'values' ? ['value', 'probability'] : rangeParts;
  const { index, certain, timed = [] } = field;
  const range = certain === true ? [] : ['range'];
  switch (first) {
    case undefined:
      return ['value', 'unit', ...(index === undefined ? [] : ['priceYear']), ...range, 'lever', ...words, ...timed]; // prettier-ignore
    case 'lever':
      return ['low', 'high', 'cost'];
    case 'steps':
      return third === undefined ? ['from', 'value'] : ['value', 'unit', ...range, 'lever', ...words];
    default:
      return ['value', 'unit', ...range, 'lever', ...words];
  }
}
