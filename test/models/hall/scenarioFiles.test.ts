import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  hallFormat,
  numberStatuses,
  openScenario,
  readText,
  runHall,
  runResult,
  type RunResult,
} from '../../../models/index.ts';
import { goldenText } from '../../golden/golden.ts';
import { openFile, scenarioFile, scenarioFiles } from '../../scenarioFiles.ts';

const goldens = join(import.meta.dirname, '../../golden');
const named = scenarioFiles.map((file) => [file.id, file] as const);
const examples = scenarioFiles.filter(({ folder }) => folder === '');
/** Each scenario opened and run once, for all tests. */
const results = new Map(
  scenarioFiles.map((file) => {
    const scenario = openFile(file);
    return [file.id, { scenario, result: runResult(scenario, runHall(scenario)) }] as const;
  }),
);

function resultOf(id: string): RunResult {
  const found = results.get(id);
  if (found === undefined) throw new RangeError(id);
  return found.result;
}

describe('the scenario file', () => {
  test.each(named)('%s gives its golden values (npm run golden)', (id) => {
    expect(goldenText(id, resultOf(id))).toBe(readFileSync(join(goldens, `${id}.csv`), 'utf8'));
  });

  test.each(named)('%s is the same when it has been written out and read again', (_, file) => {
    const accepted = openFile(file);
    const { extends: _base, changes: _changes, ...head } = accepted.head;
    const again = (inputs: object): string =>
      openScenario(readText(JSON.stringify({ ...head, ...inputs }))).hash;
    // With its base and changes put together, and with every default filled in.
    expect(again(accepted.inputs)).toBe(accepted.hash);
    expect(again(accepted.values)).toBe(accepted.hash);
  });

  test.each(named)('%s says of every number where it comes from', (_, file) => {
    const own = [...numberStatuses(hallFormat, openFile(file))].filter(([, status]) => status === 'own');
    const plain =
      /^(timeline\.years|economy\.priceYear|accounts\.floor|funding\.\w+\.lagMonths|freeLines\.\w+\.grantEligible)$/;
    expect(own.map(([path]) => path).filter((path) => !plain.test(path))).toEqual([]);
  });
});

describe('the scenario files', () => {
  test('have an id equal to their name, and no id twice', () => {
    expect(scenarioFiles.map(({ document }) => document.id)).toEqual(scenarioFiles.map(({ id }) => id));
    expect(new Set(scenarioFiles.map(({ id }) => id)).size).toBe(scenarioFiles.length);
  });

  test('have no golden file left over', () => {
    const found = readdirSync(goldens).filter((name) => name.endsWith('.csv'));
    expect(found.sort()).toEqual(scenarioFiles.map(({ id }) => `${id}.csv`).sort());
  });
});

describe('the examples', () => {
  test('say that they are examples, and what they ask', () => {
    for (const { document } of examples) {
      expect(document.example).toBe(true);
      expect(document.description?.length ?? 0).toBeGreaterThan(50);
    }
  });

  test('end differently: some hold, some with support only, and more do not', () => {
    const by = (outcome: string): readonly string[] =>
      examples.map(({ id }) => id).filter((id) => resultOf(id).verdict.outcome === outcome);
    expect(by('holds')).toEqual([
      'alesund-nedtrapping',
      'kristiansand-mobellager',
      'nordreisa-liten-kommune',
      'skien-arbeidstrening',
      'tromso-municipal-support',
    ]);
    expect(by('holdsWithSupport')).toEqual([
      'drammen-eget-bygg',
      'fredrikstad-avfallsselskap',
      'haugalandet-iks',
    ]);
    expect(by('doesNotHold')).toEqual([
      'alesund-leid-hall',
      'baerum-byggebank',
      'bodo-leie-ganger-sju',
      'sandnes-kommunalt-bygg',
      'tromso',
      'tromso-larger-volume',
      'trondheim-byggevarer',
      'trondheim-forlenget-tilskudd',
    ]);
  });

  test('break no rule: what does not hold, does not hold in money', () => {
    const broken = examples.flatMap(({ id }) =>
      resultOf(id)
        .flags.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => `${id}: ${rule}`),
    );
    expect(broken).toEqual([]);
  });

  test('in Bodø would hold but for the rent', () => {
    const { document } = scenarioFile('bodo-leie-ganger-sju');
    const without = openScenario(
      {
        format: 'holdbar-scenario',
        version: 1,
        id: 'bodo-without',
        title: 'Uten leiehopp',
        extends: document.id,
        changes: { 'places.hall.yearlyRent': { value: 150, status: 'illustrative' } },
      },
      () => document,
    );
    expect(runResult(without, runHall(without)).verdict.outcome).toBe('holds');
  });
});
