import { openScenario } from '../../hall/openScenario.ts';
import { SobolSamples } from '../sensitivity/sobolStudy.ts';
import type { Block, SharedFutures } from './blockQueue.ts';
import { PairedRuns } from './pairedRuns.ts';
import { Simulated } from './simulated.ts';

/** What computes the numbers of any block: two that are made of the same futures give the same bits. */
export interface BlockMaker {
  /** @param into memory that may be written in; who does not, gives new memory */
  readonly block: (block: Block, into?: Float64Array) => Float64Array;
}

/** Makes what whoever asked has made for itself, of what has travelled here. @throws ScenarioError as it does */
export function blockMaker({ scenario, options, shared, second, rows }: SharedFutures): BlockMaker {
  const opened = openScenario(scenario);
  if (rows !== undefined) return new SobolSamples(opened, { ...options, rows });
  if (second !== undefined) return new PairedRuns(opened, openScenario(second), options);
  return new Simulated(opened, options, shared);
}
