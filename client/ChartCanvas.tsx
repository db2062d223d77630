import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { SankeyDataPoint } from 'chartjs-chart-sankey';
import { createEffect, createMemo, createSignal, createUniqueId, on, onCleanup, onMount } from 'solid-js';
import type { CurvePoint } from '../models/index.ts';
import type { LockedAxes } from './charts/lockedAxes.ts';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Filler,
  Tooltip,
  annotation,
);

/** A place of a dataset: an amount, a bar from one amount to another, or a point. */
type Place = number | [number, number] | CurvePoint | null;

/** Every chart there is: the kinds differ in what a place of a dataset is. */
export type DrawnChart =
  | ChartConfiguration<'bar', number[], string>
  | ChartConfiguration<'line', (number | null)[], string>
  | ChartConfiguration<'bar' | 'line', (number | null)[], string>
  | ChartConfiguration<'bar', [number, number][], string | string[]>
  | ChartConfiguration<'bar' | 'line', (number | [number, number] | null)[], string | string[]>
  | ChartConfiguration<'line', CurvePoint[], string>
  | ChartConfiguration<'sankey', SankeyDataPoint[], string>;

/** How long a chart that is out of sight waits before it is drawn anew, in milliseconds: a few frames. */
const afterFrame = 50;

type AnyChart = ChartConfiguration<'bar' | 'line', Place[], string | string[]>;

/** A chart, and what is said of it. */
export interface ChartCanvasProps {
  readonly configuration: DrawnChart;
  readonly name: string;
  readonly description: string;
  /** What a screen reader calls this kind of thing: «diagram». */
  readonly roleDescription: string;
  /** All values at each place of the chart, in words. */
  readonly readings: readonly string[];
  /** Enter, at a place. */
  readonly onEnter?: ((index: number) => void) | undefined;
  /** A press on the area of a chart with two axes of numbers, at these numbers. */
  readonly onPlace?: ((x: number, y: number) => void) | undefined;
  /** Given a function that tells where the axes of numbers reach. */
  readonly axes?: ((read: () => LockedAxes) => void) | undefined;
  /** Height in pixels, where it is not that of all charts. */
  readonly height?: number | undefined;
}

/**
 * Draws a chart configuration: the only place that touches Chart.js. One tab stop; arrows, Home and End move between
 * the points and say the values; Escape lets go.
 */
export function ChartCanvas(props: ChartCanvasProps) {
  const [at, setAt] = createSignal<number>();
  const id = createUniqueId();
  /** The place that was left for its working: whoever comes back is there again. */
  let left: number | undefined;
  let canvas!: HTMLCanvasElement;
  let chart: Chart<'bar' | 'line', Place[], string | string[]> | undefined;
  // Chart.js itself makes no difference between the kinds of place.
  const configuration = createMemo((): AnyChart => props.configuration as AnyChart);

  onMount(() => {
    chart = new Chart(canvas, configuration());
    props.axes?.(() => reached(chart));
    // The font may come after the first drawing; text is measured again when it is there.
    void document.fonts.ready.then(() => chart?.update('none'));
  });
  let isSeen = true;
  let later: number | undefined;
  onMount(() => {
    const watching = new IntersectionObserver((entries) => (isSeen = entries.at(-1)?.isIntersecting ?? true));
    watching.observe(canvas);
    onCleanup(() => watching.disconnect());
  });
  /** What is further down the page is drawn after the frame that answers the reader. */
  function redraw(next: AnyChart): void {
    window.clearTimeout(later);
    if (isSeen) draw(next);
    else later = window.setTimeout(draw, afterFrame, next);
  }
  function draw({ data, options }: AnyChart): void {
    if (chart === undefined) return;
    chart.data = data;
    chart.options = options ?? {};
    chart.update('none');
  }
  // What is mounted is drawn already.
  createEffect(on(configuration, redraw, { defer: true }));
  onCleanup(() => {
    window.clearTimeout(later);
    chart?.destroy();
  });

  function show(index: number | undefined): void {
    setAt(index);
    if (chart === undefined) return;
    const active = index === undefined ? [] : chart.data.datasets.flatMap(({ data }, datasetIndex) => (data[index] == null ? [] : [{ datasetIndex, index }])); // prettier-ignore
    const element = index === undefined ? undefined : chart.getDatasetMeta(0).data[index];
    const y = isLying() ? (element?.y ?? 0) : chart.chartArea.top;
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y });
    chart.update('none');
  }

  /** Whether the places are below each other. */
  const isLying = (): boolean => configuration().options?.indexAxis === 'y';

  function onKeyDown(event: KeyboardEvent): void {
    const last = props.readings.length - 1;
    const now = at();
    const step = event.shiftKey ? 12 : 1;
    const next = now === undefined ? 0 : Math.min(last, now + step);
    const before = now === undefined ? last : Math.max(0, now - step);
    const moves: Partial<Record<string, number>> = {
      ArrowRight: next,
      ArrowLeft: before,
      ...(isLying() ? { ArrowDown: next, ArrowUp: before } : {}),
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      show(to);
    } else if (event.key === 'Escape' && now !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      show(undefined);
    } else if (event.key === 'Enter' && now !== undefined) {
      // Otherwise the same key press would go on to the first button of what opens.
      event.preventDefault();
      left = now;
      props.onEnter?.(now);
    }
  }

  function onClick(event: MouseEvent): void {
    const { onPlace } = props;
    if (chart === undefined || onPlace === undefined) return;
    const { left, top } = canvas.getBoundingClientRect();
    const [across, up] = [event.clientX - left, event.clientY - top];
    const { chartArea: area, scales } = chart;
    if (across < area.left || across > area.right || up < area.top || up > area.bottom) return;
    const [x, y] = [scales['x']?.getValueForPixel(across), scales['y']?.getValueForPixel(up)];
    if (x !== undefined && y !== undefined) onPlace(x, y);
  }

  return (
    <div
      class="chart"
      role="group"
      tabindex="0"
      aria-roledescription={props.roleDescription}
      aria-label={props.name}
      aria-describedby={id}
      onKeyDown={onKeyDown}
      onBlur={() => show(undefined)}
      onFocus={() => {
        if (left !== undefined) show(left);
        left = undefined;
      }}
      style={{ height: props.height === undefined ? undefined : `${props.height}px` }}
    >
      <canvas
        ref={canvas}
        aria-hidden="true"
        onClick={onClick}
        classList={{ 'is-pressable': props.onPlace !== undefined }}
      />
      <span hidden id={id}>
        {props.description}
      </span>
      <span class="visually-hidden" aria-live="polite">
        {at() === undefined ? '' : props.readings[at() ?? 0]}
      </span>
    </div>
  );
}

/** Where the axes of numbers of a chart reach. */
function reached(chart: Chart<'bar' | 'line', Place[], string | string[]> | undefined): LockedAxes {
  const axes = Object.entries(chart?.scales ?? {}).filter(([, { type }]) => type === 'linear');
  return Object.fromEntries(axes.map(([name, { min, max }]) => [name, { min, max }]));
}
