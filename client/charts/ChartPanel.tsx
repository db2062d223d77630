import { createSignal, createUniqueId, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { DrawnChart } from '../ChartCanvas.tsx';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { ChartMenu } from './ChartMenu.tsx';
import { withLockedAxes, type LockedAxes } from './lockedAxes.ts';
import type { PaperChart } from './paperChart.ts';
import type { ChartFile } from './saveChart.ts';

/** Charts are drawn by code of their own, fetched while the first scenario is. */
export const ChartCanvas = lazy(async () => ({ default: (await import('../ChartCanvas.tsx')).ChartCanvas }));

/** A chart with everything around it. */
export interface ChartPanelProps {
  readonly heading: string;
  readonly summary: string;
  readonly configuration: DrawnChart;
  /** Height of the chart in pixels, where it is not that of all charts. */
  readonly height?: number | undefined;
  readonly readings: readonly string[];
  /** The same numbers as a table, with a caption. */
  readonly table: JSX.Element;
  /** Unit and price basis of the value axis. */
  readonly unit: string;
  readonly legend?: JSX.Element;
  readonly actions?: JSX.Element;
  /** Between heading and summary: what is chosen, and how far a computation is. */
  readonly controls?: JSX.Element;
  readonly onEnter?: (index: number) => void;
  readonly onPlace?: (x: number, y: number) => void;
  /** Whether what is shown is from before an error. */
  readonly stale: boolean;
  /** Whether what is shown is of a part of what is being computed. */
  readonly isPreliminary?: boolean;
  /** Drawn in the place of the chart, where a narrow screen has no room for it. */
  readonly instead?: JSX.Element;
  /** The chart as it leaves the page. */
  readonly paper: PaperChart;
  /** Whether it is one of many small ones: its buttons are icons alone. */
  readonly isSmall?: boolean;
  /** Instead of the chart, where there is nothing to draw. */
  readonly empty?: string | undefined;
}

/** A chart as the page shows it: heading, one sentence, figure, and the same numbers as a table in its place. */
export function ChartPanel(props: ChartPanelProps) {
  const { language, scenario, explain, messages } = useApp();
  const [asTable, setAsTable] = createSignal(false);
  const [making, setMaking] = createSignal<ChartFile>();
  const [locked, setLocked] = createSignal<LockedAxes>();
  /** Where the axes reach now; nothing before the first drawing. */
  let axesNow: () => LockedAxes = () => ({});
  const configuration = (): DrawnChart => {
    const axes = locked();
    return axes === undefined ? props.configuration : withLockedAxes(props.configuration, axes);
  };
  const drawnOf = () => props.paper.scenario ?? scenario.computed()?.scenario;
  const isEmpty = (): boolean => props.empty !== undefined;
  const explained = (): (() => void) | undefined => {
    const { explains } = props.paper;
    return explains === undefined || scenario.computed() === undefined ? undefined : () => explain(explains);
  };

  async function save(kind: ChartFile): Promise<void> {
    const of = drawnOf();
    if (of === undefined) return;
    // The first time, what writes files is fetched.
    setMaking(kind);
    try {
      const { saveChart } = await import('./saveChart.ts');
      const { heading, summary, unit, height } = props;
      const words = { heading, summary, unit, height };
      const name = await saveChart(kind, props.paper, words, { scenario: of, locale: language.locale() });
      messages.show(language.t('file.saved', { name }));
    } finally {
      setMaking(undefined);
    }
  }
  const turned = (): string => language.t(asTable() ? 'chart.asChart' : 'chart.asTable');
  const id = createUniqueId();
  return (
    <section
      class="panel chart-panel"
      aria-labelledby={`${id}-heading`}
      classList={{ 'is-stale': props.stale }}
    >
      <div class="panel__head">
        <h2 class="panel__heading" id={`${id}-heading`}>
          {props.heading}
          <Show when={props.isPreliminary === true}>
            <span class="ds-tag" data-color="warning">
              {language.t('answer.preliminary')}
            </span>
          </Show>
        </h2>
        <div class="panel__actions">
          {props.actions}
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            hidden={props.empty !== undefined}
            data-icon={props.isSmall === true ? '' : undefined}
            title={props.isSmall === true ? turned() : undefined}
            aria-label={props.isSmall === true ? turned() : undefined}
            aria-pressed={asTable()}
            onClick={() => setAsTable(!asTable())}
          >
            <Icon name={asTable() ? 'lineGraph' : 'table'} />
            <Show when={props.isSmall !== true}>{turned()}</Show>
          </button>
          <Show when={!isEmpty()}>
            <ChartMenu
              name={props.heading}
              isLocked={asTable() ? undefined : locked() !== undefined}
              onLock={() => setLocked(locked() === undefined ? axesNow() : undefined)}
              onSave={drawnOf() === undefined ? undefined : (kind) => void save(kind)}
              onExplain={explained()}
            />
          </Show>
        </div>
      </div>
      <p class="chart-panel__making" role="status">
        <Show when={making()}>
          {(kind) => <>{language.t('document.making', { name: kind().toUpperCase() })}</>}
        </Show>
      </p>
      {props.controls}
      <Show when={props.empty === undefined}>
        <p class="panel__summary">{props.summary}</p>
      </Show>
      <Show when={props.empty === undefined} fallback={<p class="chart-panel__empty">{props.empty}</p>}>
        <Show when={!asTable()}>
          <Show when={props.instead === undefined} fallback={props.instead}>
            <div class="chart-panel__figure">
              <p class="chart-panel__unit" aria-hidden="true">
                {props.unit}
                <Show when={locked() !== undefined}> · {language.t('chart.locked')}</Show>
              </p>
              <Suspense fallback={<div class="chart" />}>
                <ChartCanvas
                  configuration={configuration()}
                  axes={(read) => (axesNow = read)}
                  name={props.heading}
                  description={`${props.summary} ${language.t('chart.keys')}`}
                  roleDescription={language.t('chart.role')}
                  readings={props.readings}
                  onEnter={props.onEnter}
                  onPlace={props.onPlace}
                  height={props.height}
                />
              </Suspense>
            </div>
          </Show>
          {props.legend}
        </Show>
        <div
          class={asTable() ? 'table-scroll' : 'visually-hidden'}
          tabindex={asTable() ? 0 : undefined}
          role={asTable() ? 'region' : undefined}
          aria-label={asTable() ? props.heading : undefined}
        >
          {props.table}
        </div>
      </Show>
    </section>
  );
}
