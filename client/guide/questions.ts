import { valueAt, type ScenarioDocument } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { sameJson } from '../document/sameJson.ts';

/** How many questions there are. */
export const questionCount = 8;

/** The first question that has a verdict over it: before it, nothing that matters has been said. */
export const firstWithVerdict = 4;

/** The streams that the guide asks about. */
export const guideStreams = ['buildingMaterials', 'furniture', 'equipment'] as const;

/** What each question asks about, in the scenario; the streams are those that are there. */
function pathsOf(
  question: number,
  document: ScenarioDocument,
  template: ScenarioDocument,
): readonly string[] {
  const there = guideStreams.filter((id) => valueAt(document, `streams.${id}`) !== undefined);
  const ofStreams = (...fields: readonly string[]): readonly string[] =>
    there.flatMap((id) => fields.map((field) => `streams.${id}.${field}`));
  switch (question) {
    case 1:
      return ['title', 'municipality', 'economy.population', 'economy.households', 'staffing.zone'];
    case 2:
      return ['timeline', 'pilot', 'economy.priceYear'];
    case 3:
      return [
        ...ofStreams('yearlyPotential'),
        ...guideStreams.filter((id) => !there.includes(id) && valueAt(template, `streams.${id}`) !== undefined).map((id) => `streams.${id}`), // prettier-ignore
        'order.streams',
      ];
    case 4:
      return ofStreams('demand', 'internalDemand', 'salesPrice');
    case 5:
      return ['roles.manager.plannedFte', 'roles.worker.plannedFte', 'staffing.trainingPlaces', 'staffing.volunteers']; // prettier-ignore
    case 6:
      return ['places', 'assets', 'loans', 'order.assets', 'order.loans'];
    case 7:
      return ['funding.pilotGrant'];
    default:
      return ['funding.municipality', 'funding.wasteCompany', 'verdict.supportLimit'];
  }
}

/** A scenario with what a question asks about as it was in the template. */
export const withoutAnswer = (
  document: ScenarioDocument,
  question: number,
  template: ScenarioDocument,
): ScenarioDocument =>
  pathsOf(question, document, template).reduce(
    (kept, path) =>
      sameJson(valueAt(kept, path), valueAt(template, path))
        ? kept
        : withValue(kept, path, valueAt(template, path) ?? null),
    document,
  );

/** Whether a text that cannot be read stands in what a question asks about. */
export const isAskedAbout = (
  path: string,
  question: number,
  document: ScenarioDocument,
  template: ScenarioDocument,
): boolean =>
  pathsOf(question, document, template).some((asked) => path === asked || path.startsWith(`${asked}.`));
