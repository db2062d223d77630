import { words, type BreakEven } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { valueText } from '../../explanation/valueText.ts';
import type { Look } from '../look.ts';
import {
  blocks,
  filled,
  outcomeNames,
  outcomeText,
  paragraph,
  questionWords,
  tableUnder,
  titleLine,
} from './questionWords.ts';
import { shownInputs, type ShownInputs } from './shownInputs.ts';

const say = {
  at: words('«{target}» blir 0 når «{input}» er {value}.', '«{target}» blir 0 når «{input}» er {value}.', '"{target}" reaches 0 when "{input}" is {value}.'),
  none: words('Ingen slik verdi.', 'Ingen slik verdi.', 'No such value.'),
  sides: words('Konklusjonen er «{below}» rett under og «{above}» rett over.', 'Konklusjonen er «{below}» rett under og «{above}» rett over.', 'The verdict is "{below}" just below and "{above}" just above.'),
  today: words('I dag: {value}.', 'I dag: {value}.', 'Today: {value}.'),
  crossings: words('Alle verdier der det snur', 'Alle verdiar der det snur', 'Every value at which it turns'),
  below: words('Under', 'Under', 'Below'),
  above: words('Over', 'Over', 'Above'),
  curve: words('Kurven', 'Kurva', 'The curve'),
  year: words('Slik scenariet er, går det i balanse fra {year}.', 'Slik scenariet er, går det i balanse frå {year}.', 'As the scenario is, it breaks even from {year}.'),
} as const; // prettier-ignore

/** How many places of the curve are shown. */
const placesShown = 11;

/** At which value of an input the hall breaks even, and the curve around it. */
export const breakEvenText: AnswerText<BreakEven> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const inputs = shownInputs(scenario, locale);
  const { year, reason } = answer.breakEvenYear;
  return blocks(
    `${titleLine(scenario)}${paragraph(`${answer.label[locale]} (${answer.input}). ${filled(say.today[locale], { value: inputs.value(answer.input, answer.base) })}`, look)}`,
    paragraph(conclusion(answer, inputs, look), look),
    crossingTable(answer, inputs, look),
    curve(answer, inputs, look),
    `${paragraph(year === null ? (reason?.[locale] ?? '') : filled(say.year[locale], { year }), look)}${questionWords.all[locale]}\n`,
  );
};

function conclusion(answer: BreakEven, inputs: ShownInputs, { locale }: Look): string {
  const { value, of, label, input, reason, verdictBelow, verdictAbove, crossings } = answer;
  const name = (outcome: BreakEven['verdictBelow']): string =>
    outcome === null ? '–' : outcomeNames[outcome][locale];
  const printed = crossings.find((each) => each.value === value)?.printed;
  const target = of.year === undefined ? of.label[locale] : `${of.label[locale]} ${of.year}`;
  const parts =
    value === null
      ? [say.none[locale]]
      : [
          filled(say.at[locale], {
            target,
            input: label[locale],
            value: printed === undefined ? inputs.value(input, value) : inputs.printed(printed),
          }),
          filled(say.sides[locale], { below: name(verdictBelow), above: name(verdictAbove) }), // prettier-ignore
        ];
  return [...parts, ...(reason === undefined ? [] : [reason[locale]])].join(' ');
}

function crossingTable({ crossings: found }: BreakEven, inputs: ShownInputs, look: Look): string {
  if (found.length < 2) return '';
  const { locale } = look;
  const rows = found.map(({ printed, verdictBelow, verdictAbove }) => ({
    label: `  ${inputs.printed(printed)}`,
    cells: [outcomeText(verdictBelow, locale), outcomeText(verdictAbove, locale)],
  }));
  return tableUnder(say.crossings[locale], [say.below[locale], say.above[locale]], rows, look);
}

/** Some places of the curve, the ends among them. */
function curve({ curve: all, verdicts, input, of }: BreakEven, inputs: ShownInputs, look: Look): string {
  const { locale } = look;
  const last = all.length - 1;
  const count = Math.min(all.length, placesShown);
  const places = Array.from({ length: count }, (_, at) => (count < 2 ? 0 : Math.round((at * last) / (count - 1))));
  const rows = places.flatMap((place) => {
    const [x, y] = all[place] ?? [NaN, null];
    const amount = y === null ? '–' : valueText(y, of.unit.replaceAll('NOK0', 'NOK'), locale);
    return [{ label: `  ${inputs.value(input, x)}`, cells: [amount, outcomeText(verdicts[place] ?? null, locale)] }];
  });
  return tableUnder(say.curve[locale], [of.label[locale], questionWords.verdict[locale]], rows, look);
} // prettier-ignore
