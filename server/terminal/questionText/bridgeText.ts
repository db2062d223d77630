import { words, type Bridge } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { figureText } from '../keyFigureText.ts';
import { table } from '../table.ts';
import { blocks, filled, paragraph, point, signed } from './questionWords.ts';

const say = {
  head: words('Hva forklarer forskjellen? {figure}', 'Kva forklarer skilnaden? {figure}', 'What explains the difference? {figure}'),
  difference: words('Forskjell', 'Skilnad', 'Difference'),
  same: words('De to har de samme forutsetningene.', 'Dei to har dei same føresetnadene.', 'The two have the same assumptions.'),
  nothing: words('Endrer ingenting', 'Endrar ingenting', 'Changes nothing'),
  sampled: words(
    'Anslått av {runs} kjøringer (frø {seed}); ± er usikkerheten ved trekningen.',
    'Anslått av {runs} køyringar (frø {seed}); ± er uvissa ved trekkinga.',
    'Estimated from {runs} runs (seed {seed}); ± is the error of sampling.',
  ),
} as const; // prettier-ignore

/** How one figure becomes another, step by step. */
export const bridgeText: AnswerText<Bridge> = (answer, _, look) => {
  const { locale, columns } = look;
  const { of, first, second, total, reason, changes, method, evaluations, seed = '' } = answer;
  const figure = (value: number | null): string => (value === null ? '–' : figureText(value, of, locale));
  const contribution = (value: number | null): string =>
    value === null ? '–' : signed(figure(value), value);
  const counted = changes.filter(({ nothing }) => nothing === undefined);
  const rows = [
    { label: first.title, cells: [figure(first.value)] },
    ...counted.map(({ label, value, standardError }) => ({
      label: `  ${label[locale]}`,
      cells: [contribution(value), ...(standardError === undefined ? [] : [`± ${figure(standardError)}`])],
    })),
    { label: second.title, cells: [figure(second.value)] },
    { label: say.difference[locale], cells: [contribution(total)] },
  ];
  const idle = changes.flatMap(({ label, nothing }) => (nothing === undefined ? [] : [point(`${label[locale]}: ${nothing[locale]}`, look)])); // prettier-ignore
  const head = method === 'sampled' ? ['', ''] : [''];
  return blocks(
    paragraph(filled(say.head[locale], { figure: of.label[locale] }), look),
    table(head, rows, columns).replace(/^ *\n/, ''),
    changes.length === 0 ? `${say.same[locale]}\n` : '',
    reason === undefined ? '' : paragraph(reason[locale], look),
    idle.length === 0 ? '' : `${say.nothing[locale]}\n${idle.join('')}`,
    method === 'sampled' ? paragraph(filled(say.sampled[locale], { runs: evaluations, seed }), look) : '',
  );
};
