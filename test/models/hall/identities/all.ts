import type { RawScenario } from '../generatedScenario.ts';
import type { HallRun } from '../hallRun.ts';
import { postingsAddUp, yearsAddUp } from './accounts.ts';
import { assetsWear } from './assets.ts';
import { balanceSheetAddsUp, investmentAccountIsZero, resultIsDisposed } from './balance.ts';
import { basesAgree } from './bases.ts';
import { goodsAddUp } from './goods.ts';
import { grantsKeepTheirTerms } from './grants.ts';
import { sameAYearLater } from './laterByAYear.ts';
import { loansAreRepaid } from './loans.ts';
import { cashAddsUp, interestOnCash, termsHold, vatAddsUp } from './money.ts';
import { decidedLeavesOutTheRest } from './decided.ts';
import { feeCoversFullCost } from './selfCost.ts';
import { sourcesKeepTheirPeriods } from './sources.ts';
import type { Wrong } from './sums.ts';
import { supportMends } from './support.ts';
import { twiceIsTwice } from './twice.ts';
import { municipalityIsUnmoved } from './withinTheMunicipality.ts';

type Identity = readonly [name: string, wrong: (hall: HallRun, document: RawScenario) => Wrong];

/** What must hold of one run, whatever the scenario. */
export const identities: readonly Identity[] = [
  ['1 goods', goodsAddUp],
  ['2 cash', cashAddsUp],
  ['2 payment terms', termsHold],
  ['2 value-added tax', vatAddsUp],
  ['2 interest on cash', interestOnCash],
  ['3 loans', loansAreRepaid],
  ['3 assets', assetsWear],
  ['4 postings', postingsAddUp],
  ['4 years', yearsAddUp],
  ['4 balance sheet', balanceSheetAddsUp],
  ['4 investment account', investmentAccountIsZero],
  ['4 fund lines', resultIsDisposed],
  ['5 grants', grantsKeepTheirTerms],
  ['5 periods and tapers', sourcesKeepTheirPeriods],
  ['6 full cost', feeCoversFullCost],
  ['decided funding', decidedLeavesOutTheRest],
];

/** What must hold of a run beside others on changed numbers. */
export const comparisons: readonly Identity[] = [
  ['7 bases', basesAgree],
  ['8 twice the hall', twiceIsTwice],
  ['9 within the municipality', municipalityIsUnmoved],
  ['12 additional support', supportMends],
];

/** What must hold of a scenario beside another, each put together and run anew. */
export const otherScenarios: readonly Identity[] = [['7 a year later', (_, document) => sameAYearLater(document)]]; // prettier-ignore
