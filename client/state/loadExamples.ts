import { keptExamples } from './keptExamples.ts';

/** An example of the server. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly municipality?: string;
  readonly description?: string;
  /** The base it follows. */
  readonly extends?: string;
  /** Of everything a number depends on. */
  readonly hash: string;
}

/** The examples of the server, without a network as they are kept. @throws TypeError or Error where there are none */
export async function fetchExamples(): Promise<readonly Example[]> {
  const answer = await fetch('/api/scenarios').catch(() => undefined);
  if (answer === undefined) return inOrder((await keptExamples()).list);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return inOrder((await answer.json()) as readonly Example[]);
}

/** By title: these are Norwegian, with Ø and Å after Z, whatever the language of the page. */
const norwegian = new Intl.Collator('nb', { numeric: true });

/** Examples in the order of their titles. */
export const inOrder = (examples: readonly Example[]): readonly Example[] =>
  [...examples].sort((one, other) => norwegian.compare(one.title, other.title));

/** The same for lists that do without: none where there are none. */
export const loadExamples = (): Promise<readonly Example[]> => fetchExamples().catch(() => []);
