import { scenarioSchema } from '../scenarioSchema.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Command } from './command.ts';

/** Writes the JSON Schema of scenario files; JSON with or without `--json`. */
export const schema: Command = {
  operands: { least: 0, most: 0 },
  options: {},
  run: ({ terminal }) => {
    terminal.out(`${prettyJson(scenarioSchema())}\n`);
    return 0;
  },
};
