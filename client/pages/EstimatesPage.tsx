import { useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createResource, For, Match, Show, Switch } from 'solid-js';
import { documentIdOf, hallFormat, mergeEstimates, openScenario, ScenarioError, type AcceptedScenario, type MergedEstimates } from '../../models/index.ts'; // prettier-ignore
import { viewAddress } from '../addresses.ts';
import { sideText } from '../compare/sideText.ts';
import { numberText } from '../language/formats.ts';
import { sideWords } from '../sharing/sideWords.ts';
import { useApp } from '../state/app.ts';
import { draftIds, draftLibrary, keepDraft } from '../state/draftStore.ts';
import { loadScenario } from '../state/loadScenario.ts';

/** What several people estimate the same inputs to be, made ranges with the disagreement shown. */
export function EstimatesPage() {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const navigate = useNavigate();
  const [query] = useSearchParams<{ scenarioer?: string }>();
  const ids = (): readonly string[] => (query.scenarioer ?? '').split(',').filter((id) => id !== '');
  const [found] = createResource(ids, opened);
  const scenarios = (): readonly AcceptedScenario[] => ((now) => (typeof now === 'object' ? now : []))(found());
  const merged = createMemo((): MergedEstimates | undefined => {
    const [first, ...rest] = scenarios();
    if (first === undefined || rest.length === 0) return undefined;
    // People are known by what they called their scenarios: all are made in the same browser.
    return mergeEstimates(hallFormat, [first, ...rest], { names: scenarios().map(({ head }) => head.title), locale: locale() });
  });
  /** The ranges as they are read in the scenario they stand in. */
  const result = createMemo((): AcceptedScenario | undefined => {
    const now = merged();
    const [first] = scenarios();
    if (now === undefined || first === undefined) return undefined;
    return openScenario(now.document, (id) => first.bases.find(({ head }) => head.id === id)?.document);
  });
  async function make(): Promise<void> {
    const now = merged();
    const [first] = scenarios();
    if (now === undefined || first === undefined) return;
    await draftLibrary.open();
    const title = t('estimates.title', { title: first.head.title }).slice(0, 200);
    let id = documentIdOf(title);
    for (let count = 2; draftIds().includes(id); count += 1) id = `${documentIdOf(title).slice(0, 70)}-${count}`;
    const { example: _, ...rest } = now.document;
    const document = { ...rest, id, title };
    const bases = Object.fromEntries(first.bases.map(({ head, document: base }) => [head.id, base]));
    await keepDraft({ document, baseline: document, bases, unread: {}, kept: Date.now() });
    navigate(viewAddress(id, 'oversikt'));
  }
  createEffect(() => (document.title = `${t('estimates.heading')} – Holdbar`));
  return (
    <main id="main" class="page estimates" tabindex="-1">
      <h1>{t('estimates.heading')}</h1>
      <p class="page__lead">{t('estimates.about')}</p>
      <Switch fallback={<p aria-live="polite">{t('loading')}</p>}>
        <Match when={typeof found() === 'string'}>
          <p class="panel">{found() as string}</p>
        </Match>
        <Match when={found() !== undefined && scenarios().length < 2}>
          <p class="panel">{t('estimates.few')}</p>
        </Match>
        <Match when={merged()}>
          {(now) => (
            <>
              <section class="panel" aria-labelledby="estimates-differ">
                <h2 id="estimates-differ">{t('estimates.differ')}</h2>
                <Show when={now().merged.length > 0} fallback={<p>{t(now().open.length === 0 ? 'estimates.same' : 'estimates.noRange')}</p>}>
                  <div class="table-scroll" tabindex="0" role="region" aria-labelledby="estimates-differ">
                    <table class="ds-table number-table difference-table">
                      <thead>
                        <tr>
                          <th scope="col">{t('column.item')}</th>
                          <For each={now().who}>{(who) => <th scope="col">{who}</th>}</For>
                          <th scope="col">{t('estimates.value')}, {t('estimates.span')}</th>
                          <th scope="col">{t('estimates.apart')}</th>
                        </tr>
                      </thead>
                      <tbody>
                        <For each={now().merged}>
                          {(row) => (
                            <tr>
                              <th scope="row">
                                <span class="difference-table__group">{pick(row.group)}</span>
                                {pick(row.label)}
                              </th>
                              <For each={scenarios()}>{(each) => <td>{sideText(each.values, row.path, language)}</td>}</For>
                              <td>{sideText(result()?.values ?? {}, row.path, language)}</td>
                              <td>{row.disagreement === undefined ? '–' : `${numberText(row.disagreement * 100, locale(), 0)}\u00a0%`}</td>
                            </tr>
                          )}
                        </For>
                      </tbody>
                    </table>
                  </div>
                </Show>
              </section>
              <Show when={now().open.length > 0}>
                <section class="panel" aria-labelledby="estimates-open">
                  <h2 id="estimates-open">{t('estimates.open')}</h2>
                  <ul class="estimates__open">
                    <For each={now().open}>
                      {(row) => (
                        <li>
                          {pick(row.group)}: {pick(row.label)}
                          <ul>
                            <For each={row.says}>
                              {({ who, side }, at) => (
                                <li>
                                  {who}: <Show when={scenarios()[at()]}>{(scenario) => <>{sideWords(row, side, scenario(), language)}</>}</Show>
                                </li>
                              )}
                            </For>
                          </ul>
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
              </Show>
              <button type="button" class="ds-button" onClick={() => void make()}>{t('estimates.make')}</button>
            </>
          )}
        </Match>
      </Switch>
    </main>
  );

  /** The scenarios, opened; or what is wrong with one of them. */
  async function opened(wanted: readonly string[]): Promise<readonly AcceptedScenario[] | string> {
    const list: AcceptedScenario[] = [];
    for (const id of wanted) {
      const loaded = await loadScenario(id);
      if (loaded.state !== 'found') return t('library.notFetched');
      const { document, bases } = loaded.open;
      try {
        list.push(openScenario(document, (base) => bases[base]));
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        return `${document.title}: ${error.problems.map(({ message }) => pick(message)).join(' ')}`;
      }
    }
    return list;
  }
} // prettier-ignore
