import type { ShownPeriod } from '../../models/index.ts';
import type { Results } from './createResults.ts';

/** The period that the gains are told of; a chosen year is part of the address. */
export interface GainsPeriod {
  readonly at: () => number;
  readonly period: () => ShownPeriod | undefined;
  readonly choose: (at: number) => void;
}

/** The year of the address, else the first whole one after the pilot. */
export function createGainsPeriod(results: Results): GainsPeriod {
  const { display, periods, told } = results;
  const at = (): number => {
    const { year, monthly } = display.settings();
    const place = monthly ? -1 : periods().findIndex((period) => period.year === year);
    return place === -1 ? told() : place;
  };
  return {
    at,
    period: () => periods()[at()],
    choose: (place) => display.set({ year: periods()[place]?.year }),
  };
}
