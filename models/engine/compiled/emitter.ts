import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import { bytes } from './bytes.ts';
import { Code, valueType } from './code.ts';
import { beginGathering, gather, gatherMonth, settleGathered } from './gather.ts';
import type { Layout } from './layout.ts';
import { Reading } from './reading.ts';
import { gathersMonths, isCalendarList, rhythmOf } from './varying.ts';

/**
 * Writes the function that computes some pairs of futures side by side. Its parameters: where they stand among the inputs
 * of a block, in bytes from those of the first, and where the results of the first of them go; those of the others follow.
 */
export function emitted(layout: Layout): Code {
  const code = new Code(2);
  const reading = new Reading(code, layout);
  const { instructions, program } = layout.varying;
  copyInputs(reading);
  for (let level = 0; level < layout.levels.count; level += 1) {
    const here = instructions.filter((at) => layout.levels.level.get(at) === level);
    for (const at of here) beforePass(reading, at);
    passOverMonths(reading, level, here.filter((at) => rhythmOf(program, at) === 'month')); // prettier-ignore
  }
  copyResults(reading);
  return code;
}

/** The inputs of the futures, from among those of the block to where they are read. */
function copyInputs(reading: Reading): void {
  const { code, layout } = reading;
  const { length } = layout.varying.inputs;
  if (length === 0) return;
  const index = code.local(valueType.i32);
  code.loop(index, length, () => {
    reading.each(() => {
      code.times(index, layout.slot);
      code.times(index, layout.block * bytes.number);
      code.get(0);
      code.addWhole();
      code.load(reading.own(layout.inputsAt));
      code.store(reading.own(layout.ownInputsAt));
    });
  });
}

/** What of an instruction is computed before the pass of its level. */
function beforePass(reading: Reading, at: number): void {
  const { code, layout } = reading;
  const { program } = layout.varying;
  const operationCode = program.code[at] ?? none;
  const rhythm = rhythmOf(program, at);
  if (isCalendarList(program, at) || operationCode === operation.yearList) writeList(reading, at);
  else if (operationCode === operation.previous) {
    reading.each(() => {
      code.whole(0);
      reading.read(program.b[at] ?? none, 0, 'once');
      code.store(reading.own(layout.places.get(at) ?? none));
    });
  } else if (gathersMonths(program, at)) settleGathered(reading, at);
  else if (operationCode >= operation.sumYears) {
    beginGathering(reading, at);
    reading.loop('year', () => gather(reading, at, 'year'));
    settleGathered(reading, at);
  } else if (rhythm === 'once') {
    if (!layout.homes.inline.has(at)) reading.each(() => reading.put(at, () => reading.compute(at)));
  } else if (rhythm === 'year')
    reading.loop('year', () => {
      reading.each(() => {
        reading.pair();
        reading.compute(at);
        code.store(reading.own(layout.yearly.get(at) ?? none));
      });
    });
}

/** One number after the other into the place of a list by year or month of the year. */
function writeList(reading: Reading, at: number): void {
  const { code, layout } = reading;
  const { lists, a, years, code: codes } = layout.varying.program;
  const count = codes[at] === operation.byMonthOfYear ? 12 : years;
  for (let index = 0; index < count; index += 1)
    reading.each(() => {
      code.whole(0);
      reading.read(lists[(a[at] ?? 0) + index] ?? none, 0, 'once');
      code.store(reading.own((layout.yearly.get(at) ?? none) + index * layout.slot));
    });
}

/** One pass over the months: the monthly instructions of a level, and what is gathered of them. */
function passOverMonths(reading: Reading, level: number, monthly: readonly number[]): void {
  const { code, layout } = reading;
  const { program } = layout.varying;
  const gathered = [...layout.levels.gatheredIn].filter(([, pass]) => pass === level).map(([at]) => at);
  if (monthly.length === 0 && gathered.length === 0) return;
  for (const at of gathered) beginGathering(reading, at);
  const looksBack = monthly.filter((at) => program.code[at] === operation.previous);
  reading.loop('month', () => {
    for (const at of monthly) {
      if (layout.homes.inline.has(at)) continue;
      if (program.code[at] !== operation.previous)
        reading.each(() => reading.put(at, () => reading.compute(at)));
      else if (layout.monthly.has(at))
        reading.each(() => {
          reading.pair();
          code.whole(0);
          code.load(reading.own(layout.places.get(at) ?? none));
          code.store(reading.own(layout.monthly.get(at) ?? none));
        });
    }
    gatherMonth(reading, gathered);
    // All are read before any is set: one may be what another looks back at.
    reading.each(() => {
      for (const at of looksBack) {
        code.whole(0);
        reading.read(program.a[at] ?? none, program.strideA[at] ?? 0, 'month');
      }
      for (const at of [...looksBack].reverse()) code.store(reading.own(layout.places.get(at) ?? none));
    });
  });
}

/** The wanted values of the futures, from where they stand to among the results of the block; a zero has no sign. */
function copyResults({ code, layout }: Reading): void {
  const { wanted, pairs, sourcesAt, resultsAt } = layout;
  if (wanted.length === 0) return;
  const index = code.local(valueType.i32);
  code.loop(index, wanted.length, () => {
    code.borrowing((value) => {
      for (let pair = 0; pair < pairs; pair += 1) {
        code.times(index, bytes.whole);
        code.loadWhole(sourcesAt + pair * wanted.length * bytes.whole);
        code.load(0);
        code.number(0);
        code.operation('add');
        code.set(value);
        for (const lane of [0, 1] as const) {
          code.get(1);
          code.get(value);
          code.storeLane(lane, resultsAt + (2 * pair + lane) * wanted.length * bytes.number);
        }
      }
    });
    code.get(1);
    code.whole(bytes.number);
    code.addWhole();
    code.set(1);
  });
}
