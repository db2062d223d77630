import { describe, expect, it, vi } from 'vitest';
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { formatVersion } from '../../../../models/scenario/document.ts';
import {
  migrated,
  migrationChain,
  type Migration,
  type RawDocument,
} from '../../../../models/scenario/migration/migration.ts';
import { scenarioMigrations } from '../../../../models/scenario/migration/scenarioMigrations.ts';
import { workedExampleA } from '../../hall/workedExample.ts';

/** A chain of its own, as there might come one: version 2 calls `rent` `yearlyRent`, version 3 counts it in thousands. */
const renamed = vi.fn<Migration['change']>(({ rent, ...rest }: RawDocument): RawDocument => ({
  ...rest,
  yearlyRent: rent,
}));
const inThousands = vi.fn<Migration['change']>((document: RawDocument): RawDocument => ({ ...document, yearlyRent: Number(document['yearlyRent']) / 1000 })); // prettier-ignore
const chain = migrationChain([
  { to: 2, why: 'rent is said to be yearly', change: renamed },
  { to: 3, why: 'rent is in thousands', change: inThousands },
]);

describe('migrations of scenario files', () => {
  it('bring each older version up to the newest, step by step', () => {
    expect(chain.newest).toBe(3);
    expect(migrated(chain, { version: 1, rent: 600_000, title: 'x' })).toEqual({ version: 3, yearlyRent: 600, title: 'x' }); // prettier-ignore
    expect([renamed, inThousands].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(migrated(chain, { version: 2, yearlyRent: 5000 })).toEqual({ version: 3, yearlyRent: 5 });
    expect([renamed, inThousands].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });

  it('bring the base that a variant carries up to date too, each from its own version', () => {
    const variant = {
      version: 2,
      yearlyRent: 1000,
      extends: { id: 'base', document: { version: 1, rent: 2000 } },
    };
    expect(migrated(chain, variant)).toEqual({ version: 3, yearlyRent: 1, extends: { id: 'base', document: { version: 3, yearlyRent: 2 } } }); // prettier-ignore
  });

  it('leave the newest, a newer one, and what is no document as it is', () => {
    for (const document of [
      { version: 3, yearlyRent: 1 },
      { version: 4, rent: 1 },
      { rent: 1 },
      { version: 1.5 },
      { version: 0 },
      'text',
      null,
      [1],
    ])
      // prettier-ignore
      expect(migrated(chain, document)).toBe(document);
  });

  it('have no gaps', () => {
    const step = (to: number) => ({ to, why: 'a test', change: (document: RawDocument) => document });
    expect(() => migrationChain([step(2), step(4)])).toThrow(
      'step 2 of the migrations must lead to version 3',
    );
    expect(() => migrationChain([step(1)])).toThrow(RangeError);
    expect(scenarioMigrations.newest).toBe(formatVersion);
    expect(scenarioMigrations.steps.map(({ to }) => to)).toEqual(
      scenarioMigrations.steps.map((_, at) => at + 2),
    );
  });

  it('of a newer file are refused with what to do about it', () => {
    const newer = { ...workedExampleA, version: formatVersion + 1 };
    expect(() => openScenario(newer)).toThrow(`version (${formatVersion + 1}). This one reads up to version ${formatVersion}. Update Holdbar.`); // prettier-ignore
  });
});
