import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isDocumentId } from '../../models/index.ts';
import { openFile, type FileDocument, type Opened } from '../store/openFile.ts';
import { documentOf, readScenarioFile } from '../store/scenarioFile.ts';
import type { Call } from './command.ts';

const ownScenarios = join(import.meta.dirname, '../../scenarios');

/** Opens and runs the scenario that the first word names: a file, or `-` for standard input. @throws FileError */
export async function openOperand({ operands, terminal }: Call): Promise<Opened> {
  const [name = '-'] = operands;
  if (name === '-') return openFile({ file: '-', document: documentOf('-', await terminal.input()) }, baseIn([ownScenarios])); // prettier-ignore
  const file = located(name, terminal.environment['INIT_CWD']);
  const document = { file: name, document: readScenarioFile(file) };
  return openFile(document, baseIn([dirname(file), ownScenarios]));
}

/** npm runs programs in its own folder; a file that is not there is looked for where npm was started. */
function located(name: string, startedIn: string | undefined): string {
  if (existsSync(name) || startedIn === undefined) return name;
  const other = resolve(startedIn, name);
  return existsSync(other) ? other : name;
}

/** Finds the base `id` as `id.json` in the first of the folders that has it. */
function baseIn(folders: readonly string[]): (id: string) => FileDocument | undefined {
  return (id) => {
    if (!isDocumentId(id)) return undefined;
    const files = folders.map((folder) => relative('', join(folder, `${id}.json`)));
    const file = files.find((path) => existsSync(path));
    return file === undefined ? undefined : { file, document: readScenarioFile(file) };
  };
}
