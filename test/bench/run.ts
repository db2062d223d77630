import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { runHall, runResult } from '../../models/analyses/runResult.ts';
import { assemble } from '../../models/engine/assemble.ts';
import { arenaOf, evaluate } from '../../models/engine/evaluate.ts';
import { ownNumbers, runAssembly } from '../../models/engine/run.ts';
import { hallModel } from '../../models/hall/hallModel.ts';
import { openScenario } from '../../models/hall/openScenario.ts';
import type { ScenarioDocument } from '../../models/index.ts';
import { answerRows } from './answers.ts';
import { fullFeatureHall } from './fullFeatureHall.ts';
import { comparison } from './futures/comparison.ts';
import { engineRows } from './futures/engineRows.ts';
import { sliderRows } from './futures/sliderRows.ts';
import { tromsoWork } from './futures/work.ts';
import { measured, type Measured } from './measured.ts';
import { tableOf } from './table.ts';

/** How fast the Tromsø example is, warm: printed, never a test, since machines differ. */
const file = new URL('../../scenarios/tromso.json', import.meta.url);
const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
const scenario = openScenario(document);
const assembly = assemble(hallModel, scenario.read);
const arena = arenaOf(assembly.program);
const numbers = ownNumbers(assembly);
const run = runHall(scenario);
const full = assemble(hallModel, openScenario(fullFeatureHall()).read);
const fullArena = arenaOf(full.program);
const fullNumbers = ownNumbers(full);

interface Row extends Measured {
  /** The most its median may be, where something is promised. */
  readonly target?: number;
}

const rows: readonly Row[] = [
  { ...measured('run (evaluate only)', () => evaluate(assembly.program, arena, numbers)), target: 5 },
  { ...measured('all features at once', () => evaluate(full.program, fullArena, fullNumbers)), target: 5 },
  measured('run, values checked', () => runAssembly(assembly)),
  measured('openScenario', () => openScenario(document)),
  measured('assembly', () => assemble(hallModel, scenario.read)),
  measured('runResult', () => runResult(scenario, run)),
  { ...measured('whole edit', wholeEdit), target: 25 },
  ...answerRows(scenario, assembly),
];

/** What one keystroke costs before anything is drawn. */
function wholeEdit(): void {
  const opened = openScenario(document);
  runResult(opened, runHall(opened));
}

const { program, instances, leaves } = assembly;
const processor = cpus()[0]?.model ?? 'unknown processor';
process.stdout.write(
  `${processor} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n` +
    `Tromsø, ${program.months} months: ${instances.length} lines, ${program.code.length} instructions, ${leaves.length} numbers\n\n` +
    `${table(rows)}\n`,
);

const futures = 10_240;
const work = tromsoWork(document as ScenarioDocument, 15);
process.stdout.write(
  `\n${futures} futures of Tromsø on one thread: ${work.inputs} uncertain inputs, ${work.assembly.program.months} months, ${work.wanted.length} values of each; medians of processor time\n\n` +
    `${tableOf([...(await comparison(work, futures)), ...engineRows(document as ScenarioDocument), ...(await sliderRows(document as ScenarioDocument))])}\n`,
);

function table(list: readonly Row[]): string {
  const cells = list.map(({ name, median, least, p95, runs, target }) => [
    name,
    ...[median, least, p95].map((time) => time.toFixed(2)),
    String(runs),
    target === undefined ? '' : `≤ ${target} ms: ${median <= target ? 'yes' : 'NO'}`,
  ]);
  const lines = [['milliseconds', 'median', 'least', '95 %', 'runs', 'target'], ...cells];
  return lines
    .map(([name = '', ...rest]) => name.padEnd(22) + rest.map((cell) => `  ${cell.padStart(8)}`).join(''))
    .join('\n');
}
