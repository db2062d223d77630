import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Mutant } from './mutant.ts';

const root = join(import.meta.dirname, '../..');

/** What a copy of the project does not need, or shares with it. */
const notCopied: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'data']);

/** The statement that the copy declares its model with, and what stands there instead. */
const declared = 'declareModel({';
const changed = 'declareModel(mutated({';

/** A copy of the project in a folder of its own, whose model can be changed and whose tests can be run. */
export class Checkout {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'holdbar-mutate-')));

  constructor() {
    for (const name of readdirSync(root).filter((each) => !notCopied.has(each)))
      cpSync(join(root, name), join(this.folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    const file = join(this.folder, 'models/hall/hallModel.ts');
    const text = readFileSync(file, 'utf8');
    const end = text.lastIndexOf('});');
    if (!text.includes(declared) || end === -1)
      throw new Error(`${file} does not declare its model as expected`);
    const imports = `import { mutated } from '../../test/mutate/mutated.ts';\n`;
    writeFileSync(
      file,
      imports + text.slice(0, end).replace(declared, changed) + '}));' + text.slice(end + 3),
    );
    this.mutate(undefined);
  }

  /** Changes the model of the copy by a mutant, or back to what it was. */
  mutate(mutant: Mutant | undefined): void {
    writeFileSync(join(this.folder, 'test/mutate/mutant.json'), `${JSON.stringify(mutant ?? null)}\n`);
  }

  /** Runs test files of the copy until the first failure. @returns the test that failed; undefined where all pass */
  firstFailure(files: readonly string[]): string | undefined {
    const [first] = this.#failures(['--bail', '1', ...files]);
    return first === undefined ? undefined : `${first.file}: ${first.test}`;
  }

  /** The test files that fail as the model is now. */
  failingFiles(files: readonly string[]): readonly string[] {
    return this.#failures(files).map(({ file }) => file);
  }

  #failures(args: readonly string[]): readonly Failure[] {
    const report = join(this.folder, 'report.json');
    rmSync(report, { force: true });
    const options = [
      'run',
      '--project',
      'unit',
      '--no-isolate',
      '--reporter',
      'json',
      '--outputFile',
      report,
    ];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(this.folder, 'node_modules/vitest/vitest.mjs'), ...options, ...args],
      { cwd: this.folder, encoding: 'utf8' },
    );
    if (status === 0) return [];
    const failures = failuresIn(this.folder, report);
    if (failures.length === 0) throw new Error(`vitest ended with ${status}: ${stderr}`);
    return failures;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A test file in which something failed, and the first test that did. */
interface Failure {
  readonly file: string;
  readonly test: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function failuresIn(folder: string, report: string): readonly Failure[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const test = assertionResults.find((each) => each.status === 'failed');
    if (status !== 'failed' && test === undefined) return [];
    return [{ file: relative(folder, name), test: test?.fullName ?? message.split('\n')[0] ?? '' }];
  });
}
