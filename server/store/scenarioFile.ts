import { readFileSync } from 'node:fs';
import { ScenarioError, words, type Translated } from '../../models/index.ts';
import { FileError } from '../inputError.ts';
import { readScenarioText, type YamlReader } from './scenarioText.ts';

/** Reads a scenario file, YAML where its reader is given. @returns plain values, not yet checked @throws FileError */
export function readScenarioFile(file: string, yaml?: YamlReader): unknown {
  return documentOf(file, readFileBytes(file), yaml);
}

/** The document in the bytes of a file; the name says which form it has, if it says anything. @throws FileError */
export function documentOf(file: string, bytes: Uint8Array, yaml?: YamlReader): unknown {
  const text = textOf(file, bytes);
  try {
    return readScenarioText(text, file, yaml);
  } catch (error) {
    if (error instanceof ScenarioError) throw new FileError(file, error.problems);
    throw error;
  }
}

/** The text of a file. @throws FileError */
export const readFileText = (file: string): string => textOf(file, readFileBytes(file));

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unusable(
      file,
      words('Filen er ikke UTF-8.', 'Fila er ikkje UTF-8.', 'The file is not UTF-8.'),
      words('tekst lagret som UTF-8', 'tekst lagra som UTF-8', 'text saved as UTF-8'),
    );
  }
}

/** The bytes of a file. @throws FileError */
export function readFileBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw unusable(
      file,
      missing
        ? words('Filen finnes ikke.', 'Fila finst ikkje.', 'There is no such file.')
        : words(`Filen kan ikke leses (${code}).`, `Fila kan ikkje lesast (${code}).`, `The file cannot be read (${code}).`), // prettier-ignore
      words(
        'en scenariofil, eller - for å lese fra standard inn',
        'ei scenariofil, eller - for å lese frå standard inn',
        'a scenario file, or - to read standard input',
      ),
    );
  }
}

const unusable = (file: string, message: Translated, expected: Translated): FileError =>
  new FileError(file, [{ path: '', message, expected }]);
