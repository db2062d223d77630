import { createSignal, For, Show } from 'solid-js';
import { hallFormat, needInWords, type PortfolioDocument } from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { numberText, percentText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';

/** How many futures are computed: fewer where there are very many halls. */
const drawsFor = (halls: number): number => (halls > 50 ? 256 : 2048);

/** How many halls are shown one by one. */
const most = 25;

/** In how many futures all halls hold, what support is enough with a chosen certainty; computed when it is asked for. */
export function FuturesPanel(props: { readonly document: PortfolioDocument }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const [isAsked, setAsked] = createSignal(false);
  const draws = (): number => drawsFor(Object.keys(props.document.halls).length);
  const question = createQuestion(
    'portfolio-futures',
    () => isAsked() ? { key: JSON.stringify(props.document).length + props.document.id, scenarios: () => [], options: { portfolio: props.document, draws: draws() } } : undefined,
    { follows: true },
  );
  /** What a correlation is of: the part of the form that its path begins with. */
  const nameOf = (path: string): string => {
    const part = [...hallFormat.groups, ...hallFormat.lists].find((each) => each.path === path.split('.')[0]);
    return part === undefined ? path : pick(part.label);
  };
  const ofHundred = (share: number): string => numberText(share * 100, locale(), 0);
  const summary = (): string | undefined => {
    const answer = question.answer();
    if (answer === undefined) return undefined;
    const reach = numberText(((answer.allHold.high - answer.allHold.low) / 2) * 100, locale(), 1);
    return t('portfolio.allHold', { count: ofHundred(answer.allHold.value), reach, middle: numberText(answer.hold.p50 ?? 0, locale(), 0), halls: answer.halls.length });
  };
  return (
    <Show
      when={isAsked()}
      fallback={
        <section class="panel" aria-labelledby="portfolio-futures">
          <h2 class="panel__heading" id="portfolio-futures">{t('portfolio.futures')}</h2>
          <p>{t('portfolio.futuresAbout', { draws: numberText(draws(), locale(), 0) })}</p>
          <button type="button" class="ds-button" onClick={() => setAsked(true)}>{t('portfolio.simulate')}</button>
        </section>
      }
    >
      <AnswerPanel heading={t('portfolio.futures')} question={question} summary={summary()}>
        <Show when={question.answer()}>
          {(answer) => (
            <>
              <Show when={answer().support.separately !== null}>
                <p>{t('portfolio.supportSeparately', { amount: needInWords(answer().support.separately ?? 0, locale()), certainty: ofHundred(answer().support.certainty) })}</p>
              </Show>
              <Show when={answer().support.together !== null && answer().halls.length > 1}>
                <p>{t('portfolio.supportTogether', { amount: needInWords(answer().support.together ?? 0, locale()) })}</p>
              </Show>
              <Show when={answer().halls.length <= most}>
                <table class="ds-table number-table portfolio__chances">
                  <caption>{t('portfolio.chances')}</caption>
                  <tbody>
                    <For each={answer().halls}>
                      {({ label, holds }) => (
                        <tr>
                          <th scope="row">{label}</th>
                          <td>{ofHundred(holds.value)}</td>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </Show>
              <p class="answer-note">
                {t('portfolio.foot', { draws: numberText(answer().draws, locale(), 0), seed: answer().seed, common: Object.entries(answer().correlation).map(([path, value]) => `${nameOf(path)} ${percentText(value, locale())}`).join(', ') })}
              </p>
            </>
          )}
        </Show>
      </AnswerPanel>
    </Show>
  );
} // prettier-ignore
