import { A, useLocation, useParams } from '@solidjs/router';
import { createEffect, Match, on, Show, Switch } from 'solid-js';
import { sharedScenario, viewAddress } from '../addresses.ts';
import { ProblemsPanel } from '../panels/ProblemsPanel.tsx';
import { ReportSheets } from '../report/ReportSheets.tsx';
import { useApp } from '../state/app.ts';
import { FailedPage, NotFoundPage, RefusedLinkPage } from './NotFoundPage.tsx';

/** Rapport: all of a scenario on one page, for paper or PDF. */
export function ReportPage() {
  const { scenario, language } = useApp();
  const { t } = language;
  const params = useParams<{ id: string }>();
  const location = useLocation();
  createEffect(on([() => params.id, () => (params.id === sharedScenario ? location.hash : '')], ([id, link]) => void scenario.load(id, link))); // prettier-ignore
  createEffect(() => (document.title = [scenario.document()?.title, t('report.heading'), 'Holdbar'].filter(Boolean).join(' – '))); // prettier-ignore
  return (
    <Switch>
      <Match when={scenario.status() === 'missing'}>
        <NotFoundPage />
      </Match>
      <Match when={scenario.status() === 'failed'}>
        <FailedPage onRetry={() => void scenario.load(params.id)} />
      </Match>
      <Match when={scenario.status() === 'refused'}>
        <RefusedLinkPage />
      </Match>
      <Match when={true}>
        <main id="main" class="page report-page" tabindex="-1">
          <div class="report-page__actions">
            <A class="ds-button" data-variant="tertiary" href={viewAddress(params.id, 'oversikt')}>
              {t('report.back')}
            </A>
            <button type="button" class="ds-button" onClick={() => window.print()}>
              {t('report.print')}
            </button>
            <span>{t('report.how')}</span>
          </div>
          <ProblemsPanel />
          <Show when={scenario.computed()} fallback={<div class="report__wait" role="status" aria-label={t('loading')} />}>
            {(computed) => <ReportSheets computed={computed()} />}
          </Show>
        </main>
      </Match>
    </Switch>
  );
} // prettier-ignore
