import { toPriceYear } from '../../analyses/compare/priceYear.ts';
import { figureOf } from '../../analyses/figure.ts';
import { figureRecording } from '../../analyses/simulation/figureRecording.ts';
import { impossibleFuture } from '../../analyses/simulation/impossibleFuture.ts';
import { lineRecording, type LineRecording } from '../../analyses/simulation/lineRecording.ts';
import { joinedRecordings, type Recording } from '../../analyses/simulation/recording.ts';
import { reuse } from '../../analyses/simulation/reuse.ts';
import { requireDimensions, uncertaintyIn } from '../../analyses/simulation/uncertaintyOf.ts';
import { verdictColumn, verdictRecording } from '../../analyses/simulation/verdictRecording.ts';
import type { Assembly } from '../../engine/assemble.ts';
import { Futures } from '../../engine/simulate/futures.ts';
import { planOf } from '../../engine/simulate/planOf.ts';
import { ofHall } from '../portfolioProblem.ts';
import type { FuturesTerms } from './futuresTerms.ts';
import type { PooledTotals } from './pooledTotals.ts';
import { ownDraws } from './sharedDraws.ts';

/** One hall of a portfolio, ready to compute any stretch of its futures. */
export class HallFutures {
  readonly #terms: FuturesTerms;
  readonly #place: number;
  readonly #assembly: Assembly;
  readonly #futures: Futures;
  readonly #recording: Recording;
  readonly #factor: number;
  /** Yearly results, structural results, cash, and price levels where they are read: after the verdict and the gap. */
  readonly #courses: readonly LineRecording[];

  /** @throws ScenarioError where the hall has more uncertain numbers than can be drawn */
  constructor(terms: FuturesTerms, place: number) {
    const { prepared, sampling, shared, correlations, reserve, period, engine } = terms;
    const { id, scenario } = prepared.halls[place]!;
    const assembly = prepared.assemblies.of(scenario);
    const uncertainty = ofHall(id, () => requireDimensions({ ...uncertaintyIn(scenario), ...shared }));
    const plan = planOf(assembly, uncertainty, sampling, reuse.marginal);
    const course = (line: string, member?: string): LineRecording => {
      const found = assembly.instances.filter((each) => each.line.declaration.id === line && each.member === member); // prettier-ignore
      return lineRecording(assembly, found, true);
    };
    const needsLevel = place === 0 || reserve?.line !== undefined;
    this.#courses = period === undefined ? [] : [course('verdict.realResult'), course('verdict.realStructural'), course('verdict.decidedCash'), ...(needsLevel ? [course('priceIndex.level', 'general')] : [])]; // prettier-ignore
    this.#recording = joinedRecordings([verdictRecording(assembly), figureRecording(assembly, figureOf('gap')), ...this.#courses]); // prettier-ignore
    this.#terms = terms;
    this.#place = place;
    this.#assembly = assembly;
    this.#factor = toPriceYear(scenario.read, prepared.priceYear);
    this.#futures = new Futures(assembly, { ...plan, own: ownDraws(plan, id, correlations) }, this.#recording.wanted, engine); // prettier-ignore
  }

  /**
   * Adds a block of futures to the totals.
   * @param first number of the first future; `at` its place in the totals
   * @returns in how many of them the hall holds
   * @throws ScenarioError naming hall, input, future and line where a range makes a future impossible
   */
  addTo(totals: PooledTotals, first: number, at: number, count: number): number {
    const { values } = this.#futures.block(first, count);
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) this.#refuse(first + Math.floor(wrong / this.#futures.width));
    const columns = new Float64Array(this.#recording.width * count);
    this.#recording.record({ values, width: this.#futures.width, count }, 0, columns);
    const column = (index: number): Float64Array => columns.subarray(index * count, (index + 1) * count);
    const holds = column(verdictColumn.holds);
    totals.addVerdicts(at, holds, column(verdictColumn.needed), column(2), this.#factor);
    this.#addCourses(totals, at, column);
    return holds.reduce((sum, each) => sum + each, 0);
  }

  #addCourses(totals: PooledTotals, at: number, column: (index: number) => Float64Array): void {
    const { prepared, period, reserve } = this.#terms;
    const { scenario } = prepared.halls[this.#place]!;
    const { start } = scenario.read;
    const [result, structural, cash, level] = this.#courses;
    if (period === undefined || result === undefined || structural === undefined || cash === undefined) return; // prettier-ignore
    const firstYear = Math.floor(start / 12);
    for (let year = period.from; year <= period.to; year += 1)
      totals.addYear(at, year - period.from, column(3 + year - firstYear), column(3 + result.width + year - firstYear), this.#factor); // prettier-ignore
    const floor = scenario.read.number('accounts.floor').value;
    const cashAt = 3 + result.width + structural.width;
    const levelAt = cashAt + cash.width;
    for (let month = period.firstMonth; month <= period.lastMonth; month += 1) {
      totals.addCash(at, month - period.firstMonth, column(cashAt + month - start), -floor);
      if (this.#place === 0 && level !== undefined)
        totals.setLevel(at, month - period.firstMonth, column(levelAt + month - start), this.#factor);
    }
    if (reserve?.line === undefined || level === undefined) return;
    const { line, from } = reserve;
    const monthly = (line.yearly * line.shares[this.#place]!) / 12 / toPriceYear(scenario.read, line.priceYear); // prettier-ignore
    const paid = new Float64Array(column(0).length);
    for (let month = from; month <= period.lastMonth; month += 1) {
      const levels = column(levelAt + month - start);
      // What a hall pays ends with the months all halls cover, which end no earlier than these.
      for (let index = 0; index < paid.length; index += 1) paid[index]! += monthly * levels[index]!;
      if (month >= period.firstMonth) totals.addCash(at, month - period.firstMonth, paid, 0);
    }
  }

  #refuse(future: number): never {
    const { id } = this.#terms.prepared.halls[this.#place]!;
    const drawing = { assembly: this.#assembly, futures: this.#futures };
    return ofHall(id, () => {
      throw impossibleFuture(drawing, future);
    });
  }
}
