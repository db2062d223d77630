import type { Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { FieldAddress } from '../scenario/fieldAddress.ts';
import { inputLabel } from '../scenario/inputLabel.ts';

/** An input by its path, as it is today. */
export interface TodaysInput {
  /** Path such as `streams.doors.salesPrice`. */
  readonly input: string;
  /** What it is called outside its own form, with the name of its member. */
  readonly label: Translated;
  /** Id of the member whose input it is, where it is one of a member of a list. */
  readonly member?: string;
  /** The unit of all values of it; shares and rates are shares. */
  readonly unit: string;
  readonly base: number;
}

/** What every answer says of an input. */
export function todaysInput(
  scenario: AcceptedScenario,
  { path, address, unit, base }: Pick<TodaysInput, 'unit' | 'base'> & { readonly path: string; readonly address: FieldAddress }, // prettier-ignore
): TodaysInput {
  const { member } = address;
  const label = inputLabel(address, scenario.values);
  return { input: path, label, ...(member === undefined ? {} : { member }), unit, base };
}
