import { edgeFactor, fieldAddresses, hallFormat, type AcceptedScenario, type OwnTest } from '../../models/index.ts'; // prettier-ignore
import { fieldAt } from '../form/fieldAt.ts';

/** How a stress test of one's own changes a number. */
export const changeKinds = ['percent', 'add', 'set'] as const;

/** By so many per cent, by so much, or to so much. */
export type ChangeKind = (typeof changeKinds)[number];

/** One change of a stress test as it is written, in the unit the number is shown in. */
export interface WrittenChange {
  readonly path: string;
  readonly kind: ChangeKind;
  readonly amount: number;
  /** Whether it begins when the pilot is over, not at once. */
  readonly isAfterPilot: boolean;
}

/** The unit that a number is shown in, and how many of its own unit one of that is. */
export function shownUnitOf(path: string, scenario: AcceptedScenario): { readonly unit: string; readonly factor: number } {
  const field = fieldAt(scenario.values, path);
  if (field?.type !== 'number') return { unit: '', factor: 1 };
  const unit = field.shownIn ?? field.unit;
  return { unit, factor: edgeFactor(unit, field.unit) ?? 1 };
} // prettier-ignore

/** Whether a number may change from a month on. */
export function mayChangeLater(path: string, scenario: AcceptedScenario): boolean {
  const field = fieldAt(scenario.values, path);
  return field?.type === 'number' && field.timed?.includes('steps') === true;
}

/** A stress test of some changes. @param name what it is called, in whatever language */
export function ownTest(
  name: string,
  changes: readonly WrittenChange[],
  scenario: AcceptedScenario,
): OwnTest {
  const addresses = fieldAddresses(hallFormat, scenario.values);
  return {
    label: { nb: name, nn: name, en: name },
    operations: changes.flatMap(({ path, kind, amount, isAfterPilot }) => {
      const address = addresses.find((each) => each.path === path);
      if (address === undefined) return [];
      const held = tidy(amount * shownUnitOf(path, scenario).factor);
      return [
        {
          input: address.input,
          ...(address.member === undefined ? {} : { where: { member: address.member } }),
          ...(kind === 'percent' ? { multiply: tidy(1 + amount / 100) } : kind === 'add' ? { add: held } : { set: held }), // prettier-ignore
          ...(isAfterPilot ? { from: { milestone: 'pilot.end', months: 1 } } : {}),
        },
      ];
    }),
  };
}

/** An id that none of the tests has. */
export function freeId(tests: Readonly<Record<string, unknown>>): string {
  let count = 1;
  while (`own${count}` in tests) count += 1;
  return `own${count}`;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
