/** All that the server, the page and the command line may use of the models. */
export { locales, words, type Locale, type Translated } from './language/translated.ts';
export { ModelError } from './language/modelError.ts';
export { nearest } from './language/nearest.ts';
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
  FormulaField,
  NumberField,
  ReferenceField,
  TextField,
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
export { formulaProblem } from './hall/formulaProblem.ts';
export { handbook } from './handbook/handbook.ts';
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
export { cashCourse, type CashCourse } from './analyses/cashCourse.ts';
export {
  costBands,
  fundingBands,
  incomeBands,
  type CostBand,
  type FundingBands,
  type IncomeBand,
} from './analyses/fundingBands.ts';
export type { KeyFigures } from './analyses/keyFigures.ts';
export { keyFigureGroups, keyFigureList, type KeyFigure } from './analyses/keyFigureList.ts';
export { chartWords, costWords, incomeWords } from './charts/chartWords.ts';
export type { ChartLook } from './charts/chartFrame.ts';
export { fundingCliff, priceBasis, type FundingCliffOptions } from './charts/fundingCliff.ts';
export { fundingCliffSummary } from './charts/fundingCliffSummary.ts';
export { hasBound, liquidity } from './charts/liquidity.ts';
export { moneyScale } from './charts/moneyAxis.ts';
export { chartColours, type ChartColours } from './charts/palette.ts';
export { isIdentifier } from './scenario/identifier.ts';
export { resolvedMonth } from './scenario/resolvedMonth.ts';
export type { DateValue, NumberValue, ScenarioInputs } from './scenario/scenarioInputs.ts';
export { trace, type Trace, type TracedValue } from './engine/trace.ts';
export type { TracedInput } from './engine/trace/reads.ts';
export type { Period } from './engine/trace/period.ts';
export { askedOf, askedSteps, checkCount, type Answered, type Asked } from './questions/askedOf.ts';
export type { Question, QuestionEntry, QuestionOption } from './questions/question.ts';
export { questionEntry, questionTable, type QuestionName } from './questions/questionTable.ts';
export { finished, type Progress } from './analyses/steps.ts';
export { standalone } from './scenario/standalone.ts';
export { structureOf, leafNumbers } from './analyses/assemblies.ts';
export { changesNothing } from './analyses/changesNothing.ts';
export { figureOf, figures, type Figure } from './analyses/figure.ts';
export { tornado, type Tornado, type TornadoOptions, type TornadoRow } from './analyses/tornado.ts';
export { readStressTests, stressJsonSchema, type Shocks } from './analyses/stress/stressTests.ts';
export { stress, type StressOptions, type StressTable } from './analyses/stress/stress.ts';
export { compare, fewestCompared, mostCompared, type Comparison } from './analyses/compare/compare.ts';
export { bridge, type Bridge, type BridgeOptions } from './analyses/bridge/bridge.ts';
export { difference } from './scenario/difference/difference.ts';
export type { Changes, Difference, InputDifference } from './scenario/difference/inputDifference.ts';
export { linkOf, longestLink, linkPrefix, type Link } from './scenario/link/link.ts';
export { openLink, type OpenedLink } from './hall/openLink.ts';
export { sensitiveFacts, type SensitiveFact } from './hall/sensitiveFacts.ts';
export type { BreakEven, BreakEvenKind, Crossing } from './analyses/breakEven/breakEvenAnswer.ts';
export type { BreakEvenOptions } from './analyses/breakEven/breakEvenOptions.ts';
export type { PrintedValue } from './analyses/printedValue.ts';
export type {
  Flip,
  IdleInput,
  SwitchingValue,
  SwitchingValues,
} from './analyses/switchingValues/switchingValue.ts';
export type { FrontierPoint, MapAxis, TwoInputMap } from './analyses/twoInputMap/twoInputMapAnswer.ts';
export type { TwoInputMapOptions } from './analyses/twoInputMap/twoInputMapOptions.ts';
