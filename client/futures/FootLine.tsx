import { For, Show } from 'solid-js';
import { offBy, type Simulation } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';

/** Which draws, seed and engine an answer is from, and how accurate it is. */
export function FootLine(props: { readonly simulation: Simulation }) {
  const { t, pick, locale } = useApp().language;
  const foot = () => props.simulation.foot;
  const method = (): string => {
    const found = (['sobol', 'latinHypercube', 'random'] as const).find((each) => each === foot().method);
    return found === undefined ? foot().method : t(`futures.method.${found}`);
  };
  return (
    <div class="futures-foot">
      <p>
        {t('futures.foot', {
          method: method(),
          draws: numberText(foot().draws, locale()),
          seed: String(foot().seed),
          engine: props.simulation.stamp.engine,
          off: offBy(props.simulation.probabilityHolds, locale()),
        })}{' '}
        <Show when={foot().kept < foot().draws}>
          {t('futures.foot.counted', { kept: numberText(foot().kept, locale()) })}
        </Show>
      </p>
      <For each={props.simulation.truncated}>
        {({ label, share }) => (
          <p class="answer-note">
            {t('futures.foot.truncated', {
              name: pick(label),
              share: numberText(Math.round(share * 100), locale()),
            })}
          </p>
        )}
      </For>
      <Show when={foot().engine === 'scalar'}>
        <p class="answer-note answer-note--stale">
          <Icon name="information" />
          {t('futures.foot.scalar')}
        </p>
      </Show>
    </div>
  );
}
