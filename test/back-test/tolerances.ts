/**
 * What kind of question a back-test asks, and how far off an answer may be. Set per kind, not per case; several
 * deviations were known from the dossier by then, so a tolerance says what is good enough, not what was foreseen.
 */
export const tolerances = {
  fit: {
    share: 0.02,
    independent: false,
    reason: 'A parameter comes from the same figures: only the rounding of the source may differ.',
  },
  otherPeriod: {
    share: 0.2,
    independent: true,
    reason:
      'Same system, another period: Flanders took in 17 % less in 2020 than in 2019, the Dutch reuse share rose by 17 % in a year.',
  },
  otherCase: {
    share: 0.3,
    independent: true,
    reason: 'A factor carried over from another hall of the same sort: published factors spread this much.',
  },
  exAnte: {
    share: 0.3,
    independent: true,
    reason: 'An estimate made before the start: further off than this, it could not have carried a decision.',
  },
  afterwards: {
    share: 0.2,
    independent: false,
    reason: 'The form was chosen after the answer was known; it shows what would have been needed.',
  },
} as const;

/** The kinds of back-test. */
export type BackTestKind = keyof typeof tolerances;
