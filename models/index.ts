/** All that the server, the page and the command line may use of the models. */
export { locales, words, type Locale, type Translated } from './language/translated.ts';
export { ModelError } from './language/modelError.ts';
export { nearest } from './language/nearest.ts';
export { noFormula } from './language/noFormula.ts';
export { carryingBases } from './scenario/carryingBases.ts';
export { asCell, type Cell, type DistributionName, type Range, type RangeEnds } from './scenario/cell.ts';
export { distOf, distributionOf, endsOf } from './scenario/ranges/distributionOf.ts';
export { monthNumber, monthText } from './scenario/calendarMonth.ts';
export { documentIdOf, formatVersion, isDocumentId, type ScenarioDocument } from './scenario/document.ts';
export { edgeFactor } from './scenario/edgeUnit.ts';
export type {
  ChoiceField,
  DateField,
  DateText,
  Field,
  FormulaField,
  InputField,
  NumberField,
  ReferenceField,
  TextField,
} from './scenario/field.ts';
export { fieldAddresses, valueAt, type FieldAddress } from './scenario/fieldAddress.ts';
export { pointedField } from './scenario/pointedField.ts';
export { fieldsOf, type InputGroup, type MemberList } from './scenario/group.ts';
export {
  mostAlternatives,
  mostSliders,
  presentedPages,
  type Presentation,
  type PresentedPage,
} from './scenario/presentation.ts';
export { scenarioJsonSchema } from './scenario/jsonSchema.ts';
export { ScenarioError, type Problem } from './scenario/problem.ts';
export { largestFile, readText } from './scenario/readText.ts';
export { isYaml } from './scenario/yaml/isYaml.ts';
export { loadYaml } from './scenario/yaml/loadYaml.ts';
export { migrated } from './scenario/migration/migration.ts';
export { scenarioMigrations } from './scenario/migration/scenarioMigrations.ts';
export { readMunicipalities, type Municipality } from './scenario/municipalities.ts';
export { changedFrom, numberInForce, type InForce } from './scenario/partsInForce.ts';
export { resolve } from './scenario/resolve.ts';
export type { AcceptedScenario } from './scenario/acceptedScenario.ts';
export type { ScenarioValues } from './scenario/scenarioFormat.ts';
export { fieldOf } from './scenario/field.ts';
export { standardValue } from './scenario/standardValue.ts';
export { PartialRun, wantedOf } from './engine/batch/partialRun.ts';
export { engineVersion } from './engine/engineVersion.ts';
export { runAssembly, type Run } from './engine/run.ts';
export { calendarYears, yearlyValues } from './engine/yearly.ts';
export { formulaProblem } from './hall/formulaProblem.ts';
export { loadHandbook } from './handbook/index.ts';
export { hallModel } from './hall/hallModel.ts';
export { openScenario, scenarioOpener } from './hall/openScenario.ts';
export { hallFormat } from './hall/scenarioSchema.ts';
export { numberStatuses } from './analyses/dataQuality.ts';
export { runHall, runResult, type Flag, type RunResult } from './analyses/runResult.ts';
export type { Verdict, VerdictTest } from './analyses/verdict.ts';
export * from './sentences/index.ts';
export { cashCourse, type CashCourse } from './analyses/cashCourse.ts';
export { fundingBands, incomeBands, monthlyFunding, type FundingBands, type FundingSeries, type IncomeBand, type MonthlyFunding } from './analyses/fundingBands.ts'; // prettier-ignore
export { keyFigureGroups, keyFigureList, type KeyFigure } from './analyses/keyFigureList.ts';
export { fundingHeading, liquidityHeading } from './charts/chartHeadings.ts';
export {
  fanLegend,
  fundingLegend,
  liquidityLegend,
  switchingLegend,
  tornadoLegend,
  type LegendEntry,
} from './charts/chartLegends.ts';
export { chartWords, incomeWords } from './charts/chartWords.ts';
export type { ChartLook } from './charts/chartFrame.ts';
export { fundingCliff, priceBasis } from './charts/fundingCliff.ts';
export { yearsBetween } from './charts/yearsAround.ts';
export { monthsAround, monthsOfYears } from './charts/monthsAround.ts';
export { fundingMonths, monthlyUnit } from './charts/fundingMonths.ts';
export { fundingCliffSummary } from './charts/fundingCliffSummary.ts';
export { hasBound, liquidity } from './charts/liquidity.ts';
export { liquiditySummary } from './charts/liquiditySummary.ts';
export { moneyScale } from './charts/moneyAxis.ts';
export { drawTile, tileNames, tileOf, tileSize, type TileName } from './charts/tiles.ts';
export { chartColours, type ChartColours } from './charts/palette.ts';
export { isIdentifier } from './scenario/identifier.ts';
export { resolvedMonth } from './scenario/resolvedMonth.ts';
export { trace, type Trace, type TracedValue } from './engine/trace.ts';
export type { TracedInput } from './engine/trace/reads.ts';
export type { Period } from './engine/trace/period.ts';
export {
  askedOf,
  askedSteps,
  checkCount,
  optionsOf,
  type Answered,
  type Asked,
} from './questions/askedOf.ts';
export type { Question, QuestionEntry } from './questions/question.ts';
export { studyOf, studyOptionsOf } from './questions/studyOf.ts';
export type { PartPlace, Study } from './studies/study.ts';
export { runAnswer } from './questions/runAnswer.ts';
export type { Actuals, Approval } from './scenario/followUp.ts';
export { followedLabels, followedLines, type FollowedGroup } from './hall/followedLines.ts';
export { actualsCourse, type ActualsCourse } from './followUp/actualsCourse.ts';
export {
  actualsChart,
  actualsLegend,
  actualsReading,
  actualsSummary,
  actualsWords,
} from './charts/actualsChart.ts';
export { chartedLine } from './followUp/chartedLine.ts';
export { followUp, type FollowUp, type FollowUpRow } from './followUp/followUp.ts';
export type { FollowUpReport } from './followUp/followUpReport.ts';
export { followUpSentence, placeInWords, signedPercent } from './followUp/followUpSentences.ts';
export { forecastMethods, type ForecastMethod } from './followUp/forecast.ts';
export { questionEntry, questionTable, type QuestionName } from './questions/questionTable.ts';
export { finished, type Progress } from './analyses/steps.ts';
export { SharedBlocks } from './analyses/simulation/blockSharing.ts';
export { helpWithBlocks } from './analyses/simulation/blockHelp.ts';
export type { BlockPort } from './analyses/simulation/blockPort.ts';
export type { BlockHelpers, SharedFutures } from './analyses/simulation/blockQueue.ts';
export { standalone } from './scenario/standalone.ts';
export { figures, type Figure } from './analyses/figure.ts';
export type { Tornado, TornadoRow } from './analyses/tornado.ts';
export type { StressTable } from './analyses/stress/stress.ts';
export { stressFile } from './analyses/stress/stressTests.ts';
export { mostOwnTests, type OwnTest } from './scenario/stressShape.ts';
export { comparedPart, comparisonOf, type ComparedPart, type Comparison } from './analyses/compare/comparison.ts'; // prettier-ignore
export type { Bridge } from './analyses/bridge/bridge.ts';
export type { GapMenu, Way } from './analyses/gapMenu/gapMenuResult.ts';
export type { Commitment } from './analyses/commitment/commitment.ts';
export type { ClosingAlternative } from './analyses/closing/closingAlternative.ts';
export type { FourYearPlan } from './analyses/fourYearPlan.ts';
export type { RatesOfReturn } from './analyses/ratesOfReturn.ts';
export type { Runway } from './analyses/runwayChanges.ts';
export { difference } from './scenario/difference/difference.ts';
export type { Merge, MergeConflict, MergedInput, MergeSide, MergeWishes } from './scenario/merge/merge.ts';
export { mergeScenarios } from './scenario/merge/mergeScenarios.ts';
export type { MergedEstimate, MergedEstimates, OpenEstimate } from './scenario/estimates/estimates.ts';
export { mergeEstimates } from './scenario/estimates/mergeEstimates.ts';
export { mergeAnswer, mergedEstimatesAnswer } from './questions/mergeAnswer.ts';
export type { Difference, InputDifference } from './scenario/difference/inputDifference.ts';
export { differenceAnswer } from './questions/differenceAnswer.ts';
export type { Simulation, Fan, Spread } from './analyses/simulation/summary.ts';
export { openedWhich } from './analyses/simulation/openedFutures.ts';
export { mostDraws, usualDraws, usualLines } from './analyses/simulation/terms.ts';
export type { FutureRun } from './analyses/simulation/openFuture.ts';
export type { PairedFutures } from './analyses/simulation/pairedFutures.ts';
export type { RankImportance } from './analyses/sensitivity/rankImportance.ts';
export type { SobolStudy } from './analyses/sensitivity/sobolStudy.ts';
export type { DiscoveredBox, Discovery, Restriction } from './analyses/discovery/discover.ts';
export type { CarriedLink } from './questions/linkQuestion.ts';
export type { BreakEven } from './analyses/breakEven/breakEvenAnswer.ts';
export type { PrintedValue } from './analyses/printedValue.ts';
export type {
  IdleInput,
  SwitchingValue,
  SwitchingValues,
} from './analyses/switchingValues/switchingValue.ts';
export type { TwoInputMap } from './analyses/twoInputMap/twoInputMapAnswer.ts';
export type { CommittedSupport } from './analyses/commitment/commitment.ts';
export type { StressSingle } from './analyses/stress/stress.ts';
export type { StressResult } from './analyses/stress/stressProbe.ts';
export type { ComparedFigure, ComparedValue } from './analyses/compare/comparison.ts';
export type { DifferenceSide } from './scenario/difference/inputDifference.ts';
export { inputLabel } from './scenario/inputLabel.ts';
export { openLink } from './hall/openLink.ts';
export { answerWords } from './charts/answerWords.ts';
export { breakEvenCurve, outcomeAt, type CurvePoint, type ShownInput } from './charts/breakEvenCurve.ts';
export { breakEvenSummary } from './charts/breakEvenSummary.ts';
export { figureTexts, type FigureTexts } from './charts/figureTexts.ts';
export { tonnesInWords } from './charts/tonnesInWords.ts';
export { heightOfBars } from './charts/horizontalFrame.ts';
export { inputMap } from './charts/inputMap.ts';
export { mapGrounds } from './charts/mapGrounds.ts';
export { pairOf, stressLevel, stressSteps } from './charts/stressLevels.ts';
export { distanceInWords, nearestFlip, switchingRange, switchingReading } from './charts/switchingRange.ts';
export { fan, fanReading, fanSummary, periodInWords } from './charts/fan.ts';
export { futureWords } from './charts/futureWords.ts';
export { holdingByYear, holdingSummary, settling } from './charts/holdingByYear.ts';
export {
  correlationInWords,
  importanceBars,
  importanceReading,
  importanceRows,
} from './charts/importanceBars.ts';
export { offBy, ofHundred, shareReading } from './charts/shareChart.ts';
export { tornadoBars, tornadoReading, tornadoRows } from './charts/tornadoBars.ts';
export { barText, kindOf, waterfall, waterfallBars } from './charts/waterfall.ts';
export {
  accountLayouts,
  accountsTable,
  costRowsByBand,
  type AccountLayout,
} from './analyses/series/accountsTable.ts';
export { costByBand } from './analyses/series/costByBand.ts';
export { gainsOf, type Gain } from './analyses/series/gainsReport.ts';
export { gainsTable } from './analyses/series/gainsTable.ts';
export { lineSeries } from './analyses/series/lineSeries.ts';
export { materialFlow, type MaterialFlow } from './analyses/series/materialFlow.ts';
export {
  perspectiveFigures,
  perspectives,
  perspectivesTable,
  type PerspectiveFigure,
} from './analyses/series/perspectivesTable.ts';
export type { SeriesRow, TableTerms } from './analyses/series/seriesRow.ts';
export { shownPeriods, type ShownPeriod, type ShownPrices } from './analyses/series/shownPeriods.ts';
export { staffingTable } from './analyses/series/staffingTable.ts';
export { volumesTable } from './analyses/series/volumesTable.ts';
export {
  cashOverlay,
  cashOverlayLegend,
  cashOverlayReading,
  cashOverlaySummary,
  overlaidMonths,
  type ComparedCash,
} from './charts/cashOverlay.ts';
export { costColumns, costSummary } from './charts/costColumns.ts';
export { goodsColumns, goodsSummary, type GoodsCourse } from './charts/goodsColumns.ts';
export {
  drawnMoves,
  fateColour,
  materialSankey,
  materialSummary,
  moveReadings,
  tonnesWithShare,
} from './charts/materialSankey.ts';
export { kronerIn, type MoneyUnit } from './charts/moneyAxis.ts';
export { placeWords } from './charts/resultWords.ts';
export { staffColumns, staffSummary, type StaffCourse } from './charts/staffColumns.ts';
export {
  columnReading,
  columnsLegend,
  periodName,
  stackedColumns,
  type StackedColumnsOptions,
} from './charts/stackedColumns.ts';
export { Reassembly } from './analyses/reassembled.ts';
export { importTable } from './portfolio/table/importTable.ts';
export { hallIdOf } from './portfolio/table/templateHall.ts';
export { municipalityPortfolio } from './portfolio/municipalityPortfolio.ts';
export { portfolioJsonSchema, type PortfolioDocument } from './portfolio/document.ts';
export { readPortfolio } from './portfolio/readPortfolio.ts';
export { carried } from './portfolio/openHalls.ts';
export type { HallRow, PortfolioResult } from './portfolio/portfolioResult.ts';
export { usualCorrelation } from './portfolio/futures/sharedDraws.ts';
export type { PortfolioFutures } from './portfolio/futures/portfolioFutures.ts';
