import { betaDistribution } from '../../../models/statistics/betaDistribution.ts';
import { discreteDistribution } from '../../../models/statistics/discreteDistribution.ts';
import type { Distribution } from '../../../models/statistics/distribution.ts';
import { lognormalDistribution } from '../../../models/statistics/lognormalDistribution.ts';
import { normalDistribution } from '../../../models/statistics/normalDistribution.ts';
import { pertDistribution } from '../../../models/statistics/pertDistribution.ts';
import { triangularDistribution } from '../../../models/statistics/triangularDistribution.ts';
import { uniformDistribution } from '../../../models/statistics/uniformDistribution.ts';
import { vectorFile } from './vectorFile.ts';

/** What a case of distributions.json is given; what its kind does not have is missing. */
export interface Given {
  dist: string;
  given: string;
  min: number;
  mode: number;
  max: number;
  p10: number;
  p90: number;
  mean: number;
  sd: number;
  meanOfLog: number;
  sdOfLog: number;
  alpha: number;
  beta: number;
  values: number[];
  probabilities: number[];
}

interface Expected {
  parameters: Record<string, number>;
  mean: number;
  variance: number;
  quantiles: Record<string, number>;
}

/** Distributions with their quantiles and moments by other tools. */
export const distributionFile = vectorFile<Given, Expected>('distributions');

/** The distribution of a case, by its maker. */
export function madeDistribution(given: Given): Distribution {
  const { min: minimum, mode, max: maximum, p10, p90, alpha, beta, mean } = given;
  switch (`${given.dist} ${given.given}`) {
    case 'uniform minMax':
      return uniformDistribution({ minimum, maximum });
    case 'uniform p10p90':
      return uniformDistribution({ p10, p90 });
    case 'triangular minModeMax':
      return triangularDistribution({ minimum, mode, maximum });
    case 'triangular p10p90':
      return triangularDistribution({ p10, mode, p90 });
    case 'pert minModeMax':
      return pertDistribution({ minimum, mode, maximum });
    case 'pert p10p90':
      return pertDistribution({ p10, mode, p90 });
    case 'normal p10p90':
      return normalDistribution({ p10, p90 });
    case 'normal meanSd':
      return normalDistribution({ mean, deviation: given.sd });
    case 'lognormal p10p90':
      return lognormalDistribution({ p10, p90 });
    case 'lognormal logMeanSd':
      return lognormalDistribution({ meanOfLog: given.meanOfLog, deviationOfLog: given.sdOfLog });
    case 'beta shape':
      return betaDistribution({ minimum, maximum, alpha, beta });
    case 'discrete values':
      return discreteDistribution({ values: given.values, weights: given.probabilities });
    default:
      throw new Error(`no maker for ${given.dist} ${given.given}`);
  }
}
