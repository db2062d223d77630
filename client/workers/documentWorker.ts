import { expose, type ProxyMarked, type Remote } from 'comlink';
import { askedOf, ModelError, formulaProblem, openScenario, questionEntry, ScenarioError, standalone, type AcceptedScenario, type Locale, type Problem, type Question, type ScenarioDocument, type Simulation, type StressTable } from '../../models/index.ts'; // prettier-ignore
import type { PictureOf } from '../../models/reports/index.ts';
import { pageEasel } from '../charts/pageEasel.ts';

/** What the page writes a scenario as. */
export type DocumentKind = 'xlsx' | 'docx' | 'pptx' | 'planningXlsx' | 'planningCsv' | 'yearCsv' | 'monthCsv';

/** The file, or what is wrong with the scenario. */
export type MadeDocument =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Told how much of the work is done, as a share. */
export type OnShare = (done: number) => void;

/** What the page may ask of the worker. */
export interface DocumentWorker {
  readonly make: (
    kind: DocumentKind,
    document: ScenarioDocument,
    locale: Locale,
    onShare: OnShare & ProxyMarked,
  ) => Promise<MadeDocument>;
}

/** The share of the work at which the numbers are known and the writing begins. */
const known = 0.9;

const worker: DocumentWorker = {
  async make(kind, document, locale, onShare) {
    const tell = onShare as unknown as Remote<OnShare>;
    const scenario = openScenario(document);
    try {
      const bytes = await written(kind, scenario, locale, (share) => void tell(share));
      return { ok: true, bytes: new Uint8Array(bytes) };
    } catch (error) {
      if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
      if (error instanceof ModelError) return { ok: false, problems: [formulaProblem(error, scenario)] };
      throw error;
    }
  },
};

async function written(kind: DocumentKind, scenario: AcceptedScenario, locale: Locale, tell: OnShare): Promise<Uint8Array> {
  const reports = await import('../../models/reports/index.ts');
  const table = (by: 'year' | 'month'): Uint8Array => {
    const lines = reports.linesTable(reports.chartParts(scenario, locale), by);
    return new TextEncoder().encode(reports.csvOf(lines, locale === 'en' ? 'plain' : 'norwegian'));
  };
  switch (kind) {
    case 'xlsx':
      return reports.writeWorkbook(scenario, { locale });
    case 'docx': {
      const pictureOf: PictureOf = (picture) => reports.pngOf(picture, pageEasel, { locale });
      return reports.writeCaseDocument(scenario, { locale, pictureOf, ...(await answers(scenario, tell)) });
    }
    case 'pptx':
      return reports.writeSlides(scenario, { locale, ...(await answers(scenario, tell)) });
    case 'planningXlsx':
    case 'planningCsv':
      return reports.writePlanning(scenario, { locale, format: kind === 'planningXlsx' ? 'xlsx' : 'csv' });
    case 'yearCsv':
      return table('year');
    case 'monthCsv':
      return table('month');
  }
} // prettier-ignore

/** What a case for the council tells besides the run: the simulation, where anything is uncertain, and the stress tests. */
async function answers(scenario: AcceptedScenario, tell: OnShare) {
  const { isUncertain } = await import('../../models/reports/index.ts');
  const stress = await answered<StressTable>('stress', scenario, (share) => tell((known / 2) * share));
  if (!isUncertain(scenario)) return { stress };
  const simulation = await answered<Simulation>('simulate', scenario, (share) => tell((known / 2) * (1 + share))); // prettier-ignore
  return { stress, simulation };
}

/** @throws ScenarioError where the question cannot be put to the scenario */
async function answered<Answer>(name: string, scenario: AcceptedScenario, tell: OnShare): Promise<Answer> {
  const question = (await questionEntry(name)?.load()) as Question<unknown, Answer>;
  const found = await askedOf(question, [standalone(scenario)], {}, ({ done, total }) => tell(total > 0 ? done / total : 0)); // prettier-ignore
  if (found.ok) return found.answer;
  throw new ScenarioError(found.problems);
}

expose(worker);
