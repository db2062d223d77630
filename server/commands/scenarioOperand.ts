import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  carryingBases,
  isDocumentId,
  loadYaml,
  type AcceptedScenario,
  type ScenarioDocument,
} from '../../models/index.ts';
import { openFile, type FileDocument, type Opened } from '../store/openFile.ts';
import { documentOf, readFileBytes, readFileText, readScenarioFile } from '../store/scenarioFile.ts';
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
  return openFile({ file: name, document }, await basesOf(name, terminal));
}

/** Finds the bases of a file beside it, and among the examples. */
async function basesOf(
  name: string,
  { environment }: Terminal,
): Promise<(id: string) => FileDocument | undefined> {
  const own = name === '-' ? [] : [dirname(located(name, environment['INIT_CWD']))];
  return baseIn([...own, ownScenarios], await loadYaml());
}

/**
 * The document that a word names, checked, with the bases that it rests on inside it: it says everything by itself.
 * @throws FileError
 */
export async function wholeDocument(name: string, terminal: Terminal): Promise<ScenarioDocument> {
  const document = await readOperand(name, terminal);
  const bases = new Map<string, ScenarioDocument>();
  const find = await basesOf(name, terminal);
  openFile({ file: name, document }, (id) => {
    const base = find(id);
    if (base !== undefined) bases.set(id, base.document as ScenarioDocument);
    return base;
  });
  return carryingBases(document as ScenarioDocument, (id) => bases.get(id));
}

/** Finds scenarios by their ids beside the file that a word names, and among the examples. */
export async function scenariosBeside(name: string, terminal: Terminal): Promise<(id: string) => unknown> {
  const own = name === '-' ? [] : [dirname(located(name, terminal.environment['INIT_CWD']))];
  const find = baseIn([...own, ownScenarios], await loadYaml());
  return (id) => find(id)?.document;
}

/** The bytes of the file that a word names. @throws FileError */
export const readOperandBytes = (name: string, terminal: Terminal): Uint8Array =>
  readFileBytes(located(name, terminal.environment['INIT_CWD']));

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
