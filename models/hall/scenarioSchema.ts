import { scenarioFormat, type ScenarioFormat } from '../scenario/scenarioFormat.ts';
import { aidInputs } from './funding/aidInputs.ts';
import { artList } from './accounts/arts.ts';
import { kostraFunctionList } from './accounts/kostraFunctions.ts';
import { assetList } from './assets/inputs.ts';
import { followedLabels } from './followedLines.ts';
import { loanList, loansInputs } from './loans/inputs.ts';
import { perspectivesInputs } from './perspectives/inputs.ts';
import { selfCostInputs } from './selfCost/inputs.ts';
import { componentList, demolitionList } from './volumes/bankInputs.ts';
import { accountsInputs } from './accounts/inputs.ts';
import { economyInputs, priceIndexList } from './economy/inputs.ts';
import { fundingSourceList } from './funding/inputs.ts';
import { freeLineList } from './operations/freeLineInputs.ts';
import { operationsInputs } from './operations/inputs.ts';
import { placeList } from './premises/inputs.ts';
import { roleList, staffingInputs } from './staffing/inputs.ts';
import { zoneList } from './staffing/zones.ts';
import { milestoneList, pilotInputs, timelineInputs } from './timeline/inputs.ts';
import { correlationList } from './uncertainty/correlationInputs.ts';
import { eventList } from './uncertainty/eventInputs.ts';
import { samplingInputs } from './uncertainty/samplingInputs.ts';
import { targetsInputs } from './targets/inputs.ts';
import { verdictInputs } from './verdict/inputs.ts';
import { streamList, volumesInputs } from './volumes/inputs.ts';

/** The most free lines of a scenario. */
const mostFreeLines = 500;

/** The format of a hall's scenarios: the inputs of all topics, in the order of the form. */
export const hallFormat: ScenarioFormat = scenarioFormat({
  groups: [
    timelineInputs,
    pilotInputs,
    economyInputs,
    volumesInputs,
    staffingInputs,
    operationsInputs,
    loansInputs,
    selfCostInputs,
    aidInputs,
    accountsInputs,
    perspectivesInputs,
    targetsInputs,
    verdictInputs,
    samplingInputs,
  ],
  lists: [
    milestoneList,
    priceIndexList,
    streamList,
    demolitionList,
    componentList,
    roleList,
    zoneList,
    placeList,
    freeLineList,
    assetList,
    loanList,
    fundingSourceList,
    artList,
    kostraFunctionList,
    eventList,
    correlationList,
  ],
  milestones: {
    opening: 'timeline.opening',
    closing: 'timeline.closing',
    'pilot.start': 'pilot.start',
    'pilot.end': 'pilot.end',
  },
  ownMilestones: { dimension: 'milestone', date: 'milestone.date' },
  prices: { rate: 'priceIndex.growth', priceYear: 'economy.priceYear' },
  uncertainty: { events: 'events', correlations: 'correlations' },
  actualLabels: followedLabels,
  start: 'timeline.start',
  years: 'timeline.years',
  mostMembers: { freeLines: mostFreeLines },
});
