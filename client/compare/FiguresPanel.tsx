import { createSignal, For, Show } from 'solid-js';
import {
  figureTexts,
  keyFigureList,
  percentInWords,
  type ComparedFigure,
  type ComparedValue,
} from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { kindOf } from '../../models/index.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { comparedTerms, type ComparedScenario } from './createComparedScenarios.ts';

/** How the difference is shown. */
const differences = ['none', 'amount', 'percent'] as const;

/** Verdicts and key figures side by side. */
export function FiguresPanel(props: {
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
}) {
  const { language } = useApp();
  const { t, pick } = language;
  const [shown, setShown] = createSignal<(typeof differences)[number]>('amount');
  const against = (): number =>
    Math.max(
      0,
      props.scenarios.findIndex(({ id }) => id === props.against),
    );
  const question = createQuestion('compare', () => comparedTerms(props.scenarios, { against: against() }), { follows: true }); // prettier-ignore
  const order = keyFigureList.map(({ id }) => id);
  const figures = (): readonly ComparedFigure[] => (question.answer()?.figures ?? []).filter(({ id }) => order.includes(id)); // prettier-ignore
  return (
    <AnswerPanel
      heading={t('compare.figures')}
      question={question}
      summary={
        question.answer() === undefined
          ? undefined
          : t('compare.prices', { year: question.answer()?.priceYear ?? '' })
      }
      actions={
        <label class="compact-select">
          <span>{t('compare.show')}</span>
          <select
            class="ds-input"
            onChange={(event) =>
              setShown(differences.find((each) => each === event.currentTarget.value) ?? 'none')
            }
          >
            <For each={differences}>
              {(each) => (
                <option value={each} selected={each === shown()}>
                  {t(`compare.show.${each}`)}
                </option>
              )}
            </For>
          </select>
        </label>
      }
    >
      <Show when={question.answer()}>
        {(answer) => (
          <>
            <div class="table-scroll" tabindex="0" role="region" aria-label={t('compare.figures')}>
              <table
                class="ds-table number-table compare-table"
                style={{ '--columns': String(answer().scenarios.length + 1) }}
              >
                <caption class="visually-hidden">{t('compare.caption')}</caption>
                <thead>
                  <tr>
                    <td />
                    <For each={answer().scenarios}>
                      {({ title }, at) => (
                        <th scope="col">
                          {title}
                          <Show when={at() === answer().against}>
                            <span class="compare-table__base">{t('compare.isBase')}</span>
                          </Show>
                        </th>
                      )}
                    </For>
                  </tr>
                </thead>
                <tbody>
                  <tr>
                    <th scope="row">{t('strip.label')}</th>
                    <For each={answer().scenarios}>
                      {({ verdict, sameInputs }, at) => (
                        <td>
                          <VerdictBadge kind={verdict.outcome} text={pick(verdict.badge)} />
                          <span class="compare-table__short">{pick(verdict.short)}</span>
                          <Show when={sameInputs && at() !== answer().against}>
                            <span class="compare-table__short">{t('compare.same')}</span>
                          </Show>
                        </td>
                      )}
                    </For>
                  </tr>
                  <For each={figures()}>
                    {(figure) => (
                      <tr>
                        <th scope="row">{pick(figure.label)}</th>
                        <For each={figure.values}>
                          {(value, at) => (
                            <Value
                              figure={figure}
                              value={value}
                              shown={at() === answer().against ? 'none' : shown()}
                            />
                          )}
                        </For>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
            <For each={answer().notes}>{(note) => <p class="answer-note">{pick(note)}</p>}</For>
          </>
        )}
      </Show>
    </AnswerPanel>
  );
}

/** A value, and below it how it differs from the one measured against. */
function Value(props: {
  readonly figure: ComparedFigure;
  readonly value: ComparedValue;
  readonly shown: (typeof differences)[number];
}) {
  const { pick, locale } = useApp().language;
  const texts = () => figureTexts(props.figure, [], locale());
  const difference = (): string | undefined => {
    const { difference: by, share } = props.value;
    if (props.shown === 'none' || by === null || by === 0) return undefined;
    const text = props.shown === 'amount' ? texts().said(by, true) : share === null ? '' : `${share > 0 ? '+' : ''}${percentInWords(Math.round(share * 1000) / 10, locale())}`; // prettier-ignore
    return /[1-9]/.test(text) ? text : undefined;
  };
  const kind = () => kindOf(props.figure.id, props.value.difference ?? 0);
  return (
    <td>
      <Show
        when={props.value.value !== null}
        fallback={
          <span title={props.value.reason === undefined ? undefined : pick(props.value.reason)}>–</span>
        }
      >
        {texts().said(props.value.value ?? 0)}
      </Show>
      <Show when={props.value.value === null && props.value.reason}>
        {(reason) => <span class="compare-table__short">{pick(reason())}</span>}
      </Show>
      <Show when={difference()}>
        {(text) => (
          <span class={`compare-table__difference compare-table__difference--${kind()}`}>{text()}</span>
        )}
      </Show>
    </td>
  );
}
