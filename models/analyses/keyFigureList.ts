/** What a key figure speaks of; they are shown in this order. */
export const keyFigureGroups = ['funding', 'cash', 'operations', 'perspectives'] as const;

/** One key figure: the line it is the value of, and how it is read. */
export interface KeyFigure {
  readonly id: string;
  readonly group: (typeof keyFigureGroups)[number];
  /** The line whose formula and source explain it. */
  readonly line: string;
  /**
   * How the number is said: what is needed is rounded up, a share is per cent rounded down, a calendar year has no
   * grouping, and months are whole. A quantity is said in the unit of its line.
   */
  readonly reads: 'need' | 'quantity' | 'ratio' | 'share' | 'year' | 'months';
  /** The line that says in which month the figure is reached, as an index from the start. */
  readonly month?: string;
}

const figure = (
  group: KeyFigure['group'],
  line: string,
  reads: KeyFigure['reads'] = 'quantity',
  month?: string,
): KeyFigure => ({
  id: line.slice(line.indexOf('.') + 1),
  group,
  line,
  reads,
  ...(month === undefined ? {} : { month }),
});

/** Every key figure of the hall in the order of the page; those of the verdict are on decided funding. */
export const keyFigureList: readonly KeyFigure[] = [
  figure('funding', 'verdict.gap', 'need'),
  figure('funding', 'verdict.worstGap', 'need'),
  figure('funding', 'verdict.gapPerInhabitant'),
  figure('funding', 'verdict.gapPerHousehold'),
  figure('funding', 'verdict.breakEvenYear', 'year'),
  figure('funding', 'verdict.recurringCoverage', 'share'),
  figure('funding', 'verdict.coverageRatio', 'share'),
  figure('funding', 'verdict.pilotCliff'),
  figure('cash', 'verdict.runway', 'months'),
  figure('cash', 'verdict.minimumCash', 'quantity', 'verdict.minimumCashMonth'),
  figure('cash', 'verdict.advanceNeeded', 'need'),
  figure('cash', 'verdict.commitmentAtPilotEnd'),
  figure('operations', 'verdict.meanRecurringCost'),
  figure('operations', 'verdict.costPerTonneReused'),
  figure('operations', 'verdict.reusedShare', 'share'),
  figure('operations', 'verdict.storageUse', 'share'),
  figure('operations', 'verdict.fte'),
  figure('perspectives', 'perspectives.presentValueHall'),
  figure('perspectives', 'perspectives.presentValueMunicipality'),
  figure('perspectives', 'perspectives.presentValueSociety'),
  figure('perspectives', 'perspectives.benefitCostRatio', 'ratio'),
  figure('perspectives', 'perspectives.costPerTonneAvoided'),
];
