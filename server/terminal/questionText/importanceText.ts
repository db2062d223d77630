import {
  inFigures,
  words,
  type AcceptedScenario,
  type RankImportance,
  type SobolStudy,
} from '../../../models/index.ts';
import type { Look } from '../look.ts';
import { blocks, filled, paragraph, questionWords, tableUnder, titleLine } from './questionWords.ts';

const say = {
  rank: words('Hva betyr mest for «{figure}» når alt usikkert varierer? Rangkorrelasjon over {futures} framtider: 1 stiger alltid sammen, −1 alltid motsatt.', 'Kva betyr mest for «{figure}» når alt usikkert varierer? Rangkorrelasjon over {futures} framtider: 1 stig alltid saman, −1 alltid motsett.', 'What means most for "{figure}" when all that is uncertain varies? Rank correlation over {futures} futures: 1 always rises together, −1 always the other way.'),
  sobol: words('Hvor stor andel av variansen i «{figure}» henger på hvert tall? {futures} framtider.', 'Kor stor del av variansen i «{figure}» heng på kvart tal? {futures} framtider.', 'What share of the variance of "{figure}" hangs on each number? {futures} futures.'),
  leftOut: words('Sammenhengene mellom tallene er sett bort fra.', 'Samanhengane mellom tala er sett bort frå.', 'Correlations between the numbers are left out.'),
  still: words('Nøkkeltallet er det samme i alle framtidene.', 'Nøkkeltalet er det same i alle framtidene.', 'The figure is the same in every future.'),
  correlation: words('Korrelasjon', 'Korrelasjon', 'Correlation'),
  first: words('Alene', 'Åleine', 'Alone'),
  total: words('Med samspill', 'Med samspel', 'With interactions'),
  from: words('Fra', 'Frå', 'From'),
  to: words('Til', 'Til', 'To'),
  numbers: words('Det som betyr mest først', 'Det som betyr mest fyrst', 'What means most first'),
} as const; // prettier-ignore

/** What a figure hangs on, by rank correlation. */
export function rankText(
  { of, futures, rows }: RankImportance,
  scenario: AcceptedScenario,
  look: Look,
): string {
  const { locale } = look;
  const text = (value: number | null): string => (value === null ? '–' : inFigures(value, locale, 2));
  const head = [say.correlation, say.from, say.to].map((each) => each[locale]);
  const said = filled(say.rank[locale], { figure: of.label[locale], futures: inFigures(futures, locale) });
  const lines = rows.map(({ label, correlation, low, high }) => ({
    label: `  ${label[locale]}`,
    cells: [correlation, low, high].map(text),
  }));
  return blocks(
    `${titleLine(scenario)}${paragraph(said, look)}`,
    tableUnder(say.numbers[locale], head, lines, look),
    `${questionWords.all[locale]}\n`,
  );
}

/** What the variance of a figure hangs on. */
export function sobolText(
  { of, futures, inputs, correlationsLeftOut }: SobolStudy,
  scenario: AcceptedScenario,
  look: Look,
): string {
  const { locale } = look;
  const text = ({ value }: { readonly value: number }): string => inFigures(value, locale, 2);
  const said = [
    filled(say.sobol[locale], { figure: of.label[locale], futures: inFigures(futures, locale) }),
    correlationsLeftOut ? say.leftOut[locale] : '',
    inputs.length === 0 ? say.still[locale] : '',
  ];
  const span = ({ low, high }: { readonly low: number; readonly high: number }): readonly string[] =>
    [low, high].map((value) => inFigures(value, locale, 2));
  const lines = inputs.map(({ label, first, total }) => ({
    label: `  ${label[locale]}`,
    cells: [text(first), ...span(first), text(total), ...span(total)],
  }));
  const head = [say.first, say.from, say.to, say.total, say.from, say.to].map((each) => each[locale]);
  return blocks(
    `${titleLine(scenario)}${paragraph(said.filter((each) => each !== '').join(' '), look)}`,
    tableUnder(say.numbers[locale], head, lines, look),
    `${questionWords.all[locale]}\n`,
  );
}
