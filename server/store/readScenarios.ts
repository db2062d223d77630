import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { words, type AcceptedScenario, type Problem } from '../../models/index.ts';
import { FileError } from '../inputError.ts';
import { openFile, type FileDocument } from './openFile.ts';
import { readScenarioFile } from './scenarioFile.ts';
import { ScenarioStore } from './scenarioStore.ts';

/** What lies beside the scenarios and is none: their JSON Schema, and the stress tests. */
const besides = ['scenario.schema.json', 'stress-tests.json'];

/** Reads, checks and runs all scenarios of a folder. @throws FileError for the first that cannot be used */
export function readScenarios(folder: string): ScenarioStore {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !besides.includes(entry.name))
    .map((entry) => entry.name.slice(0, -'.json'.length));
  const documents = new Map(names.map((name) => [name, fileDocument(folder, name)]));
  return new ScenarioStore(
    [...documents].map(([name, document]) => {
      const { scenario } = openFile(document, (id) => documents.get(id));
      if (scenario.head.id !== name) throw new FileError(document.file, [misnamed(scenario, name)]);
      return scenario;
    }),
  );
}

function fileDocument(folder: string, name: string): FileDocument {
  const file = join(folder, `${name}.json`);
  return { file, document: readScenarioFile(file) };
}

const misnamed = ({ head: { id } }: AcceptedScenario, name: string): Problem => ({
  path: 'id',
  message: words(
    `Filen heter ${name}.json, men scenariet har id-en «${id}».`,
    `Fila heiter ${name}.json, men scenariet har id-en «${id}».`,
    `The file is called ${name}.json, but the scenario has the id "${id}".`,
  ),
  expected: words(`«${name}»`, `«${name}»`, `"${name}"`),
});
