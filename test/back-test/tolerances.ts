/** What an agreement would prove: something of the model, something of an estimate, or only that the sums are right. */
export type Nature = 'predicted' | 'estimate' | 'known';

interface Kind {
  /** As the table names it. */
  readonly name: string;
  readonly nature: Nature;
  /** How far off an answer may be, as a part of the published figure. */
  readonly share: number;
  readonly reason: string;
}

/**
 * What kind of question a back-test asks, and how far off an answer may be. Set per kind, not per case; several
 * deviations were known by then, so a tolerance says what is good enough, not what was foreseen.
 */
export const tolerances = {
  otherPeriod: {
    name: 'another period',
    nature: 'predicted',
    share: 0.2,
    reason:
      'Same system, another period: Flanders took in 17 % less in 2020 than in 2019, the Dutch reuse share rose by 17 % in a year.',
  },
  otherCase: {
    name: 'another case',
    nature: 'predicted',
    share: 0.3,
    reason: 'A factor carried over from another hall of the same sort: published factors spread this much.',
  },
  exAnte: {
    name: 'estimate before the start',
    nature: 'estimate',
    share: 0.3,
    reason: 'An estimate made before the start: further off than this, it could not have carried a decision.',
  },
  calibrated: {
    name: 'calibrated',
    nature: 'known',
    share: 0.02,
    reason:
      'A parameter was set so that this figure comes out: only the rounding of the source may differ. It shows that the model can be made to fit.',
  },
  construction: {
    name: 'by construction',
    nature: 'known',
    share: 0.02,
    reason:
      'The published figures were put in and multiplied or summed: it shows that units and months are right.',
  },
  afterwards: {
    name: 'form chosen afterwards',
    nature: 'known',
    share: 0.2,
    reason: 'The form was chosen after the answer was known; it shows what would have been needed.',
  },
  statement: {
    name: 'two statements of one source',
    nature: 'known',
    share: 0.3,
    reason:
      'Plan against plan by the same operator: it shows whether they agree. What happened is not published.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** The kinds of back-test. */
export type BackTestKind = keyof typeof tolerances;
