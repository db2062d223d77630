import { inputAxis } from '../../../models/analyses/inputAxis.ts';
import { keyFigureList } from '../../../models/analyses/keyFigureList.ts';
import { VerdictProbe } from '../../../models/analyses/verdictProbe.ts';
import { assemble, type Assembly } from '../../../models/engine/assemble.ts';
import { wantedOf, type Wanted } from '../../../models/engine/batch/partialRun.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario, type ScenarioDocument } from '../../../models/index.ts';
import { seededStream } from '../../../models/statistics/seededStream.ts';

/** Some futures of a scenario to compute: which numbers vary, and which values are asked for. */
export interface FuturesWork {
  readonly assembly: Assembly;
  readonly wanted: readonly Wanted[];
  readonly leaves: readonly number[];
  /** How many inputs are uncertain: some have a number for each of several years. */
  readonly inputs: number;
  /** The numbers that vary, future after future; always the same. */
  readonly vectors: (count: number) => Float64Array;
}

const streams = ['buildingMaterials', 'furniture', 'equipment'].flatMap((stream) =>
  ['yearlyPotential', 'captureRate', 'acceptanceRate', 'sellThrough', 'salesPrice'].map((name) => `streams.${stream}.${name}`),
); // prettier-ignore

/** What may well be uncertain about the hall of Tromsø. */
const uncertain = [...streams, 'volumes.scale', 'volumes.rampMonths', 'staffing.effectiveHours', 'roles.manager.yearlySalary', 'roles.worker.yearlySalary', 'roles.worker.plannedFte', 'roles.worker.sickLeave', 'operations.transportPrice', 'operations.disposalPrice', 'operations.itCost', 'places.postTerminal.yearlyRent', 'places.postTerminal.energyPrice', 'priceIndices.general.growth', 'priceIndices.wages.growth', 'priceIndices.rent.growth', 'priceIndices.energy.growth', 'funding.pilotGrant.granted', 'funding.municipality.yearlyAmount', 'accounts.openingCash']; // prettier-ignore

const yearly = ['realResult', 'realStructural', 'realRecurringIncome', 'realRecurringCost', 'realDecidedSupport', 'realUndecidedSupport'].map((name) => `verdict.${name}`); // prettier-ignore

/**
 * Futures of the Tromsø example over some years: its verdict, key figures, cash in all months and results of all years,
 * where 34 inputs lie evenly up to a fifth from their own values.
 */
export function tromsoWork(document: ScenarioDocument, years: number): FuturesWork {
  const scenario = openScenario({ ...document, timeline: { ...(document.timeline as object), years } });
  const assembly = assemble(hallModel, scenario.read);
  const { program } = assembly;
  const line = (id: string) => assembly.instances.filter(({ line: each }) => each.declaration.id === id);
  const all = (id: string, count: number): readonly Wanted[] => line(id).flatMap((each) => Array.from({ length: count }, (_, at) => wantedOf(each, at))); // prettier-ignore
  const wanted = [
    ...new VerdictProbe(assembly).wanted,
    ...keyFigureList.flatMap((figure) => all(figure.line, 1)),
    ...all('accounts.cash', program.months),
    ...yearly.flatMap((id) => all(id, program.years)),
  ];
  const axes = uncertain.map((path) => inputAxis(scenario, assembly, path));
  const vectors = (count: number): Float64Array => {
    const draws = seededStream(2027, 0);
    const drawn = (): readonly number[] => axes.flatMap(({ base, valuesAt }) => valuesAt(base * (0.8 + 0.4 * draws.uniform()))); // prettier-ignore
    return Float64Array.from(Array.from({ length: count }, drawn).flat());
  };
  return { assembly, wanted, leaves: axes.flatMap(({ leaves }) => leaves), inputs: axes.length, vectors };
}
