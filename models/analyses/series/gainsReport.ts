import type { Run } from '../../engine/run.ts';
import { words, type Translated } from '../../language/translated.ts';
import { lineSeries, type SeriesTerms } from './lineSeries.ts';
import type { ShownPeriod, ShownPrices } from './shownPeriods.ts';

/** What an annual report says the hall gives, in its order. */
const gainNames = ['reuse', 'emissions', 'savings', 'jobs', 'places'] as const;

/** One of them. */
export type GainName = (typeof gainNames)[number];

/** One gain of a period. */
export interface Gain {
  readonly name: GainName;
  readonly label: Translated;
  readonly unit: string;
  /** The lines it is the sum of; the first explains it. */
  readonly lines: readonly string[];
  readonly value: number;
  /** What it is to be; undefined where the scenario has no target. */
  readonly target: number | undefined;
}

interface Declared {
  readonly label: Translated;
  readonly unit: string;
  readonly lines: readonly string[];
  readonly target: string;
  /** The input of the target. */
  readonly input: string;
}

const declared: Readonly<Record<GainName, Declared>> = {
  reuse: { label: words('Ombrukt', 'Ombrukt', 'Reused'), unit: 'tonne', lines: ['volumes.reused'], target: 'targets.reuse', input: 'targets.yearlyReuse' },
  emissions: { label: words('Unngåtte utslipp av det som erstatter nytt', 'Unngåtte utslepp av det som erstattar nytt', 'Emissions avoided by what replaces new'), unit: 'tonneCO2e', lines: ['perspectives.co2eReplaced'], target: 'targets.emissions', input: 'targets.yearlyEmissions' },
  savings: { label: words('Spart innkjøp og avhending i kommunen', 'Spart innkjøp og avhending i kommunen', 'Purchases and disposal the municipality avoids'), unit: 'NOK', lines: ['perspectives.avoidedPurchases', 'perspectives.avoidedDisposal'], target: 'targets.savings', input: 'targets.yearlySavings' },
  jobs: { label: words('Årsverk', 'Årsverk', 'Full-time equivalents'), unit: 'FTE', lines: ['staffing.totalFte'], target: 'targets.staff', input: 'targets.jobs' },
  places: { label: words('Arbeidstreningsplasser', 'Arbeidstreningsplassar', 'Work-training places'), unit: '1', lines: ['staffing.learningPlaces'], target: 'targets.learningPlaces', input: 'targets.places' },
}; // prettier-ignore

/** What the hall gives in one period, against the targets that the scenario has. */
export function gainsOf(run: Run, period: ShownPeriod, prices: ShownPrices): readonly Gain[] {
  const terms: SeriesTerms = { periods: [period], prices };
  const value = (line: string): number => lineSeries(run, line, terms)[0] ?? 0;
  return gainNames.map((name) => {
    const { label, unit, lines, target, input } = declared[name];
    return {
      name,
      label,
      unit,
      lines,
      value: lines.reduce((sum, line) => sum + value(line), 0),
      target: run.assembly.inputs.has(input) ? value(target) : undefined,
    };
  });
}
