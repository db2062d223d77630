import { words } from '../../language/translated.ts';

/** Verdicts of a hall that holds only with support: V10–V15 of the design. */
export const withSupportWords = {
  V10: words(
    'Økonomien holder bare med støtte: {need} i året{inPrices} fra {firstMonth}. Det er innenfor kommunens grense på {limit}.',
    'Økonomien held berre med støtte: {need} i året{inPrices} frå {firstMonth}. Det er innanfor grensa til kommunen på {limit}.',
    "The finances hold only with support: {need} a year{inPrices} from {firstMonth}. That is within the municipality's limit of {limit}.",
  ),
  V11: words(
    'Økonomien holder bare med støtte: {need} i året{inPrices} fra {firstMonth}, i tillegg til de {decided} som er vedtatt.',
    'Økonomien held berre med støtte: {need} i året{inPrices} frå {firstMonth}, i tillegg til dei {decided} som er vedtekne.',
    'The finances hold only with support: {need} a year{inPrices} from {firstMonth}, on top of the {decided} already approved.',
  ),
  V12: words(
    'Økonomien holder bare med støtte. Driftsstøtten på {undecided} i året{inPrices} ligger i tallene, men er ikke vedtatt.',
    'Økonomien held berre med støtte. Driftsstøtta på {undecided} i året{inPrices} ligg i tala, men er ikkje vedteken.',
    'The finances hold only with support. The operating support of {undecided} a year{inPrices} is in the figures but has not been approved.',
  ),
  V13: words(
    'Økonomien holder bare med støtte: {oneOff}{inPrices} i {supportFirst}. Fra {balanceFrom} går driften i balanse.',
    'Økonomien held berre med støtte: {oneOff}{inPrices} i {supportFirst}. Frå {balanceFrom} går drifta i balanse.',
    'The finances hold only with support: {oneOff}{inPrices} in {supportFirst}. From {balanceFrom} operations balance.',
  ),
  V14: words(
    'Økonomien holder bare med støtte: til sammen {oneOff}{inPrices} over {supportYears} år ({supportFirst}–{supportLast}). Fra {balanceFrom} går driften i balanse.',
    'Økonomien held berre med støtte: til saman {oneOff}{inPrices} over {supportYears} år ({supportFirst}–{supportLast}). Frå {balanceFrom} går drifta i balanse.',
    'The finances hold only with support: {oneOff}{inPrices} in total over {supportYears} years ({supportFirst}–{supportLast}). From {balanceFrom} operations balance.',
  ),
  V15: words(
    'Økonomien holder bare med støtte. Driften går i balanse, men kassen er tom i {emptyMonth}. Det trengs {oneOff}{inPrices} i arbeidskapital.',
    'Økonomien held berre med støtte. Drifta går i balanse, men kassa er tom i {emptyMonth}. Det trengst {oneOff}{inPrices} i arbeidskapital.',
    'The finances hold only with support. Operations balance, but cash runs out in {emptyMonth}. {oneOff}{inPrices} of working capital is needed.',
  ),
} as const;
