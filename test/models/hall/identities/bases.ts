import type { Run } from '../../../../models/engine/run.ts';
import type { HallRun } from '../hallRun.ts';
import { withLeaves } from './otherNumbers.ts';
import { addsUp, equals, type Wrong } from './sums.ts';

/** Figures in fixed prices by year, and the line that is added up in them. */
const fixed = [
  ['verdict.realResult', 'verdict.decidedResult'],
  ['verdict.realStructural', 'verdict.decidedStructural'],
  ['verdict.realDecidedSupport', 'verdict.decidedOwnerSupport'],
  ['verdict.realUndecidedSupport', 'verdict.undecidedOwnerSupport'],
] as const;

/** Identity 7, the bases: in the price year, and wherever nothing grows, a krone is a krone. */
export function basesAgree({ run, scenario, result }: HallRun): Wrong {
  const still = withLeaves(run, (path, value) => (path.startsWith('priceIndices.') ? 0 : value));
  const levels = still.values('priceIndex.level', 'general');
  const grows = levels.some((level) => level !== 1) ? ['the price level moves without growth'] : [];
  const priceYear = scenario.read.number('economy.priceYear').value;
  return [
    ...grows,
    ...yearsDiffer(still, () => true),
    ...yearsDiffer(run, (index) => result.years[index] === priceYear),
    ...levelsCompound(run, scenario.read.start, priceYear),
  ];
}

/** Years in which a result in fixed prices is not the nominal one. */
function yearsDiffer(run: Run, chosen: (index: number) => boolean): Wrong {
  const { program } = run.assembly;
  return fixed.flatMap(([real, nominal]) => {
    const values = run.values(nominal);
    return Array.from({ length: program.years }, (_, index) => index).flatMap((index) => {
      const months = values.filter((_, month) => program.yearOfMonth[month] === index);
      return chosen(index) ? addsUp(real, index, ...months, -run.value(real, index)) : [];
    });
  });
}

/** Each index steps in January by its growth of that year, and stands at 1 in the price year. */
function levelsCompound(run: Run, start: number, priceYear: number): Wrong {
  const { inputs } = run.assembly;
  return inputs.members('priceIndex').flatMap(({ id }) => {
    const growth = inputs.number('priceIndex.growth', id);
    const levels = run.values('priceIndex.level', id);
    return Array.from(levels).flatMap((level, month) => {
      const year = Math.floor((start + month) / 12);
      const january = (start + month) % 12 === 0;
      const step = january ? 1 + (growth.years?.get(year) ?? growth).value : 1;
      return [
        ...(month === 0 ? [] : equals(`prices of ${id}`, month, level, (levels[month - 1] ?? NaN) * step)),
        ...(year === priceYear ? equals(`prices of ${id} in the price year`, month, level, 1) : []),
      ];
    });
  });
}
