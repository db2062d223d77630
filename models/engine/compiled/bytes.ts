/** Bytes of a whole number, of a number, and of the numbers of the two futures that are computed at once. */
export const bytes = { whole: 4, number: 8, pair: 16 } as const;
