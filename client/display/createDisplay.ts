import { useSearchParams } from '@solidjs/router';
import { createMemo } from 'solid-js';
import {
  calendarYears,
  shownPeriods,
  type MoneyUnit,
  type Run,
  type ShownPeriod,
} from '../../models/index.ts';
import { sameJson } from '../document/sameJson.ts';
import {
  displayKeys,
  readDisplay,
  writeDisplay,
  type DisplaySearch,
  type DisplaySettings,
} from './displaySettings.ts';

/** How the page shows numbers: read from the address and written to it. */
export interface Display {
  readonly settings: () => DisplaySettings;
  readonly set: (change: Partial<DisplaySettings>) => void;
  /** The unit of tables: the chosen one, else thousands. */
  readonly unit: () => MoneyUnit;
  /** The periods of a run that are shown. */
  readonly periods: (run: Run) => readonly ShownPeriod[];
  /** First and last year that are shown. */
  readonly years: (run: Run) => readonly [first: number, last: number];
}

/** The settings of the address the page stands at. */
export function createDisplay(): Display {
  const [search, setSearch] = useSearchParams<DisplaySearch>();
  const settings = createMemo(() => readDisplay(search), undefined, { equals: sameJson });
  return {
    settings,
    set(change) {
      const next = writeDisplay({ ...settings(), ...change });
      const whole = Object.fromEntries(displayKeys.map((key) => [key, next[key]]));
      setSearch(whole, { replace: true, scroll: false });
    },
    unit: () => settings().unit ?? 'thousands',
    years: (run) => yearsOf(run, settings()),
    periods(run) {
      const { monthly } = settings();
      const [firstYear, lastYear] = yearsOf(run, settings());
      if (!monthly) return shownPeriods(run, { firstYear, lastYear });
      const year = monthlyYear(run, settings());
      return shownPeriods(run, { firstYear: year, lastYear: year, monthly: true });
    },
  };
}

/** The years of a run that the settings ask for; all of them where they ask for none that it has. */
function yearsOf(run: Run, { span }: DisplaySettings): readonly [number, number] {
  const years = calendarYears(run).map(({ year }) => year);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  if (span === 'plan') return [first, Math.min(last, first + 3)];
  if (span === 'all' || span[0] > last || span[1] < first) return [first, last];
  return [Math.max(first, span[0]), Math.min(last, span[1])];
}

/** The year whose months are shown: the chosen one, else the first whole year that is shown. */
export function monthlyYear(run: Run, settings: DisplaySettings): number {
  const [first, last] = yearsOf(run, settings);
  const years = calendarYears(run).filter(({ year }) => year >= first && year <= last);
  const chosen = years.find(({ year }) => year === settings.year);
  return (chosen ?? years.find(({ full }) => full) ?? years[0])?.year ?? first;
}
