import { cpus, loadavg } from 'node:os';
import { openScenario } from '../../models/hall/openScenario.ts';
import { writeWorkbook } from '../../models/reports/index.ts';
import type { AcceptedScenario } from '../../models/scenario/acceptedScenario.ts';
import { openFile, scenarioFile } from '../scenarioFiles.ts';
import { fullFeatureHall } from './fullFeatureHall.ts';

/** How long an Excel workbook takes, how large it is and how much memory it needs: printed, never a test. */
const limits = { seconds: 3, megabytes: 8, memory: 400 };

const cases: readonly (readonly [name: string, scenario: AcceptedScenario])[] = [
  ['Tromsø, 15 years', openFile(scenarioFile('tromso'))],
  ['all features at once, 15 years', openScenario(fullFeatureHall())],
];

process.stdout.write(
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n` +
    `at most ${limits.seconds} s, ${limits.megabytes} MB, ${limits.memory} MB of memory\n\n`,
);
const wanted = process.argv[2];
for (const [name, scenario] of cases) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  // The first is as slow as for who exports once; the second is warm.
  for (const run of ['cold', 'warm']) {
    const [before, used] = [performance.now(), process.cpuUsage()];
    const bytes = await writeWorkbook(scenario, { locale: 'nb' });
    const seconds = (performance.now() - before) / 1000;
    const { user, system } = process.cpuUsage(used);
    const memory = process.resourceUsage().maxRSS / 1024;
    const isWithin = seconds <= limits.seconds && bytes.length <= limits.megabytes * 1e6 && memory <= limits.memory; // prettier-ignore
    process.stdout.write(
      `${name.padEnd(32)} ${run}  ${seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor)  ${(bytes.length / 1e6).toFixed(2)} MB  ${memory.toFixed(0)} MB of memory: ${isWithin ? 'yes' : 'NO'}\n`,
    );
  }
}
