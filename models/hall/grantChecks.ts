import { nameOf } from '../scenario/checkValues.ts';
import type { FieldAddress } from '../scenario/fieldAddress.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';

const after = 'funding.eligibleAfter';

/** A grant comes after another grant, and never after itself. */
export function grantChecks(addresses: readonly FieldAddress[], read: ScenarioInputs): readonly Problem[] {
  const grants = read.members('fundingSource').filter(({ kind }) => kind === 'grant').map(({ id }) => id); // prettier-ignore
  return addresses.flatMap((address) => {
    const { input, path, member } = address;
    const first = input === after ? read.reference(input, member) : undefined;
    if (first === undefined || member === undefined) return [];
    if (!grants.includes(first)) return [problem('notGrant', path, { name: nameOf(address), found: first })];
    const followed = [member];
    for (
      let next: string | undefined = first;
      next !== undefined && grants.includes(next);
      next = read.reference(after, next)
    ) {
      // prettier-ignore
      followed.push(next);
      if (next === member) return [problem('referenceCircle', path, { name: nameOf(address), found: followed.join(' → ') })]; // prettier-ignore
      if (followed.indexOf(next) < followed.length - 1) return [];
    }
    return [];
  });
}
