/** The views of a scenario that have a tab; the last where there is something to follow up. */
export const views = ['oversikt', 'forutsetninger', 'resultater', 'analyse', 'oppfolging'] as const;

/** One view. */
export type View = (typeof views)[number];

/** The parts of Analyse, as they stand in the address. */
export const analyseParts = ['hva-skal-til', 'hva-om-noe-gaar-galt', 'hvor-sikkert-er-det'] as const;

/** One part of Analyse. */
export type AnalysePart = (typeof analyseParts)[number];

/** The parts of Resultater, as they stand in the address. */
export const resultParts = [
  'regnskap',
  'mengder',
  'bemanning',
  'utgifter',
  'gevinster',
  'perspektiver',
] as const;

/** One part of Resultater. */
export type ResultPart = (typeof resultParts)[number];

/** The example that the front page shows. */
export const frontScenario = 'tromso';

/** The id of a scenario that came in a link; the link itself stays in the address. */
export const sharedScenario = 'delt';

/** The address of a view of a scenario. @param search what is said of how it is shown, with its question mark */
export const viewAddress = (id: string, view: View, section?: string, search = ''): string =>
  `/scenario/${id}/${view}${section === undefined ? '' : `/${section}`}${search}${id === sharedScenario ? location.hash : ''}`;

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
export const shelves = ['alle', 'mine', 'delte', 'eksempler', 'papirkurv'] as const;

/** One shelf of Scenarioer. */
export type Shelf = (typeof shelves)[number];

/** How Scenarioer is looked at. */
export interface LibraryView {
  readonly shelf: Shelf;
  readonly search: string;
  readonly asTable: boolean;
  /** The shelf of the server that is shown alone; empty for all. */
  readonly on: string;
}

/** The address of Scenarioer. */
export function libraryAddress({ shelf, search, asTable, on }: Partial<LibraryView> = {}): string {
  const query = new URLSearchParams();
  if (shelf !== undefined && shelf !== 'alle') query.set('vis', shelf);
  if (search !== undefined && search !== '') query.set('sok', search);
  if (asTable === true) query.set('som', 'tabell');
  if (on !== undefined && on !== '') query.set('hylle', on);
  return `/scenarioer${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** The address of a question of the guide: the first stands alone, the others are asked of a scenario. */
export const guideAddress = (id?: string, question = 1): string =>
  `/nytt/sporsmaal${id === undefined ? '' : `/${id}/${question}`}`;

/** The address of the templates. */
export const templatesAddress = '/nytt/mal';

/** The address of the report of a scenario, which is printed. */
export const reportAddress = (id: string): string =>
  `/rapport/${id}${id === sharedScenario ? location.hash : ''}`;

/** The pages of help, as they stand in the address. */
export const helpPages = ['ordliste', 'modellhandbok', 'tilgjengelighet', 'personvern'] as const;

/** One page of help. */
export type HelpPage = (typeof helpPages)[number];

/** The address of a page of help, or of a part of it. */
export const helpAddress = (page: HelpPage, part?: string): string =>
  `/hjelp/${page}${part === undefined ? '' : `/${part}`}`;

/** The address of a scenario of the server: its versions, links, approval and kept results. */
export const serverAddress = (id: string): string => `/delt-omraade/${id}`;

/** The address where a scenario of this machine is merged with what the server has. */
export const mergeAddress = (id: string): string => `/flett/${id}`;

/** What the fragment of a read-only link of the server begins with; its token follows, and no log keeps it. */
export const readOnlyPrefix = 'les.';

/** The whole address of a read-only link. */
export const readOnlyAddress = (token: string): string =>
  `${location.origin}/scenario/${sharedScenario}/oversikt#${readOnlyPrefix}${token}`;

/** The address where the estimates of several people become ranges. */
export const estimatesAddress = (ids: readonly string[]): string => `/anslag?scenarioer=${ids.join(',')}`;

/** The address of who is signed in, and of shelves with their members. */
export const accessAddress = '/tilgang';

const invitationPrefix = 'invitasjon=';

/** The whole address of an invitation; its token stands in the fragment, which no server is sent. */
export const invitationAddress = (token: string): string =>
  `${location.origin}${accessAddress}#${invitationPrefix}${token}`;

/** The token of an invitation in an address, in its fragment, or as it is. */
export const invitationIn = (text: string): string => {
  const at = text.indexOf(invitationPrefix);
  if (at >= 0) return text.slice(at + invitationPrefix.length).trim();
  return text.startsWith('#') ? '' : text.trim();
};

/** What a presentation is opened for: to be shown, or to be prepared with its notes. */
export type PresenterView = 'vis' | 'notater';

/** The address of the presentation of a scenario. */
export const presenterAddress = (id: string, view: PresenterView = 'vis', search = ''): string =>
  `/presenter/${id}${view === 'vis' ? '' : `/${view}`}${search}${id === sharedScenario ? location.hash : ''}`;

/** The address of a portfolio kept here, of one of chosen scenarios, or of where portfolios begin. */
export const portfolioAddress = (id?: string, scenarios: readonly string[] = []): string =>
  `/portefolje${id === undefined ? '' : `/${id}`}${scenarios.length === 0 ? '' : `?scenarioer=${scenarios.join(',')}`}`;
