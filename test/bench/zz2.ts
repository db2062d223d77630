import fc from 'fast-check';
import { generatedScenario } from '../models/hall/generatedScenario.ts';
import { hallRun } from '../models/hall/hallRun.ts';
import { goodsAddUp, cashAddsUp, postingsAddUp, balanceSheetAddsUp, yearsAddUp, grantsKeepTheirTerms } from '../models/hall/identities.ts';
import { sameAYearLater, basesAgree, twiceIsTwice, supportMends } from '../models/hall/comparedRuns.ts';
const list = fc.sample(generatedScenario, { numRuns: 300, seed: Number(process.argv[2] ?? 1) });
const fails = new Map<string, [number, string, number]>();
let t = performance.now(),
  tr = 0;
for (const [i, d] of list.entries()) {
  try {
    const a = performance.now();
    const h = hallRun(d);
    tr += performance.now() - a;
    for (const f of [goodsAddUp, cashAddsUp, postingsAddUp, balanceSheetAddsUp, yearsAddUp, grantsKeepTheirTerms, basesAgree, twiceIsTwice, supportMends, ()=>sameAYearLater(d)]) {
      const w = f(h);
      if (w.length) {
        const k = f.name + ': ' + w[0]!.replace(/[-\d.e]+/g, '#').slice(0, 90);
        const o = fails.get(k);
        fails.set(k, [(o?.[0] ?? 0) + 1, o?.[1] ?? w[0]!.slice(0, 300), i]);
      }
    }
  } catch (e) {
    const k = 'EX ' + String((e as Error).stack).slice(0, 400);
    const o = fails.get(k);
    fails.set(k, [(o?.[0] ?? 0) + 1, '', i]);
  }
}
console.log('all', performance.now() - t, 'runs', tr);
for (const [k, v] of [...fails].sort((a, b) => b[1][0] - a[1][0]).slice(0, 30))
  console.log(v[0], v[2], k, '\n      ', v[1]);
