import { comparisonTolerance } from '../../language/functions.ts';
import { operation } from '../operation.ts';
import type { Code, VectorOperation } from './code.ts';

/** An argument of an operation: how its value, or whether it is true, is put on the stack. */
export interface Argument {
  /** The value of both futures. */
  readonly push: () => void;
  /** All bits where it is true; left out where its value has to be compared with 0. */
  readonly mask?: () => void;
  /** Its value where it is written in the formula. */
  readonly constant?: number;
  /** Puts one whole number on the stack, not 0 where it is true: only where it is the same in all futures. */
  readonly flag?: () => void;
}

/** The arguments of an operation. */
export type Arguments = readonly [a: Argument, b: Argument, c: Argument];

/** The function of the module that raises to a fractional power. */
const powerFunction = 0;

const plain: ReadonlyMap<number, VectorOperation> = new Map([
  [operation.add, 'add'],
  [operation.subtract, 'subtract'],
  [operation.multiply, 'multiply'],
  [operation.divide, 'divide'],
  [operation.minimum, 'minimum'],
  [operation.maximum, 'maximum'],
]);

const conditions: ReadonlySet<number> = new Set([operation.atLeast, operation.moreThan, operation.equals, operation.and, operation.or, operation.not]); // prettier-ignore

/** Whether an operation says whether something is true. */
export const isCondition = (operationCode: number): boolean => conditions.has(operationCode);

/** Puts all bits on the stack where an argument is true. */
export function writeMask(code: Code, argument: Argument): void {
  if (argument.mask !== undefined) {
    argument.mask();
    return;
  }
  argument.push();
  code.number(0);
  code.operation('notEqual');
}

/**
 * Writes an arithmetic operation on two futures at once, its result on the stack: what `arithmetics` says, step by
 * step. Each argument is put on the stack once. A condition is a mask of all bits and becomes 1 or 0 at the end.
 */
export function writeArithmetic(code: Code, operationCode: number, parts: Arguments): void {
  const [a, b] = parts;
  const simple = plain.get(operationCode);
  if (simple !== undefined) {
    a.push();
    b.push();
    code.operation(simple);
    return;
  }
  if (isCondition(operationCode)) {
    writeCondition(code, operationCode, parts);
    code.number(1);
    code.operation('and');
    return;
  }
  switch (operationCode) {
    case operation.divideOr:
      divideOr(code, parts);
      return;
    case operation.negate:
    case operation.floor:
      a.push();
      code.operation(operationCode === operation.negate ? 'negate' : 'floor');
      return;
    case operation.select:
      select(code, parts);
      return;
    case operation.modulo:
      code.borrowing((first, second) => {
        a.push();
        code.keep(first);
        b.push();
        code.keep(second);
        code.get(first);
        code.get(second);
        code.operation('divide');
        code.operation('floor');
        code.operation('multiply');
        code.operation('subtract');
      });
      return;
    case operation.ceilTo:
      code.borrowing((first, second) => {
        a.push();
        code.keep(first);
        b.push();
        code.keep(second);
        code.operation('negate');
        code.get(first);
        code.get(second);
        code.operation('divide');
        code.number(comparisonTolerance);
        code.operation('subtract');
        code.operation('negate');
        code.operation('floor');
        code.operation('multiply');
        code.get(second);
        code.number(0);
        code.operation('equal');
        code.operation('pick');
      });
      return;
    case operation.power:
      lanePower(code, a, b);
      return;
    default:
      throw new RangeError(`operation ${operationCode} cannot be compiled`);
  }
}

/** Puts all bits on the stack where a condition holds. */
export function writeCondition(code: Code, operationCode: number, [a, b]: Arguments): void {
  const difference = (): void => {
    a.push();
    b.push();
    code.operation('subtract');
  };
  const compared = (name: VectorOperation, than: number): void => {
    code.number(than);
    code.operation(name);
  };
  switch (operationCode) {
    case operation.atLeast:
      difference();
      compared('moreOrEqual', -comparisonTolerance);
      return;
    case operation.moreThan:
      difference();
      compared('more', comparisonTolerance);
      return;
    case operation.equals:
      code.borrowing((off) => {
        difference();
        code.keep(off);
        compared('lessOrEqual', comparisonTolerance);
        code.get(off);
        compared('moreOrEqual', -comparisonTolerance);
        code.operation('and');
      });
      return;
    case operation.not:
      if (a.mask === undefined) {
        a.push();
        compared('equal', 0);
      } else {
        a.mask();
        code.operation('not');
      }
      return;
    default:
      writeMask(code, a);
      writeMask(code, b);
      code.operation(operationCode === operation.and ? 'and' : 'or');
  }
}

function divideOr(code: Code, [a, b, c]: Arguments): void {
  code.borrowing((divisor) => {
    const isZero = Object.is(c.constant, 0);
    if (!isZero) c.push();
    a.push();
    b.push();
    code.keep(divisor);
    code.operation('divide');
    code.get(divisor);
    code.number(0);
    code.operation(isZero ? 'notEqual' : 'equal');
    code.operation(isZero ? 'and' : 'pick');
  });
}

function select(code: Code, [a, b, c]: Arguments): void {
  if (a.flag !== undefined) {
    a.flag();
    code.either(b.push, c.push);
  } else if (Object.is(c.constant, 0)) {
    b.push();
    writeMask(code, a);
    code.operation('and');
  } else if (Object.is(b.constant, 0)) {
    c.push();
    writeMask(code, a);
    code.operation('andNot');
  } else {
    b.push();
    c.push();
    writeMask(code, a);
    code.operation('pick');
  }
}

/** `^` lane by lane, by the algorithm of the other evaluator. */
function lanePower(code: Code, a: Argument, b: Argument): void {
  code.borrowing((base, exponent) => {
    a.push();
    code.set(base);
    b.push();
    code.set(exponent);
    code.number(0);
    for (const lane of [0, 1] as const) {
      code.get(base);
      code.lane(lane);
      code.get(exponent);
      code.lane(lane);
      code.call(powerFunction);
      code.replaceLane(lane);
    }
  });
}
