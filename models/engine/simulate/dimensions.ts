import { mostSobolDimensions } from '../../statistics/sobolDirections.ts';
import type { Uncertainty } from './uncertainty.ts';

/** The fewest years of a path that have dimensions of their own: those of the longest run, and one more where it begins within a year. */
const usualYears = 41;

/** Which dimension of the sampling each uncertain number takes its draws from, counted from 1. */
export interface Dimensions {
  /** Of a number or an event; of the first year of a number that is drawn anew each year. */
  readonly dimensionOf: (path: string) => number;
  /** Of a later calendar year of a number that is drawn anew each year. */
  readonly dimensionOfYear: (path: string, year: number) => number;
}

/** How many dimensions a sampling needs at least: one for each place in the order, and those of later years. */
export function neededDimensions(uncertainty: Uncertainty): number {
  return placesOf(uncertainty).size + yearsOf(uncertainty) * yearlyIn(uncertainty).length;
}

/**
 * The dimensions of all numbers and events: their places in the order, then those that are not in it. The later years
 * of yearly paths are counted from the end, so that a newly uncertain number moves no other's draws; a calendar year
 * has the same place whenever the run begins. Whether there are enough of them is for `neededDimensions` to say.
 */
export function dimensionsOf(uncertainty: Uncertainty): Dimensions {
  const places = placesOf(uncertainty);
  const dimensionOf = (path: string): number => places.get(path) ?? NaN;
  const years = yearsOf(uncertainty);
  const paths = [...yearlyIn(uncertainty)].sort((one, other) => dimensionOf(one) - dimensionOf(other));
  return {
    dimensionOf,
    dimensionOfYear: (path, year) => mostSobolDimensions - paths.indexOf(path) * years - (year % years),
  };
}

function placesOf({ order, numbers, events }: Uncertainty): ReadonlyMap<string, number> {
  const all = new Set([...order, ...numbers.map(({ path }) => path), ...events.map(({ path }) => path)]);
  return new Map([...all].map((path, place) => [path, place + 1]));
}

/** The numbers that are drawn anew each year, here or in a scenario that shares the draws. */
const yearlyIn = ({ numbers, yearly = [] }: Uncertainty): readonly string[] => [
  ...new Set([
    ...yearly,
    ...numbers.filter(({ persistence }) => persistence !== undefined).map(({ path }) => path),
  ]),
];

const yearsOf = ({ years = usualYears }: Uncertainty): number => Math.max(usualYears, years);
