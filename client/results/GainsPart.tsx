import { A } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import {
  gainsOf,
  gainsTable,
  percentDown,
  percentInWords,
  periodName,
  type Gain,
} from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { displaySearch } from '../display/displaySettings.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createGainsPeriod } from './createGainsPeriod.ts';
import { createResults } from './createResults.ts';
import { gainText } from './gainText.ts';
import { GainsReport } from './GainsReport.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { SeriesTable } from './SeriesTable.tsx';

/** Gevinster: tonnes, emissions, kroner, jobs and learning places, against targets where there are any. */
export function GainsPart(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, scenario } = useApp();
  const { t } = language;
  const results = createResults(() => props.computed);
  const chosen = createGainsPeriod(results);
  const gains = createMemo((): readonly Gain[] => {
    const period = chosen.period();
    return period === undefined ? [] : gainsOf(props.computed.run, period, results.display.settings().prices);
  });
  return (
    <div class="results__panels">
      <section class="panel" aria-labelledby="gains-heading" classList={{ 'is-stale': props.stale }}>
        <div class="panel__head">
          <h2 class="panel__heading" id="gains-heading">
            {t('results.gains.heading')}
          </h2>
          <PeriodPicker periods={results.periods()} at={chosen.at()} onChoose={chosen.choose} />
        </div>
        <dl class="gains">
          <For each={gains()}>{(gain) => <GainItem gain={gain} period={chosen.period()?.id ?? ''} />}</For>
        </dl>
        <p class="answer-note">{t('results.gains.aside')}</p>
        <Show when={gains().every(({ target }) => target === undefined)}>
          <p class="answer-note">
            {t('results.gains.noGoals')}{' '}
            <A href={viewAddress(scenario.document()?.id ?? '', 'forutsetninger', 'krav-og-grenser', displaySearch(location.search))}>
              {t('results.gains.writeGoals')}
            </A>
          </p>
        </Show>
      </section>
      <GainsReport computed={props.computed} gains={gains()} period={chosen.period()} basis={results.basis()} />
      <section class="panel" aria-labelledby="gains-lines" classList={{ 'is-stale': props.stale }}>
        <h2 class="panel__heading" id="gains-lines">
          {t('results.gains.lines')}
        </h2>
        <SeriesTable
          rows={gainsTable(results.terms())}
          periods={results.periods()}
          caption={`${results.caption()} ${t('results.mixed')}`}
          name={t('results.gains.lines')}
        />
      </section>
    </div>
  );
} // prettier-ignore

/** One gain: opens its working; where there is a target, how much of it is reached. */
function GainItem(props: { readonly gain: Gain; readonly period: string }) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const share = (): number | undefined => {
    const { value, target } = props.gain;
    return target === undefined || target <= 0 ? undefined : value / target;
  };
  return (
    <div class="gains__item">
      <dt>{pick(props.gain.label)}</dt>
      <For each={props.gain.lines.slice(0, 1)}>
        {(line) => (
          <dd>
            <button
              type="button"
              class="figure-button gains__figure"
              aria-label={`${pick(props.gain.label)}, ${periodName(props.period, locale())}: ${gainText(props.gain, props.gain.value, locale())}`}
              onClick={() => explain({ line, period: props.period })}
            >
              {gainText(props.gain, props.gain.value, locale())}
            </button>
          </dd>
        )}
      </For>
      <Show when={share()}>
        {(part) => (
          <dd class="gains__goal">
            <span class="gains__track" aria-hidden="true">
              <span style={{ width: `${Math.min(100, part() * 100)}%` }} />
            </span>
            {t('results.gains.reached', { percent: percentInWords(percentDown(part()), locale()), goal: gainText(props.gain, props.gain.target ?? 0, locale()) })}
          </dd>
        )}
      </Show>
    </div>
  );
} // prettier-ignore
