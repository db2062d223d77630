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
import { createEffect, createSignal, onCleanup, onMount } from 'solid-js';

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

/** A chart, and what is said of it. */
export interface ChartCanvasProps {
  readonly configuration: ChartConfiguration<'bar' | 'line', (number | null)[], string>;
  readonly name: string;
  readonly description: string;
  /** What a screen reader calls this kind of thing: «diagram». */
  readonly roleDescription: string;
  /** All values at each place on the time axis, in words. */
  readonly readings: readonly string[];
  /** Enter, at a place on the time axis. */
  readonly onEnter?: ((index: number) => void) | undefined;
}

/**
 * Draws a chart configuration: the only place that touches Chart.js. One tab stop; arrows, Home and End move between
 * the points and say the values; Escape lets go.
 */
export function ChartCanvas(props: ChartCanvasProps) {
  const [at, setAt] = createSignal<number>();
  let canvas!: HTMLCanvasElement;
  let chart: Chart<'bar' | 'line', (number | null)[], string> | undefined;

  onMount(() => {
    chart = new Chart(canvas, props.configuration);
    // The font may come after the first drawing; text is measured again when it is there.
    void document.fonts.ready.then(() => chart?.update('none'));
  });
  createEffect(() => {
    const { data, options } = props.configuration;
    if (chart === undefined) return;
    chart.data = data;
    chart.options = options ?? {};
    chart.update('none');
  });
  onCleanup(() => chart?.destroy());

  function show(index: number | undefined): void {
    setAt(index);
    if (chart === undefined) return;
    const active = index === undefined ? [] : chart.data.datasets.map((_, datasetIndex) => ({ datasetIndex, index })); // prettier-ignore
    const x = index === undefined ? 0 : (chart.scales['x']?.getPixelForValue(index) ?? 0);
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x, y: chart.chartArea.top });
    chart.update('none');
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = props.readings.length - 1;
    const now = at();
    const step = event.shiftKey ? 12 : 1;
    const moves: Partial<Record<string, number>> = {
      ArrowRight: now === undefined ? 0 : Math.min(last, now + step),
      ArrowLeft: now === undefined ? last : Math.max(0, now - step),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      show(next);
    } else if (event.key === 'Escape' && now !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      show(undefined);
    } else if (event.key === 'Enter' && now !== undefined) {
      // Otherwise the same key press would go on to the first button of what opens.
      event.preventDefault();
      props.onEnter?.(now);
    }
  }

  return (
    <div
      class="chart"
      role="group"
      tabindex="0"
      aria-roledescription={props.roleDescription}
      aria-label={`${props.name}. ${props.description}`}
      onKeyDown={onKeyDown}
      onBlur={() => show(undefined)}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <span class="visually-hidden" aria-live="polite">
        {at() === undefined ? '' : props.readings[at() ?? 0]}
      </span>
    </div>
  );
}
