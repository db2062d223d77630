import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { amountInWords, answerWords, breakEvenCurve, breakEvenSummary, moneyScale, outcomeAt, type BreakEven } from '../../models/index.ts'; // prettier-ignore
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { OutcomeText } from './OutcomeText.tsx';
import { usualInput } from './inputChoices.ts';
import { InputSelect } from './InputSelect.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { scenarioTerms } from './scenarioTerms.ts';
import { shownInput } from './shownInput.ts';
import { WaitingPanel } from './WaitingPanel.tsx';

/** What may be brought into balance. */
const targets = ['structuralResult', 'result', 'liquidity', 'verdict'] as const;

/** How many rows the table has, about; all points stand in the chart. */
const tableRows = 21;

/** Steps of a hundredth of the span, so that the rows of the table are round numbers where the span is. */
const points = 101;

/** Where the hall balances along one chosen input; the choice belongs to the address. */
export function CurvePanel(props: { readonly computed: Computed }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const [search, setSearch] = useSearchParams<{ tall?: string; maal?: string }>();
  const input = (): string => search.tall ?? usualInput(props.computed.scenario);
  const of = (): (typeof targets)[number] =>
    targets.find((target) => target === search.maal) ?? 'structuralResult';
  const question = createQuestion('break-even', () => scenarioTerms(scenario, { input: input(), of: of(), points }), { follows: true }); // prettier-ignore
  const answer = (): BreakEven | undefined => question.answer();
  const shown = createMemo(() => {
    const found = answer();
    return found === undefined ? undefined : shownInput(found.input, found.unit, scenario.inputs(), language);
  });
  const drawn = createMemo(() => {
    const [found, numbers] = [answer(), shown()];
    if (found === undefined || numbers === undefined) return undefined;
    return { answer: found, numbers, said: numbers.said, configuration: breakEvenCurve(found, { ...look(), input: numbers }), summary: pick(breakEvenSummary(found, numbers.said)) }; // prettier-ignore
  });
  const amount = (value: number | null): string => (value === null ? '–' : amountInWords(value, locale()));
  const reading = (found: BreakEven, index: number): string => {
    const [x = 0, y = null] = found.curve[index] ?? [];
    return `${shown()?.said(x) ?? ''}: ${amount(y)}. ${outcomeAt(found, index, look())}`;
  };
  const largest = (found: BreakEven): number => Math.max(1, ...found.curve.map(([, y]) => Math.abs(y ?? 0)));
  const controls = (
    <>
      <div class="answer-controls">
        <InputSelect
          label={t('curve.input')}
          scenario={props.computed.scenario}
          chosen={input()}
          onChoose={(path) => setSearch({ tall: path }, { replace: true, scroll: false })}
        />
        <label class="input-select input-select--short">
          {t('curve.of')}
          <select
            class="ds-input"
            onChange={(event) =>
              setSearch({ maal: event.currentTarget.value }, { replace: true, scroll: false })
            }
          >
            <For each={targets}>
              {(target) => (
                <option value={target} selected={target === of()}>
                  {t(`curve.of.${target}`)}
                </option>
              )}
            </For>
          </select>
        </label>
      </div>
      <QuestionNotes question={question} name={t('curve.heading')} />
    </>
  );
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('curve.heading')}>{controls}</WaitingPanel>}>
      {(curve) => (
        <ChartPanel
          heading={t('curve.heading')}
          summary={curve().summary}
          configuration={curve().configuration}
          readings={curve().answer.curve.map((_, index) => reading(curve().answer, index))}
          unit={`${pick(curve().answer.of.label)}, ${moneyScale(largest(curve().answer)).unit(locale())}`}
          stale={question.isStale() || question.status() === 'computing'}
          controls={controls}
          paper={{
            name: 'break-even',
            draw: (paper) => breakEvenCurve(curve().answer, { ...paper, input: curve().numbers }),
            data: ({ curveTable }) => curveTable(curve().answer, { scenario: props.computed.scenario, locale: locale() }), // prettier-ignore
            explains: { line: 'verdict.additionalSupportPerYear' },
          }}
          table={<CurveTable answer={curve().answer} said={curve().said} />}
          legend={
            <p class="legend">
              {pick(curve().answer.label)}
              {shown()?.unit === '' ? '' : `, ${shown()?.unit}`}
            </p>
          }
        />
      )}
    </Show>
  );
}

/** Every fifth point or so, and those where it balances. */
function CurveTable(props: { readonly answer: BreakEven; readonly said: (value: number) => string }) {
  const { pick, t, locale } = useApp().language;
  const rows = createMemo(() => {
    const { curve, verdicts, crossings } = props.answer;
    const every = Math.max(1, Math.ceil(curve.length / tableRows));
    const points = curve.flatMap(([x, y], index) => (index % every === 0 || index === curve.length - 1 ? [{ x, y, outcome: verdicts[index] ?? null, balances: false }] : [])); // prettier-ignore
    const found = crossings.map((crossing) => ({ x: crossing.printed.value, y: crossing.reachedAbove ? crossing.quantityAbove : crossing.quantityBelow, outcome: crossing.reachedAbove ? crossing.verdictAbove : crossing.verdictBelow, balances: true })); // prettier-ignore
    return [...points, ...found].sort((a, b) => a.x - b.x);
  });
  return (
    <table class="ds-table number-table">
      <caption>{t('curve.caption', { name: pick(props.answer.label) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.value')}</th>
          <th scope="col">{pick(props.answer.of.label)}</th>
          <th scope="col">{t('strip.label')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr classList={{ 'is-strong': row.balances }}>
              <th scope="row">
                {props.said(row.x)} {row.balances ? `(${pick(answerWords.limit)})` : ''}
              </th>
              <td>{row.y === null ? '–' : amountInWords(row.y, locale())}</td>
              <td>
                <OutcomeText outcome={row.outcome} />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
