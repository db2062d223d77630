import { amountInWords, measuredInWords, type Gain, type Locale } from '../../models/index.ts';

/** A gain with its unit: `150 tonn`, `0,7 mill. kr`. */
export const gainText = ({ unit }: Pick<Gain, 'unit'>, value: number, locale: Locale): string =>
  unit === 'NOK' ? amountInWords(value, locale) : measuredInWords(value, unit, locale);
