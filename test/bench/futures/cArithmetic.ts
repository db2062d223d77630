import { comparisonTolerance } from '../../../models/language/functions.ts';
import { operation } from '../../../models/engine/operation.ts';

const tolerance = `all(${comparisonTolerance})`;
const opposite = `all(-${comparisonTolerance})`;

type Written = (a: string, b: string, c: string) => string;

const writings: ReadonlyMap<number, Written> = new Map<number, Written>([
  [operation.add, (a, b) => `${a} + ${b}`],
  [operation.subtract, (a, b) => `${a} - ${b}`],
  [operation.multiply, (a, b) => `${a} * ${b}`],
  [operation.divide, (a, b) => `${a} / ${b}`],
  [operation.divideOr, (a, b, c) => `ratio(${a}, ${b}, ${c})`],
  [operation.minimum, (a, b) => `least(${a}, ${b})`],
  [operation.maximum, (a, b) => `most(${a}, ${b})`],
  [operation.negate, (a) => `-${a}`],
  [operation.floor, (a) => `down(${a})`],
  [operation.atLeast, (a, b) => `truth(${a} - ${b} >= ${opposite})`],
  [operation.moreThan, (a, b) => `truth(${a} - ${b} > ${tolerance})`],
  [operation.equals, (a, b) => `same(${a}, ${b})`],
  [operation.and, (a, b) => `truth((${a} != all(0)) & (${b} != all(0)))`],
  [operation.or, (a, b) => `truth((${a} != all(0)) | (${b} != all(0)))`],
  [operation.not, (a) => `truth(${a} == all(0))`],
  [operation.select, (a, b, c) => `pick(${a} != all(0), ${b}, ${c})`],
  [operation.modulo, (a, b) => `rest(${a}, ${b})`],
  [operation.ceilTo, (a, b) => `whole(${a}, ${b})`],
]);

/**
 * An arithmetic operation of the graph in C, on vectors of futures: what `arithmetics` says, step by step.
 * @throws RangeError for `^`: inputs that a power hangs on have no part in the comparison
 */
export function cArithmetic(code: number, a: string, b: string, c: string): string {
  const found = writings.get(code);
  if (found === undefined) throw new RangeError(`operation ${code} is not written in C`);
  return found(a, b, c);
}

/** What the expressions of `cArithmetic` are made of, for so many futures at once. */
export const cVectors = (lanes: number): string => `#include <math.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif
enum { lanes = ${lanes} };
typedef double V __attribute__((vector_size(${lanes * 8})));
typedef long long M __attribute__((vector_size(${lanes * 8})));
static inline V all(double x) { return (V){${Array<string>(lanes).fill('x').join(', ')}}; }
static inline V pick(M m, V a, V b) { return (V)((m & (M)a) | (~m & (M)b)); }
static inline V masked(M m, V a) { return (V)(m & (M)a); }
static inline M takes(M taken, M found, M better) { return taken & (~found | better); }
static inline V truth(M m) { return (V)(m & (M)all(1)); }
${processorVectors(lanes)}
static inline V ratio(V a, V b, V c) { return pick(b == all(0), c, a / b); }
static inline V same(V a, V b) { V d = a - b; return truth((d <= ${tolerance}) & (d >= ${opposite})); }
static inline V rest(V a, V b) { return a - b * down(a / b); }
static inline V whole(V a, V b) { return pick(b == all(0), a, -b * down(-(a / b - ${tolerance}))); }`;

/** Operations that a processor has but vectors in C have not: written as the processor's own. */
function processorVectors(lanes: number): string {
  const prefix = lanes === 2 ? '_mm' : `_mm${lanes * 64}`;
  const floor = lanes === 8 ? '_mm512_roundscale_pd(a, 1)' : `${prefix}_floor_pd(a)`;
  const has = lanes === 2 ? '__SSE4_1__' : lanes === 4 ? '__AVX__' : '__AVX512F__';
  return `#if defined(${has})
static inline V least(V a, V b) { return (V)${prefix}_min_pd(b, a); }
static inline V most(V a, V b) { return (V)${prefix}_max_pd(b, a); }
static inline V down(V a) { return (V)${floor}; }
#else
static inline V least(V a, V b) { return pick(b < a, b, a); }
static inline V most(V a, V b) { return pick(a < b, b, a); }
static inline V down(V a) { V r; for (int i = 0; i < lanes; i++) r[i] = floor(a[i]); return r; }
#endif`;
}
