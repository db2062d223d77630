import { useParams } from '@solidjs/router';
import { createEffect, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { helpPages, type HelpPage as Name } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

const GlossaryText = lazy(async () => ({ default: (await import('../help/GlossaryText.tsx')).GlossaryText }));
const HandbookText = lazy(async () => ({ default: (await import('../help/HandbookText.tsx')).HandbookText }));
const StatementText = lazy(async () => ({ default: (await import('../help/StatementText.tsx')).StatementText })); // prettier-ignore

/** The pages that explain: glossary, handbook, accessibility, privacy. */
export function HelpPage() {
  const { t } = useApp().language;
  const params = useParams<{ page: string; part?: string }>();
  const page = (): Name | undefined => helpPages.find((each) => each === params.page);
  createEffect(() => {
    const found = page();
    if (found !== undefined) document.title = `${t(`help.${found}`)} – Holdbar`;
  });
  return (
    <Show when={page()} fallback={<NotFoundPage />}>
      {(found) => (
        <main id="main" class="page help" tabindex="-1">
          <h1>{t(`help.${found()}`)}</h1>
          <Suspense fallback={<p class="skeleton skeleton--text" aria-label={t('loading')} />}>
            <Switch>
              <Match when={found() === 'ordliste'}>
                <GlossaryText />
              </Match>
              <Match when={found() === 'modellhandbok'}>
                <HandbookText part={params.part} />
              </Match>
              <Match when={found() === 'tilgjengelighet'}>
                <StatementText of="accessibility" />
              </Match>
              <Match when={found() === 'personvern'}>
                <StatementText of="privacy" />
              </Match>
            </Switch>
          </Suspense>
        </main>
      )}
    </Show>
  );
}
