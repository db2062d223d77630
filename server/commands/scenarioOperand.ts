import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isDocumentId, loadYaml, type AcceptedScenario } from '../../models/index.ts';
import { openFile, type FileDocument, type Opened } from '../store/openFile.ts';
import { documentOf, readFileText, readScenarioFile } from '../store/scenarioFile.ts';
import type { YamlReader } from '../store/scenarioText.ts';
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
  return openDocument(name, await readOperand(name, terminal), terminal);
}

/** Opens and runs a document as the file that a word names, on the bases beside that file. @throws FileError */
export async function openDocument(name: string, document: unknown, terminal: Terminal): Promise<Opened> {
  const own = name === '-' ? [] : [dirname(located(name, terminal.environment['INIT_CWD']))];
  return openFile({ file: name, document }, baseIn([...own, ownScenarios], await loadYaml()));
}

/** The JSON or YAML document that a word names: a file, or `-` for standard input. @throws FileError */
export async function readOperand(name: string, terminal: Terminal): Promise<unknown> {
  const yaml = await loadYaml();
  if (name === '-') return documentOf('-', await terminal.input(), yaml);
  return readScenarioFile(located(name, terminal.environment['INIT_CWD']), yaml);
}

/** The text of the file that a word names. @throws FileError */
export const readOperandText = (name: string, terminal: Terminal): string =>
  readFileText(located(name, terminal.environment['INIT_CWD']));

/** npm runs programs in its own folder; a file that is not there is looked for where npm was started. */
function located(name: string, startedIn: string | undefined): string {
  if (existsSync(name) || startedIn === undefined) return name;
  const other = resolve(startedIn, name);
  return existsSync(other) ? other : name;
}

/** How the file of a base may end. */
const endings = ['json', 'yaml', 'yml'];

/** Finds the base `id` as `id.json` or `id.yaml` in the first of the folders that has it. */
function baseIn(folders: readonly string[], yaml: YamlReader): (id: string) => FileDocument | undefined {
  return (id) => {
    if (!isDocumentId(id)) return undefined;
    const files = folders.flatMap((folder) => endings.map((ending) => relative('', join(folder, `${id}.${ending}`)))); // prettier-ignore
    const file = files.find((path) => existsSync(path));
    return file === undefined ? undefined : { file, document: readScenarioFile(file, yaml) };
  };
}
