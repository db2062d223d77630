import { readFileSync } from 'node:fs';

/** A clock tick of Linux in seconds. */
const tick = 1 / 100;

/** The processor time that a process of this machine has used, with all its threads, in seconds: proc(5), utime and stime. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}
