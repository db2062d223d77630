import {
  earlySupport,
  figures,
  inFigures,
  measuredInWords,
  needInWords,
  words,
  type Simulation,
  type Spread,
} from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { figureText } from '../keyFigureText.ts';
import type { Look } from '../look.ts';
import { drawingFoot } from './drawingFoot.ts';
import { blocks, filled, paragraph, questionWords, tableUnder, titleLine } from './questionWords.ts';

const say = {
  share: words('{count} av 100 (± {reach})', '{count} av 100 (± {reach})', '{count} in 100 (± {reach})'),
  byYear: words('Holder til og med året, av 100 framtider', 'Held til og med året, av 100 framtider', 'Holds up to and including the year, in 100 futures'),
  value: words('Av 100', 'Av 100', 'In 100'),
  from: words('Fra', 'Frå', 'From'),
  to: words('Til', 'Til', 'To'),
  futures: words('Framtider', 'Framtider', 'Futures'),
  support: words('Med {amount} mer i året holder minst {certainty} av 100 framtider.', 'Med {amount} meir i året held minst {certainty} av 100 framtider.', 'With {amount} more a year at least {certainty} in 100 futures hold.'),
  noSupport: words('Ingen støtte får {certainty} av 100 framtider til å holde: i for mange brytes en regel, eller pengene tar slutt før piloten gjør det.', 'Inga støtte får {certainty} av 100 framtider til å halde: i for mange blir ein regel broten, eller pengane tek slutt før piloten gjer det.', 'No support makes {certainty} in 100 futures hold: in too many a rule is broken, or the money ends before the pilot does.'),
  tail: words('I den tiendedelen av framtidene der det mangler mest, mangler det i snitt {amount} i året.', 'I den tidelen av framtidene der det manglar mest, manglar det i snitt {amount} i året.', 'In the tenth of the futures where most is missing, {amount} a year is missing on average.'),
  figures: words('Nøkkeltall', 'Nøkkeltal', 'Key figures'),
  mean: words('Snitt', 'Snitt', 'Mean'),
  median: words('Midterst', 'Midtarst', 'Median'),
  absent: words('Mangler i', 'Manglar i', 'Absent in'),
  opened: words('Framtider ordnet etter «{figure}» (future FILE --number N viser en av dem)', 'Framtider ordna etter «{figure}» (future FILE --number N viser ei av dei)', 'Futures ordered by "{figure}" (future FILE --number N shows one of them)'),
  number: words('Nummer', 'Nummer', 'Number'),
  worst: words('Verst', 'Verst', 'Worst'),
  p25: words('25', '25', '25th'),
  p75: words('75', '75', '75th'),
  best: words('Best', 'Best', 'Best'),
  truncated: words('Spennet for «{name}» går utover det tallet kan være: {share} av 100 av det er trukket innenfor.', 'Spennet for «{name}» går utover det talet kan vere: {share} av 100 av det er trekt innanfor.', 'The range of "{name}" goes beyond what the number can be: {share} in 100 of it is drawn inside instead.'),
  settles: words('Slik faller andelen som holder, til ro', 'Slik fell delen som held, til ro', 'How the share that holds settles'),
} as const; // prettier-ignore

const shown = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** Thousands of futures: how many hold, by year, and how far the numbers spread. */
export const simulateText: AnswerText<Simulation> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const { probabilityHolds, sentence, support, gapTail } = answer;
  const reach = inFigures(((probabilityHolds.high - probabilityHolds.low) / 2) * 100, locale, 1);
  const share = filled(say.share[locale], { count: ofHundred(probabilityHolds.value, look), reach });
  const certainty = inFigures(support.certainty * 100, locale, 1);
  const early = earlySupport({ ...support, worstYear: answer.keyFigures['worstGap']?.p95 ?? null });
  const needed = early !== undefined ? early[locale] :
    support.perYear === null
      ? filled(say.noSupport[locale], { certainty })
      : filled(say.support[locale], { amount: needInWords(support.perYear, locale), certainty });
  const tail = gapTail.mean === null ? '' : filled(say.tail[locale], { amount: needInWords(gapTail.mean, locale) });
  return blocks(
    `${titleLine(scenario)}${paragraph(`${sentence[locale]} ${share}`, look)}${paragraph([needed, tail].join(' ').trim(), look)}`,
    byYear(answer, look),
    keyFigureTable(answer, look),
    fans(answer, look),
    opened(answer, look),
    settling(answer, look),
    answer.truncated.map(({ label, share: cut }) => paragraph(filled(say.truncated[locale], { name: label[locale], share: ofHundred(cut, look) }), look)).join(''), // prettier-ignore
    `${paragraph(drawingFoot(answer, locale), look)}${questionWords.all[locale]}\n`,
  );
}; // prettier-ignore

const ofHundred = (share: number, { locale }: Look): string => inFigures(share * 100, locale, 1);

function byYear({ byYear: years }: Simulation, look: Look): string {
  const { locale } = look;
  const rows = years.map(({ year, value, low, high, futures }) => ({
    label: `  ${year}`,
    cells: [...[value, low, high].map((each) => ofHundred(each, look)), inFigures(futures, locale)],
  }));
  return tableUnder(say.byYear[locale], [say.value, say.from, say.to, say.futures].map((text) => text[locale]), rows, look); // prettier-ignore
}

function keyFigureTable({ keyFigures }: Simulation, look: Look): string {
  const { locale } = look;
  const rows = figures.flatMap((figure) => {
    const spread = keyFigures[figure.id];
    if (spread === undefined || spread.mean === null) return [];
    const text = (value: number | null): string => (value === null ? '–' : figureText(value, figure, locale));
    const mean = figure.reads === 'year' ? '' : text(spread.mean);
    return [{ label: `  ${figure.label[locale]}`, cells: [mean, ...shown.map((each) => text(spread[each as keyof Spread])), spread.absent === 0 ? '' : inFigures(spread.absent, locale)] }]; // prettier-ignore
  });
  const head = [say.mean[locale], '5', '25', say.median[locale], '75', '95', say.absent[locale]];
  return tableUnder(say.figures[locale], head, rows, look);
}

function fans({ fans: found }: Simulation, look: Look): string {
  const { locale } = look;
  return blocks(
    ...Object.values(found).map(({ label, unit, periods, ...bands }) => {
      const rows = periods.map((period, index) => ({
        label: `  ${period}`,
        cells: shown.map((band) => measuredInWords(bands[band][index] ?? NaN, unit, locale)),
      }));
      return tableUnder(label[locale], ['5', '25', say.median[locale], '75', '95'], rows, look);
    }),
  );
}

function opened({ opened: futures, of }: Simulation, look: Look): string {
  const { locale } = look;
  const figure = figures.find(({ id }) => id === of);
  if (figure === undefined) return '';
  const names = { worst: say.worst, p25: say.p25, median: say.median, p75: say.p75, best: say.best };
  const rows = futures.map(({ which, future, value }) => ({
    label: `  ${names[which][locale]}`,
    cells: [String(future), figureText(value, figure, locale)],
  }));
  const heading = filled(say.opened[locale], { figure: figure.label[locale] });
  return tableUnder(heading, [say.number[locale], figure.label[locale]], rows, look);
}

function settling({ convergence }: Simulation, look: Look): string {
  const { locale } = look;
  const rows = convergence.map(({ draws, value, low, high }) => ({
    label: `  ${inFigures(draws, locale)}`,
    cells: [value, low, high].map((each) => ofHundred(each, look)),
  }));
  return tableUnder(say.settles[locale], [say.value, say.from, say.to].map((text) => text[locale]), rows, look); // prettier-ignore
}
