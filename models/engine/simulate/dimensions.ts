import { mostSobolDimensions } from '../../statistics/sobolDirections.ts';
import type { Uncertainty } from './uncertainty.ts';

/** The most years of a path: those of the longest run, and one more where it begins within a year. */
const mostYears = 41;

/** Which dimension of the sampling each uncertain number takes its draws from, counted from 1. */
export interface Dimensions {
  readonly dimensionOf: (path: string) => number;
  /** Of a later year (from 1) of a number that is drawn anew each year. */
  readonly dimensionOfYear: (path: string, year: number) => number;
}

/** How many dimensions a sampling needs at least: one for each place in the order, and those of later years. */
export function neededDimensions({ order, numbers, events }: Uncertainty): number {
  const all = new Set([...order, ...numbers.map(({ path }) => path), ...events.map(({ path }) => path)]);
  return all.size + mostYears * numbers.filter(({ persistence }) => persistence !== undefined).length;
}

/**
 * The dimensions of all numbers and events: their places in the order, then those that are not in it. The later years
 * of yearly paths are counted from the end, so that a newly uncertain number moves no other's draws.
 * Whether there are enough of them is for `neededDimensions` to say.
 */
export function dimensionsOf({ order, numbers, events }: Uncertainty): Dimensions {
  const all = new Set([...order, ...numbers.map(({ path }) => path), ...events.map(({ path }) => path)]);
  const places = new Map([...all].map((path, place) => [path, place + 1]));
  const dimensionOf = (path: string): number => places.get(path) ?? NaN;
  const paths = numbers
    .filter(({ persistence }) => persistence !== undefined)
    .map(({ path }) => path)
    .sort((one, other) => dimensionOf(one) - dimensionOf(other));
  return {
    dimensionOf,
    dimensionOfYear: (path, year) => mostSobolDimensions - paths.indexOf(path) * mostYears - year,
  };
}
