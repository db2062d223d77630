import { declareModel, type DeclaredModel } from '../language/declaredModel.ts';
import { balanceLines } from './accounts/balanceLines.ts';
import { assetLines } from './assets/lines.ts';
import { assetRules } from './assets/rules.ts';
import { loanLines } from './loans/lines.ts';
import { perspectiveFigures } from './perspectives/figureLines.ts';
import { perspectiveLines } from './perspectives/lines.ts';
import { perspectiveRules } from './perspectives/rules.ts';
import { selfCostLines } from './selfCost/lines.ts';
import { deficitLines } from './selfCost/deficitLines.ts';
import { volumesRules } from './volumes/rules.ts';
import { staffingRules } from './staffing/rules.ts';
import { schemeLines } from './staffing/schemeLines.ts';
import { leakageLines } from './volumes/leakageLines.ts';
import { fundingRules } from './funding/rules.ts';
import { loanRules } from './loans/rules.ts';
import { operationsRules } from './operations/rules.ts';
import { selfCostRules } from './selfCost/rules.ts';
import { grantLines } from './funding/grantLines.ts';
import { saleLines } from './operations/saleLines.ts';
import { ownUseLines } from './volumes/ownUseLines.ts';
import { cashLines } from './accounts/cashLines.ts';
import { reserveLines } from './accounts/reserveLines.ts';
import { resultLines } from './accounts/resultLines.ts';
import { economyLines } from './economy/lines.ts';
import { fundingLines } from './funding/lines.ts';
import { additionLines } from './operations/additionLines.ts';
import { operationsLines } from './operations/lines.ts';
import { postingAttributes } from './postingAttributes.ts';
import { premisesLines } from './premises/lines.ts';
import { hallFormat } from './scenarioSchema.ts';
import { hourLines } from './staffing/hourLines.ts';
import { payLines } from './staffing/payLines.ts';
import { targetsLines } from './targets/lines.ts';
import { decidedLines } from './verdict/decidedLines.ts';
import { ownMoneyLines } from './verdict/ownMoneyLines.ts';
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
    ...ownUseLines,
    ...leakageLines,
    ...hourLines,
    ...payLines,
    ...schemeLines,
    ...premisesLines,
    ...saleLines,
    ...operationsLines,
    ...additionLines,
    ...assetLines,
    ...loanLines,
    ...selfCostLines,
    ...deficitLines,
    ...grantLines,
    ...fundingLines,
    ...resultLines,
    ...cashLines,
    ...reserveLines,
    ...balanceLines,
    ...perspectiveLines,
    ...perspectiveFigures,
    ...targetsLines,
    ...decidedLines,
    ...ownMoneyLines,
    ...windowLines,
    ...testLines,
    ...keyFigureLines,
  ],
  rules: [
    ...rules,
    ...fundingRules,
    ...assetRules,
    ...loanRules,
    ...selfCostRules,
    ...operationsRules,
    ...perspectiveRules,
    ...staffingRules,
    ...volumesRules,
  ],
  postingAttributes,
});
