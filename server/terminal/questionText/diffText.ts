import {
  monthInWords,
  words,
  type Difference,
  type InputDifference,
  type Locale,
} from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { table } from '../table.ts';
import { blocks, filled } from './questionWords.ts';
import { shownValue } from './shownInputs.ts';

const say = {
  same: words('De to gir de samme tallene.', 'Dei to gir dei same tala.', 'The two give the same numbers.'),
  absent: words('–', '–', '–'),
  member: words('er med', 'er med', 'is there'),
  overTime: words('{value}, endres over tid', '{value}, blir endra over tid', '{value}, changes over time'),
  milestone: words('{months} md. etter {milestone}', '{months} md. etter {milestone}', '{months} months after {milestone}'),
  texts: words(
    'Navn, kilder, merknader og rekkefølge er ulike i {count} felt. De endrer ingen tall.',
    'Namn, kjelder, merknader og rekkjefølgje er ulike i {count} felt. Dei endrar ingen tal.',
    'Names, sources, notes and order differ in {count} fields. They change no number.',
  ),
} as const; // prettier-ignore

/** Which inputs are not the same in two scenarios. */
export const diffText: AnswerText<Difference> = (answer, _, { locale, columns }) => {
  const { first, second, inputs, texts } = answer;
  const rows = inputs.flatMap((input, at) => {
    const group = input.group[locale];
    const heading = inputs[at - 1]?.group[locale] === group ? [] : [{ label: group, cells: [] }];
    const cells = [sideText(input, 'first', locale), sideText(input, 'second', locale)];
    return [...heading, { label: `  ${input.label[locale]}`, cells }];
  });
  return blocks(
    rows.length === 0 ? `${say.same[locale]}\n` : table([first.title, second.title], rows, columns),
    texts.length === 0 ? '' : `${filled(say.texts[locale], { count: texts.length })}\n`,
  );
};

function sideText(input: InputDifference, which: 'first' | 'second', locale: Locale): string {
  const side = input[which];
  if (side === undefined) return say.absent[locale];
  if (side.label !== undefined) return side.label[locale];
  const { value } = side;
  if (input.unit === undefined) return plainText(value, locale);
  const { unit, shownIn } = input;
  if (typeof value === 'number') return shownValue(value, { unit, shownIn }, locale);
  const cell = value as { readonly value: number; readonly years?: unknown; readonly steps?: unknown };
  const shown = shownValue(cell.value, { unit, shownIn }, locale);
  const varies = cell.years !== undefined || cell.steps !== undefined;
  return varies ? filled(say.overTime[locale], { value: shown }) : shown;
}

/** A date, a formula, a reference, or a whole member. */
function plainText(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}$/.test(value) ? monthInWords(value, locale) : value;
  const date = value as { readonly milestone?: string; readonly months?: number };
  if (typeof date === 'object' && typeof date.milestone === 'string')
    return filled(say.milestone[locale], { milestone: date.milestone, months: date.months ?? 0 });
  return say.member[locale];
}
