import { For, Show } from 'solid-js';
import {
  amountInWords,
  monthInWords,
  needInWords,
  percentDown,
  percentInWords,
  type Locale,
} from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { unitWords } from '../language/unitWords.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** The key figures that are shown, in order. */
const shown = [
  'gap',
  'worstGap',
  'gapPerInhabitant',
  'gapPerHousehold',
  'breakEvenYear',
  'pilotCliff',
  'minimumCash',
  'recurringCoverage',
  'coverageRatio',
  'meanRecurringCost',
  'costPerTonneReused',
  'reusedShare',
  'storageUse',
  'fte',
] as const;

const shares: ReadonlySet<string> = new Set([
  'recurringCoverage',
  'coverageRatio',
  'reusedShare',
  'storageUse',
]);

/** The key figures of the verdict; each opens its working. What does not exist says why. */
export function KeyFiguresPanel(props: { readonly computed: Computed; readonly stale: boolean }) {
  const { language, explain } = useApp();
  const { t, pick, locale } = language;
  const result = () => props.computed.result;
  return (
    <section class="panel" aria-labelledby="figures-heading" classList={{ 'is-stale': props.stale }}>
      <div class="panel__head">
        <h2 class="panel__heading" id="figures-heading">
          {t('figures.heading')}
        </h2>
      </div>
      <p class="panel__summary">
        {t('figures.summary', {
          from: result().verdict.window.firstYear,
          to: result().verdict.window.lastYear,
        })}
      </p>
      <dl class="figures">
        <For each={shown}>
          {(id) => (
            <Show when={result().lines[`verdict.${id}`]}>
              {(line) => (
                <div class="figures__item">
                  <dt>{pick(line().label)}</dt>
                  <dd>
                    <Show
                      when={result().keyFigures[id] !== null}
                      fallback={
                        <>
                          <span class="figures__none">–</span>
                          <span class="figures__note">{reason(result().absent[id])}</span>
                        </>
                      }
                    >
                      <button
                        type="button"
                        class="figure-button"
                        onClick={() => explain({ line: `verdict.${id}` })}
                      >
                        {valueText(id, line().unit, Number(result().keyFigures[id]), locale())}
                      </button>
                      <Show when={id === 'gap'}>
                        <span class="figures__note">{t('figures.mean')}</span>
                      </Show>
                      <Show when={id === 'minimumCash' && result().keyFigures['minimumCashMonth']}>
                        <span class="figures__note">
                          {monthInWords(String(result().keyFigures['minimumCashMonth']), locale())}
                        </span>
                      </Show>
                    </Show>
                  </dd>
                </div>
              )}
            </Show>
          )}
        </For>
      </dl>
    </section>
  );

  function reason(text: Parameters<typeof pick>[0] | undefined): string {
    return text === undefined ? '' : pick(text);
  }
}

function valueText(id: string, unit: string, value: number, locale: Locale): string {
  if (id === 'breakEvenYear') return String(value);
  // As the verdict says them: what is needed is rounded up, what is covered is rounded down.
  if (shares.has(id)) return percentInWords(percentDown(value), locale);
  if (id === 'gap' || id === 'worstGap') return needInWords(value, locale);
  if (unit === 'NOK' || unit === 'NOK0') return amountInWords(value, locale);
  const decimals = unit === 'FTE' ? 1 : 0;
  const [first = '', ...rest] = unitWords(unit, locale).split('/');
  return [`${numberText(value, locale, decimals)}\u00a0${first}`, ...rest].join('/');
}
