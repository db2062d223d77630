import { nearest } from '../../language/nearest.ts';
import type { Translated } from '../../language/translated.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import type { PointedAt } from '../field.ts';
import { inputLabel } from '../inputLabel.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problemTexts.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';
import { meant } from '../schemaProblems.ts';
import { changesOverTime, pointedPaths } from './pointedPaths.ts';
import { pointedAtWords } from './uncertaintyTexts.ts';

/**
 * Checks that the path in a field points at what it may, and says why where it does not. A number that may be uncertain
 * need not be so just now: what is said of it then waits, so that a variant may make it certain.
 * @param at the path and name of the field that holds it
 */
export function checkPointed(
  format: FormatParts,
  values: ScenarioValues,
  found: string,
  allows: PointedAt,
  at: { readonly path: string; readonly name: Translated },
): readonly Problem[] {
  const { path, name } = at;
  const addresses = fieldAddresses(format, values);
  const exact = addresses.find((each) => each.path === found);
  const address = exact ?? (allows === 'uncertainNumber' ? holderOf(found, addresses) : undefined);
  const isEmpty = valueAt(values, address?.path ?? found) === undefined;
  const reason = address === undefined ? 'pointsNowhere' : whyNot(address, allows, isEmpty);
  if (reason === undefined) return [];
  if (address !== undefined && reason !== 'pointsNowhere')
    return [problem(reason, path, { name, found, target: inputLabel(address, values) })];
  const close = address === undefined ? nearest(found, pointedPaths(format, values, allows)) : undefined;
  return [
    problem('pointsNowhere', path, { name, found, what: pointedAtWords[allows], nearest: meant(close) }),
  ];
}

/** The number that a path of one of its years or steps belongs to. */
function holderOf(path: string, addresses: readonly FieldAddress[]): FieldAddress | undefined {
  const holder = /^(.+)\.(?:years\.\d{4}|steps\.\d+\.value)$/.exec(path)?.[1];
  return addresses.find((each) => each.path === holder && each.field.type === 'number' && changesOverTime(each.field)); // prettier-ignore
}

type Reason = 'pointsNowhere' | 'leftEmpty' | 'notOverTime' | 'alwaysCertain' | 'notUncertain';

function whyNot({ field, group }: FieldAddress, allows: PointedAt, isEmpty: boolean): Reason | undefined {
  if (allows === 'uncertainNumber') {
    if (field.type !== 'number') return 'pointsNowhere';
    return field.certain === true ? 'notUncertain' : undefined;
  }
  if (group.outsideFormulas === true) return 'pointsNowhere';
  if (allows === 'date') {
    if (field.type !== 'date') return 'pointsNowhere';
    return field.plain === true ? 'alwaysCertain' : undefined;
  }
  if (field.type !== 'number') return 'pointsNowhere';
  if (!changesOverTime(field)) return 'notOverTime';
  return isEmpty ? 'leftEmpty' : undefined;
}
