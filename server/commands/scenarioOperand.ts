import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isDocumentId, type AcceptedScenario } from '../../models/index.ts';
import { openFile, type FileDocument, type Opened } from '../store/openFile.ts';
import { documentOf, readScenarioFile } from '../store/scenarioFile.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Call } from './command.ts';

const ownScenarios = join(import.meta.dirname, '../../scenarios');

/** Opens and runs the scenario that the first word names: a file, or `-` for standard input. @throws FileError */
export const openOperand = ({ operands: [name = '-'], terminal }: Call): Promise<Opened> =>
  openNamed(name, terminal);

/** Opens and runs the scenarios that the words name, each a file, or one of them standard input. @throws FileError */
export async function openOperands({ operands, terminal }: Call): Promise<readonly AcceptedScenario[]> {
  const opened: AcceptedScenario[] = [];
  for (const name of operands) opened.push((await openNamed(name, terminal)).scenario);
  return opened;
}

async function openNamed(name: string, terminal: Terminal): Promise<Opened> {
  const document = { file: name, document: await readOperand(name, terminal) };
  const own = name === '-' ? [] : [dirname(located(name, terminal.environment['INIT_CWD']))];
  return openFile(document, baseIn([...own, ownScenarios]));
}

/** The JSON document that a word names: a file, or `-` for standard input. @throws FileError */
export async function readOperand(name: string, terminal: Terminal): Promise<unknown> {
  if (name === '-') return documentOf('-', await terminal.input());
  return readScenarioFile(located(name, terminal.environment['INIT_CWD']));
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
