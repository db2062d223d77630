import { describe, expect, it } from 'vitest';
import { askedOf, questionTable, ScenarioError, standalone, studyOf } from '../../../models/index.ts';
import type { Question, ScenarioDocument } from '../../../models/index.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { hallOf, portfolioOf } from '../portfolio/smallPortfolio.ts';

const tromso = standalone(openFile(scenarioFile('tromso')));

/** Three halls with uncertain costs that hang together, a shared cost and a shared reserve. */
const portfolio = portfolioOf(
  Object.fromEntries(['a', 'b', 'c'].map((id, at) => [id, hallOf(id, 1000 * (at + 1), 10_000, 0, { cost: { kind: 'perMonth', amount: { value: 9900 + 100 * at, range: { low: 9000, high: 12_000 } } } })])),
  { correlation: { freeLines: 0.4 }, sharedCosts: { manager: { label: 'Manager', yearly: 1200, key: 'perInhabitant' } }, reserve: { opening: 5000, contribution: { yearly: 900, key: 'equal' } } },
); // prettier-ignore

/** What a question is about. */
const scenariosOf = (question: Question): readonly ScenarioDocument[] => (question.scenarios.most === 0 ? [] : [tromso]); // prettier-ignore

/** An answer from parts, each computed by a study of its own, the last first, as if on as many machines. */
async function fromParts(question: Question, options: unknown): Promise<unknown> {
  const made = () => studyOf(question, { scenarios: scenariosOf(question), options });
  const gatherer = made();
  const stages: Uint8Array[][] = [];
  let given: Uint8Array = new Uint8Array();
  const partsOf = async function* (stage: number): AsyncGenerator<Uint8Array> {
    yield* stages[stage] ?? [];
  };
  for (let stage = 0; stage < gatherer.stages; stage += 1) {
    const parts: Uint8Array[] = Array.from({ length: gatherer.parts(stage, given) });
    for (let part = parts.length - 1; part >= 0; part -= 1) {
      // Twice, as where a machine is taken for dead and is not.
      const [one, other] = [await made().compute({ stage, part }, given), await made().compute({ stage, part }, given)]; // prettier-ignore
      expect(Buffer.compare(one, other)).toBe(0);
      parts[part] = one;
    }
    stages.push(parts);
    if (stage + 1 < gatherer.stages) given = await gatherer.between(stage, partsOf(stage));
  }
  expect(stages.some((parts) => parts.length > 1)).toBe(true);
  return gatherer.answer(partsOf);
}

/** The same from one thread, as plain data. */
async function fromOne(question: Question, options: unknown): Promise<unknown> {
  const answered = await askedOf(question, scenariosOf(question), options, () => undefined);
  if (!answered.ok) throw new ScenarioError(answered.problems);
  return answered.answer;
}

describe('a question that is cut into parts has the same answer to the last bit', () => {
  it.each([
    ['simulate', { draws: 11_000, samples: true }],
    // So wide that only the first thirteen thousand are kept, and the others counted.
    [
      'simulate',
      {
        draws: 23_000,
        monthly: true,
        lines: ['verdict.decidedCash', 'verdict.undecidedCash', 'verdict.decidedResult'],
      },
    ],
    ['sensitivity', { method: 'sobol', rows: 1_500 }],
    ['stress', {}],
    ['portfolio-futures', { draws: 9_000, seed: 5, certainty: 0.8 }],
  ] as const)('%s %j', { timeout: 30_000 }, async (name, said) => {
    const question: Question = await questionTable[name].load();
    const options = name === 'portfolio-futures' ? { ...said, portfolio } : said;
    expect(await fromParts(question, options)).toEqual(await fromOne(question, options));
  });
});

describe('a study', () => {
  it('has one part where the question is not cut', async () => {
    const question: Question = await questionTable['gap-menu'].load();
    const study = studyOf(question, { scenarios: [tromso], options: {} });
    const none = new Uint8Array();
    expect([study.stages, study.parts(0, none)]).toEqual([1, 1]);
    const part = await study.compute({ stage: 0, part: 0 }, none);
    const answer = await study.answer(async function* () {
      yield part;
    });
    expect(answer).toEqual(JSON.parse(JSON.stringify(await fromOne(question, {}))));
  });

  it('may have more futures than a question, and no more than a hundred million', async () => {
    const question: Question = await questionTable.simulate.load();
    const study = (draws: number) => studyOf(question, { scenarios: [tromso], options: { draws } });
    expect(study(10_000_000).stages).toBe(2);
    expect(() => study(100_000_001)).toThrow(ScenarioError);
  });

  it('refuses what the question cannot answer before anything is computed', async () => {
    const question: Question = await questionTable.simulate.load();
    const put = (options: unknown) => () => studyOf(question, { scenarios: [tromso], options });
    expect(put({ of: 'nonsense' })).toThrow(ScenarioError);
    expect(put({ lines: ['nonsense'] })).toThrow(ScenarioError);
  });
});
