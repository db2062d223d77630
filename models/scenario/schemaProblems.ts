import type { z } from 'zod';
import { nearest } from '../language/nearest.ts';
import { words, type Translated } from '../language/translated.ts';
import type { Field, NumberField } from './field.ts';
import { edgeName, limitsText } from './limitsText.ts';
import { mostProblems, type Problem } from './problem.ts';
import { problem } from './problemTexts.ts';
import { pointedAtWords } from './uncertainty/uncertaintyTexts.ts';

type Issue = z.core.$ZodIssue;

/** What the schema is at a path: its field, and the names that may stand there. */
export interface Described {
  readonly field?: Field;
  /** Label of the field, group or list. */
  readonly label?: Translated;
  readonly names: readonly string[];
  /** What of the path lies within the field: `['years', '2028']`. */
  readonly within?: readonly string[];
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
  const problems = issues.slice(0, mostProblems).flatMap((issue) => problemsOf(issue, [], root, describe));
  const said = new Map(problems.map((each) => [`${each.path} ${each.message.en}`, each]));
  return [...said.values()];
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
    return inner.slice(0, mostProblems).flatMap((each) => problemsOf(each, path, root, describe));
  }
  if (issue.code === 'unrecognized_keys') {
    const { names, field, label, within } = describe(path);
    if (field?.type === 'number' && within?.length === 0 && label !== undefined) {
      const times = issue.keys.filter((key) => timeForms.includes(key));
      if (times.length > 0) return times.map((key) => notTimed(field, label, path.join('.'), key));
    }
    return issue.keys.slice(0, mostProblems).map((key) => {
      const found = [...path, shortened(key)].join('.');
      const near = nearest(key, names.filter((name) => name !== key)); // prettier-ignore
      return problem('unknownField', found, { found, nearest: meant(near) });
    });
  }
  return [plainProblem(issue, path, value, describe(path))];
}

const timeForms = ['years', 'steps', 'months'];

function notTimed({ timed = [] }: NumberField, label: Translated, at: string, found: string): Problem {
  const name = words(`${label.nb} (${at})`, `${label.nn} (${at})`, `${label.en} (${at})`);
  const one = words('ett tall for hele perioden', 'eitt tal for heile perioden', 'one number for the whole period'); // prettier-ignore
  return problem('notTimed', `${at}.${found}`, { name, found, what: timed.length === 0 ? one : timed.join(', ') }); // prettier-ignore
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
  { field, label, names, within = [] }: Described,
): Problem {
  const at = path.join('.');
  const name =
    label === undefined ? at : words(`${label.nb} (${at})`, `${label.nn} (${at})`, `${label.en} (${at})`);
  const place: Place = { at, name, found: shown(value), field, within };
  if (value === undefined) return problem('missing', at, { name, what: whatIsRight(place, path.at(-1) === 'kind' ? names : []) }); // prettier-ignore
  switch (issue.code) {
    case 'invalid_key':
      if (path[0] === 'actuals')
        return problem('actualPeriod', at, { name: path[1] ?? '', found: path.at(-1) ?? '' });
      return within.at(-2) === 'years' || within.at(-1) === 'years'
        ? problem('calendarYear', at, { name, found: path.at(-1) ?? '' })
        : problem('identifier', at, { found: path.at(-1) ?? '' });
    case 'too_small':
    case 'too_big':
      return limitsProblem(issue, place, value);
    case 'custom':
      return customProblem(issue, place, value);
    case 'invalid_value':
    case 'invalid_union': {
      const options =
        field?.type === 'choice'
          ? Object.keys(field.options)
          : 'values' in issue
            ? issue.values.map(String)
            : names;
      return problem('option', at, { name, found: place.found, options: options.join(', ') });
    }
    case 'invalid_format':
      if (isDate(place)) return problem('date', at, { name, found: place.found });
      if (path[0] === 'approval')
        return problem(at === 'approval.date' ? 'day' : 'hash', at, { name, found: place.found });
      return field === undefined && path.length === 1
        ? problem('documentId', at, { name, found: place.found })
        : problem('identifier', at, { found: typeof value === 'string' ? value : place.found });
    default:
      return typeProblem(issue, place);
  }
}

/** Where something was refused, and what stood there. */
interface Place {
  readonly at: string;
  readonly name: string | Translated;
  readonly found: string;
  readonly field: Field | undefined;
  readonly within: readonly string[];
}

/** Whether a month should stand there: the field itself, or the date of a step. */
const isDate = ({ field, within }: Place): boolean =>
  field?.type === 'date' ? within.length === 0 : within.at(-1) === 'from';

