import { words } from '../../language/translated.ts';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import type { Cell } from '../cell.ts';
import { valueAt, type FieldAddress } from '../fieldAddress.ts';
import { inputLabel } from '../inputLabel.ts';
import type { ScenarioFormat } from '../scenarioFormat.ts';
import { cellTexts } from './cellTexts.ts';
import type { Changes, TextDifference } from './inputDifference.ts';

/**
 * The words in which two scenarios differ where their inputs do not, and the changes that give the first the second's.
 * @param shared the fields that both have
 * @param changed the paths whose inputs differ: their words come with them
 */
export function textDifferences(
  format: ScenarioFormat,
  shared: readonly FieldAddress[],
  first: AcceptedScenario,
  second: AcceptedScenario,
  changed: ReadonlySet<string>,
): { readonly texts: readonly TextDifference[]; readonly changes: Changes } {
  const texts = [
    ...shared.filter(({ path }) => !changed.has(path)).flatMap((address) => inField(address, first, second)),
    ...format.lists.flatMap(({ path, label }) => inOrder(path, label, first, second)),
  ];
  const raw = (path: string): unknown => valueAt(second.inputs, path) ?? null;
  return { texts, changes: Object.fromEntries(texts.map(({ path }) => [path, raw(path)])) };
}

function inField(
  address: FieldAddress,
  first: AcceptedScenario,
  second: AcceptedScenario,
): readonly TextDifference[] {
  const { path, field } = address;
  const [before, after] = [valueAt(first.inputs, path), valueAt(second.inputs, path)];
  const found = (part: TextDifference['part'], one: string, other: string): readonly TextDifference[] =>
    one === other ? [] : [{ path, label: inputLabel(address, second.values), part, ...side('first', one), ...side('second', other) }]; // prettier-ignore
  if (field.type === 'text') return found('name', textOf(before), textOf(after));
  if (field.type !== 'number') return [];
  const [one, other] = [before, after].map((cell) => cellTexts((cell ?? 0) as number | Cell));
  return (['source', 'note', 'status'] as const).flatMap((part) => found(part, one?.[part] ?? '', other?.[part] ?? '')); // prettier-ignore
}

function inOrder(
  path: string,
  label: TextDifference['label'],
  first: AcceptedScenario,
  second: AcceptedScenario,
): readonly TextDifference[] {
  const at = `order.${path}`;
  const [one = '', other = ''] = [first, second].map(({ values }) => listOf(valueAt(values, at)));
  if (one === other) return [];
  const order = words(`${label.nb}: rekkefølge`, `${label.nn}: rekkjefølgje`, `${label.en}: order`);
  return [{ path: at, label: order, part: 'order', ...side('first', one), ...side('second', other) }];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');
const side = (
  name: 'first' | 'second',
  text: string,
): { readonly first?: string; readonly second?: string } => (text === '' ? {} : { [name]: text });
