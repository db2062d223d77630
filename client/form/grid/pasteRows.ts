import { standardValue, valueAt } from '../../../models/index.ts';
import type { Language } from '../../language/createLanguage.ts';
import type { ScenarioState } from '../../state/createScenario.ts';
import { fieldAt } from '../fieldAt.ts';
import { fieldIndex } from '../fieldIndex.ts';
import { memberChoices } from '../memberChoices.ts';
import type { PasteRow } from './pastePlan.ts';

/** The rows at paths of the open scenario, as something is pasted into them. */
export function pasteRows(
  paths: readonly string[],
  scenario: ScenarioState,
  language: Pick<Language, 't' | 'pick'>,
): readonly PasteRow[] {
  const { t, pick } = language;
  const [inputs, baseline] = [scenario.inputs(), scenario.baseline()];
  const labels = new Map(fieldIndex(inputs, language).map(({ path, label }) => [path, label]));
  return paths.flatMap((path): readonly PasteRow[] => {
    const field = fieldAt(inputs, path);
    if (field === undefined) return [];
    const beside = (name: string): unknown => valueAt(inputs, `${path.slice(0, path.lastIndexOf('.'))}.${name}`); // prettier-ignore
    const choices = (): PasteRow['choices'] => {
      if (field.type === 'choice') return Object.entries(field.options).map(([value, label]) => [value, pick(label)]); // prettier-ignore
      if (field.type !== 'reference') return [];
      const named = memberChoices(field.dimension, inputs, pick);
      return field.optional === true ? [['none', t('value.none')], ...named] : named;
    };
    return [
      {
        path,
        name: labels.get(path) ?? pick(field.label),
        field,
        held: valueAt(inputs, path) ?? standardValue(field, beside),
        base: valueAt(baseline, path),
        choices: choices(),
      },
    ];
  });
}
