import { createMemo } from 'solid-js';
import { chartWords, type ShownPeriod, type TableTerms } from '../../models/index.ts';
import { createDisplay, type Display } from '../display/createDisplay.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { moneyUnitNames } from './cellTexts.ts';
import { unitWords } from '../../models/index.ts';

/** What every part of Resultater reads. */
export interface Results {
  readonly display: Display;
  readonly periods: () => readonly ShownPeriod[];
  readonly terms: () => TableTerms;
  /** Ids of the periods. */
  readonly ids: () => readonly string[];
  /** The place a summary speaks of: the first whole period after the pilot, else the last. */
  readonly told: () => number;
  /** Price basis in words: «2027-kroner» or nominal. */
  readonly basis: () => string;
  /** «Tall i 1000 kr, 2027-kroner». */
  readonly caption: () => string;
  /** What every chart of columns says of time: where the pilot ends, and how many months each year has. */
  readonly timing: () => { readonly pilotEnd: string | undefined; readonly months: readonly number[] };
}

/** The results of a computed scenario as the display settings have them. */
export function createResults(computed: () => Computed): Results {
  const { pick, t, locale } = useApp().language;
  const display = createDisplay();
  const periods = createMemo(() => display.periods(computed().run));
  const terms = createMemo((): TableTerms => ({ run: computed().run, periods: periods(), prices: display.settings().prices })); // prettier-ignore
  const end = (): number | undefined => computed().cash.pilotEnd;
  const basis = (): string =>
    display.settings().prices === 'nominal'
      ? pick(chartWords.nominal)
      : pick(chartWords.ofYear).replace('{year}', String(computed().run.assembly.inputs.number('economy.priceYear').value)); // prettier-ignore
  return {
    display,
    periods,
    terms,
    ids: () => periods().map(({ id }) => id),
    told() {
      const after = periods().findIndex(({ from, isPart }) => !isPart && from > (end() ?? -1));
      return after === -1 ? periods().length - 1 : after;
    },
    basis,
    caption: () => t('results.unit', { unit: unitWords(moneyUnitNames[display.unit()], locale()), basis: basis() }), // prettier-ignore
    timing() {
      const month = end();
      const months = display.settings().monthly ? [] : periods().map(({ from, to }) => to - from);
      return { pilotEnd: month === undefined ? undefined : computed().cash.months[month], months };
    },
  };
}
