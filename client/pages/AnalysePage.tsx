import { A, useLocation } from '@solidjs/router';
import { For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { analyseParts, viewAddress, type AnalysePart } from '../addresses.ts';
import { CommitmentPanel } from '../answers/CommitmentPanel.tsx';
import { CurvePanel } from '../answers/CurvePanel.tsx';
import { GapMenuPanel } from '../answers/GapMenuPanel.tsx';
import { MapPanel } from '../answers/MapPanel.tsx';
import { StressPanel } from '../answers/StressPanel.tsx';
import { SwitchingPanel } from '../answers/SwitchingPanel.tsx';
import { TornadoPanel } from '../answers/TornadoPanel.tsx';
import { useApp } from '../state/app.ts';

/** Analyse's third part is fetched when it is opened. */
const FuturesPart = lazy(async () => ({ default: (await import('../futures/FuturesPart.tsx')).FuturesPart }));

/** The names of the parts among the texts. */
const names = { 'hva-skal-til': 'needs', 'hva-om-noe-gaar-galt': 'wrong', 'hvor-sikkert-er-det': 'sure' } as const; // prettier-ignore

/** Analyse: what it takes for the hall to hold, what becomes of it if something goes wrong, and how certain it is. */
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
                {t(`analyse.${names[each]}`)}
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
                <SwitchingPanel computed={computed()} />
                <CurvePanel computed={computed()} />
                <CommitmentPanel />
                <MapPanel computed={computed()} />
              </div>
            </Match>
            <Match when={part() === 'hva-om-noe-gaar-galt'}>
              <div class="analyse__panels">
                <StressPanel />
                <TornadoPanel computed={computed()} />
              </div>
            </Match>
            <Match when={part() === 'hvor-sikkert-er-det'}>
              <Suspense fallback={<div class="answer__wait" />}>
                <FuturesPart computed={computed()} />
              </Suspense>
            </Match>
          </Switch>
        )}
      </Show>
    </div>
  );
}
