import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Another program that computes the same futures. */
export interface Contender {
  /** Runs all futures once: processor time in microseconds. */
  readonly run: () => Promise<number>;
  /** Ends it and gives the results it wrote. */
  readonly results: () => Promise<Float64Array>;
}

/** Starts a program that runs all futures for every line on its input, and at the end writes them to a file. */
export function contender(command: string, words: readonly string[], resultPath: string): Contender {
  const child = spawn(command, [...words, resultPath], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    run: async () => {
      child.stdin.write('run\n');
      const { value, done } = await answers.next();
      if (done === true) throw new Error(`${command} has ended with ${await ended}`);
      return Number(value) / 1000;
    },
    results: async () => {
      child.stdin.end();
      const code = await ended;
      if (code !== 0) throw new Error(`${command} has ended with ${code}`);
      return new Float64Array(Uint8Array.from(readFileSync(resultPath)).buffer);
    },
  };
}

/** Whether a command can be run here. */
export const canRun = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;
