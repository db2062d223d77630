import { declareModel, type DeclaredModel } from '../language/declaredModel.ts';
import { cashLines } from './accounts/cashLines.ts';
import { reserveLines } from './accounts/reserveLines.ts';
import { resultLines } from './accounts/resultLines.ts';
import { economyLines } from './economy/lines.ts';
import { fundingLines } from './funding/lines.ts';
import { operationsLines } from './operations/lines.ts';
import { postingAttributes } from './postingAttributes.ts';
import { premisesLines } from './premises/lines.ts';
import { hallFormat } from './scenarioSchema.ts';
import { hourLines } from './staffing/hourLines.ts';
import { payLines } from './staffing/payLines.ts';
import { decidedLines } from './verdict/decidedLines.ts';
import { keyFigureLines } from './verdict/keyFigureLines.ts';
import { rules } from './verdict/rules.ts';
import { testLines } from './verdict/testLines.ts';
import { windowLines } from './verdict/windowLines.ts';
import { capacityLines } from './volumes/capacityLines.ts';
import { flowLines } from './volumes/flowLines.ts';

/** The declared model of a reuse hall, checked: every name, unit, dimension, opening and posting is right. */
export const hallModel: DeclaredModel = declareModel({
  dimensions: hallFormat.dimensions,
  inputs: hallFormat.inputs,
  lines: [
    ...economyLines,
    ...capacityLines,
    ...flowLines,
    ...hourLines,
    ...payLines,
    ...premisesLines,
    ...operationsLines,
    ...fundingLines,
    ...resultLines,
    ...cashLines,
    ...reserveLines,
    ...decidedLines,
    ...windowLines,
    ...testLines,
    ...keyFigureLines,
  ],
  rules,
  postingAttributes,
});
