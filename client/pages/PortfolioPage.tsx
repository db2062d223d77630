import { A, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createResource, For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import {
  portfolioSentences,
  ScenarioError,
  type PortfolioDocument,
  type Problem,
} from '../../models/index.ts';
import { portfolioAddress } from '../addresses.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { FuturesPanel } from '../portfolio/FuturesPanel.tsx';
import { PortfolioActions } from '../portfolio/PortfolioActions.tsx';
import { portfolioOfScenarios } from '../portfolio/portfolioOfScenarios.ts';
import { PortfolioStart } from '../portfolio/PortfolioStart.tsx';
import { keepPortfolio, keptPortfolio, replacePortfolio } from '../portfolio/portfolioStore.ts';
import { RankingPanel } from '../portfolio/RankingPanel.tsx';
import { SharedForm } from '../portfolio/SharedForm.tsx';
import { SharedPanel } from '../portfolio/SharedPanel.tsx';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';

/** The chart is fetched after the figures. */
const SumsPanel = lazy(async () => ({ default: (await import('../portfolio/SumsPanel.tsx')).SumsPanel }));

/** What came of looking for a portfolio. */
interface Found {
  readonly document?: PortfolioDocument | undefined;
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/** Portefølje: several halls together; of chosen scenarios, of a file or table, or of every municipality. */
export function PortfolioPage() {
  const { language, messages } = useApp();
  const { t, pick, count } = language;
  const navigate = useNavigate();
  const params = useParams<{ id?: string }>();
  const [search] = useSearchParams<{ scenarioer?: string }>();
  const ids = createMemo(() => [...new Set((search.scenarioer ?? '').split(',').filter((id) => id !== ''))]);
  const wanted = createMemo(() => (params.id !== undefined || ids().length > 0 ? `${params.id ?? ''} ${ids().join()}` : undefined));
  const [found, { mutate }] = createResource(wanted, async (): Promise<Found> => {
    const { id } = params;
    if (id !== undefined) {
      const document = await keptPortfolio(id).catch(() => undefined);
      return { document, missing: document === undefined ? [id] : [], problems: [] };
    }
    try {
      return { ...(await portfolioOfScenarios(ids(), count('portfolio.titleOf', ids().length))), problems: [] };
    } catch (error) {
      if (error instanceof ScenarioError) return { missing: [], problems: error.problems };
      throw error;
    }
  });
  const opened = createMemo(() => found()?.document);
  const question = createQuestion(
    'portfolio',
    () => {
      const portfolio = opened();
      return portfolio === undefined ? undefined : { key: JSON.stringify(portfolio), scenarios: () => [], options: { portfolio } };
    },
    { follows: true },
  );
  /** Keeps what has been written: in the place of a portfolio that is kept here, else as a new one. */
  async function keep(document: PortfolioDocument): Promise<void> {
    if (params.id === undefined) navigate(portfolioAddress(await keepPortfolio(document)));
    else {
      await replacePortfolio(document);
      mutate({ document, missing: [], problems: [] });
    }
    messages.show(t('portfolio.form.saved'));
  }
  const title = (): string => opened()?.title ?? t('portfolio.heading');
  createEffect(() => (document.title = `${title()} – Holdbar`));
  return (
    <main id="main" class="page portfolio" tabindex="-1">
      <h1>{title()}</h1>
      <Switch>
        <Match when={wanted() === undefined}>
          <PortfolioStart />
        </Match>
        <Match when={found.loading}>
          <p aria-live="polite">{t('loading')}</p>
        </Match>
        <Match when={(found()?.problems.length ?? 0) > 0}>
          <ul class="panel file-problems">
            <For each={found()?.problems.slice(0, 10)}>{({ message }) => <li>{pick(message)}</li>}</For>
          </ul>
        </Match>
        <Match when={opened()}>
          {(portfolio) => (
            <>
              <Show when={portfolio().description}>{(text) => <p class="page__lead">{text()}</p>}</Show>
              <Show when={(found()?.missing.length ?? 0) > 0}>
                <p class="answer-note">{t('portfolio.missing.some', { what: found()?.missing.join(', ') ?? '' })}</p>
              </Show>
              <AnswerPanel
                heading={t('portfolio.summary')}
                question={question}
                actions={<PortfolioActions document={portfolio()} result={question.answer()} />}
              >
                <Show when={question.answer()}>
                  {(answer) => (
                    <>
                      <For each={portfolioSentences(answer().whole)}>{(sentence) => <p class="portfolio__sentence">{pick(sentence)}</p>}</For>
                      <p class="portfolio__soft">{t('portfolio.prices', { year: answer().priceYear })} {t('portfolio.howShared')}</p>
                    </>
                  )}
                </Show>
              </AnswerPanel>
              <section class="panel" aria-label={t('portfolio.form')}>
                <details class="answer-fold">
                  <summary>{t('portfolio.form')}</summary>
                  <Show when={portfolio()} keyed>{(document) => <SharedForm document={document} onSave={(changed) => void keep(changed)} />}</Show>
                </details>
              </section>
              <Show when={question.answer()}>
                {(answer) => (
                  <>
                    <Suspense fallback={<div class="answer__wait" />}>
                      <SumsPanel result={answer()} stale={question.isStale()} />
                    </Suspense>
                    <RankingPanel result={answer()} />
                    <Show when={answer().shared.length > 0 || answer().reserve !== undefined}>
                      <SharedPanel result={answer()} />
                    </Show>
                    <FuturesPanel document={portfolio()} isKept={params.id !== undefined} />
                  </>
                )}
              </Show>
            </>
          )}
        </Match>
        <Match when={true}>
          <p class="panel">{t('portfolio.notFound')} <A href={portfolioAddress()}>{t('portfolio.heading')}</A></p>
        </Match>
      </Switch>
    </main>
  );
} // prettier-ignore