function typeProblem(issue: Issue, place: Place): Problem {
  const { at, name, found, field, within } = place;
  const slots = { name, found };
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'int') return problem('notWhole', at, slots);
  if (isDate(place)) return problem('date', at, slots);
  if (expected === 'string') return problem('notText', at, slots);
  if (expected === 'array') return problem('notList', at, slots);
  if (expected === 'number' || (field?.type === 'number' && within.length === 0))
    return problem('notNumber', at, slots);
  return problem('notObject', at, slots);
}

function limitsProblem(
  issue: Issue & { code: 'too_small' | 'too_big' },
  { at, name, found, field, within }: Place,
  value: unknown,
): Problem {
  const most = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (issue.origin === 'string' && issue.code === 'too_small')
    return problem('missing', at, { name, what: whatIsRight({ at, name, found, field, within }, []) });
  if (issue.origin === 'string') return problem('tooLong', at, { name, most });
  if (Array.isArray(value))
    return issue.exact === true
      ? problem('listLength', at, { name, most, found: value.length })
      : problem('tooMany', at, { name, most });
  const plain = within.length === 0 || within.at(-1) === 'value';
  if (field?.type === 'number' && plain) return outside(field, at, { name, found }, Number(value));
  if (issue.code === 'too_small' && Number(most) === 0) return problem('negative', at, { name, found });
  const under = issue.inclusive === false ? words(`under ${most}`, `under ${most}`, `below ${most}`) : words(`høyst ${most}`, `høgst ${most}`, `at most ${most}`); // prettier-ignore
  const limit = issue.code === 'too_big' ? under : words(`minst ${most}`, `minst ${most}`, `at least ${most}`); // prettier-ignore
  return problem('limits', at, { name, found, limits: limit });
}

function customProblem(
  issue: Issue & { code: 'custom' },
  { at, name, found, field, within }: Place,
  value: unknown,
): Problem {
  const params = issue.params ?? {};
  if (params['problem'] === 'tooMany') return problem('tooMany', at, { name, most: Number(params['most']) });
  if (within.at(-1) === 'months') return problem('noWeight', at, { name });
  if (field?.type === 'number' && params['problem'] === 'unit') {
    const unit = typeof value === 'string' ? value : found;
    const right = edgeName(field.shownIn ?? field.unit);
    return right === '1'
      ? problem('noUnit', at, { name, found: unit })
      : problem('unit', at, { name, found: unit, unit: right });
  }
  if (field?.type === 'number') return outside(field, at, { name, found }, Number(params['found'] ?? NaN));
  return problem('identifier', at, { found: at.split('.').at(-1) ?? '' });
}

/** A number beyond what its field allows. */
export function outside(
  field: NumberField,
  at: string,
  slots: Pick<Place, 'name' | 'found'>,
  value: number,
): Problem {
  if (field.min === 0 && value < 0) return problem('negative', at, slots);
  return problem('limits', at, { ...slots, limits: limitsText(field) });
}

/** What should stand where nothing does; `options` where it is one of a few. */
function whatIsRight(place: Place, options: readonly string[]): Translated {
  const { field, within } = place;
  const one = (list: readonly string[]): Translated => words(`en av ${list.join(', ')}`, `ein av ${list.join(', ')}`, `one of ${list.join(', ')}`); // prettier-ignore
  if (options.length > 0) return one(options);
  if (isDate(place)) return words('en måned som 2027-05', 'ein månad som 2027-05', 'a month such as 2027-05');
  switch (field?.type) {
    case 'number':
      return limitsText(field);
    case 'choice':
      return one(Object.keys(field.options));
    case 'reference':
      return words('en id som finnes', 'ein id som finst', 'an id that exists');
    case 'date':
      return within.at(-1) === 'months'
        ? words('et helt antall måneder', 'eit heilt tal månader', 'a whole number of months')
        : words('navnet på en milepæl', 'namnet på ein milepæl', 'the name of a milestone');
    case 'input': {
      const { nb, nn, en } = pointedAtWords[field.allows];
      return words(`stien til ${nb}`, `stien til ${nn}`, `the path of ${en}`);
    }
    default:
      return words('tekst', 'tekst', 'text');
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

/** A name as it stood in the file, shortened where it is no name anyone would write. */
export const shortened = (name: string): string => (name.length > 100 ? `${name.slice(0, 97)}…` : name);

/** A value as it stood in the file, shortened. */
export function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'null');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
