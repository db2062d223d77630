import type { FormulaText, LineDeclaration, ModelDeclaration } from '../../models/language/declaration.ts';

/** Where in a declaration a formula stands. */
export type Part = 'formula' | 'opening' | 'absent' | 'when';

/** One formula of the model, and what it is to be changed to; plain data, so that it can be handed to another process. */
export interface Mutant {
  /** The line or rule. */
  readonly id: string;
  readonly part: Part;
  /** The formula as it is declared, wherever in the part it stands. */
  readonly from: string;
  readonly to: string;
  /** What was changed, in words. */
  readonly what: string;
}

/** The declaration of the model with the formula of a mutant changed. */
export function changedModel(model: ModelDeclaration, mutant: Mutant): ModelDeclaration {
  const { id, part, from, to } = mutant;
  if (part === 'when') {
    return { ...model, rules: model.rules.map((rule) => (rule.id === id ? { ...rule, when: to } : rule)) };
  }
  const changedLine = (line: LineDeclaration): LineDeclaration => {
    if (part === 'formula') return { ...line, formula: changedText(line.formula, from, to) };
    if (part === 'opening') return { ...line, opening: changedText(line.opening ?? '', from, to) };
    const absent = (line.absent ?? []).map((each) => (each.when === from ? { ...each, when: to } : each));
    return { ...line, absent };
  };
  return { ...model, lines: model.lines.map((line) => (line.id === id ? changedLine(line) : line)) };
}

/** Every kind of member with the same formula gets the changed one. */
function changedText(text: FormulaText, from: string, to: string): FormulaText {
  if (typeof text === 'string') return to;
  return Object.fromEntries(Object.entries(text).map(([kind, each]) => [kind, each === from ? to : each]));
}
