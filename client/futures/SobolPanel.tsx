import { For, Show } from 'solid-js';
import type { SobolStudy } from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { numberText, percentText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import type { FuturesSettings } from './futuresSettings.ts';

type Index = SobolStudy['inputs'][number]['first'];

/** What share of a figure's variation hangs on each input, by itself and together with others. */
export function SobolPanel(props: { readonly settings: FuturesSettings }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const terms = () => scenarioTerms(scenario, { method: 'sobol', of: props.settings.figure() });
  const question = createQuestion('sensitivity', terms, { follows: false });
  const study = (): SobolStudy | undefined => {
    const answer = question.answer();
    return answer?.method === 'sobol' ? answer : undefined;
  };
  const share = (value: number): string => percentText(Math.min(1, Math.max(0, value)), locale());
  const interval = ({ value, low, high }: Index): string => `${share(value)} (${share(low)}–${share(high)})`;
  const summary = (found: SobolStudy): string => {
    const [strongest] = [...found.inputs].sort((one, other) => other.first.value - one.first.value);
    if (strongest === undefined) return t('futures.sobol.nothing');
    return t('futures.sobol.summary', { name: pick(strongest.label), share: share(strongest.first.value), figure: pick(found.of.label) }); // prettier-ignore
  };
  return (
    <AnswerPanel
      heading={t('futures.sobol')}
      question={question}
      summary={study() === undefined ? undefined : summary(study()!)}
    >
      <Show when={study()}>
        {(found) => (
          <>
            <div
              class="table-scroll table-scroll--short"
              tabindex="0"
              role="region"
              aria-label={t('futures.sobol')}
            >
              <table class="ds-table number-table">
                <caption>
                  {t('futures.sobol.caption', { futures: numberText(found().futures, locale()) })}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{t('futures.importance.input')}</th>
                    <th scope="col">{t('futures.sobol.first')}</th>
                    <th scope="col">{t('futures.sobol.total')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={found().inputs}>
                    {(row) => (
                      <tr>
                        <th scope="row">{pick(row.label)}</th>
                        <td>{interval(row.first)}</td>
                        <td class="number-table__strong">{interval(row.total)}</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
            <Show when={found().correlationsLeftOut}>
              <p class="answer-fold__note">{t('futures.sobol.leftOut')}</p>
            </Show>
          </>
        )}
      </Show>
    </AnswerPanel>
  );
}
