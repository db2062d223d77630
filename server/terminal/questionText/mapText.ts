import { words, type TwoInputMap } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import type { Look } from '../look.ts';
import {
  blocks,
  filled,
  outcomeMarks,
  outcomeText,
  paragraph,
  point,
  questionWords,
  titleLine,
} from './questionWords.ts';
import { shownInputs, type ShownInputs } from './shownInputs.ts';

const say = {
  axis: words('{direction}: {label} ({path}), i dag {value}', '{direction}: {label} ({path}), i dag {value}', '{direction}: {label} ({path}), today {value}'),
  across: words('Bortover', 'Bortover', 'Across'),
  up: words('Oppover', 'Oppover', 'Up'),
  frontier: words('Hvor det snur', 'Kvar det snur', 'Where it turns'),
  from: words('Når «{x}» er {at}, holder det fra {value}.', 'Når «{x}» er {at}, held det frå {value}.', 'When "{x}" is {at}, it holds from {value}.'),
  upTo: words('Når «{x}» er {at}, holder det til og med {value}.', 'Når «{x}» er {at}, held det til og med {value}.', 'When "{x}" is {at}, it holds up to {value}.'),
  none: words('Det snur ingen steder i ruten.', 'Det snur ingen stader i ruta.', 'It turns nowhere on the map.'),
} as const; // prettier-ignore

/** How many places of the line between holding and not are told of. */
const placesTold = 8;

/** The verdict over two inputs, one mark a cell. */
export const mapText: AnswerText<TwoInputMap> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const { x, y, outcomes } = answer;
  const inputs = shownInputs(scenario, locale);
  const axis = (direction: 'across' | 'up', { label, input, base }: TwoInputMap['x']): string => {
    const value = inputs.value(input, base);
    const slots = { direction: say[direction][locale], label: label[locale], path: input, value };
    return paragraph(filled(say.axis[locale], slots), look);
  };
  const labels = y.places.map((place) => inputs.value(y.input, place));
  const widest = Math.max(...labels.map((label) => label.length));
  const rows = outcomes.map((row, at) => {
    const marks = row.map((outcome) => outcome === null ? '–' : outcomeMarks[outcome]).join('');
    return `  ${(labels[at] ?? '').padStart(widest)} ${marks}\n`;
  });
  const ends = [x.places[0], x.places.at(-1)].map((place) => inputs.value(x.input, place ?? NaN));
  return blocks(
    `${titleLine(scenario)}${outcomeText(answer.outcome, locale)}\n${axis('across', x)}${axis('up', y)}`,
    `${rows.reverse().join('')}  ${' '.repeat(widest)} ${ends.join(' – ')}\n  ${(['holds', 'holdsWithSupport', 'doesNotHold'] as const).map((outcome) => outcomeText(outcome, locale)).join(' · ')}\n`,
    `${say.frontier[locale]}\n${frontier(answer, inputs, look)}${questionWords.all[locale]}\n`,
  );
}; // prettier-ignore

function frontier({ frontier: found, x, y }: TwoInputMap, inputs: ShownInputs, look: Look): string {
  const { locale } = look;
  if (found.length === 0) return point(say.none[locale], look);
  const step = Math.ceil(found.length / placesTold);
  return found
    .filter((_, at) => at % step === 0)
    .map(({ x: at, y: value, holdsAbove }) => {
      const slots = {
        x: x.label[locale],
        at: inputs.value(x.input, at),
        value: inputs.value(y.input, value),
      };
      return point(filled(say[holdsAbove ? 'from' : 'upTo'][locale], slots), look);
    })
    .join('');
}
