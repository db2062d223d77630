import { edgeFactor, type ShownInput, unitWords } from '../../models/index.ts';
import { fieldAt } from '../form/fieldAt.ts';
import { numberWithUnit } from '../form/valueText.ts';
import type { Language } from '../language/createLanguage.ts';
import { numberText } from '../language/formats.ts';
import type { RawInputs } from '../state/createScenario.ts';

/** How the numbers of an input are read: in the unit it is shown in, with at most four digits that count. */
export function shownInput(
  path: string,
  unit: string,
  inputs: RawInputs,
  language: Pick<Language, 't' | 'pick' | 'locale'>,
): ShownInput {
  const field = fieldAt(inputs, path);
  const shown = field?.type === 'number' ? (field.shownIn ?? unit) : unit;
  const times = 1 / (edgeFactor(shown, unit) ?? 1);
  const { locale } = language;
  const rounded = (value: number): number =>
    Number((value * times).toPrecision(Math.abs(value * times) >= 1000 ? 6 : 4));
  return {
    times,
    unit: unitWords(shown, locale()),
    said: (value) => numberWithUnit(rounded(value), shown, language),
    tick: (value) => numberText(rounded(value), locale(), Math.abs(rounded(value)) < 10 ? 2 : 0),
  };
}
