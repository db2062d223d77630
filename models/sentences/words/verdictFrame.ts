import { words } from '../../language/translated.ts';

/** The first words of a verdict; `barely` is the prefix V07 or V29. */
export const verdictHeads = {
  holds: {
    plain: words('Økonomien holder', 'Økonomien held', 'The finances hold'),
    barely: words('Økonomien holder så vidt', 'Økonomien held så vidt', 'The finances only just hold'),
  },
  fails: {
    plain: words('Økonomien holder ikke', 'Økonomien held ikkje', 'The finances do not hold'),
    barely: words(
      'Økonomien holder så vidt ikke',
      'Økonomien held så vidt ikkje',
      'The finances narrowly fail to hold',
    ),
  },
  /** V22; "så vidt ikke varig" is no Norwegian, and the next sentence says until when it holds. */
  failsForGood: {
    plain: words(
      'Økonomien holder ikke varig',
      'Økonomien held ikkje varig',
      'The finances do not hold for good',
    ),
    barely: words(
      'Økonomien holder så vidt ikke',
      'Økonomien held så vidt ikkje',
      'The finances narrowly fail to hold',
    ),
  },
} as const;

/** The one or two words of the badge. */
export const badgeWords = {
  holds: words('Holder', 'Held', 'Holds'),
  holdsWithSupport: words('Holder bare med støtte', 'Held berre med støtte', 'Holds only with support'),
  doesNotHold: words('Holder ikke', 'Held ikkje', 'Does not hold'),
  cannotCompute: words('Kan ikke beregnes', 'Kan ikkje reknast ut', 'Cannot be computed'),
} as const;

/** Sentences that stand instead of a verdict. */
export const errorWords = {
  V30: words(
    'Kan ikke beregnes: én feil i forutsetningene.',
    'Kan ikkje reknast ut: éin feil i føresetnadene.',
    'Cannot be computed: 1 error in the assumptions.',
  ),
  V31: words(
    'Kan ikke beregnes: {errors} feil i forutsetningene.',
    'Kan ikkje reknast ut: {errors} feil i føresetnadene.',
    'Cannot be computed: {errors} errors in the assumptions.',
  ),
} as const;

/** The sentence after any verdict that another period would change. */
export const suffixWords = {
  V32: words(
    'Konklusjonen avhenger av beregningsperioden (til {windowEnd}).',
    'Konklusjonen avheng av utrekningsperioden (til {windowEnd}).',
    'The conclusion depends on the period calculated (to {windowEnd}).',
  ),
} as const;

/** Second half of V20 and V20b, left out where recurring income does cover recurring cost. */
export const coverageWords = words(
  ' Varige inntekter dekker {covered} av varige utgifter.',
  ' Varige inntekter dekkjer {covered} av varige utgifter.',
  ' Recurring income covers {covered} of recurring costs.',
);

/** The price year, once in a text, after the first amount. */
export const inPricesWords = words(
  ' ({priceYear}-kroner)',
  ' ({priceYear}-kroner)',
  ' (in {priceYear} prices)',
);
