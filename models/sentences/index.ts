/** The sentences of the design, in three languages, made from plain facts. */
export { earlySupport } from './earlySupport.ts';
export { amountInWords, figureInWords, marginInWords, needInWords } from './amounts.ts';
export { roundedMargin, roundedNearest, roundedNeed } from './amounts.ts';
export { balanceSentence } from './balanceSentence.ts';
export { chanceSentence, type Chance } from './chanceSentence.ts';
export { countInWords, inFigures, marginPercent, percentDown, percentInWords, percentUp } from './figures.ts';
export { gainsSentence } from './gainsSentence.ts';
export {
  helpfulDirection,
  leverPhrase,
  type LeverChange,
  type LeverId,
  type LeverUse,
} from './leverPhrase.ts';
export { discoverySentence } from './discoverySentence.ts';
export { measuredInWords } from './measured.ts';
export { monthInWords } from './months.ts';
export { portfolioSentences, type PortfolioFacts } from './portfolioSentences.ts';
export { roundedTo } from './roundedTo.ts';
export { ruleIds, ruleSentence, type RuleId } from './ruleSentence.ts';
export { runwaySentence } from './runwaySentence.ts';
export { statedLimit, statedNeed } from './statedAmounts.ts';
export { verdictCase, type VerdictId } from './verdictCase.ts';
export type { CashFacts, InputErrors, OneOffSupport, Outcome } from './verdictFacts.ts';
export type { VerdictFacts, VerdictSource, YearFacts } from './verdictFacts.ts';
export { unitInFull } from './unitInFull.ts';
export { unitWords } from './unitWords.ts';
export { verdictBadge, verdictSentence } from './verdictSentence.ts';
export { verdictShort } from './verdictShort.ts';
export { marginSentence, waysSentence, type Ways } from './waysSentence.ts';
