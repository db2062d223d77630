import { createMemo, Show } from 'solid-js';
import { holdingByYear, holdingSummary, shareReading } from '../../models/index.ts';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { HoldingTable } from '../futures/HoldingTable.tsx';
import { SimulationNotes } from '../futures/SimulationNotes.tsx';
import type { DrawnPicture } from '../report/createPicture.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import type { Answers } from './createAnswers.ts';
import { numberedYears } from './createPaper.ts';
import { PaperFigure } from './CliffSheet.tsx';

/** In how many of 100 simulated futures it holds, in words and year by year. */
export function ChanceSheet(props: {
  readonly computed: Computed;
  readonly answers: Answers;
  readonly paper: DrawnPicture | undefined;
}) {
  const { t, pick, locale } = useApp().language;
  const look = createLook();
  const { simulation } = props.answers;
  const drawn = createMemo(() => {
    const found = simulation.shown();
    if (found === undefined || found.byYear.length === 0) return undefined;
    const pilotEnd = props.computed.bands.pilotEnd?.month;
    const planYears = numberedYears(found.byYear);
    return { found, configuration: holdingByYear(found.byYear, { ...look(), planYears, pilotEnd }) };
  });
  return (
    <Show when={props.answers.isUncertain()} fallback={<p class="sheet__sentence">{t('presenter.certain')}</p>}>
      <SimulationNotes simulation={simulation} name={t('presenter.page.chance')} />
      <Show when={simulation.shown()}>
        {(found) => <p class="sheet__sentence">{pick(found().sentence)}</p>}
      </Show>
      <Show when={drawn()}>
        {(chart) => (
          <ChartPanel
            heading={t('futures.chance')}
            summary={pick(holdingSummary(chart().found.byYear))}
            configuration={chart().configuration}
            readings={chart().found.byYear.map((each) => `${each.year}: ${shareReading(each, locale())}`)}
            unit={t('futures.chance.unit')}
            stale={simulation.isStale() && simulation.partial() === undefined}
            paper={{
              name: 'holds-by-year',
              draw: () => chart().configuration,
              data: ({ holdingTable }) => holdingTable(chart().found, locale()),
            }}
            table={<HoldingTable simulation={chart().found} />}
          />
        )}
      </Show>
      <PaperFigure drawn={props.paper} />
    </Show>
  ); // prettier-ignore
}
