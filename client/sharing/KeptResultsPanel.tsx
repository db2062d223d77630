import { createResource, createSignal, For, Show } from 'solid-js';
import type { RunResult } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { ServerParts } from '../pages/ServerPage.tsx';
import { DifferingLines } from './DifferingLines.tsx';
import { askServer, type ServerResult } from './serverApi.ts';
import { timeText } from './timeText.ts';

/** A kept result beside what the same version gives today. */
interface ComparedResult extends ServerResult {
  /** As the engine of its day wrote it: what another one calls otherwise is not there. */
  readonly answer: Partial<RunResult>;
  readonly today: {
    readonly engine: string;
    readonly answer: RunResult;
    readonly differingLines: readonly string[];
  };
}

/** Results that were kept with their stamps; each is shown as such beside today's, with the lines that differ. */
export function KeptResultsPanel(props: ServerParts) {
  const { language } = useApp();
  const { t, pick, count } = language;
  const [list, { refetch }] = createResource(
    () => props.entry.id,
    (id) => askServer<readonly ServerResult[]>(`/${id}/results`),
  );
  const results = (): readonly ServerResult[] => ((now) => (now?.ok === true ? now.value : []))(list.latest);
  const [shown, setShown] = createSignal<string>();
  const [compared] = createResource(shown, (id) => askServer<ComparedResult>(`/${props.entry.id}/results/${id}`));
  const found = (): ComparedResult | undefined => ((now) => (now?.ok === true ? now.value : undefined))(compared());
  async function keep(): Promise<void> {
    await props.act(askServer(`/${props.entry.id}/results`, { method: 'POST', body: {} }), t('results.kept'));
    await refetch();
  }
  return (
    <section class="panel" aria-labelledby="results-heading">
      <h2 id="results-heading">{t('results.heading')}</h2>
      <p>{t('results.about')}</p>
      <Show when={props.may('editor')}>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void keep()}>{t('results.keep')}</button>
      </Show>
      <ul class="server-list">
        <For each={results()}>
          {(result) => (
            <li class="server-list__item">
              <div>
                {t('results.ofVersion', { number: result.version, time: timeText(result.keptAt, language), by: result.keptBy })}
                <p class="card__facts">{t('results.stamp', { engine: result.engine, hash: result.hash.slice(0, 12) })}</p>
              </div>
              <button type="button" class="ds-button" data-variant="tertiary" aria-expanded={shown() === result.id} onClick={() => setShown(shown() === result.id ? undefined : result.id)}>
                {t('results.compare')}
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={shown() !== undefined && found()}>
        {(now) => (
          <div aria-live="polite">
            <p>
              {now().engine === now().today.engine ? t('results.sameEngine', { engine: now().engine }) : t('results.otherEngine', { engine: now().engine, today: now().today.engine })}
            </p>
            <dl class="results__pair">
              <dt>{t('results.then')}</dt>
              <dd>{((then) => (then === undefined ? '–' : pick(then)))(now().answer.verdict?.sentence)}</dd>
              <dt>{t('results.now')}</dt>
              <dd>{pick(now().today.answer.verdict.sentence)}</dd>
            </dl>
            <Show when={now().today.differingLines.length > 0} fallback={<p>{t('results.same')}</p>}>
              <p>{count('results.differ', now().today.differingLines.length)}</p>
              <DifferingLines lines={now().today.differingLines} kept={now().answer} today={now().today.answer} />
            </Show>
          </div>
        )}
      </Show>
    </section>
  );
} // prettier-ignore
