import { edgeFactor, fieldAddresses, hallFormat, type AcceptedScenario, type Locale, type OwnTest } from '../../models/index.ts'; // prettier-ignore
import { sameJson } from '../document/sameJson.ts';
import { fieldAt } from '../form/fieldAt.ts';

/** The most changes of one test. */
export const mostChanges = 5;

/** From when a change is that comes when the pilot is over. */
const afterPilot = { milestone: 'pilot.end', months: 1 } as const;

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
          ...(isAfterPilot ? { from: afterPilot } : {}),
        },
      ];
    }),
  };
}

/**
 * The changes of a test as they are written, so that it can be changed again; undefined where it does what cannot be
 * written so, as a file may: moves a date, or meets every member of a list.
 */
export function writtenChanges(
  { operations }: OwnTest,
  scenario: AcceptedScenario,
): readonly WrittenChange[] | undefined {
  const addresses = fieldAddresses(hallFormat, scenario.values);
  const changes = operations.map((operation): WrittenChange | undefined => {
    const { input, where = {}, from, shift, multiply, add, set } = operation;
    const { member, ...more } = where;
    const address = addresses.find((each) => each.input === input && each.member === member);
    const isPlain = shift === undefined && Object.keys(more).length === 0 && (from === undefined || sameJson(from, afterPilot)); // prettier-ignore
    const [kind, held] = multiply !== undefined ? (['percent', (multiply - 1) * 100] as const) : add !== undefined ? (['add', add] as const) : (['set', set] as const); // prettier-ignore
    if (address === undefined || held === undefined || !isPlain) return undefined;
    const factor = kind === 'percent' ? 1 : shownUnitOf(address.path, scenario).factor;
    return { path: address.path, kind, amount: tidy(held / factor), isAfterPilot: from !== undefined };
  });
  return changes.length > mostChanges || changes.includes(undefined)
    ? undefined
    : changes.filter((change) => change !== undefined);
}

/** The same test by another name, in the language it is written in, or in all where it was the same in all. */
export function renamed({ label, ...test }: OwnTest, name: string, locale: Locale): OwnTest {
  const isOne = label.nb === label.nn && label.nb === label.en;
  return { ...test, label: isOne ? { nb: name, nn: name, en: name } : { ...label, [locale]: name } };
}

/** An id that none of the tests has. */
export function freeId(tests: Readonly<Record<string, unknown>>): string {
  let count = 1;
  while (`own${count}` in tests) count += 1;
  return `own${count}`;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
