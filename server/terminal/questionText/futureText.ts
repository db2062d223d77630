import { monthInWords, words, type FutureRun } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { runText } from '../runText.ts';
import { filled, tableUnder } from './questionWords.ts';
import { shownInputs } from './shownInputs.ts';

const say = {
  head: words('Framtid {number} av {draws} (frø {seed})', 'Framtid {number} av {draws} (frø {seed})', 'Future {number} of {draws} (seed {seed})'),
  drawn: words('Trukket', 'Trekt', 'Drawn'),
  own: words('I scenariet', 'I scenariet', 'In the scenario'),
  never: words('inntreffer ikke', 'kjem ikkje', 'does not happen'),
  mean: words('{value} i snitt', '{value} i snitt', '{value} on average'),
} as const; // prettier-ignore

/** One simulated future: what was drawn for it, and its run. */
export const futureText: AnswerText<FutureRun> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const { future, draws, seed, inputs, result } = answer;
  const shown = shownInputs(scenario, locale);
  const rows = inputs.map(({ path, label, value, base, month, years }) => {
    const text = value === null ? '' : shown.value(path, value);
    const drawn =
      month === undefined ? text : month === null ? say.never[locale] : monthInWords(month, locale);
    return {
      label: `  ${label[locale]}`,
      cells: [
        years === undefined ? drawn : filled(say.mean[locale], { value: text }),
        base === null ? '' : shown.value(path, base),
      ],
    };
  });
  const heading = filled(say.head[locale], { number: future, draws, seed });
  return `${tableUnder(heading, [say.drawn[locale], say.own[locale]], rows, look)}\n${runText(scenario, result, look)}`;
};
