import { amountInWords, chartWords, incomeBands, incomeWords, type FundingBands, type FundingSeries, type Locale } from '../../models/index.ts'; // prettier-ignore

/** One year of the funding of a hall in words. */
export const cliffReading = (bands: FundingBands, year: number, locale: Locale): string =>
  fundingReading(bands, bands.years.indexOf(year), String(year), locale);

/** One period of it in words. @param index the place of the period @param name what the period is called */
export function fundingReading(funding: FundingSeries, index: number, name: string, locale: Locale): string {
  const money = (amount: number | undefined): string => amountInWords(amount ?? 0, locale);
  const parts = incomeBands.filter((band) => Math.abs(funding.income[band][index] ?? 0) >= 0.5).map((band) => `${incomeWords[band][locale]} ${money(funding.income[band][index])}`); // prettier-ignore
  const missing = funding.missing[index] ?? 0;
  return `${name}: ${[...parts, `${chartWords.cost[locale]} ${money(funding.costSum[index])}`, ...(missing >= 0.5 ? [`${chartWords.missing[locale]} ${money(missing)}`] : [])].join('; ')}.`;
}
