import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { runHall, runResult } from '../../models/index.ts';
import { openFile, scenarioFiles } from '../scenarioFiles.ts';
import { goldenText } from './golden.ts';

/** Writes the golden file of every scenario, and removes those of scenarios that are gone. */
const written = scenarioFiles.map((file) => {
  const scenario = openFile(file);
  const text = goldenText(file.id, runResult(scenario, runHall(scenario)));
  writeFileSync(new URL(`${file.id}.csv`, import.meta.url), text);
  return `${file.id}.csv`;
});
const stale = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.csv') && !written.includes(name),
);
for (const name of stale) rmSync(new URL(name, import.meta.url));
console.log(`wrote ${written.length} golden files, removed ${stale.length}`);
