import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of a program on the PATH. */
export function programOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** As `programOnPath`, for the tests that cannot run without it. */
export function requiredProgram(name: string, debianPackage: string): string {
  const path = programOnPath(name);
  if (path === undefined) {
    throw new Error(`The program '${name}' is missing. On Debian: apt-get install ${debianPackage}`);
  }
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
