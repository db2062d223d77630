import { runAssembly, type Run } from '../../../models/engine/run.ts';
import { runHall } from '../../../models/analyses/runResult.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { fieldAddresses, type FieldAddress } from '../../../models/scenario/fieldAddress.ts';
import { unitOf } from '../../../models/language/unit.ts';
import type { RawScenario } from './generatedScenario.ts';
import type { HallRun } from './hallRun.ts';
import { laterByAYear } from './laterByAYear.ts';

/** The share of a value by which two runs may differ. */
const tolerance = 1e-9;

/** Kroner that the half krone of tolerance in the tests may move a figure that holds it. */
const halfKroneMoves = 1;

const figure = (run: Run, name: string): number => run.value(`verdict.${name}`);

/** What differs from what a line of another run should be, in words. */
function differences(
  run: Run,
  other: Run,
  expected: (line: string, unit: string, value: number) => number | undefined,
): readonly string[] {
  return run.assembly.instances.flatMap((instance) => {
    const { id, unit } = instance.line.declaration;
    const twin = other.instance(id, instance.member);
    if (twin === undefined) return [`${id} is missing`];
    for (let index = 0; index < run.lengthOf(instance); index += 1) {
      const wanted = expected(id, unit, run.valueOf(instance, index));
      const found = other.valueOf(twin, index);
      if (wanted !== undefined && Math.abs(found - wanted) > tolerance * Math.abs(wanted) + 1e-12)
        return [`${id} of ${instance.member ?? 'all'} at ${index}: ${found}, not ${wanted}`];
    }
    return [];
  });
}

/** Figures that are a calendar year: they move when all dates do. */
const years = new Set(['verdict.firstWindowYear', 'verdict.lastWindowYear', 'verdict.firstFullYear', 'verdict.lastDeficitYear', 'verdict.breakEvenYear']); // prettier-ignore

/** Identity 7: a year later in everything, and nothing is otherwise, where growth is constant. */
export function sameAYearLater(document: RawScenario): readonly string[] {
  const { now, later } = laterByAYear(document);
  return differences(runHall(openScenario(now)), runHall(openScenario(later)), (line, _, value) =>
    years.has(line) ? value + 1 : value,
  );
}

/** Identity 7, the bases: in the price year, and wherever nothing grows, a krone is a krone. */
export function basesAgree({ run, scenario, result }: HallRun): readonly string[] {
  const still = withLeaves(run, (path, value) => (path.startsWith('priceIndices.') ? 0 : value));
  const levels = still.values('priceIndex.level', 'general');
  const grows = levels.some((level) => level !== 1) ? ['the price level moves without growth'] : [];
  const priceYear = scenario.read.number('economy.priceYear').value;
  return [
    ...grows,
    ...yearsDiffer(still, () => true),
    ...yearsDiffer(run, (index) => result.years[index] === priceYear),
  ];
}

/** Years in which the result in fixed prices is not the nominal one. */
function yearsDiffer(run: Run, chosen: (index: number) => boolean): readonly string[] {
  const { program } = run.assembly;
  return Array.from({ length: program.years }, (_, index) => index).flatMap((index) => {
    if (!chosen(index)) return [];
    const months = Array.from({ length: run.months }, (_, month) => month).filter((month) => program.yearOfMonth[month] === index); // prettier-ignore
    const values = months.map((month) => run.value('verdict.decidedResult', month));
    const nominal = values.reduce((sum, value) => sum + value, 0);
    const real = run.value('verdict.realResult', index);
    const size = Math.max(...values.map(Math.abs));
    return Math.abs(real - nominal) <= tolerance * size ? [] : [`year ${index}: ${real}, not ${nominal}`];
  });
}

/** Identity 8: twice the hall is twice of everything that has a size, and the same of every ratio. */
export function twiceIsTwice({ run, scenario }: HallRun): readonly string[] {
  const extensive = fieldAddresses(hallFormat, scenario.values).filter(({ field }) => field.type === 'number' && field.extensive === true); // prettier-ignore
  const doubled = withLeaves(run, (path, value) => (belongs(extensive, path) ? 2 * value : value));
  if (passesNarrowly(run)) return [];
  return differences(run, doubled, (line, unit, value) =>
    line === 'verdict.cashMargin' ? undefined : value * 2 ** sizeOf(unit),
  );
}

/** Whether a number is one of the addresses, at some time; the dates of its steps are not. */
const belongs = (addresses: readonly FieldAddress[], leaf: string): boolean =>
  !leaf.endsWith('.from') && addresses.some(({ path }) => leaf === path || leaf.startsWith(`${path}.`));

/** Whether a test is decided by its half krone, which does not double. */
function passesNarrowly(run: Run): boolean {
  const years = Array.from(run.values('verdict.realStructural'));
  const floor = run.assembly.inputs.number('accounts.floor').value;
  const cash = Array.from(run.values('verdict.decidedCash'), (value) => value - floor);
  return [figure(run, 'resultMargin'), ...years, ...cash].some((value) => value < 0 && value > -2 * halfKroneMoves); // prettier-ignore
}

/** How often a unit doubles when the hall does: kroner once, kroner per tonne not at all. */
function sizeOf(unit: string): number {
  const [year, ...sizes] = [...unitOf(unit)].reverse();
  return year === undefined ? 0 : sizes.reduce((sum, exponent) => sum + exponent, 0);
}

/** Identity 12: no margin falls when support grows; with X all tests pass, and the narrowest has nothing to spare. */
export function supportMends({ run, scenario }: HallRun): readonly string[] {
  const given = scenario.read.number('verdict.trialSupport').value;
  const needed = figure(run, 'additionalSupportPerYear');
  const amounts = [0, 1000, needed, needed + 100_000];
  const tried = amounts.map((more) => withLeaves(run, (path, value) => (path === 'verdict.trialSupport' ? given + more : value))); // prettier-ignore
  const margins = ['resultMargin', 'structureMargin', 'liquidityMargin'];
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
    ...(binds ? [] : [`with X = ${needed} the least margin is ${least}`]),
    ...(passes ? [] : [`with X = ${needed} a test fails`]),
  ];
}

/** The same assembly on other numbers. */
function withLeaves(run: Run, changed: (path: string, value: number) => number): Run {
  const { leaves } = run.assembly;
  const vector = Float64Array.from(leaves, ({ path }, index) => changed(path, run.vector[index] ?? NaN));
  return runAssembly(run.assembly, vector);
}
