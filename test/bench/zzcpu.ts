import { readFileSync } from 'node:fs';
import { openScenario } from '../../models/hall/openScenario.ts';
import { runHall, runResult } from '../../models/analyses/runResult.ts';
import { assemble } from '../../models/engine/assemble.ts';
import { hallModel } from '../../models/hall/hallModel.ts';
const doc = JSON.parse(readFileSync('scenarios/tromso.json', 'utf8'));
const s = openScenario(doc);
const run = runHall(s);
function cpu(n: string, f: () => void) {
  for (let i = 0; i < 100; i++) f();
  const a = process.cpuUsage();
  for (let i = 0; i < 200; i++) f();
  const b = process.cpuUsage(a);
  console.log(n, (b.user / 200000).toFixed(2), '+', (b.system / 200000).toFixed(2));
}
cpu('open', () => openScenario(doc));
cpu('assemble', () => assemble(hallModel, s.read));
cpu('result', () => runResult(s, run));
cpu('edit', () => {
  const x = openScenario(doc);
  runResult(x, runHall(x));
});
