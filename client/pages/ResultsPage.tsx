import { A, useLocation } from '@solidjs/router';
import { For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { resultParts, viewAddress, type ResultPart } from '../addresses.ts';
import { DisplayMenu } from '../display/DisplayMenu.tsx';
import { displaySearch } from '../display/displaySettings.ts';
import { AccountsPart } from '../results/AccountsPart.tsx';
import { useApp } from '../state/app.ts';

/** The other parts are fetched when they are first gone to. */
const VolumesPart = lazy(async () => ({ default: (await import('../results/VolumesPart.tsx')).VolumesPart }));
const StaffingPart = lazy(async () => ({ default: (await import('../results/StaffingPart.tsx')).StaffingPart })); // prettier-ignore
const CostsPart = lazy(async () => ({ default: (await import('../results/CostsPart.tsx')).CostsPart }));
const GainsPart = lazy(async () => ({ default: (await import('../results/GainsPart.tsx')).GainsPart }));
const PerspectivesPart = lazy(async () => ({ default: (await import('../results/PerspectivesPart.tsx')).PerspectivesPart })); // prettier-ignore

/** Resultater: what the run gives, part by part, each with an address of its own. */
export function ResultsPage(props: { readonly section: string | undefined }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const location = useLocation();
  const part = (): ResultPart => resultParts.find((each) => each === props.section) ?? 'regnskap';
  const stale = (): boolean => scenario.errors() > 0;
  return (
    <div class="results">
      <div class="results__head">
        <h1>{t('view.resultater')}</h1>
        <nav class="part-tabs" aria-label={t('results.parts')}>
          <For each={resultParts}>
            {(each) => (
              <A
                class="part-tabs__tab"
                href={viewAddress(scenario.document()?.id ?? '', 'resultater', each, displaySearch(location.search))} // prettier-ignore
                aria-current={part() === each ? 'page' : undefined}
              >
                {t(`results.part.${each}`)}
              </A>
            )}
          </For>
        </nav>
        <Show when={scenario.computed()}>
          {(computed) => <DisplayMenu run={computed().run} months="ofYear" />}
        </Show>
      </div>
      <Show
        when={scenario.computed()}
        fallback={
          <Show when={scenario.status() === 'ready'} fallback={<div class="answer__wait" />}>
            <p class="panel results__cannot">{t('results.cannot')}</p>
          </Show>
        }
      >
        {(computed) => (
          <Suspense fallback={<div class="answer__wait" />}>
            <Switch>
              <Match when={part() === 'regnskap'}>
                <AccountsPart computed={computed()} stale={stale()} />
              </Match>
              <Match when={part() === 'mengder'}>
                <VolumesPart computed={computed()} stale={stale()} />
              </Match>
              <Match when={part() === 'bemanning'}>
                <StaffingPart computed={computed()} stale={stale()} />
              </Match>
              <Match when={part() === 'utgifter'}>
                <CostsPart computed={computed()} stale={stale()} />
              </Match>
              <Match when={part() === 'gevinster'}>
                <GainsPart computed={computed()} stale={stale()} />
              </Match>
              <Match when={part() === 'perspektiver'}>
                <PerspectivesPart computed={computed()} stale={stale()} />
              </Match>
            </Switch>
          </Suspense>
        )}
      </Show>
    </div>
  );
}
