import {
  figureInWords,
  inFigures,
  monthInWords,
  words,
  type Commitment,
  type Translated,
} from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import type { Look } from '../look.ts';
import { table } from '../table.ts';
import { blocks, filled, outcomeText, paragraph, titleLine } from './questionWords.ts';

const say = {
  constant: words('Fast beløp: {amount} i året', 'Fast beløp: {amount} i året', 'A fixed amount: {amount} a year'),
  tapering: words('Det hvert år trenger', 'Det kvart år treng', 'What each year needs'),
  reserve: words('Engangsreserve: {amount}', 'Eingongsreserve: {amount}', 'A one-off reserve: {amount}'),
  decided: words('Vedtatt fra før', 'Vedteke frå før', 'Decided already'),
  nothing: words('Ingenting mer trengs.', 'Ingenting meir trengst.', 'Nothing more is needed.'),
  from: words(
    'Fra {month}, i tillegg til det som er vedtatt. Faste priser er {year}-kroner.',
    'Frå {month}, i tillegg til det som er vedteke. Faste prisar er {year}-kroner.',
    'From {month}, on top of what is decided. Fixed prices are kroner of {year}.',
  ),
  fixed: words('Faste priser (1000 kr)', 'Faste prisar (1000 kr)', 'Fixed prices (NOK 1000)'),
  nominal: words('Løpende (1000 kr)', 'Løpande (1000 kr)', 'Nominal (NOK 1000)'),
  perInhabitant: words('Kr per innbygger', 'Kr per innbyggjar', 'NOK per inhabitant'),
  perHousehold: words('Kr per husholdning', 'Kr per hushald', 'NOK per household'),
  total: words('I alt', 'I alt', 'Total'),
} as const; // prettier-ignore

type Support = Commitment['constant'];

/** What the council must commit to, three ways, year by year. */
export const commitmentText: AnswerText<Commitment> = (answer, [scenario], look) => {
  const { locale } = look;
  const slots = { month: monthInWords(answer.from, locale), year: answer.priceYear };
  const amount = ({ amount: whole }: Support): string => figureInWords(whole ?? 0, locale);
  return blocks(
    `${scenario === undefined ? '' : titleLine(scenario)}${outcomeText(answer.outcome, locale)}\n${paragraph(filled(say.from[locale], slots), look)}`,
    way(filled(say.constant[locale], { amount: amount(answer.constant) }), answer.constant, look),
    way(say.tapering[locale], answer.tapering, look),
    way(filled(say.reserve[locale], { amount: amount(answer.reserve) }), answer.reserve, look),
    `${say.decided[locale]}\n${yearTable(answer.decided, undefined, look)}`,
    shares(answer.absent, look),
  );
}; // prettier-ignore

function way(heading: string, support: Support, look: Look): string {
  const { locale } = look;
  const after = `${outcomeText(support.outcome, locale)}${support.reason === null ? '' : `. ${support.reason[locale]}`}`; // prettier-ignore
  const isNothing = support.years.every(({ fixed }) => fixed === 0);
  const years = isNothing ? `${say.nothing[locale]}\n` : yearTable(support.years, support.total, look);
  return `${heading}\n${years}${paragraph(after, look)}`;
}

function yearTable(years: Support['years'], total: Support['total'] | undefined, look: Look): string {
  const { locale, columns } = look;
  const inThousands = (kroner: number): string => inFigures(kroner / 1000, locale);
  const row = (label: Translated, values: readonly (number | null)[], sum?: number) =>
    values.includes(null)
      ? []
      : [{ label: `  ${label[locale]}`, cells: [...values.map((value) => inThousands(value ?? 0)), ...(sum === undefined ? [] : [inThousands(sum)])] }]; // prettier-ignore
  const share = (label: Translated, values: readonly (number | null)[]) =>
    row(label, values.map((value) => (value === null ? null : value * 1000))); // prettier-ignore
  const head = [...years.map(({ year }) => String(year)), ...(total === undefined ? [] : [say.total[locale]])];
  return table(
    head,
    [
      ...row(say.fixed, years.map(({ fixed }) => fixed), total?.fixed),
      ...row(say.nominal, years.map(({ nominal }) => nominal), total?.nominal),
      ...share(say.perInhabitant, years.map(({ perInhabitant }) => perInhabitant)),
      ...share(say.perHousehold, years.map(({ perHousehold }) => perHousehold)),
    ],
    columns,
  );
} // prettier-ignore

/** Why there are no amounts per inhabitant or household. */
const shares = ({ perInhabitant, perHousehold }: Commitment['absent'], look: Look): string =>
  [perInhabitant, perHousehold]
    .map((reason) => (reason === undefined ? '' : paragraph(reason[look.locale], look)))
    .join('');
