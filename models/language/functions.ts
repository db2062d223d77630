/** A function of the language: its name, how many arguments, and one line for editors and the handbook. */
export interface FunctionDeclaration {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly form: string;
}

const many = 20;

/** All functions of the language; the `over` operators stand beside them in the grammar. */
export const functionDeclarations: readonly FunctionDeclaration[] = [
  { name: 'min', least: 2, most: many, form: 'min(a, b, …)' },
  { name: 'max', least: 2, most: many, form: 'max(a, b, …)' },
  { name: 'if', least: 3, most: 3, form: 'if(condition, a, b)' },
  { name: 'divide', least: 3, most: 3, form: 'divide(a, b, otherwise)' },
  { name: 'ceilTo', least: 2, most: 2, form: 'ceilTo(x, step)' },
  { name: 'mod', least: 2, most: 2, form: 'mod(a, b)' },
  { name: 'previous', least: 1, most: 1, form: 'previous(line)' },
  { name: 'lag', least: 2, most: 2, form: 'lag(line, months)' },
  { name: 'active', least: 2, most: 2, form: 'active(from, to)' },
  { name: 'monthsSince', least: 1, most: 1, form: 'monthsSince(date)' },
  { name: 'inMonth', least: 1, most: 1, form: 'inMonth(perYear)' },
  { name: 'inMonths', least: 1, most: 1, form: 'inMonths(years)' },
  { name: 'compounded', least: 2, most: 2, form: 'compounded(rate, fromYear)' },
];

/** Facts of the calendar: those of the month and the year where one is known, and the year of the first month. */
export const calendarFacts = ['month', 'year', 'monthOfYear', 'startYear'] as const;

/** The ways to gather the members of a dimension. */
export const overOperators = ['sum', 'least', 'most', 'count', 'some'] as const;

/** Words of the grammar. */
export const keywords = ['or', 'and', 'not', 'is', 'of', 'where', 'otherwise'] as const;

/**
 * The one tolerance of comparisons, the same in every evaluator and in the workbook: `a >= b` is a − b ≥ −tolerance,
 * `a > b` is a − b > tolerance, `=` within it; `ceilTo` takes it off x/step first.
 */
export const comparisonTolerance = 0.000001;
