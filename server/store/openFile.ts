import { openScenario, ScenarioError, type AcceptedScenario, type Run } from '../../models/index.ts';
import { FileError } from '../inputError.ts';
import { runScenario } from '../runScenario.ts';

/** A document and the file it was read from. */
export interface FileDocument {
  readonly file: string;
  readonly document: unknown;
}

/** A scenario that can be used, and its run. */
export interface Opened {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
}

/**
 * Opens and runs the document of a file.
 * @param findBase finds the file of a base by its id
 * @throws FileError naming the file that is wrong, which for a variant may be its base
 */
export function openFile(
  { file, document }: FileDocument,
  findBase: (id: string) => FileDocument | undefined,
  above: readonly string[] = [],
): Opened {
  const bases: FileDocument[] = [];
  try {
    const scenario = openScenario(document, (id) => {
      const base = findBase(id);
      if (base !== undefined) bases.push(base);
      return base?.document;
    });
    return { scenario, run: runScenario(scenario) };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const [base] = bases;
    const seen = [...above, file];
    if (base !== undefined && !seen.includes(base.file)) openFile(base, findBase, seen);
    throw new FileError(file, error.problems);
  }
}
