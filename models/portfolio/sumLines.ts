/** A line whose values over all halls are added up. */
export interface SumLine {
  readonly line: string;
  /** How months make a year: a sum, the last month, or the mean. */
  readonly yearly: 'sum' | 'last' | 'mean';
}

/** The lines of a portfolio by month, in nominal kroner, tonnes and full-time equivalents. */
export const sumLines: readonly SumLine[] = [
  { line: 'accounts.recurringIncome', yearly: 'sum' },
  { line: 'accounts.pilotIncome', yearly: 'sum' },
  { line: 'accounts.recurringCost', yearly: 'sum' },
  { line: 'accounts.capitalCost', yearly: 'sum' },
  { line: 'verdict.decidedStructural', yearly: 'sum' },
  { line: 'verdict.decidedResult', yearly: 'sum' },
  { line: 'verdict.decidedCash', yearly: 'last' },
  { line: 'volumes.admitted', yearly: 'sum' },
  { line: 'volumes.reused', yearly: 'sum' },
  { line: 'staffing.fte', yearly: 'mean' },
];

/** The line by which tonnes are counted where a cost is shared by them. */
export const admittedLine = sumLines.findIndex(({ line }) => line === 'volumes.admitted');
