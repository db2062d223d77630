import type { AcceptedScenario, DifferenceSide, MergedInput } from '../../models/index.ts';
import { sideText } from '../compare/sideText.ts';
import type { Language } from '../language/createLanguage.ts';
import { entryText } from '../language/formats.ts';

/** What one side of a merge holds, as it is read; a side without it says so. */
export function sideWords(
  input: Pick<MergedInput, 'path'>,
  side: DifferenceSide | undefined,
  scenario: AcceptedScenario,
  language: Language,
): string {
  if (side === undefined) return language.t('diff.absent');
  if (side.label !== undefined) return language.pick(side.label);
  const text = sideText(scenario.values, input.path, language, scenario.read);
  if (text !== undefined) return text;
  const { value } = side;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return entryText(value, language.locale());
  return Array.isArray(value) ? value.join(', ') : language.t('diff.present');
}
