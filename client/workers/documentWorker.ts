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

/** A scenario as it travels to the worker: as it was written, with the ones it rests on. */
export interface SentScenario {
  readonly document: ScenarioDocument;
  readonly bases: readonly (readonly [id: string, document: ScenarioDocument])[];
}

/** What the page may ask of the worker: a document of the first scenario, with the others beside it. */
export interface DocumentWorker {
  readonly make: (
    kind: DocumentKind,
    scenarios: readonly [SentScenario, ...SentScenario[]],
    locale: Locale,
    onShare: OnShare & ProxyMarked,
  ) => Promise<MadeDocument>;
}

/** The share of the work at which the numbers are known and the writing begins. */
const known = 0.9;

const worker: DocumentWorker = {
  async make(kind, [first, ...others], locale, onShare) {
    const tell = onShare as unknown as Remote<OnShare>;
    const scenario = opened(first);
    try {
      const bytes = await written(
        kind,
        [scenario, ...others.map(opened)],
        locale,
        (share) => void tell(share),
      );
      return { ok: true, bytes: new Uint8Array(bytes) };
    } catch (error) {
      if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
      if (error instanceof ModelError) return { ok: false, problems: [formulaProblem(error, scenario)] };
      throw error;
    }
  },
};

function opened({ document, bases }: SentScenario): AcceptedScenario {
  const known = new Map(bases);
  return openScenario(document, (id) => known.get(id));
}

async function written(kind: DocumentKind, [scenario, ...compared]: readonly [AcceptedScenario, ...AcceptedScenario[]], locale: Locale, tell: OnShare): Promise<Uint8Array> {
  const reports = await import('../../models/reports/index.ts');
  const table = (by: 'year' | 'month'): Uint8Array => {
    const lines = reports.linesTable(reports.chartParts(scenario, locale), by);
    return new TextEncoder().encode(reports.csvOf(lines, locale === 'en' ? 'plain' : 'norwegian'));
  };
  switch (kind) {
    case 'xlsx':
      return reports.writeWorkbook(scenario, { locale, compared, simulation: await simulated(scenario, (share) => tell(known * share)) });
    case 'docx': {
      const pictureOf: PictureOf = (picture) => reports.pngOf(picture, pageEasel, { locale });
      return reports.writeCaseDocument(scenario, { locale, compared, pictureOf, ...(await answers(scenario, tell)) });
    }
    case 'pptx':
      return reports.writeSlides(scenario, { locale, compared, ...(await answers(scenario, tell)) });
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
  const stress = await answered<StressTable>('stress', scenario, (share) => tell((known / 2) * share), {
    alone: true,
  });
  return { stress, simulation: await simulated(scenario, (share) => tell((known / 2) * (1 + share))) };
}

/** What a simulation gives, where anything is uncertain. */
async function simulated(scenario: AcceptedScenario, tell: OnShare): Promise<Simulation | undefined> {
  const { isUncertain } = await import('../../models/reports/index.ts');
  return isUncertain(scenario) ? answered<Simulation>('simulate', scenario, tell) : undefined;
}

/** @throws ScenarioError where the question cannot be put to the scenario */
async function answered<Answer>(
  name: string,
  scenario: AcceptedScenario,
  tell: OnShare,
  options: object = {},
): Promise<Answer> {
  const question = (await questionEntry(name)?.load()) as Question<unknown, Answer>;
  const found = await askedOf(question, [standalone(scenario)], options, ({ done, total }) => tell(total > 0 ? done / total : 0)); // prettier-ignore
  if (found.ok) return found.answer;
  throw new ScenarioError(found.problems);
}

expose(worker);
