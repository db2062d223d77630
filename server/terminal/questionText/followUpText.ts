import {
  followUpSentence,
  inFigures,
  measuredInWords,
  monthInWords,
  placeInWords,
  signedPercent,
  words,
  type FollowUpReport,
  type FollowUpRow,
} from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import type { Look } from '../look.ts';
import { blocks, filled, paragraph, point, questionWords, signed, tableUnder, titleLine } from './questionWords.ts'; // prettier-ignore

const say = {
  heading: words('{year}, løpende kroner', '{year}, løpande kroner', '{year}, nominal kroner'),
  approved: words('Planen er vedtatt {date} av {by}{case}.', 'Planen er vedteken {date} av {by}{case}.', 'The plan was approved {date} by {by}{case}.'),
  changed: words('Tallene er endret siden.', 'Tala er endra sidan.', 'The numbers have been changed since.'),
  planToDate: words('Plan hittil', 'Plan hittil', 'Plan to date'),
  actual: words('Faktisk', 'Faktisk', 'Actual'),
  deviation: words('Avvik', 'Avvik', 'Deviation'),
  planYear: words('Plan året', 'Plan året', 'Plan, year'),
  forecast: words('Prognose', 'Prognose', 'Forecast'),
  missing: words('«{line}» mangler tall for {months}.', '«{line}» manglar tal for {months}.', '"{line}" lacks numbers for {months}.'),
  places: words('I de {draws} simulerte framtidene av planen ligger det som er ført', 'I dei {draws} simulerte framtidene av planen ligg det som er ført', 'Among the {draws} simulated futures of the plan, what is on the books is'),
} as const; // prettier-ignore

/** Plan against actual, the forecast, and where reality falls in the futures. */
export const followUpText: AnswerText<FollowUpReport> = (answer, [scenario], look) => {
  if (scenario === undefined) return '';
  const { locale } = look;
  const heads = [say.planToDate, say.actual, say.deviation, words('%', '%', '%'), say.planYear, say.forecast].map((text) => text[locale]); // prettier-ignore
  const rows = answer.rows
    .filter(isShown)
    .map((row) => ({ label: `  ${row.label[locale]}`, cells: cellsOf(row, look) }));
  return blocks(
    titleLine(scenario),
    approvalText(answer, look),
    paragraph(followUpSentence(answer, answer.ifItGoesOn)[locale], look),
    tableUnder(filled(say.heading[locale], { year: answer.year }), heads, rows, look),
    paragraph(`${answer.signs[locale]} ${answer.methodText[locale]}`, look),
    missingText(answer, look),
    placesText(answer, look),
    `${questionWords.all[locale]}\n`,
  );
};

/** What is neither planned in the year nor known is left out. */
const isShown = ({ planYear, actualToDate }: FollowUpRow): boolean =>
  actualToDate !== null || Math.abs(planYear) >= 0.005;

/** A number of the table: whole kroner, other units with their name; `–` where nothing is known. */
const numberIn = (value: number | null, unit: string, { locale }: Look): string =>
  value === null ? '–' : unit === 'NOK' ? inFigures(value, locale) : measuredInWords(value, unit, locale);

function cellsOf(row: FollowUpRow, look: Look): readonly string[] {
  const { unit, planToDate, actualToDate, deviation, share, planYear, forecast } = row;
  const number = (value: number | null): string => numberIn(value, unit, look);
  return [
    number(planToDate),
    number(actualToDate),
    deviation === null ? '–' : signed(number(deviation), deviation),
    share === null ? '' : signedPercent(share, look.locale),
    number(planYear),
    number(forecast),
  ];
}

function approvalText({ approval, changedSinceApproval }: FollowUpReport, look: Look): string {
  if (approval === null) return '';
  const { by, date, case: number } = approval;
  const slots = { by, date, case: number === undefined ? '' : `, ${number}` };
  const changed = changedSinceApproval ? ` ${say.changed[look.locale]}` : '';
  return paragraph(`${filled(say.approved[look.locale], slots)}${changed}`, look);
}

const missingText = ({ rows }: FollowUpReport, look: Look): string =>
  rows
    .filter(({ missing, isSum }) => missing.length > 0 && !isSum)
    .map(({ label, missing }) => {
      const months = missing.map((month) => monthInWords(month, look.locale)).join(', ');
      return paragraph(filled(say.missing[look.locale], { line: label[look.locale], months }), look);
    })
    .join('');

function placesText({ futures, rows }: FollowUpReport, look: Look): string {
  const { locale } = look;
  const placed = futures?.lines.filter(({ placeToDate }) => placeToDate !== null) ?? [];
  if (futures === null || placed.length === 0) return '';
  const points = placed.map(({ id, placeToDate }) => {
    const label = rows.find((row) => row.id === id)?.label[locale] ?? id;
    return point(`${label}: ${placeInWords(placeToDate ?? 0)[locale]}`, look);
  });
  return `${paragraph(`${filled(say.places[locale], { draws: inFigures(futures.draws, locale) })}:`, look)}${points.join('')}`; // prettier-ignore
}
