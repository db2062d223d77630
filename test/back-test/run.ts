import { readFileSync, writeFileSync } from 'node:fs';
import { backTestOutcomes } from './outcome.ts';
import { withSection } from './readmeSection.ts';
import { terminalText } from './table.ts';

/** Prints the model against published figures; with `--markdown` it writes them into the README instead. */
const outcomes = backTestOutcomes();
if (process.argv.includes('--markdown')) {
  const file = new URL('../../README.md', import.meta.url);
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), outcomes));
  console.log('wrote the back-tests into README.md');
} else console.log(terminalText(outcomes));
