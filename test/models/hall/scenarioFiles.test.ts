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
      'tromso-larger-volume',
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
    const without = varied('bodo-leie-ganger-sju', {
      'places.hall.yearlyRent': { value: 150, status: 'illustrative' },
    });
    expect(without.verdict.outcome).toBe('holds');
  });

  test('in Trondheim reach the cliff two years later when the grant is prolonged, and no lower need', () => {
    const [base, prolonged] = [resultOf('trondheim-byggevarer'), resultOf('trondheim-forlenget-tilskudd')];
    expect(base.verdict.short.en).toContain('January 2030');
    expect(prolonged.verdict.short.en).toContain('January 2032');
    expect(prolonged.verdict.additionalSupportPerYear).toBeGreaterThan(base.verdict.additionalSupportPerYear);
  });
});

describe('Tromsø, the example that everyone meets first', () => {
  const scaled = (from: number): RunResult =>
    varied('tromso', {
      'volumes.scale': {
        value: 1,
        steps: [{ from: { milestone: 'pilot.end', months: 1 }, value: from }],
        status: 'illustrative',
      },
    });

  test('raises no warning: what it lacks is money', () => {
    const raised = ['tromso', 'tromso-larger-volume', 'tromso-municipal-support'].flatMap((id) =>
      resultOf(id)
        .flags.filter(({ severity }) => severity !== 'note')
        .map(({ rule }) => `${id}: ${rule}`),
    );
    expect(raised).toEqual([]);
  });

  test('holds by more volume alone, before storage or hours stop it', () => {
    const enough = scaled(1.8);
    expect(enough.verdict.outcome).toBe('holds');
    expect(Math.max(...(enough.lines['volumes.turnedAway']?.values ?? [Infinity]))).toBe(0);
    expect(scaled(1.7).verdict.outcome).toBe('doesNotHold');
  });
});

/** An example with single inputs changed, run. */
function varied(id: string, changes: Readonly<Record<string, unknown>>): RunResult {
  const { document } = scenarioFile(id);
  const variant = { format: 'holdbar-scenario', version: 1, id: 'varied', title: id, extends: id, changes };
  const scenario = openScenario(variant, () => document);
  return runResult(scenario, runHall(scenario));
}
