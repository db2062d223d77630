import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import {
  askedOf,
  questionTable,
  standalone,
  type Asked,
  type PartPlace,
  type Question,
} from '../../../models/index.ts';
import worked, { type PartOutcome } from '../../../server/jobs/partThread.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

const tromso = standalone(openFile(scenarioFile('tromso')));
const simulation = (draws: number, more: object = {}): Asked => ({ question: 'simulate', scenarios: [tromso], options: { draws, ...more } }); // prettier-ignore

/** What one thread that knows of no parts answers, as JSON. */
async function expected({ question, scenarios, options }: Asked): Promise<string> {
  const loaded: Question = await questionTable[question as 'simulate'].load();
  const answered = await askedOf(loaded, scenarios, options, () => undefined);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return JSON.stringify(answered.answer);
}

/** Puts a stage together, of parts that are recorded. @returns what came of it, and which of them were asked for */
async function gathered(
  asked: Asked,
  recorded: readonly (readonly Uint8Array[])[],
): Promise<readonly [PartOutcome, readonly PartPlace[]]> {
  const { port1, port2 } = new MessageChannel();
  const read: PartPlace[] = [];
  port1.on('message', (place: PartPlace) => {
    read.push(place);
    port1.postMessage(recorded[place.stage]?.[place.part]);
  });
  const counts = recorded.map(({ length }) => length);
  const study = JSON.stringify(asked.options);
  const outcome = await worked({
    kind: 'gather',
    study,
    asked,
    stage: recorded.length - 1,
    counts,
    port: port2,
  });
  port1.close();
  return [outcome, read];
}

describe('a study of one part', { timeout: 30_000 }, () => {
  test('is begun, computed and answered in one task, to the last bit as one thread does it', async () => {
    // What the page asks for where nothing else is said.
    const usual = simulation(10_240);
    expect(await gathered(usual, [])).toEqual([{ kind: 'answer', answer: await expected(usual) }, []]);
  });

  test('of a question that is not cut is too', async () => {
    const asked: Asked = { question: 'runway', scenarios: [tromso], options: {} };
    const [outcome] = await gathered(asked, []);
    expect(outcome.kind).toBe('answer');
  });

  test('that cannot be put says why, and one that the program cannot do is thrown', async () => {
    expect((await gathered(simulation(100, { of: 'nonsense' }), []))[0]).toMatchObject({ kind: 'refused', problems: [{ path: 'of' }] }); // prettier-ignore
    await expect(gathered({ ...simulation(200), question: 'poison' }, [])).rejects.toThrow(
      'no question poison',
    );
  });
});

test(
  'of a study of several parts each is recorded; a last stage of but one is computed where the answer is put together',
  { timeout: 30_000 },
  async () => {
    // So wide that only the first thirteen thousand are kept, in two parts; the others are one stretch that is counted.
    const lines = ['verdict.decidedCash', 'verdict.undecidedCash', 'verdict.decidedResult'];
    const wide = simulation(23_000, { monthly: true, lines });
    const [begun] = await gathered(wide, []);
    expect(begun).toMatchObject({ kind: 'stage', stages: 2, parts: 2 });
    const parts: Uint8Array[] = [];
    for (const part of [0, 1]) {
      const task = {
        kind: 'compute',
        study: 'wide',
        asked: wide,
        stage: 0,
        part,
        given: new Uint8Array(),
      } as const;
      const computed = await worked(task);
      if (computed.kind !== 'result') throw new TypeError(`a part ended in ${computed.kind}`);
      parts.push(computed.bytes);
    }
    const [outcome, read] = await gathered(wide, [parts]);
    expect(outcome).toEqual({ kind: 'answer', answer: await expected(wide) });
    // Once for what the next stage must know, once for the answer; of the stage computed here none.
    expect(read.map(({ stage, part }) => [stage, part])).toEqual([[0, 0], [0, 1], [0, 0], [0, 1]]); // prettier-ignore
  },
);
