import { readFileSync } from 'node:fs';
import { openScenario } from '../../models/hall/openScenario.ts';
import { runHall, runResult } from '../../models/analyses/runResult.ts';
const doc = JSON.parse(readFileSync('/work/main/scenarios/tromso.json', 'utf8'));
for (let i = 0; i < 300; i++) {
  const x = openScenario(doc);
  runResult(x, runHall(x));
}
