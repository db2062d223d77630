import { words, type Translated } from '../../language/translated.ts';
import type { Distribution } from '../../statistics/distribution.ts';
import { entryOf, type Cell, type Range } from '../cell.ts';
import { fieldAddresses, fieldValue, type FieldAddress } from '../fieldAddress.ts';
import type { NumberField } from '../field.ts';
import { valueInside } from '../fields/number.ts';
import { inputLabel } from '../inputLabel.ts';
import { distributionOf } from '../ranges/distributionOf.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';

/** A number with a range: that of an input, of one of its years or of one of its steps. */
export interface RangedNumber {
  /** The path of its leaf: `streams.doors.salesPrice`, `….years.2030`, `….steps.0.value`. */
  readonly path: string;
  /** «Dører: Salgspris», «Dører: Salgspris 2030». */
  readonly label: Translated;
  readonly field: NumberField;
  /** The cell, or the entry as a cell in its unit. */
  readonly cell: Cell & { readonly range: Range };
}

/** A number that is not known, with what is known of it. Numbers are in the unit of the input, shares as shares. */
export interface UncertainNumber extends RangedNumber {
  /** Its own value, which the deterministic run uses. */
  readonly value: number;
  readonly distribution: Distribution;
  /** What it may be; ±Infinity where it has no limit. A drawn value beyond is impossible. */
  readonly limits: { readonly low: number; readonly high: number };
  /** φ of its path from year to year; it has one leaf for each year then (see `NumberLeaf.writtenAt`). */
  readonly persistence?: number;
}

/** The numbers of a scenario that have a range, in the order of the form. */
export function rangedNumbers(format: FormatParts, values: ScenarioValues): readonly RangedNumber[] {
  return fieldAddresses(format, values).flatMap((address) => {
    const { field, path } = address;
    const value = fieldValue(values, address) as number | Cell | undefined;
    if (field.type !== 'number' || value === undefined || typeof value === 'number') return [];
    if (value.range === undefined && value.years === undefined && value.steps === undefined) return [];
    const ranged = (at: string, part: number | Cell, more: Translated): readonly RangedNumber[] => {
      const { range, ...cell } = entryOf(value, part);
      if (range === undefined) return [];
      // What it is called is worked out for those who say it: a check that finds nothing wrong does not.
      return [{ path: at, get label() { return labelled(address, values, more); }, field, cell: { ...cell, range } }]; // prettier-ignore
    };
    return [
      ...ranged(path, value, words('', '', '')),
      ...Object.entries(value.years ?? {}).flatMap(([year, part]) => ranged(`${path}.years.${year}`, part, words(` ${year}`, ` ${year}`, ` ${year}`))), // prettier-ignore
      ...(value.steps ?? []).flatMap((step, at) => ranged(`${path}.steps.${at}.value`, step.value, words(` (trinn ${at + 1})`, ` (trinn ${at + 1})`, ` (step ${at + 1})`))), // prettier-ignore
    ];
  });
}

/** What a number is called, and which of its years or steps is meant. */
function labelled(address: FieldAddress, values: ScenarioValues, more: Translated): Translated {
  const { nb, nn, en } = inputLabel(address, values);
  return words(`${nb}${more.nb}`, `${nn}${more.nn}`, `${en}${more.en}`);
}

/** The numbers of an accepted scenario that have a range, each with its distribution, in the order of the form. */
export function uncertainNumbers(format: FormatParts, values: ScenarioValues): readonly UncertainNumber[] {
  return rangedNumbers(format, values).map((number) => {
    const { field, cell } = number;
    const { persistence } = cell.range;
    return {
      ...number,
      value: valueInside(field, cell),
      distribution: distributionOf(field, cell.range, cell),
      limits: { low: field.min ?? -Infinity, high: field.max ?? Infinity },
      ...(persistence === undefined ? {} : { persistence }),
    };
  });
}
