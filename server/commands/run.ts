import { runResult, words } from '../../models/index.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import { runText } from '../terminal/runText.ts';
import type { Command } from './command.ts';
import { openOperand } from './scenarioOperand.ts';

/** Runs a scenario once, on the numbers as they stand. */
export const run: Command = {
  operands: { least: 1, most: 1 },
  options: {
    monthly: {
      takesValue: false,
      help: words('verdier per måned i stedet for per år', 'verdiar per månad i staden for per år', 'values per month instead of per year'), // prettier-ignore
    },
  },
  run: async (call) => {
    const { terminal, locale, flags } = call;
    const { scenario, run: ran } = await openOperand(call);
    const monthly = flags.has('monthly');
    const result = runResult(scenario, ran, { monthly });
    terminal.out(
      flags.has('json')
        ? `${prettyJson(result)}\n`
        : runText(scenario, result, { locale, columns: terminal.columns }),
    );
    return 0;
  },
};
