import { membersOf, monthly, type HallRun } from '../hallRun.ts';
import { monthOf, numberIn } from './givenNumbers.ts';
import { addsUp, at, atMost, eachMonth, equals, total, type Series, type Wrong } from './sums.ts';

const into = ['offered', 'returned'];
const outOf = ['rejected', 'turnedAway', 'tooEarly', 'internal', 'sold', 'given', 'rentedOut', 'scrapped', 'forcedOut']; // prettier-ignore

/** Identity 1: tonnes that come in leave or stay, per stream; nothing is below 0; no more area is used than there is. */
export function goodsAddUp(hall: HallRun): Wrong {
  const { run } = hall;
  const available = monthly(run, 'premises.storageAvailable');
  const used = monthly(run, 'volumes.areaUsed');
  const area = eachMonth(run.months, (month) =>
    atMost('area used', month, at(used, month), at(available, month)),
  );
  const streams = membersOf(run, 'volumes.stock').flatMap((stream = '') => [
    ...hallStock(hall, stream),
    ...sharesFit(hall, stream),
    ...goodsOut(hall, stream),
    ...openOnly(hall, stream),
  ]);
  return [...area, ...streams, ...handledInTime(hall), ...bankGivesWhatThereIs(hall)];
}

/** What comes to the hall, and what becomes of it. */
function hallStock({ run }: HallRun, stream: string): Wrong {
  const line = (name: string): Series => monthly(run, `volumes.${name}`, stream);
  const [stock, ins, outs] = [line('stock'), into.map(line), outOf.map(line)];
  return eachMonth(run.months, (month) => {
    const before = at(stock, month - 1);
    const came = ins.map((way) => at(way, month));
    const went = outs.map((way) => -at(way, month));
    const size = before + came.reduce((sum, value) => sum + value, 0);
    return [
      ...addsUp(stream, month, ...came, before, -at(stock, month), ...went),
      ...[...went, -at(stock, month)].flatMap((below) => atMost(`${stream} below 0`, month, below, 0, size)),
    ];
  });
}

/** The shares of a stream: what is good enough, what is given away, what is lost on the way, and what is used again. */
function sharesFit({ run, scenario: { read } }: HallRun, stream: string): Wrong {
  const line = (name: string): Series => monthly(run, `volumes.${name}`, stream);
  const [offered, early, rejected, sold, given, leaked, reused] = ['offered', 'tooEarly', 'rejected', 'sold', 'given', 'leaked', 'reused'].map(line) as [Series, Series, Series, Series, Series, Series, Series]; // prettier-ignore
  const lost = ['rejected', 'turnedAway', 'tooEarly', 'scrapped', 'forcedOut', 'lost'].map(line);
  const used = total(run.months, ['sold', 'given', 'internal', 'rentedOut'].map(line));
  const [admitted, returned, stock] = ['admitted', 'returned', 'stock'].map(line) as [Series, Series, Series];
  let [came, counted, again] = [0, 0, 0];
  /** Goods are used again once: all that leaves where nothing has come back, and never more than came in. */
  const usedOnce = (month: number): Wrong => {
    came += at(admitted, month);
    counted += at(reused, month);
    again += at(returned, month);
    const out = at(used, month);
    return [
      ...atMost(`reused of ${stream}`, month, at(reused, month), out),
      ...atMost(`left before of ${stream}`, month, out - at(reused, month), again, out),
      ...atMost(`reused of ${stream} in all`, month, counted, came, at(stock, month)),
      ...(again === 0 ? equals(`reused of ${stream}`, month, at(reused, month), out) : []),
    ];
  };
  const [accepted, free] = ['acceptanceRate', 'givenShare'].map((name) => read.number(`volumes.${name}`, stream).value) as [number, number]; // prettier-ignore
  return eachMonth(run.months, (month) => {
    const within = at(offered, month) - at(early, month);
    const out = at(sold, month) + at(given, month);
    return [
      ...equals(
        `rejected of ${stream}`,
        month,
        at(rejected, month),
        within * (1 - accepted),
        at(offered, month),
      ),
      ...equals(`given of ${stream}`, month, at(given, month), out * free),
      ...addsUp(`leaked of ${stream}`, month, at(leaked, month), ...lost.map((way) => -at(way, month))),
      ...usedOnce(month),
    ];
  });
}

