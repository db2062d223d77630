import { logGamma } from './logGamma.ts';

/** ln B(alpha, beta) = ln Γ(alpha) + ln Γ(beta) − ln Γ(alpha + beta). Throws `notPositive`. Source: DLMF 5.12.1. */
export function logBeta(alpha: number, beta: number): number {
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
}
