import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import type { PortfolioDocument } from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { studiesAddress } from '../studies/studyApi.ts';
import { createChancesSummary, PortfolioChances } from './PortfolioChances.tsx';

/** How many futures are computed: fewer where there are very many halls. */
const drawsFor = (halls: number): number => (halls > 50 ? 256 : 2048);

/** In how many futures all halls hold, what support is enough with a chosen certainty; computed when it is asked for. */
export function FuturesPanel(props: { readonly document: PortfolioDocument; readonly isKept: boolean }) {
  const { language, session } = useApp();
  const { t, locale } = language;
  const [isAsked, setAsked] = createSignal(false);
  const draws = (): number => drawsFor(Object.keys(props.document.halls).length);
  const question = createQuestion(
    'portfolio-futures',
    () => isAsked() ? { key: JSON.stringify(props.document), scenarios: () => [], options: { portfolio: props.document, draws: draws() } } : undefined,
    { follows: true },
  );
  const chances = createChancesSummary();
  const summary = (): string | undefined => ((found) => (found === undefined ? undefined : chances(found)))(question.answer());
  /** More of them than a page computes, where a server may. */
  const onServer = () => (
    <Show when={props.isKept && session.session() !== undefined}>
      <p><A href={studiesAddress({ portfolio: props.document.id })}>{t('studies.more')}</A></p>
    </Show>
  );
  return (
    <Show
      when={isAsked()}
      fallback={
        <section class="panel" aria-labelledby="portfolio-futures">
          <h2 class="panel__heading" id="portfolio-futures">{t('portfolio.futures')}</h2>
          <p>{t('portfolio.futuresAbout', { draws: numberText(draws(), locale(), 0) })}</p>
          <button type="button" class="ds-button" onClick={() => setAsked(true)}>{t('portfolio.simulate')}</button>
          {onServer()}
        </section>
      }
    >
      <AnswerPanel heading={t('portfolio.futures')} question={question} summary={summary()}>
        <Show when={question.answer()}>{(answer) => <PortfolioChances answer={answer()} withoutSummary />}</Show>
        {onServer()}
      </AnswerPanel>
    </Show>
  );
} // prettier-ignore
