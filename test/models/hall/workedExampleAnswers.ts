import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Run } from '../../../models/engine/run.ts';
import { monthly, yearly } from './hallRun.ts';

/** One variant of the worked example, computed by an independent program in exact fractions, printed to ten decimals. */
export interface Answers {
  readonly years: readonly number[];
  readonly monthly: Readonly<Record<string, readonly string[]>>;
  readonly yearly: Readonly<Record<string, readonly string[]>>;
  readonly yearlyFixed: Readonly<Record<string, readonly string[]>>;
  readonly key: Readonly<Record<string, string>>;
  readonly months: Readonly<Record<string, number>>;
}

/** The answers of a variant: `A-without-asset-and-loan` or `B-full`. */
export function answersOf(variant: string): Answers {
  const file = new URL('../../vectors/worked-example/worked-example.json', import.meta.url);
  const variants = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Answers>>;
  return variants[variant] as Answers;
}

/** The line and member of an answer: the price index is a line per index here. */
export const lineOf = (name: string): readonly [line: string, member?: string] =>
  name === 'economy.generalIndex' ? ['priceIndex.level', 'general'] : [name];

/** Within 1e-9 of the value, and of 1: the table has ten decimals. */
export function expectClose(found: number | undefined, wanted: string | undefined, what: string): void {
  const value = Number(wanted);
  expect(Math.abs((found ?? NaN) - value), `${what}: ${found}, not ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(value)),
  );
}

/** All of a row, in order. */
export function expectAll(found: readonly number[], wanted: readonly string[], what: string): void {
  expect(found, what).toHaveLength(wanted.length);
  for (const [index, value] of wanted.entries()) expectClose(found[index], value, `${what} at ${index}`);
}

/** Two readings of the result test that the example gives beside the one the verdict uses. */
export function otherReadings(run: Run): readonly [name: string, found: () => number][] {
  const after = run.value('verdict.pilotEnd') + 1;
  const general = run.values('priceIndex.level', 'general');
  const real = monthly(run, 'accounts.netOperatingResult').map((value, month) => value / (general[month] ?? NaN)); // prettier-ignore
  const window = yearly(run, 'accounts.netOperatingResult').slice(1);
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  return [
    ['alternative: mean of all months after pilot x 12, fixed', () => 12 * mean(real.slice(after))],
    ['alternative: window mean, nominal', () => mean(window)],
  ];
}
