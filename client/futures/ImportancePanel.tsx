import { createMemo, For, Show } from 'solid-js';
import { correlationInWords, heightOfBars, importanceBars, importanceReading, importanceRows, type RankImportance } from '../../models/index.ts'; // prettier-ignore
import { lineOfFigure } from '../answers/lineOfFigure.ts';
import { FigureSelect } from '../answers/FigureSelect.tsx';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { WaitingPanel } from '../answers/WaitingPanel.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { createDimmed } from '../answers/createDimmed.ts';
import { followedDraws, orderFigures, type FuturesSettings } from './futuresSettings.ts';

/** A correlation weaker than this is not spoken of. */
const spokenOf = 0.05;

/** What a key figure hangs on when all that is uncertain varies at once. */
export function ImportancePanel(props: { readonly settings: FuturesSettings }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const terms = () => scenarioTerms(scenario, { method: 'rank', of: props.settings.figure(), draws: followedDraws(props.settings.draws()) }); // prettier-ignore
  const question = createQuestion('sensitivity', terms, { follows: true });
  const dimmed = createDimmed(() => question);
  const drawn = createMemo(() => {
    const answer = question.answer();
    if (answer?.method !== 'rank') return undefined;
    const rows = importanceRows(answer, look().narrow);
    return { answer, rows, configuration: importanceBars(answer, look()) };
  });
  const summary = ({ rows }: RankImportance): string => {
    const names = rows.filter(({ correlation }) => Math.abs(correlation ?? 0) >= spokenOf).slice(0, 3).map(({ label }) => pick(label)); // prettier-ignore
    return names.length === 0
      ? t('futures.importance.nothing')
      : t('futures.importance.summary', { names: names.join(', ') });
  };
  const controls = (
    <>
      <div class="answer-controls">
        <FigureSelect
          chosen={props.settings.figure()}
          offered={orderFigures}
          onChoose={props.settings.setFigure}
        />
      </div>
      <QuestionNotes question={question} name={t('futures.importance')} />
    </>
  );
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('futures.importance')}>{controls}</WaitingPanel>}>
      {(found) => (
        <ChartPanel
          heading={t('futures.importance')}
          summary={summary(found().answer)}
          configuration={found().configuration}
          height={heightOfBars(found().rows.length, look().narrow)}
          readings={found().rows.map((row) => `${pick(row.label)}: ${importanceReading(row, locale())}`)}
          unit={`${pick(found().answer.of.label)}. ${t('futures.importance.unit')}`}
          stale={dimmed()}
          empty={found().rows.length === 0 ? t('futures.importance.nothing') : undefined}
          controls={controls}
          paper={{
            name: 'importance',
            draw: (paper) => importanceBars(found().answer, paper),
            data: ({ importanceTable }) => importanceTable(found().answer, locale()),
            explains: lineOfFigure(found().answer.of.id),
          }}
          legend={<p class="legend">{t('futures.importance.note')}</p>}
          table={<RankTable answer={found().answer} />}
        />
      )}
    </Show>
  );
}

function RankTable(props: { readonly answer: RankImportance }) {
  const { t, pick, locale } = useApp().language;
  const said = (value: number | null): string => (value === null ? '–' : correlationInWords(value, locale()));
  return (
    <table class="ds-table number-table stacks">
      <caption>{t('futures.importance.caption', { name: pick(props.answer.of.label) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('futures.importance.input')}</th>
          <th scope="col">{t('futures.importance.value')}</th>
          <th scope="col">{t('futures.importance.interval')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.answer.rows}>
          {(row) => (
            <tr>
              <th scope="row">{pick(row.label)}</th>
              <td data-name={t('futures.importance.value')} class="number-table__strong">
                {said(row.correlation)}
              </td>
              <td data-name={t('futures.importance.interval')}>
                {row.low === null ? '–' : `${said(row.low)} – ${said(row.high)}`}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
