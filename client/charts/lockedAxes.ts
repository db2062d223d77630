import type { DrawnChart } from '../ChartCanvas.tsx';

/** From where to where each axis of numbers reached when it was locked, by its name. */
export type LockedAxes = Readonly<Record<string, { readonly min: number; readonly max: number }>>;

interface Axis {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * A chart whose axes keep at least the room they had, so that two states of it can be compared. An axis still grows
 * where a value would otherwise be cut off.
 */
export function withLockedAxes(chart: DrawnChart, locked: LockedAxes): DrawnChart {
  // Only axes of numbers are held, and their ends are numbers.
  const scales = (chart.options?.scales ?? {}) as Readonly<Record<string, Axis | undefined>>;
  const held = Object.entries(scales).map(([name, axis]) => [name, heldAxis(axis, locked[name])] as const);
  return { ...chart, options: { ...chart.options, scales: Object.fromEntries(held) } } as DrawnChart;
}

function heldAxis(axis: Axis | undefined, room: LockedAxes[string] | undefined): object {
  if (room === undefined) return { ...axis };
  const { min, max } = axis ?? {};
  return {
    ...axis,
    grace: 0,
    suggestedMin: room.min,
    suggestedMax: room.max,
    ...(min === undefined ? {} : { min: Math.min(min, room.min) }),
    ...(max === undefined ? {} : { max: Math.max(max, room.max) }),
  };
}
