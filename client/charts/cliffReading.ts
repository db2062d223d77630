import { amountInWords, chartWords, incomeBands, incomeWords, type FundingBands, type Locale } from '../../models/index.ts'; // prettier-ignore

/** One year of the funding of a hall in words. */
export function cliffReading(bands: FundingBands, year: number, locale: Locale): string {
  const index = bands.years.indexOf(year);
  const money = (amount: number | undefined): string => amountInWords(amount ?? 0, locale);
  const parts = incomeBands.filter((band) => Math.abs(bands.income[band][index] ?? 0) >= 0.5).map((band) => `${incomeWords[band][locale]} ${money(bands.income[band][index])}`); // prettier-ignore
  const missing = bands.missing[index] ?? 0;
  return `${year}: ${[...parts, `${chartWords.cost[locale]} ${money(bands.costSum[index])}`, ...(missing >= 0.5 ? [`${chartWords.missing[locale]} ${money(missing)}`] : [])].join('; ')}.`;
}
