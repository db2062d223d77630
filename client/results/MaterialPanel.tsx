import '../charts/registerSankey.ts';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For } from 'solid-js';
import { drawnMoves, fateColour, materialFlow, materialSankey, materialSummary, moveReadings, percentInWords, periodName, placeWords, tonnesInWords, tonnesWithShare, words, type MaterialFlow } from '../../models/index.ts'; // prettier-ignore
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { memberName } from '../form/memberName.ts';
import { columnText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createResults } from './createResults.ts';

/** Where the materials end, in one period, for one stream or all of them. */
export function MaterialPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, scenario } = useApp();
  const { t, pick, locale } = language;
  const results = createResults(() => props.computed);
  const look = createLook();
  const [search, setSearch] = useSearchParams<{ straum?: string; flyt?: string }>();
  const streams = () => props.computed.run.assembly.inputs.members('stream').map(({ id }) => id);
  const stream = (): string | undefined => streams().find((id) => id === search.straum);
  const at = (): number => Math.max(0, results.ids().includes(search.flyt ?? '') ? results.ids().indexOf(search.flyt ?? '') : results.told()); // prettier-ignore
  const id = (): string => results.ids()[at()] ?? '';
  const flow = createMemo((): MaterialFlow => {
    const period = results.periods()[at()];
    return materialFlow(props.computed.run, period ?? { from: 0, to: props.computed.run.months }, stream());
  });
  const summary = (): string => pick(materialSummary(flow(), words(periodName(id(), 'nb'), periodName(id(), 'nn'), periodName(id(), 'en')))); // prettier-ignore
  return (
    <ChartPanel
      heading={t('results.material.heading')}
      summary={summary()}
      configuration={materialSankey(flow(), look())}
      height={look().narrow ? undefined : 400}
      readings={moveReadings(flow(), locale())}
      unit={t('results.material.unit')}
      stale={props.stale}
      paper={{
        name: 'material',
        draw: (paper) => materialSankey(flow(), paper),
        data: ({ materialTable }) => materialTable(flow(), id(), locale()),
      }}
      empty={flow().moves.length === 0 ? summary() : undefined}
      controls={
        <div class="answer-controls">
          <label class="input-select input-select--short">
            {t('results.material.stream')}
            <select
              class="ds-input"
              onChange={(event) => setSearch({ straum: event.currentTarget.value === '' ? undefined : event.currentTarget.value }, { replace: true, scroll: false })} // prettier-ignore
            >
              <option value="">{t('results.material.all')}</option>
              <For each={streams()}>
                {(each) => (
                  <option value={each} selected={each === stream()}>
                    {memberName(scenario.inputs(), 'volumes.offered', each, pick)}
                  </option>
                )}
              </For>
            </select>
          </label>
          <label class="results__year">
            <span>
              {t('results.period')}: <strong>{periodName(id(), locale())}</strong>
            </span>
            <input
              type="range"
              min="0"
              max={Math.max(0, results.ids().length - 1)}
              value={at()}
              aria-valuetext={periodName(id(), locale())}
              onInput={(event) => setSearch({ flyt: results.ids()[Number(event.currentTarget.value)] }, { replace: true, scroll: false })} // prettier-ignore
            />
          </label>
          <p class="results__potential">
            {t('results.material.potential', {
              potential: tonnesInWords(flow().potential, locale()),
              offered: tonnesInWords(flow().offered, locale()),
              share: percentInWords(flow().potential > 0 ? Math.round((flow().offered / flow().potential) * 100) : 0, locale()), // prettier-ignore
            })}
          </p>
        </div>
      }
      table={<MaterialTable flow={flow()} period={periodName(id(), locale())} />}
      instead={look().narrow ? <MaterialSteps flow={flow()} /> : undefined}
    />
  );
}

/** Every move, nothing joined. */
function MaterialTable(props: { readonly flow: MaterialFlow; readonly period: string }) {
  const { t, pick, locale } = useApp().language;
  const share = (tonnes: number): string => percentInWords(props.flow.offered > 0 ? Math.round((tonnes / props.flow.offered) * 100) : 0, locale()); // prettier-ignore
  return (
    <table class="ds-table number-table">
      <caption>{t('results.material.caption', { period: props.period })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.material.from')}</th>
          <th scope="col">{t('results.material.to')}</th>
          <th scope="col">{t('results.material.tonnes')}</th>
          <th scope="col">{t('results.material.share')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.flow.moves}>
          {({ from, to, tonnes }) => (
            <tr>
              <th scope="row">{pick(placeWords[from])}</th>
              <td class="number-table__text">{pick(placeWords[to])}</td>
              <td>{columnText(tonnes, locale(), 1)}</td>
              <td>{share(tonnes)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** On a narrow screen: where it ends as bars below each other. */
function MaterialSteps(props: { readonly flow: MaterialFlow }) {
  const { pick, locale } = useApp().language;
  const look = createLook();
  const ends = () => drawnMoves(props.flow).filter(({ to }) => to !== 'inHall');
  const most = (): number => Math.max(...ends().map(({ tonnes }) => tonnes));
  return (
    <ul class="steps">
      <For each={ends()}>
        {({ to, tonnes }) => (
          <li>
            <span class="steps__name">{pick(placeWords[to])}</span>
            <span class="steps__number">{tonnesWithShare(tonnes, props.flow.offered, locale())}</span>
            <span
              class="steps__bar"
              style={{
                width: `${Math.max(1, (tonnes / most()) * 100)}%`,
                background: fateColour(to, look().colours),
              }}
            />
          </li>
        )}
      </For>
    </ul>
  );
}
