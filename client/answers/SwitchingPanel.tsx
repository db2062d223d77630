import { A } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { distanceInWords, heightOfBars, nearestFlip, switchingLegend, switchingRange, switchingReading, type IdleInput, type SwitchingValue, type SwitchingValues } from '../../models/index.ts'; // prettier-ignore
import { viewAddress } from '../addresses.ts';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { QuestionNotes } from './QuestionNotes.tsx';
import { scenarioTerms } from './scenarioTerms.ts';
import { shownInput } from './shownInput.ts';
import { WaitingPanel } from './WaitingPanel.tsx';

/** The most rows of the plot. */
const most = 12;

/** How near every number is to flipping the verdict. */
export function SwitchingPanel(props: { readonly computed: Computed }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const question = createQuestion('switching-values', () => scenarioTerms(scenario), { follows: false });
  /** What is known so far, once there is anything to see. */
  const partial = (): SwitchingValues | undefined =>
    (question.partial()?.rows.length ?? 0) > 0 ? question.partial() : undefined;
  const found = (): SwitchingValues | undefined => partial() ?? question.answer();
  const said = (row: SwitchingValue | IdleInput, value: number): string => shownInput(row.input, row.unit, scenario.inputs(), language).said(value); // prettier-ignore
  const plotted = (values: SwitchingValues): readonly SwitchingValue[] => values.rows.filter(({ nearness }) => nearness !== null).slice(0, most); // prettier-ignore
  const options = () => ({ ...look(), said });
  const configuration = createMemo(() => {
    const values = found();
    return values === undefined ? undefined : switchingRange(values, options());
  });
  const summary = (values: SwitchingValues): string => {
    const [first] = values.rows;
    const flip = first === undefined ? null : nearestFlip(first);
    if (first === undefined || flip === null) return t('switching.none');
    return t(`switching.summary.${flip.plausible}`, { name: pick(first.label), to: said(first, flip.printed.value), distance: distanceInWords(first, flip.printed.value, locale()) }); // prettier-ignore
  };
  const head = (
    <>
      <Show when={partial() !== undefined}>
        <p class="answer-note">{t('answer.preliminary')}</p>
      </Show>
      <QuestionNotes question={question} name={t('switching.heading')} />
    </>
  );
  return (
    <Show
      when={configuration() !== undefined && found()}
      fallback={<WaitingPanel heading={t('switching.heading')}>{head}</WaitingPanel>}
    >
      {(values) => (
        <div class="answer-group">
          <ChartPanel
            heading={t('switching.heading')}
            summary={summary(values())}
            configuration={configuration()!}
            height={heightOfBars(plotted(values()).length, look().narrow)}
            readings={plotted(values()).map(
              (row) => `${pick(row.label)}: ${switchingReading(row, options())}`,
            )}
            unit={t('switching.unit')}
            stale={question.isStale() && partial() === undefined}
            empty={values().rows.length === 0 ? t('switching.none') : undefined}
            controls={head}
            paper={{
              name: 'switching-values',
              draw: (paper) => switchingRange(values(), { ...paper, said }),
              legend: switchingLegend,
              data: ({ switchingTable }) => switchingTable(values(), { scenario: props.computed.scenario, locale: locale() }), // prettier-ignore
              explains: { line: 'verdict.additionalSupportPerYear' },
            }}
            table={<SwitchingTable values={values()} said={said} />}
            legend={<SwitchingLegend />}
          />
          <Show when={partial() === undefined}>
            <IdleLists values={values()} />
          </Show>
        </div>
      )}
    </Show>
  );
}

function SwitchingLegend() {
  const { t } = useApp().language;
  return (
    <div class="legend">
      <ul class="legend__list">
        <li>
          <span class="legend__mark legend__mark--flip legend__mark--inside" />
          {t('switching.inside')}
        </li>
        <li>
          <span class="legend__mark legend__mark--flip" />
          {t('switching.outside')}
        </li>
        <li>
          <span class="legend__mark legend__mark--today" />
          {t('switching.today')}
        </li>
        <li>
          <span class="legend__mark legend__mark--range" />
          {t('column.range')}
        </li>
      </ul>
    </div>
  );
}

/** All inputs that flip the verdict, the nearest first; each name leads to its curve. */
function SwitchingTable(props: {
  readonly values: SwitchingValues;
  readonly said: (row: SwitchingValue, value: number) => string;
}) {
  const { language, scenario } = useApp();
  const { t, pick, locale } = language;
  const curve = (path: string): string => `${viewAddress(scenario.document()?.id ?? '', 'analyse')}?tall=${encodeURIComponent(path)}`; // prettier-ignore
  return (
    <table class="ds-table number-table stacks">
      <caption>{t('switching.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('switching.input')}</th>
          <th scope="col">{t('switching.today')}</th>
          <th scope="col">{t('switching.value')}</th>
          <th scope="col">{t('switching.distance')}</th>
          <th scope="col">{t('column.range')}</th>
          <th scope="col">{t('switching.isInside')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.values.rows}>
          {(row) => {
            const flip = nearestFlip(row);
            return (
              <tr>
                <th scope="row">
                  <A href={curve(row.input)} noScroll>
                    {pick(row.label)}
                  </A>
                </th>
                <td data-name={t('switching.today')}>{props.said(row, row.base)}</td>
                <td data-name={t('switching.value')} class="number-table__strong">
                  {flip === null ? '–' : props.said(row, flip.printed.value)}
                </td>
                <td data-name={t('switching.distance')}>
                  {flip === null ? '–' : distanceInWords(row, flip.printed.value, locale())}
                </td>
                <td data-name={t('column.range')}>
                  {row.range === undefined
                    ? '–'
                    : `${props.said(row, row.range.low)} – ${props.said(row, row.range.high)}`}
                </td>
                <td data-name={t('switching.isInside')}>
                  {flip === null || flip.plausible === 'unknown'
                    ? '–'
                    : t(`switching.${flip.plausible === 'inside' ? 'yes' : 'no'}`)}
                </td>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  );
}

/** The inputs that never flip the verdict, by the reason. */
function IdleLists(props: { readonly values: SwitchingValues }) {
  const { t, pick, count } = useApp().language;
  const groups = () => [
    { key: 'neverFlip' as const, inputs: props.values.neverFlip },
    { key: 'changeNothing' as const, inputs: props.values.changeNothing },
    { key: 'notVaried' as const, inputs: props.values.notVaried },
  ];
  const byReason = (inputs: readonly IdleInput[]): [string, string[]][] => {
    const reasons = new Map<string, string[]>();
    for (const { reason, label } of inputs) reasons.set(pick(reason), [...(reasons.get(pick(reason)) ?? []), pick(label)]); // prettier-ignore
    return [...reasons];
  };
  return (
    <div class="idle-lists">
      <For each={groups().filter(({ inputs }) => inputs.length > 0)}>
        {({ key, inputs }) => (
          <details class="answer-fold">
            <summary>{count(`switching.${key}`, inputs.length)}</summary>
            <p class="answer-fold__note">{t(`switching.${key}.note`)}</p>
            <dl class="reasons">
              <For each={byReason(inputs)}>
                {([reason, names]) => (
                  <div>
                    <dt>{reason}</dt>
                    <dd>{names.join(' · ')}</dd>
                  </div>
                )}
              </For>
            </dl>
          </details>
        )}
      </For>
    </div>
  );
}
