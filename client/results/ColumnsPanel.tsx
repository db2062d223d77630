import { createMemo, For, Show, type JSX } from 'solid-js';
import { columnReading, columnsLegend, periodName, stackedColumns, type ChartLook, type StackedColumnsOptions } from '../../models/index.ts'; // prettier-ignore
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { columnText } from '../language/formats.ts';
import { useApp, type AskedFigure } from '../state/app.ts';

/** Stacked columns over time with heading, summary, legend, and the same numbers as a table. */
export function ColumnsPanel(props: {
  /** In file names: letters and hyphens. */
  readonly name: string;
  readonly heading: string;
  readonly summary: string;
  /** What is drawn, in the look of the page or of paper. */
  readonly columns: (look: ChartLook) => StackedColumnsOptions;
  /** The unit of a number in a file, where it has all its digits. */
  readonly wholeUnit: string;
  /** Unit and price basis of the axis. */
  readonly unit: string;
  /** Unit and price basis of the table. */
  readonly tableUnit: string;
  /** What a number of the table is divided by, and how many decimals it has. */
  readonly scale: { readonly divisor: number; readonly decimals: number };
  readonly stale: boolean;
  readonly controls?: JSX.Element;
  /** The figure whose working says most of a period. */
  readonly explains?: (period: string) => AskedFigure;
  /** The period whose figure explains the chart. */
  readonly told: string;
}) {
  const { language, explain } = useApp();
  const { t, locale } = language;
  const look = createLook();
  const columns = createMemo(() => props.columns(look()));
  const configuration = createMemo(() => stackedColumns(columns()));
  const isEmpty = (): boolean => columns().parts.length === 0;
  const others = () => [columns().step, columns().line].filter((each) => each !== undefined);
  const sum = (at: number): number => columns().parts.reduce((total, { values }) => total + (values[at] ?? 0), 0); // prettier-ignore
  const number = (value: number | undefined): string => columnText((value ?? 0) / props.scale.divisor, locale(), props.scale.decimals); // prettier-ignore
  return (
    <ChartPanel
      heading={props.heading}
      summary={props.summary}
      configuration={configuration()}
      readings={columns().periods.map((_, at) => columnReading(columns(), at))}
      unit={props.unit}
      stale={props.stale}
      controls={props.controls}
      empty={isEmpty() ? props.summary : undefined}
      onEnter={(at) => {
        const figure = props.explains?.(columns().periods[at] ?? '');
        if (figure !== undefined) explain(figure);
      }}
      paper={{
        name: props.name,
        draw: (paper) => stackedColumns(props.columns(paper)),
        legend: (paper) => columnsLegend(props.columns(paper)),
        data: ({ columnsTable }) => columnsTable(columns(), { name: props.name, title: props.heading, unit: props.wholeUnit, period: t('results.period') }), // prettier-ignore
        explains: props.explains?.(props.told),
      }}
      legend={
        <div class="legend">
          <ul class="legend__list">
            <For each={[...columns().parts].reverse()}>
              {({ label, colour, isMissing }) => (
                <li>
                  <span
                    class="legend__mark"
                    classList={{ 'legend__mark--missing': isMissing === true }}
                    style={isMissing === true ? {} : { background: colour }}
                  />
                  {label}
                </li>
              )}
            </For>
            <Show when={columns().step}>
              {(step) => (
                <li>
                  <span class="legend__mark legend__mark--step" style={{ background: step().colour }} />
                  {step().label}
                </li>
              )}
            </Show>
            <Show when={columns().line}>
              {(line) => (
                <li>
                  <span class="legend__mark legend__mark--dashed" style={{ 'border-color': line().colour }} />
                  {line().label}
                </li>
              )}
            </Show>
          </ul>
        </div>
      }
      table={
        <table class="ds-table number-table number-table--years">
          <caption>{props.tableUnit}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.period')}</th>
              <For each={columns().parts}>{({ label }) => <th scope="col">{label}</th>}</For>
              <Show when={columns().sumLabel}>{(label) => <th scope="col">{label()}</th>}</Show>
              <For each={others()}>{({ label }) => <th scope="col">{label}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={columns().periods}>
              {(period, at) => (
                <tr>
                  <th scope="row">{periodName(period, locale())}</th>
                  <For each={columns().parts}>{({ values }) => <td>{number(values[at()])}</td>}</For>
                  <Show when={columns().sumLabel}>
                    <td class="number-table__strong">{number(sum(at()))}</td>
                  </Show>
                  <For each={others()}>{({ values }) => <td>{number(values[at()])}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      }
    />
  );
}
