import { createEffect, createResource, For, Match, Switch } from 'solid-js';
import { createLibraryActions } from '../library/libraryActions.ts';
import { createVerdicts } from '../library/createVerdicts.ts';
import { listedExample } from '../library/listedScenarios.ts';
import { ShortVerdictText } from '../library/ScenarioCard.tsx';
import { useApp } from '../state/app.ts';
import { fetchExamples } from '../state/loadExamples.ts';

/** The examples as templates: each tells what it asks, and is copied when it is used. */
export function TemplatesPage() {
  const { t } = useApp().language;
  const [examples, { refetch }] = createResource(fetchExamples);
  const found = () => (examples.error === undefined ? (examples() ?? []) : []);
  const verdictOf = createVerdicts(() => found().map(listedExample));
  const actions = createLibraryActions();
  createEffect(() => (document.title = `${t('templates.heading')} – Holdbar`));
  return (
    <main id="main" class="page" tabindex="-1">
      <h1>{t('templates.heading')}</h1>
      <p class="page__lead">{t('templates.about')}</p>
      <Switch>
        <Match when={examples.loading}>
          <div class="cards" aria-busy="true" aria-label={t('loading')}>
            <For each={[1, 2, 3]}>{() => <div class="skeleton skeleton--card" />}</For>
          </div>
        </Match>
        <Match when={examples.error !== undefined}>
          <div class="panel library__empty">
            <p>{t('library.failed')}</p>
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => void refetch()}>
              {t('failed.retry')}
            </button>
          </div>
        </Match>
        <Match when={true}>
          <ul class="cards">
            <For each={found()}>
              {(example) => (
                <li>
                  <article class="card">
                    <h2 class="card__title">{example.title}</h2>
                    <ShortVerdictText verdict={verdictOf(listedExample(example))} />
                    <p class="card__about">{example.description}</p>
                    <div class="card__foot">
                      <button
                        type="button"
                        class="ds-button"
                        data-variant="secondary"
                        aria-label={t('templates.useNamed', { title: example.title })}
                        onClick={() => void actions.useTemplate(example.id)}
                      >
                        {t('templates.use')}
                      </button>
                    </div>
                  </article>
                </li>
              )}
            </For>
          </ul>
        </Match>
      </Switch>
    </main>
  );
}
