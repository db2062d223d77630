import { exponential } from './exponential.ts';
import { naturalLogarithm } from './naturalLogarithm.ts';
import { StatisticsError } from './statisticsError.ts';

/** The probabilities below and above a place, each to nearly full relative precision where it is the smaller. */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
}

/** A place in a beta distribution; trusted, not checked. */
export interface BetaPlace {
  /** Above 0 and below 1. */
  readonly x: number;
  /** 1 − x, given beside it so that neither loses digits near an end. */
  readonly oneLessX: number;
  readonly alpha: number;
  readonly beta: number;
  /** `logBeta(alpha, beta)`, given so that it is computed once for many places. */
  readonly logOfBeta: number;
}

/**
 * The probabilities of a beta distribution on 0 to 1 below and above a place: the heart of `incompleteBeta`. Throws `noConvergence` for shapes beyond about 10⁷.
 *
 * Source: DLMF 8.17.22 (continued fraction) and 8.17.4 (the other tail), evaluated as Lentz proposed (Applied
 * Optics 15 (1976) 668–671).
 */
export function betaTails({ x, oneLessX, alpha, beta, logOfBeta }: BetaPlace): BetaTails {
  const front = exponential(alpha * naturalLogarithm(x) + beta * naturalLogarithm(oneLessX) - logOfBeta);
  if (x <= (alpha + 1) / (alpha + beta + 2)) {
    const lower = Math.min(1, front / (alpha * continuedFraction(x, alpha, beta)));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front / (beta * continuedFraction(oneLessX, beta, alpha)));
  return { lower: 1 - upper, upper };
}

/** 1 + d₁/(1 + d₂/(1 + …)), from the outside in. */
function continuedFraction(x: number, alpha: number, beta: number): number {
  let value = 1;
  let upper = 1;
  let lower = 0;
  for (let step = 1; step <= 20_000; step += 1) {
    const m = Math.floor(step / 2);
    const term =
      step % 2 === 0
        ? (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m))
        : (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    lower = 1 / notZero(1 + term * lower);
    upper = notZero(1 + term / upper);
    value *= upper * lower;
    if (Math.abs(upper * lower - 1) < 3e-16) return value;
  }
  throw new StatisticsError('noConvergence', `The incomplete beta function did not settle at x = ${x}.`, {
    fields: ['alpha', 'beta'],
    found: { x, alpha, beta },
  });
}

function notZero(value: number): number {
  return value === 0 ? 1e-300 : value;
}
