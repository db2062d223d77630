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
  // Before there is another thread, whose start would be counted.
  const rows: TableRow[] = [sampling(document)];
  const thread = new Worker(new URL('./helperThread.js', import.meta.url));
  try {
    const small = smallHall();
    for (const [hall, of, draws, most] of [
      ['Tromsø', document, 1024, 80],
      ['Tromsø', document, 10_240, 500],
      ['a small hall, 240 months', small, 1024, 40],
      ['a small hall, 240 months', small, 10_240, 250],
    ] as const)
      rows.push({ name: `slider step, two threads, ${hall}, ${draws} futures`, value: await step(of, draws, thread), unit: 'ms', most }); // prettier-ignore
    const { whole, blocks } = await inTurn(document, 102_400, thread);
    rows.push(
      { name: 'two threads against one, 102 400 futures', value: blocks, unit: '×', least: 1.8, note: 'from the first block to the last' }, // prettier-ignore
      { name: 'the same with set-up and summary', value: whole, unit: '×', note: 'which one thread makes' },
    );
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
    const { whole } = await simulated(moved(document, round), draws, thread);
    if (round >= warming) times.push(whole);
  }
  return median(times);
}

/** How many times faster two threads are than one, each next to the other: medians for the whole, and for the blocks alone. */
async function inTurn(
  document: ScenarioDocument,
  draws: number,
  thread: Worker,
): Promise<Record<keyof Taken, number>> {
  const ratios: Record<keyof Taken, number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await simulated(moved(document, round), draws, undefined);
    const two = await simulated(moved(document, round), draws, thread);
    ratios.push({ whole: one.whole / two.whole, blocks: one.blocks / two.blocks });
  }
  const ratio = (of: keyof Taken): number => median(ratios.map((each) => each[of]));
  return { whole: ratio('whole'), blocks: ratio('blocks') };
}

const moved = (document: ScenarioDocument, round: number): ScenarioDocument => ({
  ...document,
  operations: { ...(document['operations'] as object), itCost: 60_000 + 500 * round },
});

/** What something takes on the wall clock, in milliseconds: all of it, and from the first block of futures to the last. */
interface Taken {
  readonly whole: number;
  readonly blocks: number;
}

async function simulated(
  document: ScenarioDocument,
  draws: number,
  thread: Worker | undefined,
): Promise<Taken> {
  const question = await questionTable.simulate.load();
  const alone = standalone(openScenario(document));
  const begun = performance.now();
  const shared = new SharedBlocks((futures) => {
    const { port1, port2 } = new MessageChannel();
    thread?.postMessage({ futures, port: port1 }, [port1]);
    setImmediate(() => shared.join(blockPort(port2)));
  });
  let first: number | undefined;
  let last = NaN;
  const breath = (): Promise<void> => {
    last = performance.now();
    first ??= last;
    return new Promise((go) => setImmediate(go));
  };
  const answered = await askedOf(question, [alone], { draws }, breath, thread === undefined ? undefined : shared.helpers); // prettier-ignore
  shared.end();
  if (!answered.ok) throw new Error('the example cannot be simulated');
  return { whole: performance.now() - begun, blocks: last - (first ?? NaN) };
}
