import { questionTable, type Question } from '../../models/index.ts';

/** Every question by its name, loaded. */
export async function allQuestions(): Promise<ReadonlyMap<string, Question>> {
  const entries = Object.entries(questionTable);
  return new Map(await Promise.all(entries.map(async ([name, { load }]) => [name, await load()] as const)));
}
