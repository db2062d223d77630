/** The processor time something takes, in microseconds: on a busy machine it varies less than the time of the clock. */
export function processorTime(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN; // prettier-ignore
