import { inFigures, words, type SwitchingValue, type SwitchingValues } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import type { Look } from '../look.ts';
import {
  blocks,
  filled,
  outcomeText,
  paragraph,
  questionWords,
  signed,
  tableUnder,
  titleLine,
} from './questionWords.ts';
import { shownInputs, type ShownInputs } from './shownInputs.ts';

const say = {
  rows: words('Vippepunkter, de nærmeste først', 'Vippepunkt, dei nærmaste først', 'Switching values, the nearest first'),
  none: words('Ingen enkelt forutsetning snur konklusjonen.', 'Ingen einskild føresetnad snur konklusjonen.', 'No single assumption flips the verdict.'),
  flips: words('Snur ved', 'Snur ved', 'Flips at'),
  change: words('Endring', 'Endring', 'Change'),
  plausible: words('I spennet', 'I spennet', 'In range'),
  path: words('Sti', 'Sti', 'Path'),
  points: words('{points} prosentpoeng', '{points} prosentpoeng', '{points} points'),
  rest: words(
    '{never} tall snur den aldri, {nothing} endrer ingenting, og {fixed} blir ikke variert.',
    '{never} tal snur han aldri, {nothing} endrar ingenting, og {fixed} blir ikkje varierte.',
    '{never} numbers never flip it, {nothing} change nothing, and {fixed} are not varied.',
  ),
} as const; // prettier-ignore

const plausible = {
  inside: words('ja', 'ja', 'yes'),
  outside: words('nei', 'nei', 'no'),
  unknown: words('–', '–', '–'),
} as const;

/** For every numeric input the nearest value at which the verdict flips. */
export const switchingValuesText: AnswerText<SwitchingValues> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const { rows, neverFlip, changeNothing, notVaried } = answer;
  const inputs = shownInputs(scenario, locale);
  const head = [questionWords.today, say.flips, say.change, say.plausible, say.path];
  const rest = filled(say.rest[locale], {
    never: neverFlip.length,
    nothing: changeNothing.length,
    fixed: notVaried.length,
  });
  return blocks(
    `${titleLine(scenario)}${outcomeText(answer.outcome, locale)}\n`,
    rows.length === 0
      ? `${say.none[locale]}\n`
      : tableUnder(say.rows[locale], head.map((text) => text[locale]), rows.map((row) => rowOf(row, inputs, look)), look),
    `${paragraph(rest, look)}${questionWords.all[locale]}\n`,
  );
}; // prettier-ignore

function rowOf(row: SwitchingValue, inputs: ShownInputs, look: Look) {
  const { locale } = look;
  const flip = row.nearest === 'below' ? row.below : row.above;
  const cells =
    flip === null
      ? ['–', '–', '–']
      : [inputs.printed(flip.printed), changeText(row, flip, inputs, look), plausible[flip.plausible][locale]]; // prettier-ignore
  return { label: `  ${row.label[locale]}`, cells: [inputs.value(row.input, row.base), ...cells, row.input] };
}

function changeText(
  { saidIn, input, base }: SwitchingValue,
  { printed }: NonNullable<SwitchingValue['below']>,
  inputs: ShownInputs,
  { locale }: Look,
): string {
  const difference = printed.value - base;
  if (saidIn === 'amount') return signed(inputs.value(input, difference), difference);
  const share = saidIn === 'percent' ? difference / Math.abs(base) : difference;
  const percent = signed(inFigures(share * 100, locale, 1), share);
  return saidIn === 'percent' ? `${percent} %` : filled(say.points[locale], { points: percent });
}
