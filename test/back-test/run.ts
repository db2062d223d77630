import { writeFileSync } from 'node:fs';
import { backTestOutcomes } from './outcome.ts';
import { markdownSection, textTable } from './table.ts';

/** Prints predicted against published; with `--markdown` it writes `table.md` for the README instead. */
const outcomes = backTestOutcomes();
if (process.argv.includes('--markdown')) {
  const file = new URL('table.md', import.meta.url);
  writeFileSync(file, markdownSection(outcomes));
  console.log('wrote test/back-test/table.md');
} else console.log(textTable(outcomes));
