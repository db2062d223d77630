import { MessageChannel, Worker } from 'node:worker_threads';
import { drawn } from '../../../models/engine/simulate/drawing.ts';
import { Simulated } from '../../../models/analyses/simulation/simulated.ts';
import { askedOf, openScenario, questionTable, SharedBlocks, standalone, type ScenarioDocument } from '../../../models/index.ts'; // prettier-ignore
import { blockPort } from '../../../server/work/blockPort.ts';
import type { TableRow } from '../table.ts';
import { median, processorTime } from './processorTime.ts';
import { smallHall } from './smallHall.ts';

const rounds = 9;
/** Steps before the first that counts: they put formulas together and compile, and so does the one that runs them. */
const warming = 10;

/** What one move of a slider costs, from the changed scenario to all that is said of its futures, and drawing alone. */
export async function sliderRows(document: ScenarioDocument): Promise<readonly TableRow[]> {
  const thread = new Worker(new URL('./helperThread.js', import.meta.url));
  try {
    const rows: TableRow[] = [sampling(document)];
    const small = smallHall();
    for (const [hall, of, draws, most] of [
      ['Tromsø', document, 1024, 80],
      ['Tromsø', document, 10_240, 500],
      ['a small hall, 240 months', small, 1024, 40],
      ['a small hall, 240 months', small, 10_240, 250],
    ] as const)
      rows.push({ name: `slider step, two threads, ${hall}, ${draws} futures`, value: await step(of, draws, thread), unit: 'ms', most }); // prettier-ignore
    const [one, two] = await inTurn(document, 102_400, thread);
    rows.push({ name: 'two threads against one, 102 400 futures', value: one / two, unit: '×', note: 'set-up and summary included, which one thread makes' }); // prettier-ignore
    return rows;
  } finally {
    await thread.terminate();
  }
}

/** Drawing, for the numbers of the example that are drawn once. */
function sampling(document: ScenarioDocument): TableRow {
  const { plan } = new Simulated(openScenario(document), { lines: [] }).futures;
  const years = new Set(plan.paths.flatMap(({ columns }) => columns));
  const inputs = plan.inputs.filter(({ column }) => !years.has(column));
  const columns = inputs.map(({ column }) => plan.columns[column]!);
  const once = { ...plan, columns, inputs: inputs.map((input, column) => ({ ...input, column })), paths: [], correlated: [] }; // prettier-ignore
  const [count, block] = [10_240, 256];
  const draw = (): void => {
    for (let first = 0; first < count; first += block) drawn(once, first, block);
  };
  for (let round = 0; round < warming; round += 1) draw();
  const times = Array.from({ length: rounds }, () => processorTime(draw) / count);
  return { name: `sampling, ${inputs.length} numbers and ${plan.events.length} events`, value: median(times), unit: 'µs per future', most: 3 }; // prettier-ignore
}

/** The median time of a step, one number of the scenario moved each time. */
async function step(document: ScenarioDocument, draws: number, thread: Worker | undefined): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + warming; round += 1) {
    const time = await simulated(moved(document, round), draws, thread);
    if (round >= warming) times.push(time);
  }
  return median(times);
}

/** Median times with one thread and with two, measured in turn. */
async function inTurn(
  document: ScenarioDocument,
  draws: number,
  thread: Worker,
): Promise<readonly [number, number]> {
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    one.push(await simulated(moved(document, round), draws, undefined));
    two.push(await simulated(moved(document, round), draws, thread));
  }
  return [median(one), median(two)];
}

const moved = (document: ScenarioDocument, round: number): ScenarioDocument => ({
  ...document,
  operations: { ...(document['operations'] as object), itCost: 60_000 + 500 * round },
});

/** Wall-clock time of a simulation, in milliseconds. */
async function simulated(
  document: ScenarioDocument,
  draws: number,
  thread: Worker | undefined,
): Promise<number> {
  const question = await questionTable.simulate.load();
  const alone = standalone(openScenario(document));
  const begun = performance.now();
  const shared = new SharedBlocks((futures) => {
    const { port1, port2 } = new MessageChannel();
    thread?.postMessage({ futures, port: port1 }, [port1]);
    setImmediate(() => shared.join(blockPort(port2)));
  });
  const breath = (): Promise<void> => new Promise((go) => setImmediate(go));
  const answered = await askedOf(question, [alone], { draws }, breath, thread === undefined ? undefined : shared.helpers); // prettier-ignore
  shared.end();
  if (!answered.ok) throw new Error('the example cannot be simulated');
  return performance.now() - begun;
}
