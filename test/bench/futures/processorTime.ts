import { readFileSync } from 'node:fs';

/**
 * The processor time something takes on the thread that does it, in microseconds: on a busy machine it varies less than
 * the time of the clock. What the run time does beside it on threads of its own, such as collecting earlier garbage, is
 * not counted where Linux tells threads apart (proc(5), `schedstat`). Only for the main thread.
 */
export function processorTime(action: () => void): number {
  const before = spent();
  action();
  return spent() - before;
}

/** The processor time of the main thread so far; of the whole process where threads cannot be told apart. */
function spent(): number {
  if (process.platform === 'linux') {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1000;
  }
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN; // prettier-ignore
