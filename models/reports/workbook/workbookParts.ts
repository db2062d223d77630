import type { Instance } from '../../engine/assembler.ts';
import type { Run } from '../../engine/run.ts';
import type { Locale, Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { FormulaWriter } from './formulas/formulaWriter.ts';
import type { References } from './formulas/references.ts';
import type { InputRow, InputSection } from './inputs/inputRow.ts';
import type { Plan } from './plan/plan.ts';

/** What every sheet is made from. */
export interface WorkbookParts {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  readonly locale: Locale;
  readonly plan: Plan;
  readonly references: References;
  readonly writer: FormulaWriter;
  readonly inputs: readonly InputSection[];
  /** The rows of the inputs in the sheet, by path. */
  readonly inputPlaces: ReadonlyMap<string, { readonly row: InputRow; readonly number: number }>;
  /** A text in the language of the workbook. */
  readonly say: (text: Translated) => string;
  /** The name of a sheet in the language of the workbook. */
  readonly sheetName: (key: string) => string;
}

/** A line that every scenario has. @throws RangeError where it is none */
export function instanceOf(run: Run, id: string): Instance {
  const instance = run.instance(id);
  if (instance === undefined) throw new RangeError(`the run has no line ${id}`);
  return instance;
}
