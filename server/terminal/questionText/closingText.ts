import { figureInWords, inFigures, words, type ClosingAlternative } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, filled, paragraph, tableUnder, titleLine } from './questionWords.ts';

const say = {
  paid: words(
    'Det som må betales (1000 kr, {year}-kroner)',
    'Det som må betalast (1000 kr, {year}-kroner)',
    'What must be paid (NOK 1000 of {year})',
  ),
  staff: words('Lønn i oppsigelsestiden', 'Løn i oppseiingstida', 'Pay in the notice period'),
  premises: words('Lokaler', 'Lokale', 'Premises'),
  movingOut: words('Flytting ut', 'Flytting ut', 'Moving out'),
  loans: words('Renter og avdrag', 'Renter og avdrag', 'Interest and instalments'),
  other: words('Annet', 'Anna', 'Other'),
  income: words('Inntekter (fratrukket)', 'Inntekter (trekte frå)', 'Income (subtracted)'),
  total: words('I alt', 'I alt', 'Total'),
  nominal: words('I alt, løpende', 'I alt, løpande', 'Total, nominal'),
  left: words(
    'Ved siste åpne måned: kasse {cash}, gjeld {debt}, egne penger i det som er kjøpt {own}.',
    'Ved siste opne månad: kasse {cash}, gjeld {debt}, eigne pengar i det som er kjøpt {own}.',
    'At the last month open: cash {cash}, debt {debt}, own money in what was bought {own}.',
  ),
} as const;

/** What it costs to close the hall when its pilot ends. */
export const closingText: AnswerText<ClosingAlternative> = (answer, [scenario], look) => {
  const { locale } = look;
  const { years, total, cash, remainingDebt, ownMoneyTiedUp } = answer;
  const inThousands = (kroner: number): string => inFigures(kroner / 1000, locale);
  const kroner = (amount: number): string => figureInWords(Math.round(amount), locale);
  const row = (label: keyof typeof say, values: readonly number[], sum: number) => ({
    label: `  ${say[label][locale]}`,
    cells: [...values, sum].map(inThousands),
  });
  const parts = (['staff', 'premises', 'movingOut', 'loans', 'other', 'income'] as const).flatMap((part) => {
    const values = years.map(({ fixed }) => (part === 'income' ? -fixed[part] : fixed[part]));
    const sum = values.reduce((all, value) => all + value, 0);
    return values.every((value) => value === 0) ? [] : [row(part, values, sum)];
  });
  const rows = [
    ...parts,
    row('total', years.map((year) => year.total), total.fixed),
    row('nominal', years.map((year) => year.nominal), total.nominal),
  ]; // prettier-ignore
  const head = [...years.map(({ year }) => String(year)), say.total[locale]];
  const left = { cash: kroner(cash), debt: kroner(remainingDebt), own: kroner(ownMoneyTiedUp) };
  return blocks(
    `${scenario === undefined ? '' : titleLine(scenario)}${paragraph(answer.sentence[locale], look)}`,
    years.length === 0
      ? ''
      : tableUnder(filled(say.paid[locale], { year: answer.priceYear }), head, rows, look),
    paragraph(filled(say.left[locale], left), look),
  );
};
