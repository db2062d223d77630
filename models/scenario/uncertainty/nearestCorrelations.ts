import { choleskyFactor } from '../../statistics/choleskyFactor.ts';
import { nearestCorrelationMatrix } from '../../statistics/nearestCorrelationMatrix.ts';
import { pearsonFromSpearman } from '../../statistics/pearsonFromSpearman.ts';
import { spearmanFromPearson } from '../../statistics/spearmanFromPearson.ts';
import type { Matrix } from '../../statistics/requireSymmetric.ts';
import { StatisticsError } from '../../statistics/statisticsError.ts';

/** Two inputs that hang together, and how much: a rank correlation from −1 to 1. */
export interface CorrelatedPair {
  /** The id of the correlation. */
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly value: number;
}

/** Decimals of a correlation that is offered. */
const decimals = 3;

/** The most inputs for which the nearest correlations are searched; of more, all are weakened alike, which is quick. */
const mostProjected = 24;

/**
 * Correlations that can hold together, nearest to those given that cannot: by the id of those that change, to three
 * decimals. Inputs that are not paired stay unpaired. Nothing where all can hold.
 */
export function nearestCorrelations(pairs: readonly CorrelatedPair[]): Readonly<Record<string, number>> {
  const changed = connected(pairs).flatMap((part) => (areConsistent(part) ? [] : nearestOf(part)));
  return Object.fromEntries(changed);
}

/**
 * The inputs of a smallest set of correlations that cannot hold together, as a list without one that could be left out:
 * three of them where there are such. Undefined where all can hold.
 */
export function impossibleInputs(pairs: readonly CorrelatedPair[]): readonly string[] | undefined {
  const part = connected(pairs).find((each) => !areConsistent(each));
  if (part === undefined) return undefined;
  const inputs = inputsIn(part);
  const among = (some: readonly string[]): readonly CorrelatedPair[] =>
    part.filter(({ first, second }) => some.includes(first) && some.includes(second));
  for (const { first, second } of part) {
    const third = inputs.find((each) => each !== first && each !== second && !areConsistent(among([first, second, each]))); // prettier-ignore
    if (third !== undefined) return inputs.filter((each) => [first, second, third].includes(each));
  }
  return inputs.reduce((left, each) => {
    const without = left.filter((other) => other !== each);
    return areConsistent(among(without)) ? left : without;
  }, inputs);
}

/** The pairs that hang together, directly or through others. */
function connected(pairs: readonly CorrelatedPair[]): readonly (readonly CorrelatedPair[])[] {
  return pairs.reduce<readonly (readonly CorrelatedPair[])[]>((parts, pair) => {
    const touches = (part: readonly CorrelatedPair[]): boolean =>
      inputsIn(part).some((each) => each === pair.first || each === pair.second);
    return [...parts.filter((part) => !touches(part)), [...parts.filter(touches).flat(), pair]];
  }, []);
}

const areConsistent = (pairs: readonly CorrelatedPair[]): boolean =>
  pairs.length === 0 || isPossible(matrixOf(pairs, inputsIn(pairs)));

function isPossible(matrix: Matrix): boolean {
  try {
    choleskyFactor(matrix);
    return true;
  } catch (error) {
    if (error instanceof StatisticsError && error.code === 'impossibleCorrelation') return false;
    throw error;
  }
}

function nearestOf(pairs: readonly CorrelatedPair[]): readonly (readonly [id: string, value: number])[] {
  const inputs = inputsIn(pairs);
  const mostPairs = Math.max(...inputs.map((input) => pairs.filter(({ first, second }) => first === input || second === input).length)); // prettier-ignore
  // What rounding each of an input's correlations may take from the smallest eigenvalue, so that all hold afterwards.
  const smallestEigenvalue = Math.min(0.1, mostPairs * 10 ** -decimals);
  const given = matrixOf(pairs, inputs);
  const nearest = inputs.length > mostProjected ? weakened(given, smallestEigenvalue) : nearestCorrelationMatrix(given, { smallestEigenvalue, keepZeros: true }); // prettier-ignore
  return pairs.flatMap(({ id, first, second, value }) => {
    const found = nearest[inputs.indexOf(first)]?.[inputs.indexOf(second)] ?? 0;
    const rounded = Number(spearmanFromPearson(found).toFixed(decimals)) + 0;
    return rounded === value ? [] : [[id, rounded] as const];
  });
}

/** All correlations weakened alike, by no more than it takes. */
function weakened(given: Matrix, smallestEigenvalue: number): Matrix {
  const scaled = (by: number): number[][] => given.map((row, i) => row.map((entry, j) => (i === j ? 1 : entry * by))); // prettier-ignore
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2;
    if (isPossible(scaled(middle / (1 - smallestEigenvalue)))) low = middle;
    else high = middle;
  }
  return scaled(low);
}

const inputsIn = (pairs: readonly CorrelatedPair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ first, second }) => [first, second])),
];

/** The correlations that the normal scores must have; 0 for those nothing is said of. */
function matrixOf(pairs: readonly CorrelatedPair[], inputs: readonly string[]): number[][] {
  const matrix: number[][] = inputs.map((_, row) => inputs.map((__, column) => (row === column ? 1 : 0)));
  for (const { first, second, value } of pairs) {
    const [row, column] = [inputs.indexOf(first), inputs.indexOf(second)];
    const correlation = pearsonFromSpearman(value);
    matrix[row]![column] = correlation;
    matrix[column]![row] = correlation;
  }
  return matrix;
}
