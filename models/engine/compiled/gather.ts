import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import { valueType } from './code.ts';
import type { Emitter } from './emitter.ts';
import { bytes, isYearMonths } from './layout.ts';

/** What a reduction gathers into: the value so far, and in which lanes there is one. */
export interface Gathering {
  readonly value: number;
  readonly any: number;
}

type How = 'sum' | 'least' | 'most';

const hows: readonly How[] = ['sum', 'least', 'most'];

/** How an instruction gathers: the codes stand in the order sum, least, most, by months, months of years, years. */
const howOf = (code: number): How => hows[(code - operation.sumMonths) % 3] ?? 'sum';

/** Begins a gathering over months: nothing yet. */
export function gatheringOf(emitter: Emitter, at: number): Gathering {
  const { code, layout } = emitter;
  const gathering = { value: code.local(valueType.v128), any: code.local(valueType.v128) };
  if (!isYearMonths(layout.program, at)) {
    clear(emitter, gathering);
    return gathering;
  }
  for (let year = 0; year < layout.program.years; year += 1) {
    for (const memory of [layout.yearly.get(at), layout.gathered.get(at)]) {
      code.whole(0);
      code.number(0);
      code.store((memory ?? none) + year * bytes.pair);
    }
  }
  return gathering;
}

/** Gathers the month just now. */
export function gatherMonth(emitter: Emitter, at: number, gathering: Gathering, pass: number): void {
  const { code, layout } = emitter;
  if (!isYearMonths(layout.program, at)) {
    gather(emitter, at, gathering, 'month', pass);
    return;
  }
  const [values, gathered] = [layout.yearly.get(at) ?? none, layout.gathered.get(at) ?? none];
  for (const [memory, local] of [[values, gathering.value], [gathered, gathering.any]] as const) {
    emitter.yearPair();
    code.load(memory);
    code.set(local);
  } // prettier-ignore
  gather(emitter, at, gathering, 'month', pass);
  for (const [memory, local] of [[values, gathering.value], [gathered, gathering.any]] as const) {
    emitter.yearPair();
    code.get(local);
    code.store(memory);
  } // prettier-ignore
}

/** What was gathered over the months; where there was nothing, what the formula says otherwise. */
export function settleGathered(
  emitter: Emitter,
  at: number,
  gathering: Gathering,
  result: number | undefined,
): void {
  const { code, layout } = emitter;
  const { program } = layout;
  const [c = none, stride = 0] = [program.c[at], program.strideC[at]];
  if (!isYearMonths(program, at)) {
    code.get(gathering.value);
    otherwise(emitter, c, 0, 'once');
    code.get(gathering.any);
    code.operation('pick');
    code.set(result ?? none);
    return;
  }
  const values = layout.yearly.get(at) ?? none;
  code.loop(emitter.counter, program.years, () => {
    emitter.place();
    pairPlace(emitter);
    pairPlace(emitter);
    code.load(values);
    otherwise(emitter, c, stride, 'year');
    pairPlace(emitter);
    code.load(layout.gathered.get(at) ?? none);
    code.operation('pick');
    code.store(values);
  });
}

/** Gathers over the years of the run. */
export function gatherYears(emitter: Emitter, at: number, result: number): void {
  const { code, layout } = emitter;
  const gathering = { value: code.local(valueType.v128), any: code.local(valueType.v128) };
  clear(emitter, gathering);
  code.loop(emitter.counter, layout.program.years, () => {
    emitter.place();
    gather(emitter, at, gathering, 'year', undefined);
  });
  settleGathered(emitter, at, gathering, result);
}

/** What a reduction is where there was nothing; without such an argument there is always something. */
function otherwise(emitter: Emitter, place: number, stride: number, rhythm: 'once' | 'year'): void {
  if (place === none) emitter.code.number(NaN);
  else emitter.read(place, stride, rhythm);
}

function clear({ code }: Emitter, { value, any }: Gathering): void {
  for (const local of [value, any]) {
    code.number(0);
    code.set(local);
  }
}

/** Takes one value in, in the lanes where the mask is true: added up, or where it is less or more than the value so far. */
function gather(
  emitter: Emitter,
  at: number,
  { value, any }: Gathering,
  rhythm: 'month' | 'year',
  pass: number | undefined,
): void {
  const { code, layout } = emitter;
  const { program } = layout;
  const how = howOf(program.code[at] ?? 0);
  const [mask = none, body = none] = [program.a[at], program.b[at]];
  const taken = code.local(valueType.v128);
  const next = code.local(valueType.v128);
  if (mask === none) {
    code.number(0);
    code.number(0);
    code.operation('equal');
  } else {
    emitter.read(mask, program.strideA[at] ?? 0, rhythm, pass);
    code.number(0);
    code.operation('notEqual');
  }
  code.set(taken);
  emitter.read(body, program.strideB[at] ?? 0, rhythm, pass);
  code.set(next);
  if (how === 'sum') {
    code.get(value);
    code.get(next);
    code.operation('add');
  } else code.get(next);
  code.get(value);
  code.get(taken);
  if (how !== 'sum') {
    code.get(how === 'least' ? next : value);
    code.get(how === 'least' ? value : next);
    code.operation('less');
    code.get(any);
    code.operation('not');
    code.operation('or');
    code.operation('and');
  }
  code.operation('pick');
  code.set(value);
  code.get(any);
  code.get(taken);
  code.operation('or');
  code.set(any);
}

/** The place of the year just now among pairs, on the stack. */
function pairPlace({ code, counter }: Emitter): void {
  code.get(counter);
  code.whole(bytes.pair);
  code.multiplyWhole();
}
