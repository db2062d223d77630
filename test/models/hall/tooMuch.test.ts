import { expect, it } from 'vitest';
import { openScenario, runHall } from '../../../models/index.ts';
import { workedExampleA } from './workedExample.ts';

const many = (member: object): object =>
  Object.fromEntries(Array.from({ length: 190 }, (_, index) => [`member${index}`, member]));

it('refuses sums inside each other that would be written out for minutes', { timeout: 60_000 }, () => {
  const scenario = openScenario({
    ...workedExampleA,
    streams: many(workedExampleA.streams.goods),
    roles: many(workedExampleA.roles.worker),
    places: many(workedExampleA.places.hall),
    freeLines: {
      huge: {
        kind: 'formula',
        ownFormula: 'sum(role, sum(stream, sum(place, premises.rent * volumes.sold * staffing.fte))) * 0',
      },
    },
  });
  // 190 × 190 × 190 × 5 parts are 34 million; the limit is 1 million.
  expect(() => runHall(scenario)).toThrow(
    expect.objectContaining({ name: 'ModelError', code: 'tooMuch' }) as Error,
  );
});
