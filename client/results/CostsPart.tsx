import { createMemo } from 'solid-js';
import {
  costByBand,
  costColumns,
  costRowsByBand,
  costSummary,
  moneyScale,
  unitWords,
} from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { createResults } from './createResults.ts';
import { moneyCells } from './cellTexts.ts';
import { SeriesTable } from './SeriesTable.tsx';

/** Utgifter: what the money goes to, as a chart and line by line. */
export function CostsPart(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const results = createResults(() => props.computed);
  const structure = createMemo(() => costByBand(props.computed.run, results.terms()));
  const unit = (): string => moneyScale(Math.max(1, ...structure().sum), undefined, results.display.settings().unit).unit(locale()); // prettier-ignore
  return (
    <div class="results__panels">
      <ColumnsPanel
        heading={t('results.costs.heading')}
        summary={pick(costSummary(structure(), results.ids()[results.told()] ?? '', results.told()))}
        name="costs"
        wholeUnit={`${unitWords('NOK', locale())}, ${results.basis()}`}
        columns={(look) => ({ ...costColumns(structure(), results.ids(), { ...look, unit: results.display.settings().unit }), ...results.timing() })} // prettier-ignore
        unit={`${unit()}, ${results.basis()}`}
        tableUnit={results.caption()}
        scale={moneyCells(results.display.unit())}
        told={results.ids()[results.told()] ?? ''}
        stale={props.stale}
        explains={(period) => ({ line: 'accounts.operatingCost', period })}
      />
      <section class="panel" aria-labelledby="costs-lines" classList={{ 'is-stale': props.stale }}>
        <h2 class="panel__heading" id="costs-lines">
          {t('results.costs.lines')}
        </h2>
        <SeriesTable
          rows={costRowsByBand(results.terms())}
          periods={results.periods()}
          caption={`${results.caption()} ${t('results.costs.capital')}`}
          name={t('results.costs.lines')}
        />
      </section>
    </div>
  );
}
