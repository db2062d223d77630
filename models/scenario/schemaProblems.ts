import type { z } from 'zod';
import { unitText, unitOf } from '../language/unit.ts';
import { nearest } from '../language/nearest.ts';
import { words, type Translated } from '../language/translated.ts';
import type { Field, NumberField } from './field.ts';
import type { Problem } from './problem.ts';
import { problem } from './problemTexts.ts';

type Issue = z.core.$ZodIssue;

/** What the schema is at a path: its field, and the names that may stand there. */
export interface Described {
  readonly field?: Field;
  /** Label of the field, group or list. */
  readonly label?: Translated;
  readonly names: readonly string[];
}

/**
 * Turns what the schema refused into problems in plain words.
 * @param describe what stands at a path of the scenario
 * @param root the values that were refused
 */
export function schemaProblems(
  issues: readonly Issue[],
  root: unknown,
  describe: (path: readonly string[]) => Described,
): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], root, describe));
}

function problemsOf(
  issue: Issue,
  above: readonly PropertyKey[],
  root: unknown,
  describe: (path: readonly string[]) => Described,
): readonly Problem[] {
  const path = [...above, ...issue.path].map(String);
  const value = reached(root, path);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const object = typeof value === 'object' && value !== null;
    const inner = (object ? issue.errors.at(-1) : issue.errors[0]) ?? [];
    return inner.flatMap((each) => problemsOf(each, path, root, describe));
  }
  if (issue.code === 'unrecognized_keys') {
    const { names } = describe(path);
    return issue.keys.map((key) => problem('unknownField', [...path, key].join('.'), { found: [...path, key].join('.'), nearest: meant(nearest(key, names)) })); // prettier-ignore
  }
  return [plainProblem(issue, path, value, describe(path))];
}

/** « Mente du «x»?», or nothing. */
export const meant = (name: string | undefined): Translated =>
  name === undefined
    ? words('', '', '')
    : words(` Mente du «${name}»?`, ` Meinte du «${name}»?`, ` Did you mean "${name}"?`);

function plainProblem(
  issue: Issue,
  path: readonly string[],
  value: unknown,
  { field, label, names }: Described,
): Problem {
  const at = path.join('.');
  const name =
    label === undefined ? at : words(`${label.nb} (${at})`, `${label.nn} (${at})`, `${label.en} (${at})`);
  const found = shown(value);
  const slots = { name, found };
  if (value === undefined) return problem('missing', at, { name, what: whatIsRight(field) });
  switch (issue.code) {
    case 'invalid_key':
      return problem('identifier', at, { found: path.at(-1) ?? '' });
    case 'too_small':
    case 'too_big':
      return limitsProblem(issue, at, slots, field);
    case 'custom':
      return customProblem(issue, at, slots, field);
    case 'invalid_value':
    case 'invalid_union': {
      const options =
        field?.type === 'choice'
          ? Object.keys(field.options)
          : 'values' in issue
            ? issue.values.map(String)
            : names;
      return problem('option', at, { ...slots, options: options.join(', ') });
    }
    case 'invalid_format':
      return field?.type === 'date'
        ? problem('date', at, slots)
        : problem('identifier', at, { found: String(value) });
    default:
      return typeProblem(issue, at, slots, field);
  }
}

function typeProblem(issue: Issue, at: string, slots: Slots, field: Field | undefined): Problem {
  if (field?.type === 'date') return problem('date', at, slots);
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'string') return problem('notText', at, slots);
  if (expected === 'array') return problem('notList', at, slots);
  if (expected === 'int') return problem('notWhole', at, slots);
  if (expected === 'number' || field?.type === 'number') return problem('notNumber', at, slots);
  return problem('notObject', at, slots);
}

type Slots = { readonly name: string | Translated; readonly found: string };

function limitsProblem(
  issue: Issue & { code: 'too_small' | 'too_big' },
  at: string,
  slots: Slots,
  field: Field | undefined,
): Problem {
  const most = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (issue.origin === 'string' || issue.origin === 'array')
    return problem('tooLong', at, { ...slots, most });
  return field?.type === 'number'
    ? outside(field, at, slots, Number(slots.found))
    : problem('limits', at, { ...slots, limits: most });
}

function customProblem(
  issue: Issue & { code: 'custom' },
  at: string,
  slots: Slots,
  field: Field | undefined,
): Problem {
  const params = issue.params ?? {};
  if (params['problem'] === 'tooMany')
    return problem('tooMany', at, { ...slots, most: Number(params['most']) });
  if (field?.type === 'number' && params['problem'] === 'unit')
    return problem('unit', at, { ...slots, unit: field.shownIn ?? field.unit });
  if (field?.type === 'number') return outside(field, at, slots, Number(params['found'] ?? NaN));
  return problem('identifier', at, { found: at.split('.').at(-1) ?? '' });
}

function outside(field: NumberField, at: string, slots: Slots, value: number): Problem {
  if (field.min === 0 && field.max === undefined && value < 0) return problem('negative', at, slots);
  return problem('limits', at, { ...slots, limits: limitsText(field) });
}

/** The limits of a number in words: «mellom 0 og 60 %». */
export function limitsText(field: NumberField): Translated {
  const { min, max, aboveMin, belowMax } = field;
  const unit = field.shownIn === '%' ? ' %' : isCount(field) ? '' : ` ${field.unit}`;
  const text = (limit: number): string => `${field.shownIn === '%' ? limit * 100 : limit}${unit}`;
  const low = min === undefined ? undefined : aboveMin === true ? words(`over ${text(min)}`, `over ${text(min)}`, `above ${text(min)}`) : words(`minst ${text(min)}`, `minst ${text(min)}`, `at least ${text(min)}`); // prettier-ignore
  const high = max === undefined ? undefined : belowMax === true ? words(`under ${text(max)}`, `under ${text(max)}`, `below ${text(max)}`) : words(`høyst ${text(max)}`, `høgst ${text(max)}`, `at most ${text(max)}`); // prettier-ignore
  if (low === undefined) return high ?? words('et tall', 'eit tal', 'a number');
  return high === undefined
    ? low
    : words(`${low.nb} og ${high.nb}`, `${low.nn} og ${high.nn}`, `${low.en} and ${high.en}`);
}

const isCount = (field: NumberField): boolean => unitText(unitOf(field.unit)) === '1';

function whatIsRight(field: Field | undefined): Translated {
  switch (field?.type) {
    case 'number':
      return limitsText(field);
    case 'choice':
      return words(...(Array(3).fill(Object.keys(field.options).join(', ')) as [string, string, string]));
    case 'date':
      return words('en måned som 2027-05', 'ein månad som 2027-05', 'a month such as 2027-05');
    default:
      return words('en verdi', 'ein verdi', 'a value');
  }
}

function reached(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A value as it stood in the file, shortened. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
