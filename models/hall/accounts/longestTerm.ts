/** The longest payment term, in days: four months of 30. */
export const longestTerm = 120;
