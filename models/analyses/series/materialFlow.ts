import type { Run } from '../../engine/run.ts';
import { over } from './lineSeries.ts';
import type { ShownPeriod } from './shownPeriods.ts';

/** Where material may be on its way; what is lost is told apart by `lossPlaces`. */
export const materialPlaces = ['offered', 'stockBefore', 'inHall', 'rejected', 'turnedAway', 'tooEarly', 'sold', 'internal', 'given', 'scrapped', 'lost', 'stockAfter'] as const; // prettier-ignore

/** One of them. */
export type MaterialPlace = (typeof materialPlaces)[number];

/** The places where material is lost to reuse. */
export const lossPlaces: readonly MaterialPlace[] = [
  'rejected',
  'turnedAway',
  'tooEarly',
  'scrapped',
  'lost',
];

/** Material that goes from one place to another, in tonnes. */
export interface MaterialMove {
  readonly from: MaterialPlace;
  readonly to: MaterialPlace;
  readonly tonnes: number;
}

/** The way of the goods in a span of months. */
export interface MaterialFlow {
  /** All that arises in the area. */
  readonly potential: number;
  readonly offered: number;
  readonly admitted: number;
  /** What is used again, as the model counts it: goods rented out count the first time they leave. */
  readonly reused: number;
  /** What comes in at each place is what goes out of it; moves of nothing are left out. */
  readonly moves: readonly MaterialMove[];
}

/**
 * Where the goods went in a span, for one stream or all. The stock at the start and the end of it counts what is out on
 * rent, so that goods that come back do not go in a ring. Scrapped is also what was forced out when there was no room.
 */
export function materialFlow(
  run: Run,
  { from, to }: Pick<ShownPeriod, 'from' | 'to'>,
  stream?: string,
): MaterialFlow {
  const streams = run.assembly.inputs.members('stream').filter(({ id }) => stream === undefined || id === stream); // prettier-ignore
  const of = (name: string, kind: 'flow' | 'stock', span: Pick<ShownPeriod, 'from' | 'to'>): number =>
    streams.reduce((sum, { id }) => {
      const instance = run.instance(`volumes.${name}`, id);
      if (instance === undefined) throw new RangeError(`no line volumes.${name}`);
      return sum + over({ id: '', year: 0, isPart: false, ...span }, kind, (month) => run.valueOf(instance, month)); // prettier-ignore
    }, 0);
  const flow = (name: string): number => of(name, 'flow', { from, to });
  const held = (month: number): number => month < 0 ? 0 : ['stock', 'rentedStock'].reduce((sum, name) => sum + of(name, 'stock', { from: month, to: month + 1 }), 0); // prettier-ignore

  const all: readonly MaterialMove[] = [
    { from: 'offered', to: 'inHall', tonnes: flow('admitted') },
    { from: 'offered', to: 'rejected', tonnes: flow('rejected') },
    { from: 'offered', to: 'turnedAway', tonnes: flow('turnedAway') },
    { from: 'offered', to: 'tooEarly', tonnes: flow('tooEarly') },
    { from: 'stockBefore', to: 'inHall', tonnes: held(from - 1) },
    { from: 'inHall', to: 'sold', tonnes: flow('sold') },
    { from: 'inHall', to: 'internal', tonnes: flow('internal') },
    { from: 'inHall', to: 'given', tonnes: flow('given') },
    { from: 'inHall', to: 'scrapped', tonnes: flow('scrapped') + flow('forcedOut') },
    { from: 'inHall', to: 'lost', tonnes: flow('lost') },
    { from: 'inHall', to: 'stockAfter', tonnes: held(to - 1) },
  ];
  return {
    potential: flow('potential'),
    offered: flow('offered'),
    admitted: flow('admitted'),
    reused: flow('reused'),
    moves: all.filter(({ tonnes }) => tonnes > 1e-9),
  };
}
