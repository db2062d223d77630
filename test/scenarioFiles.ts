import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScenario, readText, type AcceptedScenario, type ScenarioDocument } from '../models/index.ts';

const root = join(import.meta.dirname, '..', 'scenarios');

/** What lies beside the scenarios and is none. */
const besides = ['scenario.schema.json', 'stress-tests.json'];

/** A scenario file of the repository. */
export interface ScenarioFile {
  readonly id: string;
  /** `''` for the examples that the product lists, `published` for the back-tests. */
  readonly folder: '' | 'published';
  readonly document: ScenarioDocument;
}

/** Every scenario file of the repository, examples first, each in order of id. */
export const scenarioFiles: readonly ScenarioFile[] = (['', 'published'] as const).flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json') && !besides.includes(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
    .map((id) => ({
      id,
      folder,
      document: readText(readFileSync(join(root, folder, `${id}.json`), 'utf8')) as ScenarioDocument,
    })),
);

/** The file with an id. */
export function scenarioFile(id: string): ScenarioFile {
  const found = scenarioFiles.find((file) => file.id === id);
  if (found === undefined) throw new RangeError(`there is no scenario ${id}`);
  return found;
}

/** Opens a scenario file; a variant finds its base in the same folder. */
export const openFile = ({ document, folder }: ScenarioFile): AcceptedScenario =>
  openScenario(
    document,
    (id) => scenarioFiles.find((file) => file.id === id && file.folder === folder)?.document,
  );
