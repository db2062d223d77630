import { setImmediate as breath } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { askedOf, helpWithBlocks, questionTable, SharedBlocks, standalone, type Answered, type Question, type BlockPort, type ScenarioDocument, type SharedFutures } from '../../../models/index.ts'; // prettier-ignore
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { formulaHall } from './formulaHall.ts';

const tromso = standalone(openFile(scenarioFile('tromso')));
/** Nine blocks, the last one short. */
const draws = 2100;

const portOf = (port: MessagePort): BlockPort => ({
  listen: (hear) => void port.on('message', hear),
  tell: (message, transfer) => port.postMessage(message, transfer),
  close: () => port.close(),
});

/** A way to a helper, counting the blocks that it is given and that it answers. */
function counted({ tell, listen, close }: BlockPort) {
  const seen = { given: 0, answered: 0 };
  const port: BlockPort = {
    tell: (message, transfer) => {
      if ((message as { kind: string }).kind === 'block') seen.given += 1;
      tell(message, transfer);
    },
    listen: (hear) =>
      listen((message) => {
        if ((message as { kind: string }).kind === 'columns') seen.answered += 1;
        hear(message);
      }),
    close,
  };
  return { port, seen };
}

/** Asks for a simulation; whoever helps is brought when help is called for. */
async function simulated(bring: (sharing: SharedBlocks, futures: SharedFutures) => void, document: ScenarioDocument = tromso): Promise<Answered> {
  // They come when the one who asks first pauses, as over a port.
  const sharing: SharedBlocks = new SharedBlocks((futures) => void Promise.resolve().then(() => bring(sharing, futures)));
  try {
    return await askedOf(await questionTable.simulate.load(), [document], { draws }, () => breath(), sharing.helpers);
  } finally {
    sharing.end();
  }
} // prettier-ignore

const alone = simulated(() => undefined);

describe('blocks that are shared', { timeout: 60_000 }, () => {
  test('give the same bits with three helpers as with none, and the helpers have done their part', async () => {
    const all: ReturnType<typeof counted>[] = [];
    const shared = await simulated((sharing, futures) => {
      for (let helper = 0; helper < 3; helper += 1) {
        const { port1, port2 } = new MessageChannel();
        helpWithBlocks(portOf(port1), futures);
        const way = counted(portOf(port2));
        all.push(way);
        sharing.join(way.port);
      }
    });
    expect(JSON.stringify(shared)).toBe(JSON.stringify(await alone));
    expect(all.map(({ seen }) => seen.answered > 0)).toEqual([true, true, true]);
  });

  test('are computed by the one who asks where a helper leaves with blocks in hand', async () => {
    const { port1, port2 } = new MessageChannel();
    const way = counted(portOf(port2));
    const shared = await simulated((sharing, futures) => {
      const helping = helpWithBlocks(portOf(port1), futures);
      sharing.join(way.port);
      // It has said that it is ready, and leaves before it hears of any block: all it is given comes back.
      helping.leave();
    });
    expect(JSON.stringify(shared)).toBe(JSON.stringify(await alone));
    expect(way.seen.answered).toBe(0);
  });

  test('are given back where a helper is heard of no more', async () => {
    const { port1, port2 } = new MessageChannel();
    const way = counted(portOf(port2));
    const shared = await simulated((sharing) => {
      const lost = sharing.join(way.port);
      // It says that it is ready, is given two blocks, and is gone.
      port1.postMessage({ kind: 'ready' });
      void breath().then(breath).then(lost);
    });
    port1.close();
    expect(JSON.stringify(shared)).toBe(JSON.stringify(await alone));
    expect(way.seen).toEqual({ given: 2, answered: 0 });
  });

  test('are not worth calling anyone for where they are few', () => {
    const called: (number | undefined)[] = [];
    const sharing = new SharedBlocks(({ options }) => void called.push(options.draws));
    for (const draws of [1024, 2048, undefined])
      sharing.helpers.expect({ scenario: tromso, options: { draws } });
    expect(called).toEqual([2048, undefined]);
  });

  test('are not given to who comes when the question is over', async () => {
    const sharing = new SharedBlocks(() => undefined);
    sharing.end();
    const { port1, port2 } = new MessageChannel();
    const helping = helpWithBlocks(portOf(port1), { scenario: tromso, options: {} });
    const way = counted(portOf(port2));
    sharing.join(way.port);
    await helping.ended;
    expect(way.seen).toEqual({ given: 0, answered: 0 });
    port2.close();
  });

  test('say which future has no value as if nobody had helped', async () => {
    // 20 to the power of 300 is more than a number can be.
    const x = { value: 2, range: { low: 1, high: 20, dist: 'uniform', ends: 'absolute' } };
    const impossible = standalone(formulaHall('x ^ 300', 0, 2, { volumes: { scale: x } }));
    const { port1, port2 } = new MessageChannel();
    const refused = await simulated((sharing, futures) => {
      helpWithBlocks(portOf(port1), futures);
      sharing.join(portOf(port2));
    }, impossible);
    port2.close();
    expect(refused).toEqual(await simulated(() => undefined, impossible));
    expect(refused).toMatchObject({ ok: false, problems: [{ path: 'volumes.scale' }] });
  });
});

describe('pairs of futures and Sobol studies that are shared', { timeout: 60_000 }, () => {
  const larger = standalone(openFile(scenarioFile('tromso-larger-volume')));
  test.each([
    ['beats', [tromso, larger], { draws }],
    ['sensitivity', [tromso], { method: 'sobol', rows: 200 }],
  ] as const)('%s: the same bits with two helpers as with none', async (question, documents, options) => {
    const asked = async (helpers: number) => {
      const ways: ReturnType<typeof counted>[] = [];
      const shares: number[] = [];
      const sharing: SharedBlocks = new SharedBlocks((futures) => {
        void Promise.resolve().then(() => {
          for (let helper = 0; helper < helpers; helper += 1) {
            const { port1, port2 } = new MessageChannel();
            // What travels between threads is copied.
            helpWithBlocks(portOf(port1), structuredClone(futures));
            const way = counted(portOf(port2));
            ways.push(way);
            sharing.join(way.port);
          }
        });
      });
      const tell = ({ done, total }: { done: number; total: number }) => {
        shares.push(done / total);
        return breath().then(() => undefined);
      };
      const { load } = questionTable[question];
      const answered = await askedOf((await load()) as Question, documents, options, tell, sharing.helpers);
      sharing.end();
      return { text: JSON.stringify(answered), ways, shares };
    };
    const alone = await asked(0);
    const shared = await asked(2);
    expect(JSON.parse(alone.text)).toMatchObject({ ok: true });
    expect(shared.text).toBe(alone.text);
    expect(shared.ways.map(({ seen }) => seen.answered > 0)).toEqual([true, true]);
    // How far it is only ever grows, and reaches its end.
    for (const { shares } of [alone, shared]) {
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
    expect(alone.shares.length).toBeGreaterThan(5);
  });
});
