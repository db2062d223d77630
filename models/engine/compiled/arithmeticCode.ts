import { comparisonTolerance } from '../../language/functions.ts';
import { operation } from '../operation.ts';
import type { Code, VectorOperation } from './code.ts';

/** Puts an argument on the stack. */
export interface Arguments {
  readonly a: () => void;
  readonly b: () => void;
  readonly c: () => void;
}

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

/**
 * Writes an arithmetic operation on two futures at once, its result on the stack: what `arithmetics` says, step by
 * step. A condition is a mask of all bits and becomes 1 or 0 at the end.
 */
export function writeArithmetic(code: Code, operationCode: number, { a, b, c }: Arguments): void {
  const both = (name: VectorOperation): void => {
    a();
    b();
    code.operation(name);
  };
  const isZero = (argument: () => void, name: 'equal' | 'notEqual'): void => {
    argument();
    code.number(0);
    code.operation(name);
  };
  const asNumber = (): void => {
    code.number(1);
    code.operation('and');
  };
  const difference = (name: VectorOperation, than: number): void => {
    both('subtract');
    code.number(than);
    code.operation(name);
  };
  const simple = plain.get(operationCode);
  if (simple !== undefined) {
    both(simple);
    return;
  }
  switch (operationCode) {
    case operation.divideOr:
      c();
      both('divide');
      isZero(b, 'equal');
      code.operation('pick');
      return;
    case operation.negate:
    case operation.floor:
      a();
      code.operation(operationCode === operation.negate ? 'negate' : 'floor');
      return;
    case operation.atLeast:
      difference('moreOrEqual', -comparisonTolerance);
      asNumber();
      return;
    case operation.moreThan:
      difference('more', comparisonTolerance);
      asNumber();
      return;
    case operation.equals:
      difference('lessOrEqual', comparisonTolerance);
      difference('moreOrEqual', -comparisonTolerance);
      code.operation('and');
      asNumber();
      return;
    case operation.and:
    case operation.or:
      isZero(a, 'notEqual');
      isZero(b, 'notEqual');
      code.operation(operationCode === operation.and ? 'and' : 'or');
      asNumber();
      return;
    case operation.not:
      isZero(a, 'equal');
      asNumber();
      return;
    case operation.select:
      b();
      c();
      isZero(a, 'notEqual');
      code.operation('pick');
      return;
    case operation.modulo:
      a();
      b();
      both('divide');
      code.operation('floor');
      code.operation('multiply');
      code.operation('subtract');
      return;
    case operation.ceilTo:
      a();
      b();
      code.operation('negate');
      both('divide');
      code.number(comparisonTolerance);
      code.operation('subtract');
      code.operation('negate');
      code.operation('floor');
      code.operation('multiply');
      isZero(b, 'equal');
      code.operation('pick');
      return;
    case operation.power:
      lanePower(code, a, b);
      return;
    default:
      throw new RangeError(`operation ${operationCode} cannot be compiled`);
  }
}

/** `^` lane by lane, by the algorithm of the other evaluator. */
function lanePower(code: Code, a: () => void, b: () => void): void {
  code.number(0);
  for (const lane of [0, 1] as const) {
    a();
    code.lane(lane);
    b();
    code.lane(lane);
    code.call(powerFunction);
    code.replaceLane(lane);
  }
}
