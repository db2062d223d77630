import { Gauge, type Registry } from 'prom-client';
import type { Studies } from './studies.ts';

/** Counts studies and their parts when the metrics are read: of all processes on the database. */
export function countStudies(registry: Registry, studies: Pick<Studies, 'counts'>): void {
  const parts = new Gauge({
    name: 'holdbar_study_parts',
    help: 'Parts of running studies that wait or are under way',
    labelNames: ['state'],
    registers: [registry],
    collect: async () => {
      const { waiting, taken, running, parked } = await studies.counts();
      parts.set({ state: 'waiting' }, waiting);
      parts.set({ state: 'taken' }, taken);
      of.set({ state: 'running' }, running);
      of.set({ state: 'parked' }, parked);
    },
  });
  const of = new Gauge({
    name: 'holdbar_studies',
    help: 'Studies that run, and those that are parked and kept',
    labelNames: ['state'],
    registers: [registry],
  });
}
