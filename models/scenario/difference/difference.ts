import { canonicalize } from 'json-canonicalize';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import type { InputGroup, MemberList } from '../group.ts';
import { meaningOf } from '../hash.ts';
import { inputLabel } from '../inputLabel.ts';
import type { ScenarioFormat } from '../scenarioFormat.ts';
import { actualDifferences } from './actualDifferences.ts';
import { fieldSide, memberLabel, memberSide } from './differenceSide.ts';
import type { Difference, DifferenceSide, InputDifference } from './inputDifference.ts';
import { textDifferences } from './textDifferences.ts';

/** A scenario with what its numbers depend on, by path. */
interface Side {
  readonly scenario: AcceptedScenario;
  readonly meaning: Readonly<Record<string, unknown>>;
}

/**
 * The difference of two scenarios in terms of their inputs. A default that one writes out, and another way to write
 * the same number, are no difference. It does not say what the difference does to the result: see `bridge`.
 */
export function difference(
  format: ScenarioFormat,
  first: AcceptedScenario,
  second: AcceptedScenario,
): Difference {
  const a = { scenario: first, meaning: meaningOf(format, first.values) };
  const b = { scenario: second, meaning: meaningOf(format, second.values) };
  const members = format.lists.flatMap((list) => memberDifferences(list, a, b));
  const whole = new Set(members.map(({ found }) => found.path));
  const shared = fieldAddresses(format, second.values).filter(
    ({ group, member }) => member === undefined || !whole.has(`${group.path}.${member}`),
  );
  const fields = shared.flatMap((address) => fieldDifference(address, a, b));
  const order: readonly (InputGroup | MemberList)[] = [...format.groups, ...format.lists];
  const inputs = [...members, ...fields].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group)).map(({ found }) => found); // prettier-ignore
  const { texts, changes: textChanges } = textDifferences(format, shared, first, second, new Set(inputs.map(({ path }) => path))); // prettier-ignore
  return {
    first: { id: first.head.id, title: first.head.title, hash: first.hash },
    second: { id: second.head.id, title: second.head.title, hash: second.hash },
    sameInputs: first.hash === second.hash,
    inputs,
    texts,
    actuals: actualDifferences(format, first, second),
    changes: Object.fromEntries(inputs.map(({ path }) => [path, valueAt(second.inputs, path) ?? null])),
    textChanges,
  };
}

/** A difference with the group or list it stands in. */
interface Placed {
  readonly group: InputGroup | MemberList;
  readonly found: InputDifference;
}

/** Members that only one of the two has, or that are of another kind: all their fields are other fields then. */
function memberDifferences(list: MemberList, a: Side, b: Side): readonly Placed[] {
  const [before, after] = [a, b].map(({ scenario }) => scenario.values[list.path] ?? {});
  const ids = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return ids.flatMap((id): readonly Placed[] => {
    const [inFirst, inSecond] = [Object.hasOwn(before ?? {}, id), Object.hasOwn(after ?? {}, id)];
    const path = `${list.path}.${id}`;
    if (inFirst && inSecond && a.meaning[`${path}.kind`] === b.meaning[`${path}.kind`]) return [];
    const label = memberLabel(list, id, (inSecond ? b : a).scenario.values);
    const side = ({ scenario }: Side): DifferenceSide => memberSide(list, id, scenario);
    const kind = !inFirst ? 'added' : !inSecond ? 'removed' : 'changed';
    const sides = { ...(inFirst ? { first: side(a) } : {}), ...(inSecond ? { second: side(b) } : {}) };
    return [{ group: list, found: { path, kind, label, group: list.label, ...sides } }];
  });
}

function fieldDifference(address: FieldAddress, a: Side, b: Side): readonly Placed[] {
  const { path, field, group } = address;
  const [before, after] = [a.meaning[path], b.meaning[path]];
  if (canonicalize([before ?? null]) === canonicalize([after ?? null])) return [];
  const kind = before === undefined ? 'onlySecond' : after === undefined ? 'onlyFirst' : 'changed';
  const found: InputDifference = {
    path,
    kind,
    label: inputLabel(address, b.scenario.values),
    group: group.label,
    ...(field.type === 'number' ? { unit: field.unit } : {}),
    ...(field.type === 'number' && field.shownIn !== undefined ? { shownIn: field.shownIn } : {}),
    ...(before === undefined ? {} : { first: fieldSide(address, before, a.scenario) }),
    ...(after === undefined ? {} : { second: fieldSide(address, after, b.scenario) }),
  };
  return [{ group, found }];
}
