import { expect, test } from 'vitest';
import { openScenario, type ScenarioDocument } from '../../models/index.ts';
import { checkingThreads } from '../../server/work/checkingThreads.ts';
import { tromso } from './store/writers.ts';

const document = tromso() as ScenarioDocument;

test(
  'documents are checked in threads while the server goes on, with the same outcome as here',
  { timeout: 60_000 },
  async () => {
    const { hash } = openScenario(document);
    const checking = checkingThreads(1);
    expect(await checking.hash(document)).toBe(hash);
    const whileServing = async () => {
      let isServing = false;
      setImmediate(() => (isServing = true));
      return { hash: await checking.hash(document), isServing };
    };
    await expect.poll(whileServing, { timeout: 50_000 }).toEqual({ hash, isServing: true });
    const wrong = { ...document, timeline: { start: '2026-01', years: -3 } };
    await expect(checking.hash(wrong)).rejects.toMatchObject({ name: 'ScenarioError', problems: [{ path: 'timeline.years' }] }); // prettier-ignore
    const underWay = checking.hash(document);
    await checking.stop();
    expect(await underWay).toBe(hash);
    expect(await checking.hash(document)).toBe(hash);
  },
);
