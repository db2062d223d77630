/** The documents made of a run: loaded on demand, since their file formats are heavy. */
export { writeCaseDocument, type CaseDocumentOptions } from './caseDocument/caseDocument.ts';
export { readCaseTemplate, type CaseTemplate } from './caseDocument/caseTemplate.ts';
export type { CouncilOptions } from './caseDocument/councilFacts.ts';
export type { Block } from './caseDocument/block.ts';
export { proposal } from './caseDocument/sections/proposal.ts';
export { isUncertain } from './caseDocument/sections/uncertainty.ts';
export { planningSigns, type PlanningSigns } from './planning/planningTable.ts';
export { writePlanning, type PlanningOptions } from './planning/planning.ts';
export { chartParts, type ChartParts } from './charts/chartParts.ts';
export { chartSource } from './charts/chartSource.ts';
export { holdingPicture } from './charts/holdingPicture.ts';
export {
  curvePicture,
  importancePicture,
  mapPicture,
  switchingPicture,
  tornadoPicture,
  type AnswerPictureLook,
} from './charts/answerPictures.ts';
export { followUpPicture } from './charts/followUpPicture.ts';
export { bridgePicture, comparedCashPicture } from './charts/comparePictures.ts';
export { fanPicture, holdsByYearPicture, settlingPicture } from './charts/futurePictures.ts';
export { costsPicture, goodsPicture, materialPicture, staffingPicture } from './charts/resultPictures.ts';
export { fundingPicture, liquidityPicture } from './charts/runPictures.ts';
export { csvFlavours, csvOf, type CsvFlavour } from './csv/csv.ts';
export type { Easel } from './pictures/easel.ts';
export type { Picture, PictureOf } from './pictures/picture.ts';
export { pngOf } from './pictures/png.ts';
export { hallSumsTable, rankingTable, sharedTable, sumsTable } from './portfolio/portfolioTables.ts';
export { writePortfolioWorkbook } from './portfolio/portfolioWorkbook.ts';
export { readTable } from './portfolio/readTable.ts';
export { svgOf } from './pictures/svg.ts';
export { writeSlides, type SlidesOptions } from './slides/slides.ts';
export { readWorkbook, type ReadWorkbook } from './workbook/reading/readWorkbook.ts';
export type { ChangedInput } from './workbook/reading/changedDocument.ts';
export { writeWorkbook, type WorkbookOptions } from './workbook/workbook.ts';
export type { DataCell, DataColumn, DataTable } from './tables/dataTable.ts';
export { actualsTable, followUpTable } from './tables/followUpTables.ts';
export {
  commitmentTable,
  fanTable,
  holdingTable,
  importanceTable,
  samplesTable,
  settlingTable,
  spreadTable,
  stressTable,
} from './tables/futureTables.ts';
export {
  compareTable,
  differenceTable,
  discoveryTable,
  sobolTable,
  supportTable,
} from './tables/answerTables.ts';
export {
  columnsTable,
  columnsTableOf,
  comparedCashTable,
  comparedCashTableOf,
  materialTable,
  materialTableOf,
} from './tables/chartTables.ts';
export { closingTable, gapMenuTable, planTable, runwayTable } from './tables/moreTables.ts';
export { bridgeTable, curveTable, mapTable, switchingTable, tornadoTable } from './tables/inputTables.ts';
export {
  cashTable,
  fundingTable,
  keyFigureTable,
  linesTable,
  monthlyFundingTable,
  testTable,
} from './tables/runTables.ts';
