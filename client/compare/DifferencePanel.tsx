import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { DifferenceSide, InputDifference } from '../../models/index.ts';
import type { ComparedIds } from '../addresses.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { comparedTerms, type ComparedScenario } from './createComparedScenarios.ts';
import { likeInputs, rowsNamed, shownInputs, type ShownInputs } from './likeInputs.ts';
import { PairSelect } from './PairSelect.tsx';
import { sideText } from './sideText.ts';

/** Which assumptions differ between two scenarios, with the source of each number. */
export function DifferencePanel(props: {
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
  readonly other: string;
  readonly chosen: ComparedIds;
}) {
  const { language } = useApp();
  const { t, pick, count } = language;
  const pair = () => [props.against, props.other].flatMap((id) => props.scenarios.filter((each) => each.id === id)); // prettier-ignore
  const question = createQuestion('diff', () => (pair().length === 2 ? comparedTerms(pair(), {}) : undefined), { follows: true, rest: 0 }); // prettier-ignore
  const [search, setSearch] = useSearchParams<{ vis?: string }>();
  const shown = (): ShownInputs => shownInputs.find((each) => each === search.vis) ?? 'ulike';
  const [words, setWords] = createSignal('');
  /** What differs, as rows. */
  const differing = (): readonly Row[] => (question.answer()?.inputs ?? []).map((input) => ({ section: pick(input.group), label: pick(input.label), input })); // prettier-ignore
  /** What is alike, looked for only when it is asked for. */
  const alike = createMemo((): readonly Row[] => {
    const [first, second] = pair();
    const answer = question.answer();
    if (shown() === 'ulike' || first === undefined || second === undefined || answer === undefined) return [];
    return likeInputs(first, second, answer.inputs, language).map(({ section, label, path }) => ({ section, label, text: sideText(first.scenario.values, path, language, first.scenario.read) ?? '–' })); // prettier-ignore
  });
  const rows = createMemo(() => rowsNamed([...(shown() === 'like' ? [] : differing()), ...alike()], words()));
  const summary = (): string | undefined => {
    const answer = question.answer();
    if (answer === undefined) return undefined;
    const inputs = answer.inputs.length === 0 ? t('diff.same') : count('diff.summary', answer.inputs.length);
    return answer.actuals.length === 0 ? inputs : `${inputs} ${count('diff.actuals', answer.actuals.length)}`;
  };
  return (
    <AnswerPanel
      heading={t('compare.inputs')}
      question={question}
      summary={summary()}
      controls={
        <div class="answer-controls">
          <PairSelect
            part="forutsetninger"
            scenarios={props.scenarios}
            against={props.against}
            other={props.other}
            chosen={props.chosen}
          />
          <div class="segments" role="group" aria-label={t('diff.show')}>
            <For each={shownInputs}>
              {(each) => (
                <button
                  type="button"
                  class="segments__choice"
                  aria-pressed={shown() === each}
                  onClick={() => setSearch({ vis: each === 'ulike' ? undefined : each }, { replace: true, scroll: false })} // prettier-ignore
                >
                  {t(`diff.show.${each}`)}
                </button>
              )}
            </For>
          </div>
          <label class="difference-words">
            {t('diff.words')}
            <input
              class="ds-input"
              type="search"
              autocomplete="off"
              value={words()}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
        </div>
      }
    >
      <Show when={question.answer()}>
        {(answer) => (
          <Show
            when={rows().length > 0}
            fallback={
              <Show when={words() !== '' || shown() === 'like'}>
                <p>{t('diff.none')}</p>
              </Show>
            }
          >
            <div class="table-scroll" tabindex="0" role="region" aria-label={t('compare.inputs')}>
              <table class="ds-table number-table difference-table stacks">
                <caption class="visually-hidden">{t(`diff.caption.${shown()}`)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('column.item')}</th>
                    <th scope="col">{answer().first.title}</th>
                    <th scope="col">{answer().second.title}</th>
                    <th scope="col">{t('diff.why')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={rows()}>
                    {(row) => (
                      <tr classList={{ 'is-alike': row.input === undefined }}>
                        <th scope="row">
                          <span class="difference-table__group">{row.section}</span>
                          {row.label}
                        </th>
                        <Show
                          when={row.input}
                          fallback={
                            <>
                              <td data-name={answer().first.title}>{row.text}</td>
                              <td data-name={answer().second.title}>{row.text}</td>
                              <td data-name={t('diff.why')} class="difference-table__why">
                                {t('diff.alike')}
                              </td>
                            </>
                          }
                        >
                          {(input) => (
                            <>
                              <td data-name={answer().first.title}>
                                <Side scenario={pair()[0]} input={input()} side={input().first} />
                              </td>
                              <td data-name={answer().second.title}>
                                <Side scenario={pair()[1]} input={input()} side={input().second} />
                              </td>
                              <td data-name={t('diff.why')} class="difference-table__why">
                                {why(input())}
                              </td>
                            </>
                          )}
                        </Show>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </Show>
        )}
      </Show>
    </AnswerPanel>
  );
}

/** A row of the table: an input that differs, or what both hold of one that is alike. */
interface Row {
  readonly section: string;
  readonly label: string;
  readonly input?: InputDifference;
  readonly text?: string;
}

/** The note or the source of the second, else of the first. */
const why = ({ first, second }: InputDifference): string => second?.note ?? second?.source ?? first?.note ?? first?.source ?? ''; // prettier-ignore

/** What one of the two holds, as it is read. */
function Side(props: {
  readonly scenario: ComparedScenario | undefined;
  readonly input: InputDifference;
  readonly side: DifferenceSide | undefined;
}) {
  const { language } = useApp();
  const { t, pick } = language;
  const text = (): string => {
    const { scenario, input, side } = props;
    if (side === undefined)
      return t(input.kind === 'added' || input.kind === 'removed' ? 'diff.absent' : 'value.empty');
    if (side.label !== undefined) return pick(side.label);
    return (
      sideText(scenario?.scenario.values ?? {}, input.path, language, scenario?.scenario.read) ??
      t('diff.present')
    );
  };
  return (
    <>
      {text()}
      <Show when={props.side?.isDefault === true}>
        <span class="compare-table__short">{t('source.default')}</span>
      </Show>
    </>
  );
}
