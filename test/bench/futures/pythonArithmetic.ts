import { comparisonTolerance } from '../../../models/language/functions.ts';
import { operation } from '../../../models/engine/operation.ts';

type Written = (a: string, b: string, c: string) => string;

const writings: ReadonlyMap<number, Written> = new Map<number, Written>([
  [operation.add, (a, b) => `${a} + ${b}`],
  [operation.subtract, (a, b) => `${a} - ${b}`],
  [operation.multiply, (a, b) => `${a} * ${b}`],
  [operation.divide, (a, b) => `${a} / ${b}`],
  [operation.divideOr, (a, b, c) => `ratio(${a}, ${b}, ${c})`],
  [operation.minimum, (a, b) => `np.minimum(${a}, ${b})`],
  [operation.maximum, (a, b) => `np.maximum(${a}, ${b})`],
  [operation.negate, (a) => `-${a}`],
  [operation.floor, (a) => `np.floor(${a})`],
  [operation.atLeast, (a, b) => `(${a} - ${b} >= -tolerance) * 1.0`],
  [operation.moreThan, (a, b) => `(${a} - ${b} > tolerance) * 1.0`],
  [operation.equals, (a, b) => `(np.abs(${a} - ${b}) <= tolerance) * 1.0`],
  [operation.and, (a, b) => `((${a} != 0) & (${b} != 0)) * 1.0`],
  [operation.or, (a, b) => `((${a} != 0) | (${b} != 0)) * 1.0`],
  [operation.not, (a) => `(${a} == 0) * 1.0`],
  [operation.select, (a, b, c) => `np.where(${a} != 0, ${b}, ${c})`],
  [operation.modulo, (a, b) => `${a} - ${b} * np.floor(${a} / ${b})`],
  [operation.ceilTo, (a, b) => `np.where(${b} == 0, ${a}, -${b} * np.floor(-(${a} / ${b} - tolerance)))`],
]);

/** An arithmetic operation of the graph in Python, on arrays of futures. @throws RangeError for `^` */
export function pythonArithmetic(code: number, a: string, b: string, c: string): string {
  const found = writings.get(code);
  if (found === undefined) throw new RangeError(`operation ${code} is not written in Python`);
  return found(a, b, c);
}

/** What the expressions of `pythonArithmetic` are made of. */
export const pythonFunctions = `import sys, time
import numpy as np
tolerance = ${comparisonTolerance}
np.seterr(all="ignore")
def ratio(a, b, c):
    return np.where(b == 0, c, a / b)
def pick(mask, a, b):
    return np.where(mask, a, b)
def masked(mask, a):
    return np.where(mask, a, 0.0)
def takes(taken, found, better):
    return np.logical_and(taken, np.logical_or(np.logical_not(found), better))
`;
