/** Figures of which less is better. */
const lower = ['gap', 'worstGap', 'gapPerInhabitant', 'gapPerHousehold', 'breakEvenYear', 'pilotCliff', 'advanceNeeded', 'commitmentAtPilotEnd', 'meanRecurringCost', 'costPerTonneReused', 'costPerTonneAvoided', 'additionalSupportPerYear']; // prettier-ignore

/** Figures of which more is better. */
const higher = ['recurringCoverage', 'coverageRatio', 'runway', 'minimumCash', 'reusedShare', 'presentValueHall', 'presentValueMunicipality', 'presentValueSociety', 'benefitCostRatio', 'resultMargin', 'structureMargin', 'liquidityMargin', 'margin']; // prettier-ignore

/** Whether a figure is better when it is higher or lower; undefined where neither is, as with how many people work. */
export const betterWhen = (figure: string): 'higher' | 'lower' | undefined =>
  lower.includes(figure) ? 'lower' : higher.includes(figure) ? 'higher' : undefined;
