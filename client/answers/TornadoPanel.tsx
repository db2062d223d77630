import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { figureTexts, heightOfBars, tornadoBars, tornadoLegend, tornadoReading, tornadoRows, type Tornado, type TornadoRow } from '../../models/index.ts'; // prettier-ignore
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { lineOfFigure } from './lineOfFigure.ts';
import { QuestionNotes } from './QuestionNotes.tsx';
import { scenarioTerms } from './scenarioTerms.ts';
import { shownInput } from './shownInput.ts';
import { WaitingPanel } from './WaitingPanel.tsx';
import { FigureSelect } from './FigureSelect.tsx';

/** The figures that may be chosen; the rest are in the answers of the command line. */
const offered = [
  'gap',
  'margin',
  'runway',
  'minimumCash',
  'recurringCoverage',
  'meanRecurringCost',
  'reusedShare',
];

/** What means most for a key figure, each number moved alone; the figure belongs to the address. */
export function TornadoPanel(props: { readonly computed: Computed }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const [search, setSearch] = useSearchParams<{ figur?: string }>();
  /** Of a hall that holds nothing is missing: what matters is its margin. */
  const usual = (): string => (scenario.computed()?.result.verdict.outcome === 'holds' ? 'margin' : 'gap');
  const of = (): string => offered.find((figure) => figure === search.figur) ?? usual();
  const question = createQuestion('sensitivity', () => scenarioTerms(scenario, { of: of() }), {
    follows: true,
  });
  const saidInput = (row: TornadoRow, value: number): string => shownInput(row.path, row.unit, scenario.inputs(), language).said(value); // prettier-ignore
  const drawn = createMemo(() => {
    const answer = question.answer();
    if (answer?.method !== 'tornado') return undefined;
    const texts = figureTexts(
      answer.of,
      answer.rows.map(({ low }) => low.y ?? 0),
      locale(),
    );
    const options = { ...look(), said: (value: number) => texts.said(value), tick: texts.tick, saidInput };
    return { answer, texts, options, rows: tornadoRows(answer), configuration: tornadoBars(answer, options) };
  });
  const summary = (answer: Tornado): string => {
    if (answer.base === null) return answer.reason === undefined ? '' : pick(answer.reason);
    const names = tornadoRows(answer).slice(0, 3).map(({ label }) => pick(label)); // prettier-ignore
    return names.length === 0 ? t('tornado.nothing') : t('tornado.summary', { names: names.join(', '), share: Math.round(answer.share * 100) }); // prettier-ignore
  };
  const controls = (
    <>
      <div class="answer-controls">
        <FigureSelect
          chosen={of()}
          offered={offered}
          onChoose={(figur) => setSearch({ figur }, { replace: true, scroll: false })}
        />
      </div>
      <QuestionNotes question={question} name={t('tornado.heading')} />
    </>
  );
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('tornado.heading')}>{controls}</WaitingPanel>}>
      {(found) => (
        <ChartPanel
          heading={t('tornado.heading')}
          summary={summary(found().answer)}
          configuration={found().configuration}
          height={heightOfBars(
            look().narrow ? Math.min(5, found().rows.length) : found().rows.length,
            look().narrow,
          )}
          readings={found().rows.map((row) => `${pick(row.label)}: ${tornadoReading(row, found().options)}`)}
          unit={`${pick(found().answer.of.label)}${found().texts.unit === '' ? '' : `, ${found().texts.unit}`}`}
          stale={question.isStale() || question.status() === 'computing'}
          empty={found().rows.length === 0 ? summary(found().answer) : undefined}
          controls={controls}
          paper={{
            name: 'tornado',
            draw: (paper) => tornadoBars(found().answer, { ...found().options, ...paper }),
            legend: tornadoLegend,
            data: ({ tornadoTable }) => tornadoTable(found().answer, { scenario: props.computed.scenario, locale: locale() }), // prettier-ignore
            explains: lineOfFigure(found().answer.of.id),
          }}
          legend={
            <div class="legend">
              <ul class="legend__list">
                <li>
                  <span class="legend__mark legend__mark--low" />
                  {t('tornado.low')}
                </li>
                <li>
                  <span class="legend__mark legend__mark--high" />
                  {t('tornado.high')}
                </li>
              </ul>
            </div>
          }
          table={
            <table class="ds-table number-table stacks">
              <caption>{t('tornado.caption', { name: pick(found().answer.of.label) })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('switching.input')}</th>
                  <th scope="col">{t('tornado.low')}</th>
                  <th scope="col">{t('tornado.high')}</th>
                  <th scope="col">{t('tornado.atLow')}</th>
                  <th scope="col">{t('tornado.atHigh')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={found().answer.rows}>
                  {(row) => (
                    <tr>
                      <th scope="row">{pick(row.label)}</th>
                      <td data-name={t('tornado.low')}>{saidInput(row, row.low.x)}</td>
                      <td data-name={t('tornado.high')}>{saidInput(row, row.high.x)}</td>
                      <td data-name={t('tornado.atLow')}>
                        {row.low.y === null ? '–' : found().texts.said(row.low.y)}
                      </td>
                      <td data-name={t('tornado.atHigh')}>
                        {row.high.y === null ? '–' : found().texts.said(row.high.y)}
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          }
        />
      )}
    </Show>
  );
}
