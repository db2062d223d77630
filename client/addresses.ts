/** The views of a scenario that have a tab. */
export const views = ['oversikt', 'forutsetninger', 'analyse'] as const;

/** One view. */
export type View = (typeof views)[number];

/** The parts of Analyse, as they stand in the address. */
export const analyseParts = ['hva-skal-til', 'hva-om-noe-gaar-galt', 'hvor-sikkert-er-det'] as const;

/** One part of Analyse. */
export type AnalysePart = (typeof analyseParts)[number];

/** The example that the front page shows. */
export const frontScenario = 'tromso';

/** The id of a scenario that came in a link; the link itself stays in the address. */
export const sharedScenario = 'delt';

/** The address of a view of a scenario. */
export const viewAddress = (id: string, view: View, section?: string): string =>
  `/scenario/${id}/${view}${section === undefined ? '' : `/${section}`}${id === sharedScenario ? location.hash : ''}`;

/** The address that opens a scenario carried in a fragment. */
export const linkAddress = (fragment: string): string =>
  `${location.origin}/scenario/${sharedScenario}/oversikt#${fragment}`;

/** The parts of Sammenlign, as they stand in the address. */
export const compareParts = ['nokkeltall', 'forskjellen', 'forutsetninger'] as const;

/** One part of Sammenlign. */
export type ComparePart = (typeof compareParts)[number];

/** The address of a comparison: the scenarios by id, the one measured against first among equals. */
export function compareAddress(part: ComparePart, { ids, against, other, figure }: ComparedIds): string {
  const search = new URLSearchParams({ scenarioer: ids.join(',') });
  if (against !== undefined) search.set('mot', against);
  if (other !== undefined) search.set('med', other);
  if (figure !== undefined) search.set('figur', figure);
  return `/sammenlign/${part}?${search.toString().replaceAll('%2C', ',')}`;
}

/** What is compared: ids of the scenarios, the one measured against, the one explained, and the figure explained. */
export interface ComparedIds {
  readonly ids: readonly string[];
  readonly against?: string | undefined;
  readonly other?: string | undefined;
  readonly figure?: string | undefined;
}

/** What Scenarioer shows, as it stands in the address. */
export const shelves = ['alle', 'mine', 'eksempler', 'papirkurv'] as const;

/** One shelf of Scenarioer. */
export type Shelf = (typeof shelves)[number];

/** How Scenarioer is looked at. */
export interface LibraryView {
  readonly shelf: Shelf;
  readonly search: string;
  readonly asTable: boolean;
}

/** The address of Scenarioer. */
export function libraryAddress({ shelf, search, asTable }: Partial<LibraryView> = {}): string {
  const query = new URLSearchParams();
  if (shelf !== undefined && shelf !== 'alle') query.set('vis', shelf);
  if (search !== undefined && search !== '') query.set('sok', search);
  if (asTable === true) query.set('som', 'tabell');
  return `/scenarioer${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** The address of a question of the guide: the first stands alone, the others are asked of a scenario. */
export const guideAddress = (id?: string, question = 1): string =>
  `/nytt/sporsmaal${id === undefined ? '' : `/${id}/${question}`}`;

/** The address of the templates. */
export const templatesAddress = '/nytt/mal';

/** The pages of help, as they stand in the address. */
export const helpPages = ['ordliste', 'modellhandbok', 'tilgjengelighet', 'personvern'] as const;

/** One page of help. */
export type HelpPage = (typeof helpPages)[number];

/** The address of a page of help, or of a part of it. */
export const helpAddress = (page: HelpPage, part?: string): string =>
  `/hjelp/${page}${part === undefined ? '' : `/${part}`}`;
