import { ScenarioError, studyOptionsOf, words, type Asked, type Question } from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { InputError } from '../inputError.ts';
import { computedHere } from '../jobs/computedHere.ts';
import { partPool } from '../jobs/partPool.ts';
import type { Option } from './command.ts';

/** The most threads that a command may have. */
const mostThreads = 256;

/** The option by which a heavy question is computed in parts, on several threads. */
export const threadsOption: Option = {
  takesValue: true,
  value: 'N',
  help: words(
    'regner i deler på N tråder, med samme svar; en simulering kan da ha inntil 100 millioner framtider',
    'reknar i delar på N trådar, med same svar; ei simulering kan da ha inntil 100 millionar framtider',
    'computes in parts on N threads, with the same answer; a simulation may then have up to 100 million futures',
  ),
};

/** How many threads are asked for; undefined where none are. @throws InputError */
export function threadsIn(values: ReadonlyMap<string, string>): number | undefined {
  const text = values.get('threads');
  if (text === undefined) return undefined;
  const threads = Number(text);
  if (/^\d{1,3}$/.test(text) && threads >= 1 && threads <= mostThreads) return threads;
  throw new InputError(
    words(
      `--threads er «${text}». Skriv et helt tall fra 1 til ${mostThreads}.`,
      `--threads er «${text}». Skriv eit heilt tal frå 1 til ${mostThreads}.`,
      `--threads is "${text}". Write a whole number from 1 to ${mostThreads}.`,
    ),
  );
}

/** The answer to a question, computed in parts on threads of this process. @throws InputError */
export async function answeredOnThreads(question: Question, asked: Asked, threads: number): Promise<unknown> {
  const pool = partPool(threads);
  try {
    studyOptionsOf(question, asked.options);
    return JSON.parse(await computedHere(pool, asked));
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(summary(error.problems));
    throw error;
  } finally {
    await pool.stop();
  }
}
