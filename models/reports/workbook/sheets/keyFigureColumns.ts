/** Widths of the columns of the sheet of key figures, in characters. */
export const keyFigureWidths = [56, 18, 18, 16, 62] as const;
