import { wilsonInterval, type ShareEstimate } from '../../statistics/wilsonInterval.ts';
import type { Collected } from './collected.ts';
import { verdictColumn } from './verdictRecording.ts';

/** The share that holds among the first futures. */
export interface Convergence extends ShareEstimate {
  readonly draws: number;
}

const fewest = 64;

/** The share that holds among the first 64, 128, 256 … futures: how it settles. */
export function convergence(collected: Collected): readonly Convergence[] {
  const holds = collected.column(verdictColumn.holds);
  const found: Convergence[] = [];
  let holding = 0;
  for (let index = 0; index < holds.length && Number.isFinite(holds[index]); index += 1) {
    holding += holds[index]!;
    const draws = index + 1;
    const isShown = draws >= fewest && ((draws & (draws - 1)) === 0 || draws === holds.length);
    if (isShown) found.push({ draws, ...wilsonInterval(holding, draws) });
  }
  return found;
}
