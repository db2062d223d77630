import { assemble } from '../../models/engine/assemble.ts';
import { hallModel } from '../../models/hall/hallModel.ts';
import type { FormulaText } from '../../models/language/declaration.ts';
import { declareModel } from '../../models/language/declaredModel.ts';
import { ModelError } from '../../models/language/modelError.ts';
import { parse } from '../../models/language/parse.ts';
import { print } from '../../models/language/print.ts';
import { seededStream, type SeededStream } from '../../models/statistics/seededStream.ts';
import { openFile, scenarioFiles } from '../scenarioFiles.ts';
import { changedModel, type Mutant, type Part } from './mutant.ts';
import { mutationsOf } from './mutations.ts';

interface Formula {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
}

/** Every formula of the model once: by kind of member, openings, and when a figure is absent or a rule broken. */
export function formulasOf(): readonly Formula[] {
  const { lines, rules } = hallModel.declaration;
  const ofLines = lines.flatMap(({ id, formula, opening, absent = [] }) => [
    ...textsOf(formula).map((text) => ({ id, part: 'formula' as const, text })),
    ...textsOf(opening).map((text) => ({ id, part: 'opening' as const, text })),
    ...absent.map(({ when }) => ({ id, part: 'absent' as const, text: when })),
  ]);
  return [...ofLines, ...rules.map(({ id, when }) => ({ id, part: 'when' as const, text: when }))];
}

const textsOf = (text: FormulaText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : [...new Set(Object.values(text))];

/**
 * As many mutants as asked for, each of another formula, drawn at random from a seed. A formula in which nothing can
 * be changed without the model refusing it (a name alone, a 0) is passed over.
 */
export function chooseMutants(seed: number, count: number): readonly Mutant[] {
  const stream = seededStream(seed, 0);
  const mutants: Mutant[] = [];
  for (const formula of shuffled(formulasOf(), stream)) {
    if (mutants.length === count) break;
    const mutant = shuffled(mutantsOf(formula), stream).find(isModel);
    if (mutant !== undefined) mutants.push(mutant);
  }
  return mutants;
}

/** Every change of the formulas of one line or rule that the model does not refuse. */
export function mutantsWithin(id: string): readonly Mutant[] {
  const formulas = formulasOf().filter((formula) => formula.id === id);
  if (formulas.length === 0) throw new RangeError(`there is no line or rule ${id}`);
  return formulas.flatMap(mutantsOf).filter(isModel);
}

function mutantsOf({ id, part, text }: Formula): readonly Mutant[] {
  const original = print(parse(text));
  return mutationsOf(parse(text))
    .map(({ expression, what }) => ({ id, part, from: text, to: print(expression), what }))
    .filter(({ to }) => to !== original);
}

const scenarios = scenarioFiles.map((file) => openFile(file).read);

/** Whether the model takes the changed formula: names, units, dimensions, openings and circles. */
function isModel(mutant: Mutant): boolean {
  try {
    const model = declareModel(changedModel(hallModel.declaration, mutant));
    for (const scenario of scenarios) assemble(model, scenario);
    return true;
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}

function shuffled<Item>(list: readonly Item[], { below }: SeededStream): readonly Item[] {
  const rest = [...list];
  return list.map(() => rest.splice(below(rest.length), 1)[0] as Item);
}
