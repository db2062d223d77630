import { prometheus } from '@hono/prometheus';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Gauge, Registry } from 'prom-client';
import { engineVersion } from '../../models/index.ts';

/** What is counted, as Prometheus reads it. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts and times every request by its route. */
  readonly counted: MiddlewareHandler;
}

/** The counts of a process: requests by route and status, memory, processor time, delays of the event loop. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const byRoute = { customLabels: { route: (c: Parameters<typeof routePath>[0]) => routePath(c, -1) } };
  const { registerMetrics } = prometheus({
    registry,
    collectDefaultMetrics: true,
    prefix: 'holdbar_',
    metricOptions: { requestDuration: byRoute, requestsTotal: byRoute },
  });
  new Gauge({
    name: 'holdbar_engine_info',
    help: 'The version of the engine',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version: engineVersion }, 1);
  return { registry, counted: registerMetrics };
}
