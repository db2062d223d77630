/** Columns of the calculation sheets, counted from 0; the months (or years) stand from `first` on. */
export const columns = {
  label: 0,
  member: 1,
  unit: 2,
  id: 3,
  how: 4,
  value: 5,
  opening: 6,
  first: 7,
} as const;

/** The letters of the columns that formulas name. */
export const letters = { value: 'F', opening: 'G', first: 'H' } as const;

/** Header rows of every sheet with months, counted from 1. */
export const monthRows = { year: 3, monthOfYear: 4, month: 5, yearIndex: 6, date: 7 } as const;

/** Header rows of the sheets with years: months in the year, and the places of its first and last month. */
export const yearRows = { months: 3, from: 4, to: 5, yearIndex: 6, year: 7 } as const;

/** The first row below the header, counted from 1. */
export const firstRow = 8;

/** A calculation sheet: that of a topic, the years, or what is looked up by year or month of the year. */
export type SheetKey = string;

/** The sheet of the figures per calendar year. */
export const yearsSheet: SheetKey = 'years';

/** The sheet of lists that months look up in. */
export const listsSheet: SheetKey = 'lists';
