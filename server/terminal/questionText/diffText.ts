import { words, type Difference } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { table } from '../table.ts';
import { blocks, filled } from './questionWords.ts';
import { sideText } from './sideText.ts';

const say = {
  same: words('De to gir de samme tallene.', 'Dei to gir dei same tala.', 'The two give the same numbers.'),
  texts: words(
    'Navn, kilder, merknader og rekkefølge er ulike i {count} felt. De endrer ingen tall.',
    'Namn, kjelder, merknader og rekkjefølgje er ulike i {count} felt. Dei endrar ingen tal.',
    'Names, sources, notes and order differ in {count} fields. They change no number.',
  ),
  actuals: words(
    'De faktiske tallene er ulike i {count} måneder eller år. De endrer ingen beregning.',
    'Dei faktiske tala er ulike i {count} månader eller år. Dei endrar inga utrekning.',
    'The actuals differ in {count} months or years. They change no calculation.',
  ),
} as const; // prettier-ignore

/** Which inputs are not the same in two scenarios. */
export const diffText: AnswerText<Difference> = (answer, _, { locale, columns }) => {
  const { first, second, inputs, texts, actuals } = answer;
  const rows = inputs.flatMap((input, at) => {
    const group = input.group[locale];
    const heading = inputs[at - 1]?.group[locale] === group ? [] : [{ label: group, cells: [] }];
    const cells = [sideText(input, input.first, locale), sideText(input, input.second, locale)];
    return [...heading, { label: `  ${input.label[locale]}`, cells }];
  });
  return blocks(
    rows.length === 0 ? `${say.same[locale]}\n` : table([first.title, second.title], rows, columns),
    texts.length === 0 ? '' : `${filled(say.texts[locale], { count: texts.length })}\n`,
    actuals.length === 0 ? '' : `${filled(say.actuals[locale], { count: actuals.length })}\n`,
  );
};
