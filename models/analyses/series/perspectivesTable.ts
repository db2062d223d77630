import type { Run } from '../../engine/run.ts';
import { lineRow, rowWithMembers, type SeriesRow, type TableTerms } from './seriesRow.ts';

/** Whose money is counted. */
export const perspectives = ['hall', 'municipality', 'society'] as const;

/** One of them. */
export type Perspective = (typeof perspectives)[number];

const result: Readonly<Record<Perspective, string>> = {
  hall: 'accounts.netOperatingResult',
  municipality: 'perspectives.municipalityResult',
  society: 'perspectives.societyResult',
};

/** What adds up to each result; with a minus what is deducted. */
const parts: Readonly<Record<Perspective, readonly string[]>> = {
  hall: ['accounts.operatingIncome', '-accounts.operatingCost', 'accounts.netFinance', 'accounts.depreciationReversed'],
  municipality: ['accounts.netOperatingResult', '-funding.ownerSupport', '-funding.additionalSupport', 'perspectives.chargedWithin', '-perspectives.buildingCost', '-perspectives.serviceCost', '-operations.internalSales', 'perspectives.avoidedPurchases', 'perspectives.avoidedDisposal'],
  society: ['perspectives.societyGoods', 'perspectives.societyCarbon', 'perspectives.societyTreatment', '-perspectives.societyResources', '-perspectives.societyTax'],
}; // prettier-ignore

/** What the present value of a perspective is made of, where the result itself is not. */
const flows: Readonly<Record<Perspective, readonly string[]>> = {
  hall: ['perspectives.hallFlow'],
  municipality: ['perspectives.municipalityFlow'],
  society: [],
};

/** The result of each perspective by period with what adds up to it, and the flow its present value is made of. */
export const perspectivesTable = (terms: TableTerms): readonly SeriesRow[] =>
  perspectives.flatMap((each) => [
    lineRow(terms, result[each], {
      weight: 'sum',
      rows: parts[each].flatMap((part) => {
        const line = part.replace(/^-/, '');
        return rowWithMembers(terms, line, { rows: [], isDeducted: line !== part });
      }),
    }),
    ...flows[each].map((line) => lineRow(terms, line)),
  ]);

/** A figure of the whole run. */
export interface PerspectiveFigure {
  readonly line: string;
  readonly unit: string;
  /** Undefined where it does not exist; the reason is then a place in the line's `absent`. */
  readonly value: number | undefined;
  readonly absence: number | undefined;
}

const figureLines: Readonly<Record<Perspective, readonly string[]>> = {
  hall: ['perspectives.presentValueHall'],
  municipality: ['perspectives.presentValueMunicipality'],
  society: ['perspectives.presentValueSociety', 'perspectives.benefitCostRatio', 'perspectives.costPerTonneAvoided'],
}; // prettier-ignore

/** What the model computes for the whole period of each perspective. */
export function perspectiveFigures(run: Run, perspective: Perspective): readonly PerspectiveFigure[] {
  return figureLines[perspective].map((line) => {
    const instance = run.instance(line);
    if (instance === undefined) throw new RangeError(`no line ${line}`);
    const absence = run.absence(instance);
    const { unit } = instance.line.declaration;
    return { line, unit, value: absence === undefined ? run.valueOf(instance, 0) : undefined, absence };
  });
}
