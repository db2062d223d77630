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

/** The examples of the server. @throws TypeError or Error where the server does not answer */
export async function fetchExamples(): Promise<readonly Example[]> {
  const answer = await fetch('/api/scenarios');
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as readonly Example[];
}

/** The same for lists that do without: none where the server does not answer. */
export const loadExamples = (): Promise<readonly Example[]> => fetchExamples().catch(() => []);
