import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tests that count for nothing here. The golden values, and the table of the back-tests, were written by the model
 * itself: they notice every change and know nothing of what is right. The others start programs of their own, and see
 * no more of the model than the tests beside them.
 */
const excluded: ReadonlySet<string> = new Set([
  'test/models/hall/scenarioFiles.test.ts',
  'test/models/hall/backTest.test.ts',
  'test/server/cli.test.ts',
  'test/server/main.test.ts',
]);

/** Folders whose tests know nothing of the hall's model. */
const apart = /^test\/models\/(language|statistics|finance)\//;

/** Tests over many generated scenarios, and of what files are refused: they take longest. */
const slow: ReadonlySet<string> = new Set(
  ['badFields', 'generatedScenario', 'hash', 'identities', 'sameBits', 'tooMuch'].map(
    (name) => `test/models/hall/${name}.test.ts`,
  ),
);

/** The test files in the order they are tried: answers worked out by hand, then the rest, then what is slow. */
export function testRounds(root: string): readonly (readonly string[])[] {
  const files = ['test/models', 'test/server']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    ) // prettier-ignore
    .filter((file) => file.endsWith('.test.ts') && !excluded.has(file) && !apart.test(file))
    .sort();
  const isAnswer = (file: string): boolean => file.startsWith('test/models/hall/') && !slow.has(file);
  return [
    files.filter(isAnswer),
    files.filter((file) => !isAnswer(file) && !slow.has(file)),
    files.filter((file) => slow.has(file)),
  ];
}
