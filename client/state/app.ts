import { createContext, useContext } from 'solid-js';
import type { SessionState } from '../access/createSession.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Colours } from './createColours.ts';
import type { SaveState } from './createDraft.ts';
import type { Messages } from './createMessages.ts';
import type { ScenarioState } from './createScenario.ts';
import type { Tour } from './createTour.ts';

/** A figure whose working is asked for. */
export interface AskedFigure {
  readonly line: string;
  /** `YYYY-MM` or `YYYY`; absent for a figure of the whole run. */
  readonly period?: string;
  readonly member?: string;
  /** What it is in fixed prices, where it was shown so and the working is in nominal ones. */
  readonly inFixedPrices?: number;
}

/** What all parts of the page share. */
export interface App {
  readonly language: Language;
  readonly colours: Colours;
  readonly messages: Messages;
  readonly scenario: ScenarioState;
  readonly saveState: () => SaveState;
  /** Who is signed in, where a team signs in. */
  readonly session: SessionState;
  readonly tour: Tour;
  /** Opens the working of a figure. */
  readonly explain: (figure: AskedFigure) => void;
  readonly explained: () => AskedFigure | undefined;
  readonly stopExplaining: () => void;
  /** Goes to the field of a path and puts the focus there. */
  readonly goToField: (path: string) => void;
  /** The field that is to have the focus as soon as it is shown. */
  readonly wantedField: () => string | undefined;
  readonly fieldReached: () => void;
  /** Lets the reader choose a scenario file. */
  readonly openFile: () => void;
  readonly saveFile: () => void;
  /** Makes a variant of the open scenario and opens it. */
  readonly makeVariant: (what: string, changes: Readonly<Record<string, unknown>>) => void;
  /** Keeps a scenario that came in a link as the reader's own. */
  readonly keepShared: () => void;
}

/** Where the parts find what they share. */
export const AppContext = createContext<App>();

/** What the page shares. @throws Error outside the page */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('This part stands outside the page.');
  return app;
}
