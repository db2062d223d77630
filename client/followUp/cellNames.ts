import { followedLabels, monthInWords } from '../../models/index.ts';
import type { Language } from '../language/createLanguage.ts';

/** What a box of the grid is called: «Lønnsutgifter, mars 2028». */
export function cellName(line: string, period: string, { t, pick, locale }: Pick<Language, 't' | 'pick' | 'locale'>): string {
  const label = followedLabels[line];
  const when = period.length === 4 ? `${t('followup.grid.wholeYear').toLocaleLowerCase(locale())} ${period}` : monthInWords(period, locale());
  return t('followup.grid.cell', { line: label === undefined ? line : pick(label), period: when });
} // prettier-ignore

/** Where a text that cannot be read is kept. */
export const unreadPath = (line: string, period: string): string => `actuals.${line}.${period}`;

/** The line and the period of such a path. */
export function cellOf(path: string): { readonly line: string; readonly period: string } {
  const end = path.lastIndexOf('.');
  return { line: path.slice('actuals.'.length, end), period: path.slice(end + 1) };
}
