import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelDeclaration } from '../../models/language/declaration.ts';
import { changedModel, type Mutant } from './mutant.ts';

/** The declaration of the model with the change in `mutant.json` made; used by the copy that a checkout makes only. */
export function mutated(model: ModelDeclaration): ModelDeclaration {
  const mutant = JSON.parse(readFileSync(join(import.meta.dirname, 'mutant.json'), 'utf8')) as Mutant | null;
  return mutant === null ? model : changedModel(model, mutant);
}
