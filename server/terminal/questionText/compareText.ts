import { words, type Comparison } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { figureText } from '../keyFigureText.ts';
import { table } from '../table.ts';
import { blocks, filled, outcomeText, point, questionWords } from './questionWords.ts';

const say = {
  price: words('Faste priser er {year}-kroner.', 'Faste prisar er {year}-kroner.', 'Fixed prices are kroner of {year}.'), // prettier-ignore
  notes: words('Merk', 'Merk', 'Note'),
  same: words('{title} gir de samme tallene som {against}.', '{title} gir dei same tala som {against}.', '{title} gives the same numbers as {against}.'), // prettier-ignore
} as const;

/** Scenarios side by side: verdict and key figures, a column each. */
export const compareText: AnswerText<Comparison> = (answer, _, look) => {
  const { locale, columns } = look;
  const { scenarios, figures, notes, against, priceYear } = answer;
  const head = scenarios.map(({ title }) => title);
  const rows = [
    {
      label: questionWords.verdict[locale],
      cells: scenarios.map(({ verdict }) => outcomeText(verdict.outcome, locale)),
    },
    ...figures.map((figure) => ({
      label: figure.label[locale],
      cells: figure.values.map(({ value }) => (value === null ? '–' : figureText(value, figure, locale))),
    })),
  ];
  const same = scenarios.flatMap(({ title, sameInputs }, at) =>
    sameInputs && at !== against
      ? [filled(say.same[locale], { title, against: scenarios[against]?.title ?? '' })]
      : [],
  );
  const remarks = [...notes.map((note) => note[locale]), ...same];
  return blocks(
    table(head, rows, columns),
    `${filled(say.price[locale], { year: priceYear })}\n`,
    remarks.length === 0
      ? ''
      : `${say.notes[locale]}\n${remarks.map((remark) => point(remark, look)).join('')}`,
  );
};
