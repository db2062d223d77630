import type { BackTestOutcome } from './outcome.ts';
import { tolerances, type Nature } from './tolerances.ts';

const headings = ['Case', 'Quantity', 'Published', 'Model', 'Deviation', 'Allowed', 'Within', 'Rests on', 'Kind'] as const; // prettier-ignore

/** What each table shows, in order: what is predicted comes first. */
export const natures: Readonly<Record<Nature, readonly [title: string, says: string]>> = {
  predicted: [
    'Predicted',
    'Nothing in the answer comes from the figure it is held against: a factor of another period or another hall, on the items or tonnes of this one. Flanders, Community Wood Recycling and Trondheim run through stock, flow and staffing; the others are a factor times a quantity.',
  ],
  estimate: [
    'Estimated beforehand',
    'The operators’ own estimates, run through the model and held against what happened. These test the estimates, not the model.',
  ],
  known: [
    'Known beforehand',
    'Calibrated, put in, chosen afterwards, or plan held against plan: none of these predicts anything.',
  ],
};

/** The outcomes of one nature as rows of text, in the order of `headings`. */
const rowsOf = (outcomes: readonly BackTestOutcome[], of: Nature): readonly (readonly string[])[] =>
  outcomes
    .filter(({ nature }) => nature === of)
    .map(({ test, answer, deviation, tolerance, within }) => [
      test.of,
      test.quantity,
      `${test.atLeast === true ? '> ' : ''}${plain(test.published)} ${test.unit}`,
      `${plain(answer)} ${test.unit}`,
      percent(deviation),
      test.atLeast === true ? 'at least' : `± ${Math.round(tolerance * 100)} %`,
      within ? 'yes' : 'no',
      test.basis,
      `${tolerances[test.kind].name}${test.repeats === true ? ', the other way round' : ''}`,
    ]);

/** How many of the outcomes of a nature are within their tolerance, no comparison counted twice. */
export function score(
  outcomes: readonly BackTestOutcome[],
  of: Nature,
): readonly [within: number, all: number] {
  const counted = outcomes.filter(({ nature, test }) => nature === of && test.repeats !== true);
  return [counted.filter(({ within }) => within).length, counted.length];
}

/** The outcomes of one nature, in columns as wide as their widest cell. */
export function table(outcomes: readonly BackTestOutcome[], of: Nature): readonly (readonly string[])[] {
  const rows = [headings, ...rowsOf(outcomes, of)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)));
}

/** The outcomes for a terminal: a table per nature, and the reasons of the misses. */
export function terminalText(outcomes: readonly BackTestOutcome[]): string {
  const tables = (Object.keys(natures) as Nature[]).map((nature) => {
    const [within, all] = score(outcomes, nature);
    const rows = table(outcomes, nature).map((row) => row.join('  ').trimEnd());
    return `${natures[nature][0]}: ${within} of ${all} within. ${natures[nature][1]}\n\n${rows.join('\n')}`;
  });
  return [...tables, `Where the model misses, and why:\n${missLines(outcomes).join('\n')}`].join('\n\n');
}

/** One line per miss, with its reason. */
export const missLines = (outcomes: readonly BackTestOutcome[]): readonly string[] =>
  outcomes
    .filter(({ within }) => !within)
    .map(({ test, deviation }) => `- _${test.of}, ${test.quantity}_ (${percent(deviation)}, ${test.basis}): ${test.miss ?? 'not explained'}`); // prettier-ignore

/** Three significant digits, with thousands apart; whole numbers from 100 up. */
function plain(value: number): string {
  const digits = Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

/** A share in whole per cent with its sign. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return '0 %';
  return `${rounded > 0 ? '+' : '−'}${plain(Math.abs(rounded))} %`;
}
