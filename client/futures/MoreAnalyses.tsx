import { createSignal, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { SimulationState } from './createSimulation.ts';
import type { FuturesSettings } from './futuresSettings.ts';
import { SettlingPanel } from './SettlingPanel.tsx';
import { SobolPanel } from './SobolPanel.tsx';

/** What few ask for: computed only when it is opened. */
export function MoreAnalyses(props: {
  readonly simulation: SimulationState;
  readonly settings: FuturesSettings;
}) {
  const { t } = useApp().language;
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="answer-fold answer-fold--panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('futures.more')}</summary>
      <Show when={isOpen()}>
        <div class="analyse__panels">
          <SobolPanel settings={props.settings} />
          <SettlingPanel simulation={props.simulation} />
        </div>
      </Show>
    </details>
  );
}
