import type { BackTestOutcome } from './outcome.ts';
import { tolerances, type BackTestKind } from './tolerances.ts';

const headings = ['Case', 'Quantity', 'Published', 'Predicted', 'Deviation', 'Tolerance', 'Independent', 'Within', 'Rests on'] as const; // prettier-ignore

/** The outcomes as rows of text, in the order of `headings`. */
const rowsOf = (outcomes: readonly BackTestOutcome[]): readonly (readonly string[])[] =>
  outcomes.map(({ test, predicted, deviation, tolerance, independent, within }) => [
    test.of,
    test.quantity,
    `${test.atLeast === true ? '> ' : ''}${plain(test.published)} ${test.unit}`,
    `${plain(predicted)} ${test.unit}`,
    percent(deviation),
    test.atLeast === true ? 'at least' : `± ${Math.round(tolerance * 100)} %`,
    independent ? 'yes' : 'no',
    within ? 'yes' : 'no',
    test.basis,
  ]);

/** The outcomes for a terminal: columns padded with spaces. */
export const textTable = (outcomes: readonly BackTestOutcome[]): string =>
  padded([headings, ...rowsOf(outcomes)])
    .map((row) => row.join('  ').trimEnd())
    .join('\n');

/** Rows whose cells are as wide as the widest of their column. */
function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)));
}

/** The section for the README: what it shows, the table, the misses and the tolerances. */
export function markdownSection(outcomes: readonly BackTestOutcome[]): string {
  const [head = '', ...rows] = padded([headings, ...rowsOf(outcomes)]).map((row) => `| ${row.join(' | ')} |`);
  const rule = head.replaceAll(/[^|]+/g, (cell) => ` ${'-'.repeat(cell.length - 2)} `);
  const misses = outcomes.filter(({ within }) => !within);
  const tested = outcomes.filter(({ independent }) => independent);
  const parts = [
    '## Back-tests',
    'Predicted against published figures of real halls, from `scenarios/published` by `npm run back-test`. A case counts as independent when nothing in the prediction comes from the figure it is held against; the others are fits, and show only that the model reproduces what was put in. Amounts are in the currency of the source, nominal.', // prettier-ignore
    `${tested.filter(({ within }) => within).length} of ${tested.length} independent predictions are within their tolerance. No published case has rent, staff, tonnes, sales and result for the same building-material hall and year, so **the cash result of a whole hall is not back-tested**.`, // prettier-ignore
    [head, rule, ...rows].join('\n'),
    'Where the model misses, and why:',
    misses.map(({ test, deviation }) => `- _${test.of}, ${test.quantity}_ (${percent(deviation)}, ${test.basis}): ${test.miss ?? 'not explained'}`).join('\n'), // prettier-ignore
    'The tolerances, set per kind of test and not per case (several deviations were known by then: a tolerance says what is good enough, not what was foreseen):',
    (Object.keys(tolerances) as BackTestKind[]).map((kind) => `- ± ${Math.round(tolerances[kind].share * 100)} % (${kindNames[kind]}): ${tolerances[kind].reason}`).join('\n'), // prettier-ignore
  ];
  return `${parts.join('\n\n')}\n`;
}

const kindNames: Readonly<Record<BackTestKind, string>> = {
  fit: 'fit',
  otherPeriod: 'another period',
  otherCase: 'another case',
  exAnte: 'estimate before the start',
  afterwards: 'chosen afterwards',
};

/** Three significant digits, with thousands apart; whole numbers from 100 up. */
function plain(value: number): string {
  const digits = Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  const [whole = '', fraction = ''] = value.toFixed(digits).split('.');
  const kept = fraction.replace(/0+$/, '');
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return kept === '' ? spaced : `${spaced}.${kept}`;
}

/** A share in whole per cent with its sign. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return '0 %';
  return `${rounded > 0 ? '+' : '−'}${plain(Math.abs(rounded))} %`;
}
