import type { MoneyUnit, ShownPrices } from '../../models/index.ts';

/** The parts of an address that say how numbers are shown. */
export const displayKeys = ['priser', 'enhet', 'tid', 'periode', 'aar'] as const;

/** What stands in an address, part by part. */
export type DisplaySearch = Partial<Record<(typeof displayKeys)[number], string>>;

/** How numbers are shown; what is not chosen is undefined. */
export interface DisplaySettings {
  readonly prices: ShownPrices;
  readonly unit: MoneyUnit | undefined;
  /** The months of one year instead of years. */
  readonly monthly: boolean;
  /** The first four years of the run, all of it, or from one year to another. */
  readonly span: 'all' | 'plan' | readonly [first: number, last: number];
  /** The year whose months are shown, and on a narrow screen the one that is read. */
  readonly year: number | undefined;
}

/** How units are written in an address. */
const unitNames: Readonly<Record<string, MoneyUnit>> = { kr: 'kroner', tusen: 'thousands', mill: 'millions' };

/** Reads the settings of an address; what cannot be read is as if it were not there. */
export function readDisplay({ priser, enhet, tid, periode, aar }: DisplaySearch): DisplaySettings {
  const years = /^(\d{4})-(\d{4})$/.exec(periode ?? '');
  const span = years === null ? undefined : ([Number(years[1]), Number(years[2])] as const);
  return {
    prices: priser === 'lopende' ? 'nominal' : 'fixed',
    unit: unitNames[enhet ?? ''],
    monthly: tid === 'maaned',
    span: span !== undefined && span[0] <= span[1] ? span : periode === 'plan' ? 'plan' : 'all',
    year: /^\d{4}$/.test(aar ?? '') ? Number(aar) : undefined,
  };
}

/** The settings as they stand in an address; what is usual is left out. */
export function writeDisplay({ prices, unit, monthly, span, year }: DisplaySettings): DisplaySearch {
  const enhet = Object.entries(unitNames).find(([, each]) => each === unit)?.[0];
  return {
    ...(prices === 'nominal' ? { priser: 'lopende' } : {}),
    ...(enhet === undefined ? {} : { enhet }),
    ...(monthly ? { tid: 'maaned' } : {}),
    ...(span === 'all' ? {} : { periode: span === 'plan' ? 'plan' : `${span[0]}-${span[1]}` }),
    ...(year === undefined ? {} : { aar: String(year) }),
  };
}

/** Those parts of a search that say how numbers are shown, as a search of its own: empty where there are none. */
export function displaySearch(search: string): string {
  const all = new URLSearchParams(search);
  const kept = displayKeys.flatMap((key) => (all.has(key) ? [[key, all.get(key) ?? '']] : []));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
