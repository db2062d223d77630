import type { Question } from './question.ts';

/** Every question by its name, each loaded when it is first asked. */
export const questionTable: Readonly<Record<string, () => Promise<Question>>> = {};

/** All questions, in the order of the table. */
export const allQuestions = (): Promise<readonly Question[]> =>
  Promise.all(Object.values(questionTable).map((load) => load()));
