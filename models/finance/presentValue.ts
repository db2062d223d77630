import { power } from '../statistics/power.ts';
import { StatisticsError } from '../statistics/statisticsError.ts';

export interface PresentValueOptions {
  /** One for each period, money in above 0; real flows with a real rate, nominal ones with a nominal rate. */
  readonly flows: ArrayLike<number>;
  /** Effective yearly rate as a share (0.04), above −1; it is not divided by the periods of a year. */
  readonly yearlyRate: number;
  /** When in its period a flow falls. */
  readonly timing: 'start' | 'middle' | 'end';
  /** 12 when left out. */
  readonly periodsPerYear?: number;
}

const share = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * The value at the start of the first period of a row of flows: the sum of flows[m] · (1 + yearlyRate)^−t, with t the
 * years to the start, the middle or the end of period m. With `end` this is the NPV of spreadsheets at the rate per
 * period (1 + yearlyRate)^(1 / periodsPerYear) − 1. No flows are worth 0. Same bits everywhere. Throws `outOfRange` for
 * a rate of −1 or less, `notPositive` for the periods, `notFinite` with the place of a flow.
 *
 * Source: Direktoratet for forvaltning og økonomistyring, Veileder i samfunnsøkonomiske analyser (2018), chapter 4.
 */
export function presentValue({
  flows,
  yearlyRate,
  timing,
  periodsPerYear = 12,
}: PresentValueOptions): number {
  if (!(yearlyRate > -1 && yearlyRate < Infinity)) {
    throw new StatisticsError('outOfRange', `The discount rate must be above −1; it is ${yearlyRate}.`, {
      fields: ['yearlyRate'],
      found: { yearlyRate },
      low: -1,
    });
  }
  if (!(periodsPerYear > 0 && periodsPerYear < Infinity)) {
    throw new StatisticsError(
      'notPositive',
      `Periods per year must be above 0; they are ${periodsPerYear}.`,
      {
        fields: ['periodsPerYear'],
        found: { periodsPerYear },
      },
    );
  }
  let sum = 0;
  for (let period = 0; period < flows.length; period += 1) {
    const flow = flows[period]!;
    if (!Number.isFinite(flow)) {
      throw new StatisticsError('notFinite', `The flow of period ${period} is ${flow}.`, {
        fields: ['flows'],
        indices: [period],
      });
    }
    if (flow !== 0) sum += flow * power(1 + yearlyRate, -(period + share[timing]) / periodsPerYear);
  }
  return sum;
}
