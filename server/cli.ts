import { commandLine } from './commands/commandLine.ts';
import { processTerminal } from './terminal/processTerminal.ts';

process.exitCode = await commandLine(process.argv.slice(2), processTerminal());
