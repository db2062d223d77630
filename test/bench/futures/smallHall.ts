import { readFileSync } from 'node:fs';
import type { ScenarioDocument } from '../../../models/index.ts';

const file = new URL('../../../scenarios/nordreisa-liten-kommune.json', import.meta.url);

const goods = ['yearlyPotential', 'captureRate', 'acceptanceRate', 'sellThrough', 'givenShare', 'scrapRate', 'salesPrice', 'internalDemand', 'newPrice', 'storageNeed', 'intakeHours', 'preparationHours'].map((name) => `streams.goods.${name}`); // prettier-ignore
const uncertain = [...goods, 'volumes.rampStart', 'staffing.volunteers', 'staffing.volunteerHours', 'staffing.volunteerExpense', 'roles.host.yearlySalary', 'roles.host.plannedFte', 'places.garage.yearlyRent', 'places.garage.yearlyEnergy', 'places.garage.energyPrice', 'operations.transportPrice', 'operations.disposalPrice', 'operations.consumablesPrice', 'operations.repairPrice', 'operations.itCost', 'operations.insuranceCost', 'operations.marketingCost', 'funding.municipality.yearlyAmount', 'funding.bank.amount']; // prettier-ignore

/** A hall in a garage over 240 months, where 30 inputs lie evenly up to a fifth from their own values. */
export function smallHall(): ScenarioDocument {
  const document = JSON.parse(readFileSync(file, 'utf8')) as ScenarioDocument & { readonly timeline: object };
  for (const path of uncertain) {
    const cell = path
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document) as { value: number; range?: object }; // prettier-ignore
    cell.range = { low: 0.8 * cell.value, high: 1.2 * cell.value, dist: 'uniform' };
  }
  return { ...document, timeline: { ...document.timeline, years: 20 } };
}
