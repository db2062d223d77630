import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import { writeMask, type Argument } from './arithmeticCode.ts';
import { isExtreme } from './layout.ts';
import type { Reading } from './reading.ts';
import { isYearMonths } from './varying.ts';

/** Begins a reduction over time: nothing yet, a sum of which is 0. */
export function beginGathering(reading: Reading, at: number): void {
  const { code, layout } = reading;
  const { program } = layout.varying;
  const count = isYearMonths(program, at) ? program.years : 1;
  for (const place of [valueOf(layout, at), layout.found.get(at)])
    for (let index = 0; place !== undefined && index < count; index += 1)
      reading.each(() => {
        code.whole(0);
        code.number(0);
        code.store(reading.own(place + index * layout.slot));
      });
}

/** Takes the value of the month or year of the loop in, in the futures where the mask is true. */
export function gather(reading: Reading, at: number, rhythm: 'month' | 'year'): void {
  const { program } = reading.layout.varying;
  const mask = program.a[at] ?? none;
  const sign = reading.argument(mask, program.strideA[at] ?? 0, rhythm);
  if (isExtreme(program, at)) reading.each(() => gatherExtreme(reading, at, rhythm));
  else if (mask !== none && sign.flag !== undefined) {
    sign.flag();
    reading.code.where(() => reading.each(() => addUp(reading, at, rhythm, undefined)));
  } else reading.each(() => addUp(reading, at, rhythm, mask === none ? undefined : sign));
}

/** Takes the values of a month in: sums under one condition that is the same in all futures come together. */
export function gatherMonth(reading: Reading, gathered: readonly number[]): void {
  const { program } = reading.layout.varying;
  const together = new Map<number, number[]>();
  for (const at of gathered) {
    const mask = program.a[at] ?? none;
    const sign = reading.argument(mask, program.strideA[at] ?? 0, 'month');
    if (isExtreme(program, at) || mask === none || sign.flag === undefined) gather(reading, at, 'month');
    else if (together.has(mask)) together.get(mask)?.push(at);
    else together.set(mask, [at]);
  }
  for (const [mask, sums] of together) {
    reading.argument(mask, program.strideA[sums[0] ?? none] ?? 0, 'month').flag?.();
    reading.code.where(() => {
      for (const at of sums) reading.each(() => addUp(reading, at, 'month', undefined));
    });
  }
}

/** Adds a value to a sum, where a mask is true if there is one. */
function addUp(reading: Reading, at: number, rhythm: 'month' | 'year', mask: Argument | undefined): void {
  const { code, layout } = reading;
  const { program } = layout.varying;
  address(reading, at);
  address(reading, at);
  code.load(reading.own(valueOf(layout, at)));
  reading.read(program.b[at] ?? none, program.strideB[at] ?? 0, rhythm);
  if (mask !== undefined) {
    // What is not taken is 0: adding that changes no sum that began with 0.
    writeMask(code, mask);
    code.operation('and');
  }
  code.operation('add');
  code.store(reading.own(valueOf(layout, at)));
}

/** Takes a value in where it is less or more than the value so far, or the first. */
function gatherExtreme(reading: Reading, at: number, rhythm: 'month' | 'year'): void {
  const { code, layout } = reading;
  const { program } = layout.varying;
  const isLeast = (program.code[at] ?? none) % 3 === operation.leastMonths % 3;
  const mask = program.a[at] ?? none;
  const [value, found] = [valueOf(layout, at), layout.found.get(at) ?? none].map((place) =>
    reading.own(place),
  ) as [number, number];
  code.borrowing((taken, next) => {
    if (mask === none) code.ones();
    else writeMask(code, reading.argument(mask, program.strideA[at] ?? 0, rhythm));
    code.set(taken);
    reading.read(program.b[at] ?? none, program.strideB[at] ?? 0, rhythm);
    code.set(next);
    const before = (): void => {
      address(reading, at);
      code.load(value);
    };
    address(reading, at);
    code.get(next);
    before();
    if (isLeast) {
      code.get(next);
      before();
    } else {
      before();
      code.get(next);
    }
    code.operation('less');
    address(reading, at);
    code.load(found);
    code.operation('not');
    code.operation('or');
    code.get(taken);
    code.operation('and');
    code.operation('pick');
    code.store(value);
    address(reading, at);
    code.get(taken);
    address(reading, at);
    code.load(found);
    code.operation('or');
    code.store(found);
  });
}

/** Where a least or most has found nothing, it becomes what the formula says otherwise. */
export function settleGathered(reading: Reading, at: number): void {
  const { code, layout } = reading;
  const { program } = layout.varying;
  const [found, otherwise = none] = [layout.found.get(at), program.c[at]];
  // Without such an argument there is always something.
  if (found === undefined || otherwise === none) return;
  const settle = (where: () => void, rhythm: 'once' | 'year'): void => {
    where();
    where();
    code.load(reading.own(valueOf(layout, at)));
    reading.read(otherwise, program.strideC[at] ?? 0, rhythm);
    where();
    code.load(reading.own(found));
    code.operation('pick');
    code.store(reading.own(valueOf(layout, at)));
  };
  if (isYearMonths(program, at))
    reading.loop('year', () => reading.each(() => settle(() => reading.pair(), 'year')));
  else reading.each(() => settle(() => code.whole(0), 'once'));
}

/** Where a reduction gathers what it is in the end. */
function valueOf(layout: Reading['layout'], at: number): number {
  return layout.yearly.get(at) ?? layout.places.get(at) ?? none;
}

/** What is added to the places of a reduction: for those of each year, where the year of the month stands. */
function address(reading: Reading, at: number): void {
  if (isYearMonths(reading.layout.varying.program, at)) reading.calendarPair('year');
  else reading.code.whole(0);
}
