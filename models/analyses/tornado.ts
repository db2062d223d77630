import type { Assembly } from '../engine/assemble.ts';
import { Batch } from '../engine/batch/batch.ts';
import { words, type Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { figureOf, FigureProbe, type Figure } from './figure.ts';
import { inputAxes, type InputAxis } from './inputAxis.ts';
import { ScenarioError } from '../scenario/problem.ts';
import type { Steps } from './steps.ts';

/** What a tornado is asked with. */
export interface TornadoOptions {
  /** Id of a figure (`figures`). */
  readonly of: string;
  /** How far an input without a range is moved each way, as a share of its value; 0.1 when left out. */
  readonly share?: number;
}

/** One end of a bar: the input, and what the figure becomes. */
export interface TornadoEnd {
  readonly x: number;
  /** Null where the figure does not exist there. */
  readonly y: number | null;
  readonly reason?: Translated;
}

/** One input moved alone from low to high, all others as they are. */
export interface TornadoRow {
  readonly path: string;
  readonly label: Translated;
  /** Of the input, shares as shares. */
  readonly unit: string;
  readonly base: number;
  /** Whether the ends are the scenario's own range, or a share of the value. */
  readonly by: 'range' | 'share';
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** From the least to the most that the figure reaches between the ends; null where it does not exist somewhere. */
  readonly swing: number | null;
  /** Where the figure goes further between the ends than at both of them. */
  readonly inside?: { readonly x: number; readonly y: number };
}

/** An input that is no bar, and why. */
export interface TornadoStill {
  readonly path: string;
  readonly label: Translated;
  readonly reason: Translated;
}

/** What means most for a figure: widest bar first, then those whose figure is missing somewhere. */
export interface Tornado {
  readonly method: 'tornado';
  readonly of: Pick<Figure, 'id' | 'label' | 'unit' | 'reads'>;
  /** The figure as the scenario is; null where it does not exist. */
  readonly base: number | null;
  readonly reason?: Translated;
  readonly share: number;
  readonly rows: readonly TornadoRow[];
  readonly still: readonly TornadoStill[];
}

const unread = words('Ingen linje leser tallet slik scenariet er.', 'Inga linje les talet slik scenariet er.', 'No line reads the number as the scenario is.'); // prettier-ignore
const nothingToMove = words('Tallet er 0 og har ikke noe spenn, så det er ikke noe å flytte.', 'Talet er 0 og har ikkje noko spenn, så det er ikkje noko å flytte.', 'The number is 0 and has no range, so there is nothing to move.'); // prettier-ignore
const atLimit = words('Tallet kan ikke flyttes: grensene for det er på begge sider like ved.', 'Talet kan ikkje flyttast: grensene for det er like ved på begge sider.', 'The number cannot be moved: it is held by its limits on both sides.'); // prettier-ignore
const noEffect = words('Nøkkeltallet er det samme fra lavt til høyt.', 'Nøkkeltalet er det same frå lågt til høgt.', 'The figure is the same from low to high.'); // prettier-ignore

/** Where between low and base, and between base and high, the figure is looked at too: one way or both? */
const quarters = [0, 0.5, 1];

/**
 * Moves every input alone from its low to its high: over the range it is given with, else a share each way. It says
 * what one thing does at a time, not how likely it is nor what two do together.
 * @throws ScenarioError for an unknown figure, or a share that is not above 0 and at most 1
 */
export function* tornado(
  scenario: AcceptedScenario,
  assembly: Assembly,
  { of, share = 0.1 }: TornadoOptions,
): Steps<Tornado, readonly TornadoRow[]> {
  const figure = figureOf(of);
  checkShare(share);
  const probe = new FigureProbe(assembly, figure);
  const batch = new Batch(assembly, probe.wanted);
  const base = probe.read(batch.base());
  const rows: TornadoRow[] = [];
  const still: TornadoStill[] = [];
  const axes = inputAxes(scenario, assembly);
  for (const [done, axis] of axes.entries()) {
    const { label } = axis;
    const [low, high] = endsOf(axis, share);
    const leave = (reason: Translated): unknown => still.push({ path: axis.path, label, reason });
    if (axis.leaves.length === 0) leave(unread);
    else if (low === high) leave(axis.range === undefined && axis.base === 0 ? nothingToMove : atLimit);
    else {
      const row = { ...bar(axis, low, high, batch, probe), label };
      if (row.swing === 0) leave(noEffect);
      else rows.push(row);
      yield { done: done + 1, total: axes.length, partial: rows };
    }
  }
  rows.sort((a, b) => (b.swing ?? -1) - (a.swing ?? -1));
  const { id, label, unit, reads } = figure;
  return {
    method: 'tornado',
    of: { id, label, unit, reads },
    base: base.value,
    ...(base.reason === undefined ? {} : { reason: base.reason }),
    share,
    rows,
    still,
  };
}

function endsOf({ base, range, low, high }: InputAxis, share: number): readonly [low: number, high: number] {
  if (range !== undefined) return [range.low, range.high];
  const move = Math.abs(base) * share;
  return [Math.max(low, base - move), Math.min(high, base + move)];
}

function bar(
  axis: InputAxis,
  low: number,
  high: number,
  batch: Batch,
  probe: FigureProbe,
): Omit<TornadoRow, 'label'> {
  const { path, unit, base, leaves } = axis;
  const xs = [...new Set([...quarters.map((part) => low + (base - low) * part), ...quarters.map((part) => base + (high - base) * part)])]; // prettier-ignore
  const values = batch.explore(leaves).rows(xs.flatMap((x) => axis.valuesAt(x)));
  const ends = xs.map((x, index): TornadoEnd => {
    const { value, reason } = probe.read(values, index * batch.width);
    return { x, y: value, ...(reason === undefined ? {} : { reason }) };
  });
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`${path} has no ends`);
  const found = ends.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const ys = found.map(({ y }) => y);
  const whole = found.length === ends.length;
  const beyond = whole ? beyondEnds(found) : undefined;
  return {
    path,
    unit,
    base,
    by: axis.range === undefined ? 'share' : 'range',
    low: first,
    high: last,
    swing: whole ? Math.max(...ys) - Math.min(...ys) : null,
    ...(beyond === undefined ? {} : { inside: beyond }),
  };
}

/** The point that lies furthest outside what the two ends span; none where all lie within, but for rounding. */
function beyondEnds(points: readonly { readonly x: number; readonly y: number }[]) {
  const [first, last] = [points[0]?.y ?? NaN, points.at(-1)?.y ?? NaN];
  const [least, most] = [Math.min(first, last), Math.max(first, last)];
  const outside = ({ y }: { readonly y: number }): number => Math.max(least - y, y - most);
  const furthest = points.reduce((far, point) => (outside(point) > outside(far) ? point : far));
  return outside(furthest) > 1e-9 * Math.max(1, Math.abs(least), Math.abs(most)) ? furthest : undefined;
}

function checkShare(share: number): void {
  if (share > 0 && share <= 1) return;
  const percent = words('en andel over 0 og høyst 1 (0,1 er 10 %)', 'ein del over 0 og høgst 1 (0,1 er 10 %)', 'a share above 0 and at most 1 (0.1 is 10 %)'); // prettier-ignore
  const message = words(`Utslaget må være ${percent.nb}. Her står ${share}.`, `Utslaget må vere ${percent.nn}. Her står ${share}.`, `The move must be ${percent.en}. Found ${share}.`); // prettier-ignore
  throw new ScenarioError([{ path: 'share', message, expected: percent }]);
}
