import { A } from '@solidjs/router';
import { createSignal, onCleanup, Show } from 'solid-js';
import { offBy, ofHundred, usualDraws } from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { createSimulation } from './createSimulation.ts';

/** How long the page rests after it is shown before futures are computed, in milliseconds. */
const rest = 600;

/** In how many of 100 simulated futures the finances hold, as one of the key figures. */
export function ChanceFigure() {
  const { scenario, language } = useApp();
  const { t, locale } = language;
  const [isWanted, setWanted] = createSignal(false);
  const timer = setTimeout(() => setWanted(true), rest);
  onCleanup(() => clearTimeout(timer));
  const simulation = createSimulation(scenario, () => (isWanted() ? { draws: usualDraws } : undefined));
  return (
    <dl class="chance-figure" classList={{ 'is-stale': simulation.status() === 'refused' }}>
      <div class="figures__item">
        <dt>{t('futures.figure')}</dt>
        <dd>
          <Show
            when={simulation.shown()}
            fallback={
              <>
                <span class="figures__none no-paper">…</span>
                <span class="on-paper">{t('report.unready')}</span>
              </>
            }
          >
            {(found) => (
              <>
                {t('futures.figure.value', {
                  count: ofHundred(found().probabilityHolds.value, locale()),
                  off: offBy(found().probabilityHolds, locale()),
                })}
              </>
            )}
          </Show>
        </dd>
        <dd class="figures__note">
          <A href={viewAddress(scenario.document()?.id ?? '', 'analyse', 'hvor-sikkert-er-det')}>
            {t('futures.figure.more')}
          </A>
        </dd>
      </div>
    </dl>
  );
}
