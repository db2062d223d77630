import type { Figure } from '../analyses/figure.ts';
import type { Locale } from '../language/translated.ts';
import { amountInWords, needInWords } from '../sentences/amounts.ts';
import { inFigures, percentDown, percentInWords } from '../sentences/figures.ts';
import { unitWords } from '../sentences/unitWords.ts';
import { answerWords } from './answerWords.ts';
import { moneyScale } from './moneyAxis.ts';

/** How the values of a figure are read. */
export interface FigureTexts {
  /** A value in words with its unit; a change with its sign. */
  readonly said: (value: number, signed?: boolean) => string;
  /** Short, for an axis. */
  readonly tick: (value: number) => string;
  /** The unit of the axis. */
  readonly unit: string;
}

/**
 * The words of a figure, as the key figures say it.
 * @param values what stands on the axis: they decide between thousands and millions
 */
export function figureTexts(
  { reads, unit }: Pick<Figure, 'reads' | 'unit'>,
  values: readonly number[],
  locale: Locale,
): FigureTexts {
  const sign = (value: number, text: string, signed: boolean | undefined): string => (signed === true && value > 0 ? `+${text}` : text); // prettier-ignore
  if (/^NOK0?$/.test(unit)) {
    const scale = moneyScale(Math.max(1, ...values.map(Math.abs)));
    // A change is neither a need nor a margin, and a need that is not there is nothing.
    const whole = (value: number, signed?: boolean): string => reads === 'need' && signed !== true && value > 0 ? needInWords(value, locale) : amountInWords(value, locale); // prettier-ignore
    return { said: (value, signed) => sign(value, whole(value, signed), signed), tick: (value) => scale.tick(value, locale), unit: scale.unit(locale) }; // prettier-ignore
  }
  // The difference of two shares is in percentage points.
  if (reads === 'share') return { said: (value, signed) => signed === true ? sign(value, answerWords.points[locale].replace('{value}', inFigures(value * 100, locale, 1)), true) : percentInWords(percentDown(value), locale), tick: (value) => percentInWords(Math.round(value * 1000) / 10, locale), unit: '' }; // prettier-ignore
  const plain = (value: number): string => (reads === 'year' ? String(value) : inFigures(value, locale, reads === 'ratio' ? 2 : Math.abs(value) < 100 && reads === 'quantity' ? 1 : 0)); // prettier-ignore
  const words = reads === 'year' ? '' : unitWords(reads === 'months' ? 'month' : unit, locale);
  return { said: (value, signed) => sign(value, words === '' ? plain(value) : `${plain(value)}\u00a0${words}`, signed), tick: plain, unit: words }; // prettier-ignore
}
