import { scenarioOpener } from '../../models/index.ts';

/** Opens what a reader edits or compares: of a scenario with one number changed only the group of that number is read anew. */
export const openAgain = scenarioOpener();
