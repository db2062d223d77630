/** The version of the arithmetic: it changes whenever the same inputs may give other numbers. */
export const engineVersion = '1.0.0';
