import { words, type Translated } from '../../language/translated.ts';
import type { Cell } from '../cell.ts';
import { cellTexts } from '../difference/cellTexts.ts';
import { fieldSide, memberLabel, memberSide } from '../difference/differenceSide.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import type { MemberList } from '../group.ts';
import { inputLabel } from '../inputLabel.ts';
import type { ScenarioFormat } from '../scenarioFormat.ts';
import type { Versions } from './decision.ts';
import { mergedSequence } from './mergedSequence.ts';
import { ofEach, placeOf, plainSide, type MergeVersion, type Place, type ThreeVersions } from './place.ts';

/** Every place of the inputs that a merge decides about, in the order of the form: fields, members, orders. */
export function inputPlaces(format: ScenarioFormat, versions: ThreeVersions): readonly Place[] {
  const addresses = new Map<string, FieldAddress>();
  // The last one that knows a field names it: mine, where it is there.
  for (const { scenario } of [versions.base, versions.theirs, versions.mine])
    for (const address of fieldAddresses(format, scenario.values)) addresses.set(address.path, address);
  const all = [...addresses.values()];
  const groups = format.groups.flatMap((group) =>
    all.filter((address) => address.group === group).map((address) => fieldPlace(address, versions)),
  );
  const lists = format.lists.flatMap((list) => [
    ...memberIds(list, versions).flatMap((id) =>
      isSameMember(list, id, versions)
        ? all.filter(({ group, member }) => group === list && member === id).map((address) => fieldPlace(address, versions))
        : [memberPlace(list, id, versions)],
    ),
    ...orderPlace(list, versions),
  ]); // prettier-ignore
  return [...groups, ...lists];
}

function memberIds({ path }: MemberList, { base, mine, theirs }: ThreeVersions): readonly string[] {
  const ids = [mine, theirs, base].flatMap(({ scenario }) => Object.keys(scenario.values[path] ?? {}));
  return [...new Set(ids)];
}

/** Whether all three have the member and it is of the same kind: then its fields are merged one by one. */
function isSameMember(list: MemberList, id: string, versions: ThreeVersions): boolean {
  const { base, mine, theirs } = ofEach(versions, ({ scenario }) => {
    const member = valueAt(scenario.values, `${list.path}.${id}`);
    return member === undefined ? undefined : ((member as { kind?: string }).kind ?? '');
  });
  return base !== undefined && base === mine && base === theirs;
}

function fieldPlace(address: FieldAddress, versions: ThreeVersions): Place {
  const { path, field, group } = address;
  const named = {
    path,
    label: inputLabel(address, versions.mine.scenario.values),
    group: group.label,
    ...(field.type === 'number' ? { unit: field.unit } : {}),
    ...(field.type === 'number' && field.shownIn !== undefined ? { shownIn: field.shownIn } : {}),
  };
  const written = ofEach(versions, ({ scenario }) => valueAt(scenario.inputs, path));
  const meant = ofEach(versions, (version) => meantAt(address, version));
  const sides = ofEach(versions, ({ scenario, meaning }) => {
    const value = field.type === 'text' ? valueAt(scenario.values, path) : meaning[path];
    return value === undefined ? undefined : fieldSide(address, value, scenario);
  });
  const place = placeOf(named, written, meant, sides);
  return field.type === 'paths' && place.decision === 'conflict' ? together(place, meant) : place;
}

/** What a field says: what numbers depend on, and the words beside it, which belong to its number. */
function meantAt({ path, field }: FieldAddress, { scenario, meaning }: MergeVersion): unknown {
  const value = valueAt(scenario.values, path);
  if (field.type === 'number' && value !== undefined)
    return [meaning[path], cellTexts(value as number | Cell)];
  return field.type === 'text' ? value : meaning[path];
}

function memberPlace(list: MemberList, id: string, versions: ThreeVersions): Place {
  const path = `${list.path}.${id}`;
  const holder = [versions.mine, versions.theirs, versions.base].find(({ scenario }) => valueAt(scenario.values, path) !== undefined); // prettier-ignore
  const values = (holder ?? versions.base).scenario.values;
  const written = ofEach(versions, ({ scenario }) => valueAt(scenario.inputs, path));
  const sides = ofEach(versions, ({ scenario }) =>
    valueAt(scenario.inputs, path) === undefined ? undefined : memberSide(list, id, scenario),
  );
  return placeOf({ path, label: memberLabel(list, id, values), group: list.label }, written, written, sides);
}

function orderPlace(list: MemberList, versions: ThreeVersions): readonly Place[] {
  const path = `order.${list.path}`;
  const written = ofEach(versions, ({ scenario }) => valueAt(scenario.inputs, path));
  if (Object.values(written).every((order) => order === undefined)) return [];
  const sequences = ofEach(versions, ({ scenario }) => shownOrder(list, scenario));
  const { label } = list;
  const named = { path, label: orderLabel(label), group: label };
  const sides = ofEach(versions, ({ scenario }) => plainSide(shownOrder(list, scenario)));
  const place = placeOf(named, written, written, sides);
  return [place.decision === 'conflict' ? together(place, sequences) : place];
}

/** All members of a list as they are shown: those that the order names, then the others. */
function shownOrder({ path }: MemberList, { inputs }: MergeVersion['scenario']): readonly string[] {
  const ids = Object.keys(inputs[path] ?? {});
  const named = ((valueAt(inputs, `order.${path}`) ?? []) as readonly string[]).filter((id) => ids.includes(id));
  return [...named, ...ids.filter((id) => !named.includes(id))];
} // prettier-ignore

/** A sequence that both changed, put together where they did not move the same. */
function together(place: Place, { base, mine, theirs }: Versions): Place {
  const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
  const merged = mergedSequence(listOf(base), listOf(mine), listOf(theirs));
  if (merged === undefined) return place;
  return { ...place, decision: 'agreed', together: merged };
}

const orderLabel = (label: Translated): Translated =>
  words(`${label.nb}: rekkefølge`, `${label.nn}: rekkjefølgje`, `${label.en}: order`);
