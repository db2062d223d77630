import { inFigures, words, type FourYearPlan } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, filled, paragraph, questionWords, tableUnder, titleLine } from './questionWords.ts';

const bases = {
  plan: words('Økonomiplan, {year}-kroner uten videre prisvekst, i 1000 kr', 'Økonomiplan, {year}-kroner utan vidare prisvekst, i 1000 kr', 'Four-year plan, kroner of {year} without further price growth, in NOK 1,000'),
  fixed: words('Økonomiplan, faste {year}-kroner, i 1000 kr', 'Økonomiplan, faste {year}-kroner, i 1000 kr', 'Four-year plan, fixed prices of {year}, in NOK 1,000'),
  nominal: words('Økonomiplan, løpende priser, i 1000 kr', 'Økonomiplan, løpande prisar, i 1000 kr', 'Four-year plan, nominal prices, in NOK 1,000'),
} as const; // prettier-ignore

const partYear = words('({count} md.)', '({count} md.)', '({count} mo.)');

/** The hall in the four-year plan. */
export const fourYearPlanText: AnswerText<FourYearPlan> = (answer, [scenario], look) => {
  const { locale } = look;
  const { prices, priceYear, years, months, rows, signs } = answer;
  const heads = years.map((year, index) =>
    months[index] === 12
      ? String(year)
      : `${year} ${filled(partYear[locale], { count: months[index] ?? 0 })}`,
  );
  const lines = rows.map(({ label, values }) => ({
    label: `  ${label[locale]}`,
    cells: values.map((value) => inFigures(value / 1000, locale)),
  }));
  return blocks(
    scenario === undefined ? '' : titleLine(scenario),
    tableUnder(filled(bases[prices][locale], { year: priceYear ?? '' }), heads, lines, look),
    paragraph(signs[locale], look),
    `${questionWords.all[locale]}\n`,
  );
};
