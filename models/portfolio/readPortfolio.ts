import { ScenarioError, type Problem } from '../scenario/problem.ts';
import { schemaProblems } from '../scenario/schemaProblems.ts';
import { mostHalls, mostShared, portfolioFormat, portfolioSchema, portfolioVersion, type PortfolioDocument } from './document.ts'; // prettier-ignore
import { portfolioProblem } from './portfolioProblem.ts';

/** Whether a document says of itself that it is a portfolio. */
export const isPortfolio = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  Object.hasOwn(document, 'format') &&
  (document as { readonly format: unknown }).format === portfolioFormat;

/** The form of a portfolio, checked; its scenarios are not opened. @throws ScenarioError with all problems and their paths */
export function readPortfolio(document: unknown): PortfolioDocument {
  if (!isPortfolio(document)) {
    const found = JSON.stringify((document as { format?: unknown } | null)?.format) ?? '–';
    throw new ScenarioError([portfolioProblem('noFormat', 'format', { found: found.slice(0, 60) })]);
  }
  const { version } = document as { readonly version?: unknown };
  if (typeof version === 'number' && version > portfolioVersion)
    throw new ScenarioError([portfolioProblem('newer', 'version', { found: version })]);
  const parsed = portfolioSchema.safeParse(document);
  if (!parsed.success)
    throw new ScenarioError(schemaProblems(parsed.error.issues, document, (path) => ({ names: namesAt(path) })));
  const problems = [...countProblems(parsed.data), ...nameProblems(parsed.data)];
  if (problems.length > 0) throw new ScenarioError(problems);
  return parsed.data;
} // prettier-ignore

/** What may stand at a path, so that a misspelt name is told the nearest. */
function namesAt(path: readonly string[]): readonly string[] {
  const { halls, sharedCosts, reserve } = portfolioSchema.shape;
  const [first, , ...within] = path;
  if (first === undefined) return Object.keys(portfolioSchema.shape);
  if (first === 'halls' && within.length === 0) return Object.keys(halls.valueType.shape);
  if (first === 'sharedCosts' && within.length === 0)
    return Object.keys(sharedCosts.unwrap().valueType.shape);
  return first === 'reserve' && path.length === 1 ? Object.keys(reserve.unwrap().shape) : [];
}

function countProblems({ halls, sharedCosts = {} }: PortfolioDocument): readonly Problem[] {
  const found = Object.keys(halls).length;
  const shared = Object.keys(sharedCosts).length;
  return [
    ...(found >= 1 && found <= mostHalls
      ? []
      : [portfolioProblem('noHalls', 'halls', { found, most: mostHalls })]),
    ...(shared <= mostShared
      ? []
      : [portfolioProblem('tooManyShared', 'sharedCosts', { found: shared, most: mostShared })]),
  ];
}

/** Names of halls that are none, and an order that is not of all of them. */
function nameProblems({ halls, sharedCosts = {}, reserve }: PortfolioDocument): readonly Problem[] {
  const ids = Object.keys(halls);
  const what = ids.slice(0, 10).join(', ');
  const unknown = (path: string, names: readonly string[]): readonly Problem[] =>
    names.flatMap((found) =>
      ids.includes(found) ? [] : [portfolioProblem('noHall', `${path}.${found}`, { found, what })],
    );
  const order = reserve?.order;
  const missing = order === undefined ? undefined : ids.find((id) => order.filter((each) => each === id).length !== 1); // prettier-ignore
  return [
    ...Object.entries(sharedCosts).flatMap(([id, { shares = {} }]) =>
      unknown(`sharedCosts.${id}.shares`, Object.keys(shares)),
    ),
    ...unknown('reserve.contribution.shares', Object.keys(reserve?.contribution?.shares ?? {})),
    ...unknown('reserve.order', order ?? []),
    ...(missing === undefined ? [] : [portfolioProblem('notAllHalls', 'reserve.order', { found: missing })]),
  ];
}
