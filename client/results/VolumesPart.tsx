import { createMemo } from 'solid-js';
import { goodsColumns, goodsSummary, lineSeries, unitWords, volumesTable, type GoodsCourse } from '../../models/index.ts'; // prettier-ignore
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { createResults } from './createResults.ts';
import { MaterialPanel } from './MaterialPanel.tsx';
import { SeriesTable } from './SeriesTable.tsx';

/** Mengder: what comes in and goes out, what is in store, and where the materials end. */
export function VolumesPart(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const results = createResults(() => props.computed);
  const goods = createMemo((): GoodsCourse => {
    const of = (name: string): readonly number[] => lineSeries(props.computed.run, `volumes.${name}`, results.terms()); // prettier-ignore
    const forced = of('forcedOut');
    return {
      admitted: of('admitted'),
      sold: of('sold'),
      internal: of('internal'),
      given: of('given'),
      rentedOut: of('rentedOut'),
      scrapped: of('scrapped').map((value, at) => value + (forced[at] ?? 0)),
      stock: of('stock'),
    };
  });
  const tonnes = (): string => unitWords('tonne', locale());
  return (
    <div class="results__panels">
      <ColumnsPanel
        heading={t('results.volumes.heading')}
        summary={pick(goodsSummary(goods(), results.ids()[results.told()] ?? '', results.told()))}
        name="goods"
        wholeUnit={tonnes()}
        columns={(look) => ({ ...goodsColumns(goods(), results.ids(), look), ...results.timing() })}
        unit={tonnes()}
        tableUnit={tonnes()}
        scale={{ divisor: 1, decimals: Math.max(...goods().admitted) >= 10_000 ? 0 : 1 }}
        told={results.ids()[results.told()] ?? ''}
        stale={props.stale}
      />
      <MaterialPanel computed={props.computed} stale={props.stale} />
      <section class="panel" aria-labelledby="volumes-lines" classList={{ 'is-stale': props.stale }}>
        <h2 class="panel__heading" id="volumes-lines">
          {t('results.volumes.lines')}
        </h2>
        <SeriesTable
          rows={volumesTable(results.terms())}
          periods={results.periods()}
          caption={`${results.caption()} ${t('results.mixed')}`}
          name={t('results.volumes.lines')}
        />
      </section>
    </div>
  );
}
