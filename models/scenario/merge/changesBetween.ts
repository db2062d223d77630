import type { FormatParts } from '../scenarioFormat.ts';
import type { Changes } from '../difference/inputDifference.ts';
import { sameText } from './decision.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The flat map of changes that turns one scenario's inputs, as they are written, into another's. */
export function changesBetween(format: FormatParts, from: Raw, to: Raw): Changes {
  const part = (inputs: Raw, key: string): Raw => (inputs[key] ?? {}) as Raw;
  const fields = (prefix: string, before: Raw, after: Raw): readonly (readonly [string, unknown])[] =>
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => !sameText(before[key], after[key]))
      .map((key) => [`${prefix}.${key}`, after[key] ?? null] as const);
  const groups = format.groups.flatMap(({ path }) => fields(path, part(from, path), part(to, path)));
  const lists = format.lists.flatMap(({ path, fixed }) => {
    const [before, after] = [part(from, path), part(to, path)];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
      const whole = `${path}.${id}`;
      const [one, other] = [part(before, id), part(after, id)];
      if (!Object.hasOwn(after, id)) return [[whole, null] as const];
      const isField = fixed !== undefined || (Object.hasOwn(before, id) && one['kind'] === other['kind']);
      return isField ? fields(whole, one, other) : [[whole, other] as const];
    });
  });
  return Object.fromEntries([
    ...groups,
    ...lists,
    ...fields('order', part(from, 'order'), part(to, 'order')),
  ]);
}
