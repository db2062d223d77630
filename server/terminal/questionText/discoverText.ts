import { inFigures, words, type Discovery } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import type { Look } from '../look.ts';
import { blocks, filled, paragraph, questionWords, tableUnder, titleLine } from './questionWords.ts';
import { shownInputs } from './shownInputs.ts';

const say = {
  found: words('{found} av {draws} framtider {which}.', '{found} av {draws} framtider {which}.', '{found} of {draws} futures {which}.'),
  fails: words('holder ikke', 'held ikkje', 'do not hold'),
  holds: words('holder', 'held', 'hold'),
  low: words('Fra', 'Frå', 'From'),
  high: words('Til', 'Til', 'To'),
  chance: words('Tilfeldig', 'Tilfeldig', 'By chance'),
  happens: words('inntreffer', 'kjem', 'happens'),
  happensNot: words('inntreffer ikke', 'kjem ikkje', 'does not happen'),
  noneInteresting: words('Ingen av framtidene er slik, så det er ingenting å kjenne dem igjen på.', 'Ingen av framtidene er slik, så det er ingenting å kjenne dei att på.', 'None of the futures are such, so there is nothing to know them by.'),
  allInteresting: words('Alle framtidene er slik, så ingenting skiller dem fra andre.', 'Alle framtidene er slik, så ingenting skil dei frå andre.', 'All futures are such, so nothing tells them from others.'),
  noBetterThanChance: words('Ingen få forutsetninger skiller dem fra de andre bedre enn tilfeldighetene ville gjort.', 'Ingen få føresetnader skil dei frå dei andre betre enn det tilfeldige ville gjort.', 'No few assumptions tell them from the others better than chance would.'),
} as const; // prettier-ignore

/** What marks the futures that do not hold. */
export const discoverText: AnswerText<Discovery> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const { of, found, draws, reason, boxes } = answer;
  const count = (value: number): string => inFigures(value, locale);
  const head = filled(say.found[locale], {
    found: count(found),
    draws: count(draws),
    which: say[of][locale],
  });
  const shown = shownInputs(scenario, locale);
  return blocks(
    `${titleLine(scenario)}${paragraph([head, reason === undefined ? '' : say[reason][locale]].join(' ').trim(), look)}`,
    ...boxes.map((box, index) => boxText(box, index, shown, look)),
    `${questionWords.all[locale]}\n`,
  );
};

function boxText(
  { sentence, restrictions }: Discovery['boxes'][number],
  index: number,
  shown: ReturnType<typeof shownInputs>,
  look: Look,
): string {
  const { locale } = look;
  const rows = restrictions.map(({ path, label, kind, low, high, chance }) => {
    const limit = (value: number | null): string => (value === null ? '' : shown.value(path, value));
    const event = (low ?? 0) > 0 ? say.happens[locale] : say.happensNot[locale];
    const limits = kind === 'event' ? [event, ''] : [limit(low), limit(high)];
    return { label: `  ${label[locale]}`, cells: [...limits, chance.toExponential(0)] };
  });
  const head = [say.low, say.high, say.chance].map((text) => text[locale]);
  return `${paragraph(`${index + 1}. ${sentence[locale]}`, look)}${tableUnder('', head, rows, look).replace(/^\n/, '')}`;
}
