import { A, useLocation, useParams, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import {
  compareAddress,
  compareParts,
  portfolioAddress,
  type ComparedIds,
  type ComparePart,
} from '../addresses.ts';
import { BridgePanel } from '../compare/BridgePanel.tsx';
import { ChosenScenarios } from '../compare/ChosenScenarios.tsx';
import { createComparedScenarios } from '../compare/createComparedScenarios.ts';
import { DifferencePanel } from '../compare/DifferencePanel.tsx';
import { FiguresPanel } from '../compare/FiguresPanel.tsx';
import { DisplayMenu } from '../display/DisplayMenu.tsx';
import { displaySearch } from '../display/displaySettings.ts';
import { useApp } from '../state/app.ts';

/** The charts are fetched after the figures. */
const ComparedCharts = lazy(async () => ({ default: (await import('../compare/ComparedCharts.tsx')).ComparedCharts })); // prettier-ignore

const DocumentList = lazy(async () => ({ default: (await import('../documents/DocumentList.tsx')).DocumentList })); // prettier-ignore

const partNames: Readonly<Record<ComparePart, 'compare.figures' | 'compare.bridge' | 'compare.inputs'>> = {
  nokkeltall: 'compare.figures',
  forskjellen: 'compare.bridge',
  forutsetninger: 'compare.inputs',
};

/** Sammenlign: two to eight scenarios side by side, what makes the difference, and what differs in their assumptions. */
export function ComparePage() {
  const { language } = useApp();
  const { t } = language;
  const params = useParams<{ part?: string }>();
  const location = useLocation();
  const [search] = useSearchParams<{ scenarioer?: string; mot?: string; med?: string; figur?: string }>();
  const part = (): ComparePart => compareParts.find((each) => each === params.part) ?? 'nokkeltall';
  const ids = createMemo(() => [...new Set((search.scenarioer ?? '').split(',').filter((id) => id !== ''))].slice(0, 8), [], { equals: (a, b) => a.join() === b.join() }); // prettier-ignore
  const compared = createComparedScenarios(ids);
  const found = () => compared.found();
  const against = (): string => found().find(({ id }) => id === search.mot)?.id ?? found()[0]?.id ?? '';
  const other = (): string => found().find(({ id }) => id === search.med && id !== against())?.id ?? found().find(({ id }) => id !== against())?.id ?? ''; // prettier-ignore
  /** The one that others are measured against comes first. */
  const ordered = createMemo(() => [...found()].sort((one, two) => Number(two.id === against()) - Number(one.id === against())).map(({ scenario }) => scenario)); // prettier-ignore
  const chosen = (): ComparedIds => ({
    ids: ids(),
    against: search.mot,
    other: search.med,
    figure: search.figur,
  });
  createEffect(() => (document.title = `${t('compare.heading')} – Holdbar`));
  return (
    <main id="main" class="page compare" tabindex="-1">
      <div class="compare__head">
        <h1>{t('compare.heading')}</h1>
        <Show when={part() === 'nokkeltall' && found()[0]}>
          {(first) => <DisplayMenu run={first().run} />}
        </Show>
      </div>
      <ChosenScenarios part={part()} chosen={chosen()} compared={compared} against={against()} />
      <nav class="part-tabs" aria-label={t('compare.parts')}>
        <For each={compareParts}>
          {(each) => (
            <A
              class="part-tabs__tab"
              href={compareAddress(each, chosen()) + displaySearch(location.search).replace('?', '&')}
              aria-current={part() === each ? 'page' : undefined}
            >
              {t(partNames[each])}
            </A>
          )}
        </For>
        <A class="part-tabs__tab" href={portfolioAddress(undefined, ids())}>
          {t('portfolio.fromCompare')}
        </A>
      </nav>
      <Show
        when={found().length >= 2}
        fallback={
          <Show when={!compared.isLoading()} fallback={<div class="panel answer__wait" />}>
            <p class="panel compare__empty">{t('compare.needsOne')}</p>
          </Show>
        }
      >
        <Switch>
          <Match when={part() === 'nokkeltall'}>
            <FiguresPanel scenarios={found()} against={against()} />
            <Suspense fallback={<div class="answer__wait" />}>
              <ComparedCharts scenarios={found()} against={against()} />
            </Suspense>
            <details class="answer-fold answer-fold--panel">
              <summary>{t('compare.documents')}</summary>
              <p class="answer-fold__note">
                {t('compare.documents.note', { title: ordered()[0]?.head.title ?? '' })}
              </p>
              <Suspense fallback={<div class="answer__wait" />}>
                <DocumentList compared={ordered()} />
              </Suspense>
            </details>
          </Match>
          <Match when={part() === 'forskjellen'}>
            <BridgePanel
              scenarios={found()}
              against={against()}
              other={other()}
              chosen={chosen()}
              figure={search.figur ?? 'margin'}
            />
          </Match>
          <Match when={part() === 'forutsetninger'}>
            <DifferencePanel scenarios={found()} against={against()} other={other()} chosen={chosen()} />
          </Match>
        </Switch>
      </Show>
    </main>
  );
}
