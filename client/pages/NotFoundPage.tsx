import { A } from '@solidjs/router';
import { createEffect, For } from 'solid-js';
import { useApp } from '../state/app.ts';

/** What is shown at an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useApp().language;
  createEffect(() => (document.title = `${t('notFound.heading')} – Holdbar`));
  return (
    <main id="main" class="page page--message" tabindex="-1">
      <h1>{t('notFound.heading')}</h1>
      <p>{t('notFound.text')}</p>
      <A class="ds-button" href="/">
        {t('notFound.home')}
      </A>
    </main>
  );
}

/** What is shown when the scenario cannot be fetched. */
export function FailedPage(props: { readonly onRetry: () => void }) {
  const { t } = useApp().language;
  return (
    <main id="main" class="page page--message" tabindex="-1">
      <h1>{t('failed.heading')}</h1>
      <p>{t('failed.text')}</p>
      <button type="button" class="ds-button" onClick={() => props.onRetry()}>
        {t('failed.retry')}
      </button>
    </main>
  );
}

/** What is shown where the link that carries a scenario cannot be read. */
export function RefusedLinkPage() {
  const { language, scenario } = useApp();
  const { t, pick } = language;
  createEffect(() => (document.title = `${t('link.refused')} – Holdbar`));
  return (
    <main id="main" class="page page--message" tabindex="-1">
      <h1>{t('link.refused')}</h1>
      <For each={scenario.refusal().slice(0, 5)}>{({ message }) => <p>{pick(message)}</p>}</For>
      <A class="ds-button" href="/">
        {t('notFound.home')}
      </A>
    </main>
  );
}
