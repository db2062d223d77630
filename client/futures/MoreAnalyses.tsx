import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import { studiesAddress } from '../studies/studyApi.ts';
import type { SimulationState } from './createSimulation.ts';
import type { FuturesSettings } from './futuresSettings.ts';
import { SettlingPanel } from './SettlingPanel.tsx';
import { SobolPanel } from './SobolPanel.tsx';

/** What few ask for: computed only when it is opened. */
export function MoreAnalyses(props: {
  readonly simulation: SimulationState;
  readonly settings: FuturesSettings;
}) {
  const { language, scenario, session } = useApp();
  const { t } = language;
  /** A scenario that has an address of its own, where a server may compute. */
  const studied = (): string | undefined => (session.session() === undefined || scenario.open()?.shared === true ? undefined : scenario.document()?.id); // prettier-ignore
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="answer-fold answer-fold--panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('futures.more')}</summary>
      <Show when={isOpen()}>
        <div class="analyse__panels">
          <SobolPanel settings={props.settings} />
          <SettlingPanel simulation={props.simulation} />
        </div>
        <Show when={studied()}>
          {(id) => (
            <p>
              <A href={studiesAddress({ scenario: id() })}>{t('studies.more')}</A>
            </p>
          )}
        </Show>
      </Show>
    </details>
  );
}
