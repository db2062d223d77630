import { createMemo, createSignal, Index, onCleanup, onMount, Show } from 'solid-js';
import type { Cell, NumberField } from '../../models/index.ts';
import { inShownUnit, shownUnit, shownValue } from '../document/cells.ts';
import { useApp } from '../state/app.ts';
import { dragStep, seriesPoints, withPoint, type SeriesPoint, type SeriesSpan } from './seriesPoints.ts';
import { numberWithUnit } from './valueText.ts';

/** What is drawn is as wide as its place, at most this, so that its words have the size of the page's. */
const most = 640;
const height = 150;
const margin = { left: 8, right: 8, top: 26, bottom: 20 };
/** How much room a year or a value takes, so that neighbours do not touch. */
const roomOfWords = 72;

/**
 * A number over time as a line of steps, whose values are dragged up and down. The boxes beside it say and do the same,
 * so it is left out for who does not see it.
 */
export function SeriesPlot(props: {
  readonly field: NumberField;
  readonly cell: Cell;
  readonly span: SeriesSpan;
  readonly onCell: (cell: Cell) => void;
  readonly onEnd: () => void;
}) {
  const { language } = useApp();
  const points = createMemo(() => seriesPoints(props.cell, props.span));
  /** The scale stays as it was while something is dragged. */
  const [held, setHeld] = createSignal<{ readonly low: number; readonly high: number }>();
  const scale = createMemo(() => held() ?? scaleOf(points()));
  const [width, setWidth] = createSignal(most);
  let svg!: SVGSVGElement;
  onMount(() => {
    const observer = new ResizeObserver(() => setWidth(svg.clientWidth || most));
    observer.observe(svg);
    onCleanup(() => observer.disconnect());
  });
  /** Every so many points say their year and value. */
  const every = (): number => Math.ceil((points().length * roomOfWords) / width());
  const across = (month: number): number => {
    const { start, end } = props.span;
    return (
      margin.left + ((month - start) / Math.max(1, end - start)) * (width() - margin.left - margin.right)
    );
  };
  const up = (value: number): number => {
    const { low, high } = scale();
    return height - margin.bottom - ((value - low) / (high - low)) * (height - margin.top - margin.bottom);
  };
  const path = (): string =>
    points()
      .map(
        ({ from, until, value }, index) =>
          `${index === 0 ? 'M' : 'L'}${across(from)} ${up(value)} H${across(until)}`,
      ) // prettier-ignore
      .join(' ');
  /** The value at a height of the page, in the unit of the cell, rounded in the unit it is shown in. */
  function valueAt(y: number): number {
    const { top, height: tall } = svg.getBoundingClientRect();
    const place = ((y - top) / tall) * height;
    const { low, high } = scale();
    const share = (height - margin.bottom - place) / (height - margin.top - margin.bottom);
    const step = dragStep(high - low);
    const value = Number((Math.round((low + share * (high - low)) / step) * step).toPrecision(12));
    const { min, max, aboveMin, belowMax, whole } = props.field;
    const inCell = (limit: number): number => props.cell.unit === undefined ? limit : inShownUnit(props.field, props.cell.unit, limit); // prettier-ignore
    const least = min === undefined ? -Infinity : inCell(min) + (aboveMin === true ? step : 0);
    const most = max === undefined ? Infinity : inCell(max) - (belowMax === true ? step : 0);
    return Math.min(most, Math.max(least, whole === true ? Math.round(value) : value));
  }
  function drag(event: PointerEvent & { readonly currentTarget: SVGElement }, point: SeriesPoint): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const value = valueAt(event.clientY);
    if (value !== point.value) props.onCell(withPoint(props.cell, point.part, value));
  }
  const label = (value: number): string =>
    numberWithUnit(shownValue(props.field, { ...props.cell, value }), shownUnit(props.field, props.cell), language); // prettier-ignore
  return (
    <svg class="series-plot" viewBox={`0 0 ${width()} ${height}`} ref={svg} aria-hidden="true">
      <line class="series-plot__ground" x1="0" x2={width()} y1={up(0)} y2={up(0)} />
      <path class="series-plot__line" d={path()} />
      <Index each={points()}>
        {(point, index) => {
          const middle = (): number => across((point().from + point().until) / 2);
          const year = (): string => String(Math.floor(point().from / 12));
          return (
            <g class="series-plot__point" classList={{ 'is-own': point().isOwn }}>
              <title>{`${year()}: ${label(point().value)}`}</title>
              <circle
                cx={middle()}
                cy={up(point().value)}
                r="7"
                onPointerDown={(event) => {
                  event.preventDefault();
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setHeld(scale());
                }}
                onPointerMove={(event) => drag(event, point())}
                onPointerUp={(event) => {
                  event.currentTarget.releasePointerCapture(event.pointerId);
                  setHeld(undefined);
                  props.onEnd();
                }}
                onPointerCancel={() => setHeld(undefined)}
              />
              <Show when={index % every() === 0}>
                <text x={middle()} y={height - 4}>
                  {year()}
                </text>
                <text class="series-plot__value" x={middle()} y={up(point().value) - 12}>
                  {label(point().value)}
                </text>
              </Show>
            </g>
          );
        }}
      </Index>
    </svg>
  );
}

/** From zero, or the least below it, to a quarter over the most. */
function scaleOf(points: readonly SeriesPoint[]): { readonly low: number; readonly high: number } {
  const values = points.map(({ value }) => value);
  const low = Math.min(0, ...values) * 1.25;
  const high = Math.max(0, ...values) * 1.25;
  return high - low > 0 ? { low, high } : { low: 0, high: 1 };
}
