import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { words } from '../../models/index.ts';
import { InputError } from '../inputError.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Writes a file where npm was started, since npm runs programs in its own folder. @throws InputError */
export function writeFile(name: string, content: string | Uint8Array, { environment }: Terminal): void {
  try {
    writeFileSync(resolve(environment['INIT_CWD'] ?? '', name), content);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new InputError(
      words(
        `Filen «${name}» kan ikke skrives (${code}). Velg en fil i en mappe som finnes.`,
        `Fila «${name}» kan ikkje skrivast (${code}). Vel ei fil i ei mappe som finst.`,
        `The file "${name}" cannot be written (${code}). Choose a file in a folder that exists.`,
      ),
    );
  }
}
