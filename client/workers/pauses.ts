import type { Progress } from '../../models/index.ts';
import { breath } from './breath.ts';

/** How long a computation goes on before it listens to what it is told, in milliseconds. */
const slice = 50;

/** How long it takes at least from one partial answer to the next: they may be large. */
const partialEvery = 400;

/** How long a computation goes on before it is asked for what takes a while to put together. */
const patience = 600;

/** How many times longer it computes than it puts together what is known so far. */
const mostlyComputing = 9;

/** Told now and then how far a question is. */
export type OnProgress = (progress: Progress<unknown>) => void;

/** Thrown at a pause after the question was cancelled. */
export class Cancelled extends Error {}

/** Whom a computation tells how far it is, and who may end it. */
export interface Listener {
  readonly tell: OnProgress;
  readonly isCancelled: () => boolean;
  /** Whether others compute a part of it, and wait for what comes next: then messages are let in at every pause. */
  readonly isShared?: () => boolean;
}

/**
 * What a computation does at its pauses: every now and then it tells how far it is, with the newest of what is known so
 * far, and lets messages in. The first thing known is told at once, where it need not be put together first.
 */
export function pauses({
  tell,
  isCancelled,
  isShared = () => false,
}: Listener): (progress: Progress<unknown>) => Promise<void> | void {
  let heard = performance.now();
  let next = -Infinity;
  let newest: (() => unknown) | undefined;
  const begun = heard;
  const heedful = (): void => {
    if (isCancelled()) throw new Cancelled();
  };
  return ({ done, total, partial, known }) => {
    const now = performance.now();
    if (partial !== undefined) newest = () => partial;
    else if (known !== undefined && now - begun >= patience) newest = known;
    const isDue = newest !== undefined && now >= next;
    if (now - heard < slice && !(isDue && next === -Infinity))
      return isShared() ? breath().then(heedful) : undefined;
    tell({ done, total, ...(isDue ? { partial: newest?.() } : {}) });
    if (isDue) {
      next = now + Math.max(partialEvery, mostlyComputing * (performance.now() - now));
      newest = undefined;
    }
    return breath().then(() => {
      heedful();
      heard = performance.now();
    });
  };
}
