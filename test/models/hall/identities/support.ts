import type { Run } from '../../../../models/engine/run.ts';
import type { HallRun } from '../hallRun.ts';
import { withLeaves } from './otherNumbers.ts';
import { tolerance, type Wrong } from './sums.ts';

const margins = ['resultMargin', 'structureMargin', 'liquidityMargin'];

const figure = (run: Run, name: string): number => run.value(`verdict.${name}`);

/** Identity 12: no margin falls when support grows; with X all tests pass, and the narrowest has nothing to spare. */
export function supportMends({ run, scenario }: HallRun): Wrong {
  const given = scenario.read.number('verdict.trialSupport').value;
  const needed = figure(run, 'additionalSupportPerYear');
  const amounts = [0, 1000, needed, needed + 100_000];
  const tried = amounts.map((more) => withLeaves(run, (path, value) => (path === 'verdict.trialSupport' ? given + more : value))); // prettier-ignore
  const falling = margins.flatMap((margin) =>
    tried.flatMap((each, index) => {
      const more = amounts[index] ?? 0;
      const gained = figure(each, margin) - figure(run, margin);
      return gained >= -tolerance * Math.max(more, Math.abs(figure(run, margin))) ? [] : [`${margin} falls with ${more}`]; // prettier-ignore
    }),
  );
  const withX = tried[2];
  if (withX === undefined) return falling;
  const least = Math.min(...margins.map((margin) => figure(withX, margin)));
  const binds = needed === 0 ? least >= 0 : Math.abs(least) <= 0.5;
  const shortBefore = figure(run, 'cashMargin') < 0 && figure(withX, 'cashMargin') < 0;
  const unit = scenario.read.choice('accounts.legalForm') === 'unit';
  const passes = figure(withX, 'passes') === 1 || (shortBefore && !unit);
  return [
    ...falling,
    ...movedByIt(run, withX),
    ...(binds ? [] : [`with X = ${needed} the least margin is ${least}`]),
    ...(passes ? [] : [`with X = ${needed} a test fails`]),
  ];
}

/** Lines that hold the support itself, or are sums over all income and cash. */
const holdIt = /^(accounts|kostraFunction|verdict|perspectives)\.|^funding\.(additionalSupport|supportIn)/;

/** Nothing that the hall does, costs or earns otherwise moves with additional support. */
function movedByIt(run: Run, withX: Run): Wrong {
  return run.assembly.instances.flatMap((instance) => {
    const { id } = instance.line.declaration;
    const twin = withX.instance(id, instance.member);
    if (holdIt.test(id)) return [];
    for (let index = 0; index < run.lengthOf(instance); index += 1)
      if (twin === undefined || withX.valueOf(twin, index) !== run.valueOf(instance, index)) return [`${id} moves with support`]; // prettier-ignore
    return [];
  });
}
