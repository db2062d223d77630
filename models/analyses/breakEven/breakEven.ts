import { assemble, type Assembly } from '../../engine/assemble.ts';
import { Batch } from '../../engine/batch/batch.ts';
import { runAssembly } from '../../engine/run.ts';
import { hallModel } from '../../hall/hallModel.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { refusalAt } from '../allowedChange.ts';
import { AxisProbe } from '../axisProbe.ts';
import type { Judge } from '../flipPoint.ts';
import { inputAxis } from '../inputAxis.ts';
import { keyFigures } from '../keyFigures.ts';
import { nearestFlip, placesOutward } from '../outwardSearch.ts';
import { placesIn, sensibleSpan } from '../searchedSpan.ts';
import type { Steps } from '../steps.ts';
import { todaysInput } from '../todaysInput.ts';
import { VerdictProbe } from '../verdictProbe.ts';
import type { BreakEven } from './breakEvenAnswer.ts';
import { breakEvenReason } from './breakEvenReason.ts';
import { changesIn } from './changesIn.ts';
import { crossingOf } from './crossingOf.ts';
import { givenReach, type BreakEvenOptions } from './breakEvenOptions.ts';
import { targetOf } from './target.ts';

/** Looks between two pauses. */
const looksAtATime = 8;

/**
 * The value of an input at which a target is in balance, with all other inputs as they are: the nearest to today's, all
 * others in the span, and the curve. Where the target moves in steps, is 0 over a stretch, crosses several times or
 * never, it says so. Balance is taken as the verdict takes it, with its tolerance of half a krone, so that a run with
 * the value given reaches the target and one with the value beside it does not.
 * @throws ScenarioError for an input, target, year or span that cannot be; ModelError where the scenario has no result
 */
export function* breakEven(
  scenario: AcceptedScenario,
  options: BreakEvenOptions,
  assembly: Assembly = assemble(hallModel, scenario.read),
): Steps<BreakEven> {
  const axis = inputAxis(scenario, assembly, options.input);
  const run = runAssembly(assembly);
  const target = targetOf(run, options.of ?? 'structuralResult', options.year);
  const verdictProbe = new VerdictProbe(assembly);
  const batch = new Batch(assembly, [...verdictProbe.wanted, ...target.wanted]);
  const probe = new AxisProbe(batch, verdictProbe, axis);
  const judge: Judge = (x) => target.judge(probe, x);
  const { reach, given } = givenReach(axis, options);
  const seen = given ? [] : (['below', 'above'] as const).flatMap((side) => nearestFlip(judge, axis, reach, side)?.first ?? []); // prettier-ignore
  const span = given ? reach : sensibleSpan(axis, reach, seen);
  const places = span.high > span.low ? placesIn(span, options.points ?? 100, axis.whole) : [axis.base];
  for (const [done, x] of places.entries()) {
    if (done % looksAtATime === 0) yield { done, total: places.length };
    judge(x);
  }
  const found = places.length < 3 ? { changes: [], complete: true } : changesIn(judge, span, places, axis.whole); // prettier-ignore
  const crossings = found.changes.map((flip) => crossingOf(target, probe, axis, flip, places, (x) => refusalAt(scenario, assembly, axis, x))); // prettier-ignore
  const nearest = crossings
    .filter(({ refused }) => refused === undefined)
    .sort((a, b) => Math.abs(a.value - axis.base) - Math.abs(b.value - axis.base))[0];
  const curve = places.map((x) => [x, finiteOrNull(target.quantity(probe, x))] as const);
  const outward = given ? [] : [reach.low, reach.high].flatMap((end) => placesOutward(axis, end));
  const isRead = axis.leaves.length > 0;
  const figures = keyFigures(run);
  const yearReason = figures.absent['breakEvenYear'];
  const { base, range, lever } = axis;
  return {
    ...todaysInput(scenario, axis),
    of: { id: target.id, label: target.label, unit: target.unit, ...(target.year === undefined ? {} : { year: target.year }) }, // prettier-ignore
    ...breakEvenReason(target, {
      crossings,
      nearest,
      curve,
      beyond: outward.map((x) => target.quantity(probe, x)),
      complete: found.complete,
      isRead,
      reaches: isRead && probe.reaches,
      reached: judge(base).side === true,
      searched: reach,
      isGivenSpan: given,
    }),
    value: nearest?.value ?? null,
    verdictBelow: nearest?.verdictBelow ?? null,
    verdictAbove: nearest?.verdictAbove ?? null,
    crossings,
    complete: found.complete,
    span,
    searched: reach,
    ...(range === undefined ? {} : { range }),
    ...(lever === undefined ? {} : { lever: { low: lever.low, high: lever.high } }),
    curve,
    verdicts: places.map((x) => probe.at(x)?.outcome ?? null),
    breakEvenYear: { year: figures.values['breakEvenYear'] ?? null, ...(yearReason === undefined ? {} : { reason: yearReason }) }, // prettier-ignore
  };
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
