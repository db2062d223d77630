import { useLocation, useNavigate, useParams } from '@solidjs/router';
import { createEffect, Match, on, Show, Switch, untrack } from 'solid-js';
import { presenterAddress, sharedScenario, type PresenterView } from '../addresses.ts';
import { ProblemsPanel } from '../panels/ProblemsPanel.tsx';
import { PrepareView } from '../presenter/PrepareView.tsx';
import { Stage } from '../presenter/Stage.tsx';
import { useApp } from '../state/app.ts';
import { FailedPage, NotFoundPage, RefusedLinkPage } from './NotFoundPage.tsx';

/** Presenter: a scenario for a council, page by page; and what the presenter prepares beforehand. */
export function PresenterPage() {
  const { scenario, language } = useApp();
  const { t } = language;
  const params = useParams<{ id: string; view?: string }>();
  const navigate = useNavigate();
  const location = useLocation();
  const view = (): PresenterView | undefined =>
    params.view === undefined ? 'vis' : params.view === 'notater' ? 'notater' : undefined;
  createEffect(on([() => params.id, () => (params.id === sharedScenario ? location.hash : '')], ([id, link]) => void scenario.load(id, link))); // prettier-ignore
  // The first note on an example makes a copy with an address of its own.
  createEffect(
    on(
      () => scenario.document()?.id,
      (now, before) => {
        const shown = untrack(view);
        if (now === undefined || before === undefined || now === untrack(() => params.id) || shown === undefined) return; // prettier-ignore
        navigate(presenterAddress(now, shown) + location.search, { replace: true, scroll: false });
      },
    ),
  );
  createEffect(() => (document.title = [scenario.document()?.title, t('view.presenter'), 'Holdbar'].filter(Boolean).join(' – '))); // prettier-ignore
  return (
    <Switch>
      <Match when={view() === undefined || scenario.status() === 'missing'}>
        <NotFoundPage />
      </Match>
      <Match when={scenario.status() === 'failed'}>
        <FailedPage onRetry={() => void scenario.load(params.id)} />
      </Match>
      <Match when={scenario.status() === 'refused'}>
        <RefusedLinkPage />
      </Match>
      <Match when={scenario.computed() === undefined || (view() === 'vis' && scenario.errors() > 0)}>
        <main id="main" class="page" tabindex="-1">
          <h1>{t('view.presenter')}</h1>
          <Show when={scenario.status() === 'ready'} fallback={<p class="skeleton skeleton--text" aria-label={t('loading')} />}>
            <p>{t('presenter.cannot')}</p>
            <ProblemsPanel />
          </Show>
        </main>
      </Match>
      <Match when={scenario.computed()}>
        {(computed) => (
          <Show when={view() === 'vis'} fallback={<PrepareView computed={computed()} />}>
            <Stage proposal={computed()} />
          </Show>
        )}
      </Match>
    </Switch>
  );
} // prettier-ignore
