import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { documentIdOf, formatName, formatVersion } from '../../scenario/document.ts';
import { isIdentifier } from '../../scenario/identifier.ts';
import { standalone } from '../../scenario/standalone.ts';
import { portfolioFormat, portfolioVersion, type PortfolioDocument, type PortfolioHall } from '../document.ts'; // prettier-ignore

/** A hall made of a template: what is known of it, and what is not. */
export interface TemplateHall {
  readonly id: string;
  /** What it is called in lists. */
  readonly label: string;
  /** The title of its scenario. */
  readonly title: string;
  readonly municipality: string;
  readonly description?: string | undefined;
  /** What differs from the template, by path. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly synthetic: boolean;
}

/**
 * What belongs to one municipality, and cannot be taken from another: where it may be left out it is, so that it is
 * asked for; where it must be there, the hall has that of the template, and says so.
 */
const ofOneMunicipality = [
  { path: 'economy.population', leftOut: true },
  { path: 'economy.households', leftOut: true },
  { path: 'staffing.zone', leftOut: false },
] as const;

/** Halls on a template as a portfolio: the template is carried along once, each hall is what differs from it. */
export function portfolioOfHalls(
  { id, title, description }: Pick<PortfolioDocument, 'id' | 'title' | 'description'>,
  template: AcceptedScenario,
  halls: readonly TemplateHall[],
): PortfolioDocument {
  const base = standalone(template);
  return {
    format: portfolioFormat,
    version: portfolioVersion,
    id,
    title,
    ...(description === undefined ? {} : { description }),
    scenarios: { [base.id]: { ...base, example: undefined } },
    halls: Object.fromEntries(halls.map((hall) => [hall.id, hallOf(id, base.id, hall)])),
  };
}

function hallOf(portfolio: string, template: string, hall: TemplateHall): PortfolioHall {
  const { id, label, title, municipality, description, changes, synthetic } = hall;
  const missing = ofOneMunicipality.filter(({ path }) => changes[path] === undefined);
  const taken = missing.filter(({ leftOut }) => leftOut).map(({ path }) => [path, null] as const);
  const scenario = {
    format: formatName,
    version: formatVersion,
    id: `${portfolio.slice(0, 60)}-${documentIdOf(id)}`.slice(0, 80),
    title,
    municipality,
    ...(description === undefined ? {} : { description }),
    extends: template,
    changes: { ...changes, ...Object.fromEntries(taken) },
  };
  const unknown = missing.map(({ path }) => path);
  return { label, scenario, ...(synthetic ? { synthetic } : {}), ...(unknown.length > 0 ? { unknown } : {}) };
}

/** An id for a hall from a number or a name: `k5501`, `indreFosen`. */
export function hallIdOf(text: string): string {
  const [first = 'hall', ...rest] = documentIdOf(text).split('-');
  const joined = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const id = (/^[a-z]/.test(joined) ? joined : `k${joined}`).slice(0, 60);
  return isIdentifier(id) ? id : `hall${id}`.slice(0, 60);
}
