import { marginalOf, type Limits, type Marginal } from '../../engine/simulate/marginal.ts';
import type { Distribution } from '../../statistics/distribution.ts';
import { Reassembly } from '../reassembled.ts';

/** The most distributions whose tables are kept. */
const mostKept = 500;

/**
 * What one simulation leaves for the next: while a slider moves only one number differs, and formulas, distributions and
 * code are the same. It changes how long a simulation takes, never what it gives.
 */
class Reuse {
  readonly #assemblies = new Reassembly();
  readonly #marginals = new Map<string, Marginal>();

  readonly assembly: Reassembly['of'] = (scenario) => this.#assemblies.of(scenario);

  readonly marginal = (distribution: Distribution, limits: Limits): Marginal => {
    const key = JSON.stringify([distribution.kind, distribution.parameters, limits]);
    const known = this.#marginals.get(key) ?? marginalOf(distribution, limits);
    this.#marginals.delete(key);
    this.#marginals.set(key, known);
    const [oldest] = this.#marginals.keys();
    if (this.#marginals.size > mostKept && oldest !== undefined) this.#marginals.delete(oldest);
    return known;
  };
}

/** Of this thread. */
export const reuse = new Reuse();
