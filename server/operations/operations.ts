import type { Logger } from 'pino';
import { openMetrics, type Metrics } from './metrics.ts';
import { readinessOf, type Readiness, type ReadinessParts } from './readiness.ts';

/** What those who run a server need of it. */
export interface Operations {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
  /** What a reader of the metrics shows; without it nobody on a network reads them. */
  readonly metricsToken?: string;
}

/** The log, the metrics and the readiness of a process. */
export function operationsOf(parts: ReadinessParts & Pick<Operations, 'log' | 'metricsToken'>): Operations {
  const { log, metricsToken } = parts;
  let computes: ReturnType<ReadinessParts['engine']> | undefined;
  // What computes futures does not change while a process lives.
  const engine: ReadinessParts['engine'] = () => (computes ??= parts.engine());
  return {
    log,
    metrics: openMetrics(),
    readiness: () => readinessOf({ ...parts, engine }, (fault) => log.warn({ fault }, 'not ready')),
    ...(metricsToken === undefined ? {} : { metricsToken }),
  };
}
