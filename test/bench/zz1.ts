import fc from 'fast-check';
import { generatedScenario } from '../models/hall/generatedScenario.ts';
import { openScenario } from '../../models/hall/openScenario.ts';
import { runHall } from '../../models/analyses/runResult.ts';
let t = performance.now();
const list = fc.sample(generatedScenario, { numRuns: 300, seed: 1 });
console.log('gen', performance.now() - t);
console.log(JSON.stringify(list[7], null, 1).slice(0, 5000));
const fails = new Map<string, number>();
t = performance.now();
let ok = 0;
for (const d of list) {
  try {
    const s = openScenario(d);
    runHall(s);
    ok++;
  } catch (e) {
    const k = String((e as Error).message)
      .split('\n')
      .slice(0, 3)
      .join(' | ')
      .slice(0, 400);
    fails.set(k, (fails.get(k) ?? 0) + 1);
  }
}
console.log('run', performance.now() - t, ok);
console.log([...fails].sort((a, b) => b[1] - a[1]).slice(0, 30));
