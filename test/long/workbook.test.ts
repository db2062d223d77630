import fc from 'fast-check';
import { openScenario } from '../../models/hall/openScenario.ts';
import { generatedScenario } from '../models/hall/generatedScenario.ts';
import { holdsRecalculated } from '../systems/workbook/recalculation.ts';

/** Two hundred halls, others than those of the systems tests. */
const documents = fc.sample(generatedScenario, { numRuns: 200, seed: 20_270_101 });

holdsRecalculated(
  new Map(documents.map((document, index) => [`generated-${index + 1}`, openScenario(document)])),
);
