import {
  edgeFactor,
  fieldAddresses,
  hallFormat,
  roundedTo,
  type AcceptedScenario,
  type Locale,
  type NumberField,
  type PrintedValue,
} from '../../../models/index.ts';
import { decimalsOf, valueText } from '../../explanation/valueText.ts';

/** Writes values of the inputs of a scenario in the unit that people read them in. */
export interface ShownInputs {
  /**
   * A value in the unit of the input, with the unit in words: `95 kr per m² per måned`.
   * @param towards where it is rounded; to the nearest when left out
   */
  readonly value: (path: string, value: number, towards?: 'up' | 'down') => string;
  /** A solved value with all its digits: a run with them gives what was solved for. */
  readonly printed: (value: PrintedValue) => string;
}

/** The inputs of a scenario as they are shown. */
export function shownInputs({ values }: AcceptedScenario, locale: Locale): ShownInputs {
  const fields = new Map(fieldAddresses(hallFormat, values).map(({ path, field }) => [path, field]));
  return {
    value: (path, value, towards) => {
      const field = fields.get(path);
      return field?.type === 'number'
        ? shownValue(value, field, locale, towards)
        : valueText(value, '1', locale);
    },
    printed: ({ number, unit, decimals }) =>
      valueText(number, unit.replaceAll('NOK0', 'NOK'), locale, decimals),
  };
}

/** A number in the unit of its input, as it is shown. */
export function shownValue(
  value: number,
  { unit, shownIn = unit }: Pick<NumberField, 'unit'> & { readonly shownIn?: string | undefined },
  locale: Locale,
  towards?: 'up' | 'down',
): string {
  const shown = Number((value / (edgeFactor(shownIn, unit) ?? 1)).toPrecision(12));
  const rounded = towards === undefined ? shown : roundedTo(shown, decimalsOf(shown), towards);
  return valueText(rounded, shownIn.replaceAll('NOK0', 'NOK'), locale);
}
