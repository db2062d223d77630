import { words } from '../../models/index.ts';
import { explanation } from '../explanation/explanation.ts';
import { explanationText } from '../terminal/explanationText.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import type { Command } from './command.ts';
import { openOperand } from './scenarioOperand.ts';

/** Explains one number of a run: its formula, the numbers it reads, and their sources. */
export const explain: Command = {
  operands: { least: 2, most: 3 },
  options: {
    member: {
      takesValue: true,
      help: words(
        'medlemmet, for linjer som har en verdi for hvert',
        'medlemen, for linjer som har ein verdi for kvar',
        'the member, for lines that have a value for each',
      ),
    },
  },
  run: async (call) => {
    const { operands, values, flags, terminal, locale } = call;
    const [, line = '', period] = operands;
    const { scenario, run } = await openOperand(call);
    const found = explanation(scenario, run, { line, period, member: values.get('member') });
    terminal.out(flags.has('json') ? `${prettyJson(found)}\n` : explanationText(found, locale));
    return 0;
  },
};
