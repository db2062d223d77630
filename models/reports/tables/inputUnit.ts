import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { edgeFactor } from '../../scenario/edgeUnit.ts';
import { fieldAddresses } from '../../scenario/fieldAddress.ts';
import { unitWords } from '../../sentences/unitWords.ts';

/** How the numbers of an input are written: how many of the shown unit make one of the model's, and the unit in words. */
export interface InputUnit {
  readonly times: number;
  readonly unit: string;
}

/** The units of a scenario's inputs as people read them: per cent and not shares, kroner a month where that is usual. */
export function inputUnits({ values }: AcceptedScenario, locale: Locale): (path: string, unit: string) => InputUnit {
  const fields = new Map(fieldAddresses(hallFormat, values).map(({ path, field }) => [path, field]));
  return (path, unit) => {
    const field = fields.get(path);
    const shown = field?.type === 'number' ? (field.shownIn ?? unit) : unit;
    return { times: 1 / (edgeFactor(shown, unit) ?? 1), unit: unitWords(shown, locale) };
  };
} // prettier-ignore
