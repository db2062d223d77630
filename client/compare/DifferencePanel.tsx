import { For, Show } from 'solid-js';
import type { DifferenceSide, InputDifference } from '../../models/index.ts';
import type { ComparedIds } from '../addresses.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { comparedTerms, type ComparedScenario } from './createComparedScenarios.ts';
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
  const question = createQuestion('diff', () => (pair().length === 2 ? comparedTerms(pair(), {}) : undefined), { follows: true }); // prettier-ignore
  const summary = (): string | undefined => {
    const answer = question.answer();
    if (answer === undefined) return undefined;
    return answer.inputs.length === 0 ? t('diff.same') : count('diff.summary', answer.inputs.length);
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
        </div>
      }
    >
      <Show when={question.answer()}>
        {(answer) => (
          <Show when={answer().inputs.length > 0}>
            <div class="table-scroll" tabindex="0" role="region" aria-label={t('compare.inputs')}>
              <table class="ds-table number-table difference-table">
                <caption class="visually-hidden">{t('diff.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('column.item')}</th>
                    <th scope="col">{answer().first.title}</th>
                    <th scope="col">{answer().second.title}</th>
                    <th scope="col">{t('diff.why')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={answer().inputs}>
                    {(input) => (
                      <tr>
                        <th scope="row">
                          <span class="difference-table__group">{pick(input.group)}</span>
                          {pick(input.label)}
                        </th>
                        <td>
                          <Side scenario={pair()[0]} input={input} side={input.first} />
                        </td>
                        <td>
                          <Side scenario={pair()[1]} input={input} side={input.second} />
                        </td>
                        <td class="difference-table__why">{why(input)}</td>
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
    return sideText(scenario?.scenario.values ?? {}, input.path, language) ?? t('diff.present');
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
