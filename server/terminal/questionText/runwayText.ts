import { inFigures, words, type Locale, type Runway } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, filled, paragraph, questionWords, signed, tableUnder, titleLine } from './questionWords.ts';

const say = {
  changes: words(
    'Dette endrer det når det er {share} % lavere eller høyere (måneder lenger eller kortere)',
    'Dette endrar det når det er {share} % lågare eller høgare (månader lenger eller kortare)',
    'What changes it when it is {share} % lower or higher (months longer or shorter)',
  ),
  lower: words('Lavere', 'Lågare', 'Lower'),
  higher: words('Høyere', 'Høgare', 'Higher'),
  never: words('({change}) tar ikke slutt', '({change}) tek ikkje slutt', '({change}) does not run out'),
  without: words('{count} andre ble prøvd og endrer ingenting.', '{count} andre vart prøvde og endrar ingenting.', '{count} others were tried and change nothing.'),
} as const; // prettier-ignore

/** How long the money lasts, and what shortens and lengthens it. */
export const runwayText: AnswerText<Runway> = (answer, [scenario], look) => {
  const { locale } = look;
  const { share, changes, without } = answer;
  const rows = changes.map(({ label, id, kind, low, high }) => ({
    label: `  ${label[locale]}`,
    cells: [changeText(low, locale), changeText(high, locale), kind === 'lever' ? '' : id],
  }));
  const heading = filled(say.changes[locale], { share: inFigures(share * 100, locale, 1) });
  return blocks(
    `${scenario === undefined ? '' : titleLine(scenario)}${paragraph(answer.sentence[locale], look)}`,
    tableUnder(heading, [say.lower[locale], say.higher[locale], ''], rows, look),
    `${filled(say.without[locale], { count: without })}\n${questionWords.all[locale]}\n`,
  );
};

function changeText({ months, change }: Runway['changes'][number]['low'], locale: Locale): string {
  const text = signed(inFigures(change, locale), change);
  return months === null ? filled(say.never[locale], { change: text }) : text;
}
