import { A, useLocation } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { analyseParts, viewAddress, type AnalysePart } from '../addresses.ts';
import { CommitmentPanel } from '../answers/CommitmentPanel.tsx';
import { CurvePanel } from '../answers/CurvePanel.tsx';
import { GapMenuPanel } from '../answers/GapMenuPanel.tsx';
import { MapPanel } from '../answers/MapPanel.tsx';
import { StressPanel } from '../answers/StressPanel.tsx';
import { SwitchingPanel } from '../answers/SwitchingPanel.tsx';
import { TornadoPanel } from '../answers/TornadoPanel.tsx';
import { useApp } from '../state/app.ts';

/** Analyse: what it takes for the hall to hold, and what becomes of it if something goes wrong. */
export function AnalysePage(props: { readonly section: string | undefined }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const location = useLocation();
  const part = (): AnalysePart => analyseParts.find((each) => each === props.section) ?? 'hva-skal-til';
  return (
    <div class="analyse">
      <div class="analyse__head">
        <h1>{t('view.analyse')}</h1>
        <nav class="part-tabs" aria-label={t('analyse.parts')}>
          <For each={analyseParts}>
            {(each) => (
              <A
                class="part-tabs__tab"
                href={viewAddress(scenario.document()?.id ?? '', 'analyse', each) + location.search}
                aria-current={part() === each ? 'page' : undefined}
              >
                {t(`analyse.${each === 'hva-skal-til' ? 'needs' : 'wrong'}`)}
              </A>
            )}
          </For>
        </nav>
      </div>
      <Show when={scenario.computed()} fallback={<div class="answer__wait" />}>
        {(computed) => (
          <Switch>
            <Match when={part() === 'hva-skal-til'}>
              <div class="analyse__panels">
                <GapMenuPanel />
                <SwitchingPanel />
                <CurvePanel computed={computed()} />
                <CommitmentPanel />
                <MapPanel computed={computed()} />
              </div>
            </Match>
            <Match when={part() === 'hva-om-noe-gaar-galt'}>
              <div class="analyse__panels">
                <StressPanel />
                <TornadoPanel />
              </div>
            </Match>
          </Switch>
        )}
      </Show>
    </div>
  );
}
