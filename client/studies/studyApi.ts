import { askApi, newKey, onceOnly, type Answer } from '../sharing/serverApi.ts';

/** A study of the server: a heavy question that is computed in parts while nobody waits. */
export interface StudyHead {
  readonly id: string;
  readonly question: string;
  /** Of what it is about; null where that has no title. */
  readonly title: string | null;
  readonly priority: 'ordinary' | 'low';
  readonly state: 'running' | 'done' | 'refused' | 'cancelled' | 'parked';
  /** −1 before the first. */
  readonly stage: number;
  readonly stages: number;
  readonly done: number;
  readonly parts: number;
  readonly createdAt: string;
  readonly reason: string | null;
}

/** A study with what came of it. */
export interface Study extends StudyHead {
  readonly answer?: unknown;
  readonly problems?: readonly { readonly message: string }[];
}

/** The reader's studies, the newest first. */
export const askedStudies = (): Promise<Answer<readonly StudyHead[]>> => askApi('/studies');

/** One of them, with its answer where there is one. */
export const askedStudy = (id: string): Promise<Answer<Study>> =>
  askApi(`/studies/${encodeURIComponent(id)}`);

/** Begins a study of what a question is asked with. */
export const beginStudy = (question: string, asked: object, priority: StudyHead['priority']): Promise<Answer<Study>> =>
  askApi('/studies', { method: 'POST', body: { question, asked, priority }, headers: onceOnly(newKey()) }); // prettier-ignore

/** Ends one that is running; forgets one that is over. */
export const endStudy = (id: string): Promise<Answer<unknown>> =>
  askApi(`/studies/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** The address of the studies, or of one, or of where one of a scenario or a portfolio is begun. */
export function studiesAddress(of: { readonly study?: string; readonly scenario?: string; readonly portfolio?: string } = {}): string {
  const { study, scenario, portfolio } = of;
  if (study !== undefined) return `/studier/${study}`;
  const about = scenario === undefined ? portfolio === undefined ? undefined : { portefolje: portfolio } : { scenario };
  return about === undefined ? '/studier' : `/studier?${new URLSearchParams(about).toString()}`;
} // prettier-ignore
