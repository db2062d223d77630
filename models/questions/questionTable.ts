import type { QuestionEntry } from './question.ts';

/** Every question by its name, which is also its command and its address: `break-even`. */
export const questionTable: Readonly<Record<string, QuestionEntry>> = {};
