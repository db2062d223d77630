import type { BackTest } from './backTest.ts';
import { furnitureCases } from './furnitureCases.ts';
import { startCases } from './startCases.ts';
import { wasteCases } from './wasteCases.ts';

/** All back-tests, in the order of the tables. */
export const backTests: readonly BackTest[] = [...furnitureCases, ...wasteCases, ...startCases];
