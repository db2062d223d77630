/** All that the server, the page and the command line may use of the models. */
export { locales, words, type Locale, type Translated } from './language/translated.ts';
export { ModelError } from './language/modelError.ts';
export { functionDeclarations } from './language/functions.ts';
export type { LineDeclaration, LineKind } from './language/declaration.ts';
export { asCell, type Cell } from './scenario/cell.ts';
export { changeablePaths } from './scenario/changes.ts';
export { monthNumber, monthText } from './scenario/calendarMonth.ts';
export { documentIdOf, isDocumentId, type Head, type ScenarioDocument } from './scenario/document.ts';
export { edgeFactor } from './scenario/edgeUnit.ts';
export type {
  ChoiceField,
  DateField,
  DateText,
  Field,
  NumberField,
  ReferenceField,
} from './scenario/field.ts';
export { fieldAddresses, valueAt, type FieldAddress } from './scenario/fieldAddress.ts';
export { fieldsOf, type InputGroup, type MemberList } from './scenario/group.ts';
export { scenarioJsonSchema, schemaAddress } from './scenario/jsonSchema.ts';
export { ScenarioError, type Problem } from './scenario/problem.ts';
export { largestFile, readText } from './scenario/readText.ts';
export { resolve, type BaseLookup, type Resolved } from './scenario/resolve.ts';
export type { AcceptedScenario } from './scenario/acceptedScenario.ts';
export type { ScenarioValues } from './scenario/scenarioFormat.ts';
export { fieldOf } from './scenario/field.ts';
export { engineVersion } from './engine/engineVersion.ts';
export { ownNumbers, runAssembly, type Run } from './engine/run.ts';
export { calendarYears, yearlyValues, type CalendarYear } from './engine/yearly.ts';
export { hallModel } from './hall/hallModel.ts';
export { openScenario } from './hall/openScenario.ts';
export { hallFormat } from './hall/scenarioSchema.ts';
export { numberStatuses } from './analyses/dataQuality.ts';
export {
  runHall,
  runResult,
  type Flag,
  type LineValues,
  type RunResult,
  type Stamp,
} from './analyses/runResult.ts';
export type { Verdict, VerdictTest } from './analyses/verdict.ts';
export * from './sentences/index.ts';
