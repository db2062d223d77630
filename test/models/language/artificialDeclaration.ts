import type { FormulaText, LineDeclaration, ModelDeclaration } from '../../../models/language/declaration.ts';
import { declareModel, type DeclaredModel } from '../../../models/language/declaredModel.ts';
import { ModelError } from '../../../models/language/modelError.ts';
import { words } from '../../../models/language/translated.ts';

export const anyText = words('tekst', 'tekst', 'text');

/** A line with what every line must have; a pure monthly flow unless told. */
export function line(
  id: string,
  formula: FormulaText,
  rest: Partial<Omit<LineDeclaration, 'id' | 'formula'>> = {},
): LineDeclaration {
  return { id, unit: '1', kind: 'flow', label: anyText, source: anyText, formula, ...rest };
}

/** A checked model of the given parts. */
export const modelOf = (parts: Partial<ModelDeclaration>): DeclaredModel =>
  declareModel({ dimensions: [], inputs: [], lines: [], rules: [], postingAttributes: [], ...parts });

/** The model error that an action throws; anything else fails the test. */
export function errorOf(action: () => unknown): ModelError {
  try {
    action();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}
