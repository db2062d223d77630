import type { ShownInput } from '../../charts/breakEvenCurve.ts';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { hardSpace, inFigures } from '../../sentences/figures.ts';
import { inputUnits } from '../tables/inputUnit.ts';

/** The most decimals of a number beside a chart; zeros at the end are left out. */
const mostDecimals = 6;

/** How the numbers of a scenario's inputs are read beside charts: in the unit people use, four digits that count. */
export function shownInputs(scenario: AcceptedScenario, locale: Locale): (path: string, unit: string) => ShownInput {
  const unitOf = inputUnits(scenario, locale);
  return (path, own) => {
    const { times, unit } = unitOf(path, own);
    const rounded = (value: number): number => Number((value * times).toPrecision(Math.abs(value * times) >= 1000 ? 6 : 4)); // prettier-ignore
    return {
      times,
      unit,
      said: (value) => `${inFigures(rounded(value), locale, mostDecimals)}${unit === '' ? '' : hardSpace}${unit}`, // prettier-ignore
      tick: (value) => inFigures(rounded(value), locale, Math.abs(rounded(value)) < 10 ? 2 : 0),
    };
  };
} // prettier-ignore
