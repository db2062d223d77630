import { createMemo } from 'solid-js';
import { lineSeries, staffColumns, staffingTable, staffSummary, unitWords, type StaffCourse } from '../../models/index.ts'; // prettier-ignore
import { memberName } from '../form/memberName.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { createResults } from './createResults.ts';
import { SeriesTable } from './SeriesTable.tsx';

/** Bemanning: people by role, what the work takes, and what they cost. */
export function StaffingPart(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, scenario } = useApp();
  const { t, pick, locale } = language;
  const results = createResults(() => props.computed);
  const staff = createMemo((): StaffCourse => {
    const { run } = props.computed;
    const roles = run.assembly.inputs.members('role').map(({ id }) => ({
      name: memberName(scenario.inputs(), 'staffing.fte', id, pick),
      fte: lineSeries(run, 'staffing.fte', results.terms(), id),
    }));
    return { roles, needed: lineSeries(run, 'staffing.neededFte', results.terms()), cost: lineSeries(run, 'staffing.cost', results.terms()) }; // prettier-ignore
  });
  const fte = (): string => unitWords('FTE', locale());
  return (
    <div class="results__panels">
      <ColumnsPanel
        heading={t('results.staffing.heading')}
        summary={pick(staffSummary(staff(), results.ids()[results.told()] ?? '', results.told()))}
        name="staffing"
        wholeUnit={fte()}
        columns={(look) => ({ ...staffColumns(staff(), results.ids(), look), ...results.timing() })}
        unit={fte()}
        tableUnit={fte()}
        scale={{ divisor: 1, decimals: 2 }}
        told={results.ids()[results.told()] ?? ''}
        stale={props.stale}
        explains={(period) => ({ line: 'staffing.totalFte', period })}
      />
      <section class="panel" aria-labelledby="staffing-lines" classList={{ 'is-stale': props.stale }}>
        <h2 class="panel__heading" id="staffing-lines">
          {t('results.staffing.lines')}
        </h2>
        <SeriesTable
          rows={staffingTable(results.terms())}
          periods={results.periods()}
          caption={`${results.caption()} ${t('results.mixed')}`}
          name={t('results.staffing.lines')}
          openDepth={1}
        />
      </section>
    </div>
  );
}
