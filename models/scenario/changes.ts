import { nearest } from '../language/nearest.ts';
import { fieldsOf, type InputGroup, type MemberList } from './group.ts';
import { mostProblems, type Problem } from './problem.ts';
import { problem } from './problemTexts.ts';
import type { FormatParts } from './scenarioFormat.ts';
import { meant } from './schemaProblems.ts';

type Raw = Record<string, unknown>;

/**
 * Applies a flat map from path to a whole cell or member to the raw inputs of a base; `null` removes.
 * @param base left as it is
 * @returns the changed inputs and the problems of paths that the base does not have
 */
export function applyChanges(
  format: FormatParts,
  base: Raw,
  changes: Readonly<Raw>,
): { readonly inputs: Raw; readonly problems: readonly Problem[] } {
  const inputs = JSON.parse(JSON.stringify(base)) as Raw;
  const problems: Problem[] = [];
  for (const [path, value] of Object.entries(changes)) {
    if (problems.length === mostProblems) break;
    if (!applyChange(format, inputs, path.split('.'), value)) {
      const near = nearest(path, changeablePaths(format, inputs));
      problems.push(problem('unknownPath', `changes.${path}`, { found: path, nearest: meant(near) }));
    }
  }
  return { inputs, problems };
}

function applyChange(format: FormatParts, inputs: Raw, path: readonly string[], value: unknown): boolean {
  const [first = '', second = '', third] = path;
  if (first === 'order') return path.length === 2 && put(format, inputs, path, value, format.lists.some((list) => list.path === second)); // prettier-ignore
  const group = format.groups.find((each) => each.path === first);
  if (group !== undefined)
    return path.length === 2 && put(format, inputs, path, value, Object.hasOwn(group.fields, second));
  const list = format.lists.find((each) => each.path === first);
  if (list === undefined) return false;
  if (path.length === 2) return put(format, inputs, path, value, list.fixed === undefined ? value !== null || memberOf(inputs, list, second) !== undefined : Object.hasOwn(list.fixed, second)); // prettier-ignore
  return (
    path.length === 3 &&
    put(format, inputs, path, value, Object.hasOwn(memberFields(inputs, list, second), third ?? ''))
  );
}

function memberOf(inputs: Raw, { path }: MemberList, id: string): Raw | undefined {
  const members = inputs[path];
  const known = typeof members === 'object' && members !== null && Object.hasOwn(members, id);
  return known ? ((members as Raw)[id] as Raw) : undefined;
}

function memberFields(inputs: Raw, list: MemberList, id: string): object {
  const member = memberOf(inputs, list, id);
  if (member === undefined && list.fixed?.[id] === undefined) return {};
  return {
    ...fieldsOf(list, member?.['kind'] as string | undefined, id),
    ...(list.kinds === undefined ? {} : { kind: true }),
  };
}

function put(
  format: FormatParts,
  inputs: Raw,
  path: readonly string[],
  value: unknown,
  allowed: boolean,
): boolean {
  if (!allowed) return false;
  let holder = inputs;
  for (const part of path.slice(0, -1)) {
    if (!Object.hasOwn(holder, part)) holder[part] = {};
    const next = holder[part];
    // What is wrong with the base there is said when the whole is checked.
    if (!isObject(next)) return true;
    holder = next;
  }
  const last = path.at(-1) ?? '';
  if (value !== null)
    Object.defineProperty(holder, last, { value, writable: true, enumerable: true, configurable: true });
  else {
    delete holder[last];
    if (path.length === 2) dropFromOrder(format, inputs, path);
  }
  return true;
}

/** A member that is gone no longer has a place in the order. */
function dropFromOrder(format: FormatParts, inputs: Raw, [list = '', member]: readonly string[]): void {
  const { order } = inputs;
  const ids = isObject(order) && Object.hasOwn(order, list) ? order[list] : undefined;
  if (!isObject(order) || !Array.isArray(ids) || !format.lists.some(({ path }) => path === list)) return;
  order[list] = ids.filter((id) => id !== member);
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every path a change of these inputs may have. */
export function changeablePaths(format: FormatParts, inputs: Readonly<Raw>): readonly string[] {
  const own = (group: InputGroup): readonly string[] =>
    Object.keys(group.fields).map((name) => `${group.path}.${name}`);
  const members = (list: MemberList): readonly string[] =>
    Object.keys((inputs[list.path] as Raw | undefined) ?? list.fixed ?? {}).flatMap((id) => [
      `${list.path}.${id}`,
      ...Object.keys(memberFields(inputs as Raw, list, id)).map((name) => `${list.path}.${id}.${name}`),
    ]);
  return [...format.groups.flatMap(own), ...format.lists.flatMap(members)];
}
