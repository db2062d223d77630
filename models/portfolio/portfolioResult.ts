import type { Outcome } from '../sentences/verdictFacts.ts';
import type { SharingKey } from './document.ts';
import type { Sums } from './sums.ts';

/** One hall of the ranking. */
export interface HallRow {
  readonly id: string;
  readonly label: string;
  /** Its place in the ranking, from 1: what lacks most per inhabitant is first. */
  readonly rank: number;
  readonly synthetic: boolean;
  /** Paths of what is not known of it and stands as in the template. */
  readonly unknown: readonly string[];
  readonly inhabitants: number | null;
  /** Its verdict by itself, without what is shared. */
  readonly alone: Outcome;
  /** Its verdict with its share of what is common. */
  readonly outcome: Outcome;
  /** Whether it holds when the shared reserve covers what its cash lacks; null without a shared reserve. */
  readonly holdsWithReserve: boolean | null;
  /** What is missing a year on average; null where there are no years to test. */
  readonly gap: number | null;
  readonly gapPerInhabitant: number | null;
  /** Support it lacks a year; 0 where it holds. */
  readonly needed: number;
  /** Whether that support is enough to make it hold. */
  readonly mends: boolean;
  /** What it bears of the shared costs a year. */
  readonly sharedPerYear: number;
  /** What the shared reserve gives it in all, and the first month it is short in spite of it; null where never, or without one. */
  readonly fromReserve: number | null;
  readonly shortFrom: string | null;
}

/** What halls share of one cost. */
export interface SharedResult {
  readonly id: string;
  readonly label: string;
  readonly key: SharingKey;
  /** Whether it is paid into the shared reserve, instead of spent. */
  readonly isReserve: boolean;
  /** Kroner a year, of its price year. */
  readonly yearly: number;
  readonly priceYear: number;
  readonly from: string;
  readonly to: string;
  readonly halls: Readonly<Record<string, { readonly share: number; readonly yearly: number }>>;
}

/** The shared reserve over the months that all halls cover, in nominal kroner. */
export interface ReserveResult {
  readonly use: 'proportional' | 'inOrder';
  readonly opening: number;
  readonly contributed: number;
  readonly paid: number;
  readonly closing: number;
  /** By calendar year: what is paid in and out, and what is left. */
  readonly years: readonly {
    readonly year: number;
    readonly contributed: number;
    readonly paid: number;
    readonly closing: number;
  }[];
  /** The first month in which it does not suffice; null where it always does. */
  readonly shortFrom: string | null;
}

/** What the halls are and need together. */
export interface WholeResult {
  readonly halls: number;
  readonly synthetic: number;
  /** How many hold by themselves, with their share of what is common, and with the shared reserve. */
  readonly holdAlone: number;
  readonly hold: number;
  readonly holdWithReserve: number | null;
  /** How many no support would mend: a rule is broken, or a company is short before its pilot ends. */
  readonly notMended: number;
  /** Inhabitants of all municipalities; null where one is not known. Those of several halls are counted once for each. */
  readonly inhabitants: number | null;
  /** What is missing a year on average, added up, and per inhabitant. */
  readonly gap: number | null;
  readonly gapPerInhabitant: number | null;
  /** Support a year where each hall gets what it lacks itself. */
  readonly supportSeparately: number;
  /** Support a year where what one hall has over covers what another lacks; null where they are never tested in the same years. */
  readonly supportTogether: number | null;
  /** The calendar years, and months, of that. */
  readonly together: {
    readonly firstYear: number;
    readonly lastYear: number;
    readonly firstMonth: string;
    readonly lastMonth: string;
  } | null;
  /** The months in which all that is shared is paid. */
  readonly common: { readonly from: string; readonly to: string } | null;
}

/** Several halls as one portfolio; kroner are of the portfolio's price year where nothing else is said. */
export interface PortfolioResult {
  readonly stamp: { readonly portfolio: string; readonly title: string; readonly engine: string };
  readonly priceYear: number;
  /** Ranked: what lacks most per inhabitant first, those whose inhabitants are not known last. */
  readonly halls: readonly HallRow[];
  /** Their ids in the order of the file, which is that of what each is of the sums. */
  readonly order: readonly string[];
  readonly sums: Sums;
  readonly shared: readonly SharedResult[];
  readonly reserve?: ReserveResult;
  readonly whole: WholeResult;
}