/** In months where no role that handles goods follows the work, no more is taken in than there are hours to handle. */
function handledInTime({ run, scenario: { read } }: HallRun): Wrong {
  const handlers = read.members('role').filter(({ id, kind }) => kind === 'workload' && numberIn(read, 'staffing.intakeShare', 0, id) + numberIn(read, 'staffing.preparationShare', 0, id) > 0.000_001); // prettier-ignore
  const follows = (month: number): boolean =>
    handlers.some(
      ({ id }) => month >= monthOf(read, 'staffing.from', id) && month <= monthOf(read, 'staffing.to', id),
    );
  const [used, there] = ['volumes.hoursUsed', 'staffing.handlingHours'].map((name) => monthly(run, name)) as [Series, Series]; // prettier-ignore
  return eachMonth(run.months, (month) =>
    follows(month) ? [] : atMost('hours used', month, at(used, month), at(there, month)),
  );
}

/** What is out on rent comes back or is lost. */
function goodsOut({ run, scenario: { read } }: HallRun, stream: string): Wrong {
  const line = (name: string): Series => monthly(run, `volumes.${name}`, stream);
  const [out, rented, returned, lost] = ['rentedStock', 'rentedOut', 'returned', 'lost'].map(line) as [Series, Series, Series, Series]; // prettier-ignore
  const back = read.number('volumes.returnedShare', stream).value;
  return eachMonth(run.months, (month) => [
    ...addsUp(`${stream} on rent`, month, at(out, month - 1), at(rented, month), -at(returned, month), -at(lost, month), -at(out, month)), // prettier-ignore
    ...atMost(`${stream} on rent below 0`, month, -at(out, month), 0, at(out, month - 1)),
    ...equals(
      `${stream} returned`,
      month,
      at(returned, month),
      back * (at(returned, month) + at(lost, month)),
    ),
  ]);
}

/** A hall that is closed takes nothing in and lets nothing out. */
function openOnly({ run, scenario: { read } }: HallRun, stream: string): Wrong {
  const [opening, closing] = [monthOf(read, 'timeline.opening'), monthOf(read, 'timeline.closing')];
  const ways = ['admitted', 'internal', 'sold', 'given', 'rentedOut'].map((name) => monthly(run, `volumes.${name}`, stream)); // prettier-ignore
  return eachMonth(run.months, (month) =>
    month >= opening && month < closing
      ? []
      : ways.flatMap((way) => equals(`${stream} while closed`, month, at(way, month), 0)),
  );
}

/** The material bank gives what its buildings hold, as far as they come down within the run. */
function bankGivesWhatThereIs({ run, scenario: { read } }: HallRun): Wrong {
  return read.members('component').flatMap(({ id }) => {
    const building = read.reference('demolitions.building', id) ?? '';
    const [area, duration] = ['floorArea', 'duration'].map((name) => read.number(`demolitions.${name}`, building).value) as [number, number]; // prettier-ignore
    const from = monthOf(read, 'demolitions.date', building);
    const within = Math.max(0, Math.min(run.months, from + duration) - Math.max(0, from));
    const perArea = numberIn(read, 'demolitions.weightPerArea', 0, id) * numberIn(read, 'demolitions.reusableShare', 0, id); // prettier-ignore
    const given = monthly(run, 'demolitions.supply', id).reduce((sum, value) => sum + value, 0);
    return equals(`bank of ${id}`, run.months, given, (area * perArea * within) / duration);
  });
}
