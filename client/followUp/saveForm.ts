import { monthInWords, type FollowUp, type ScenarioDocument } from '../../models/index.ts';
import { actualAt } from '../document/actuals.ts';
import type { Language } from '../language/createLanguage.ts';
import { saveBytes } from '../state/saveBytes.ts';

/**
 * Saves the year as a form to fill in: a CSV file with items down and months across, and what is known in its place.
 * @returns the name of the file
 */
export async function saveForm(
  { rows, months, year }: FollowUp,
  document: ScenarioDocument | undefined,
  { t, pick, locale }: Pick<Language, 't' | 'pick' | 'locale'>,
): Promise<string> {
  const { csvOf } = await import('../../models/reports/index.ts');
  const lines = rows.filter(({ isSum }) => !isSum);
  const table = {
    name: 'actuals-form',
    title: String(year),
    columns: [t('followup.table.line'), ...months.map((month) => monthInWords(month, locale()))].map(
      (label) => ({ label }),
    ),
    rows: lines.map(({ id, label }) => [
      pick(label),
      ...months.map((month) => actualAt(document, id, month) ?? null),
    ]),
  };
  const name = `${document?.id ?? 'holdbar'}-${year}.csv`;
  saveBytes(name, csvOf(table, locale() === 'en' ? 'plain' : 'norwegian'), 'text/csv;charset=utf-8');
  return name;
}
