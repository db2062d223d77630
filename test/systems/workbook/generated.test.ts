import fc from 'fast-check';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { generatedScenario } from '../../models/hall/generatedScenario.ts';
import { holdsRecalculated } from './recalculation.ts';

/** A dozen halls, always the same. */
const documents = fc.sample(generatedScenario, { numRuns: 12, seed: 20_261_122 });

holdsRecalculated(
  new Map(documents.map((document, index) => [`generated-${index + 1}`, openScenario(document)])),
);
