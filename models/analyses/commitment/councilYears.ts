import type { Run } from '../../engine/run.ts';
import { calendarYears } from '../../engine/yearly.ts';
import type { Translated } from '../../language/translated.ts';

/** What the council must set aside in one calendar year. */
export interface CouncilYear {
  readonly year: number;
  /** Months of it after the pilot; twelve in a full year. */
  readonly months: number;
  /** Kroner of the price year, and nominal. */
  readonly fixed: number;
  readonly nominal: number;
  /** Kroner of the price year; null where the number is not entered. */
  readonly perInhabitant: number | null;
  readonly perHousehold: number | null;
}

/** A calendar year from the end of the pilot on, with what one krone a year of support brings in it. */
export interface SupportYear {
  readonly year: number;
  /** Its months after the pilot, from the start of the run. */
  readonly from: number;
  readonly to: number;
  /** Place among the calendar years of the run. */
  readonly index: number;
  readonly inWindow: boolean;
}

/** The calendar years from the month after the pilot (without one, the opening) to the end. */
export function supportYears(run: Run): readonly SupportYear[] {
  const after = Math.max(0, run.value('verdict.pilotEnd') + 1);
  return calendarYears(run).flatMap(({ year, from, to }, index) =>
    to > after
      ? [
          {
            year,
            from: Math.max(from, after),
            to,
            index,
            inWindow: run.value('verdict.inWindow', index) === 1,
          },
        ]
      : [],
  );
}

/** What a yearly amount in kroner of the price year brings in some months, in nominal kroner: a twelfth a month. */
export function nominalOf(run: Run, yearly: number, from: number, to: number): number {
  let sum = 0;
  for (let month = from; month < to; month += 1)
    sum += (yearly / 12) * run.value('priceIndex.level', month, 'general');
  return sum;
}

/** Amounts a year as a table: what is paid in each calendar year, per inhabitant and per household too. */
export function councilYears(run: Run, yearly: (year: SupportYear) => number): readonly CouncilYear[] {
  return supportYears(run).map((year) => {
    const rate = yearly(year);
    const fixed = (rate * (year.to - year.from)) / 12;
    return councilYear(run, year, fixed, nominalOf(run, rate, year.from, year.to));
  });
}

/** One calendar year of the table. */
export function councilYear(
  run: Run,
  { year, from, to }: SupportYear,
  fixed: number,
  nominal: number,
): CouncilYear {
  const { inputs } = run.assembly;
  const per = (input: string): number | null =>
    inputs.has(input) ? fixed / inputs.number(input).value : null;
  const perInhabitant = per('economy.population');
  return { year, months: to - from, fixed, nominal, perInhabitant, perHousehold: per('economy.households') };
}

/** Why amounts per inhabitant and household are not there, by their name. */
export function absentShares(
  run: Run,
): Readonly<Partial<Record<'perInhabitant' | 'perHousehold', Translated>>> {
  const reasonOf = (line: string): Translated | undefined => {
    const instance = run.instance(line);
    const absence = instance === undefined ? undefined : run.absence(instance);
    return absence === undefined ? undefined : instance?.line.declaration.absent?.[absence]?.reason;
  };
  const [perInhabitant, perHousehold] = [reasonOf('verdict.gapPerInhabitant'), reasonOf('verdict.gapPerHousehold')]; // prettier-ignore
  return {
    ...(perInhabitant === undefined ? {} : { perInhabitant }),
    ...(perHousehold === undefined ? {} : { perHousehold }),
  };
}
