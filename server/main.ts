import { commandLine } from './commands/commandLine.ts';
import { processTerminal } from './terminal/processTerminal.ts';

// What building the page has left behind must not keep a stopped server alive.
process.exit(await commandLine(['serve'], processTerminal()));
