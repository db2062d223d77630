import { createMemo, For, Show } from 'solid-js';
import { offBy, ofHundred, settling, shareReading, type Simulation } from '../../models/index.ts';
import { WaitingPanel } from '../answers/WaitingPanel.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createDimmed } from '../answers/createDimmed.ts';
import type { SimulationState } from './createSimulation.ts';

/** How the share that holds settles as more futures are computed. */
export function SettlingPanel(props: { readonly simulation: SimulationState }) {
  const { t, locale } = useApp().language;
  const look = createLook();
  const dimmed = createDimmed(() => props.simulation);
  const drawn = createMemo(() => {
    const course = props.simulation.shown()?.convergence;
    return course === undefined ? undefined : { course, configuration: settling(course, look()) };
  });
  const draws = (value: number): string => numberText(value, locale());
  const summary = (course: Simulation['convergence']): string => {
    const last = course.at(-1);
    if (last === undefined) return '';
    return t('futures.settling.summary', { draws: draws(last.draws), count: ofHundred(last.value, locale()), off: offBy(last, locale()) }); // prettier-ignore
  };
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('futures.settling')} />}>
      {(chart) => (
        <ChartPanel
          heading={t('futures.settling')}
          summary={summary(chart().course)}
          configuration={chart().configuration}
          readings={chart().course.map((each) => `${draws(each.draws)}: ${shareReading(each, locale())}`)}
          unit={t('futures.chance.unit')}
          stale={dimmed()}
          paper={{
            name: 'settling',
            draw: (paper) => settling(chart().course, paper),
            data: ({ settlingTable }) => settlingTable({ convergence: chart().course }, locale()),
            explains: { line: 'verdict.additionalSupportPerYear' },
          }}
          table={
            <table class="ds-table number-table">
              <caption>{t('futures.settling.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('futures.chance.futures')}</th>
                  <th scope="col">{t('futures.chance.count')}</th>
                  <th scope="col">{t('futures.chance.interval')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={chart().course}>
                  {(each) => (
                    <tr>
                      <th scope="row">{draws(each.draws)}</th>
                      <td>{ofHundred(each.value, locale())}</td>
                      <td>
                        {numberText(each.low * 100, locale(), 1)}–{numberText(each.high * 100, locale(), 1)}
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          }
        />
      )}
    </Show>
  );
}
