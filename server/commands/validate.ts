import { words } from '../../models/index.ts';
import { FileError } from '../inputError.ts';
import { prettyJson } from '../terminal/prettyJson.ts';
import { problemLines } from '../terminal/problemLines.ts';
import type { Call, Command } from './command.ts';
import { openOperand } from './scenarioOperand.ts';

/**
 * Checks everything that a run would meet: the file, its bases, formulas, and that the run gives numbers. Exit code 0
 * when it is fine; 2 when it is not, with the problems on stderr and, with `--json`, on stdout too.
 */
export const validate: Command = {
  operands: { least: 1, most: 1 },
  options: {},
  run: async (call) => {
    const { terminal, locale, flags, operands } = call;
    try {
      const { scenario } = await openOperand(call);
      if (flags.has('json')) terminal.out(`${prettyJson({ ok: true, problems: [] })}\n`);
      else terminal.out(`${operands[0]}: ${fine[locale]} (${scenario.head.title})\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (flags.has('json')) terminal.out(`${prettyJson(answer(error, call))}\n`);
      terminal.err(problemLines(error, locale));
      return 2;
    }
  },
};

const fine = words('Scenariet er i orden', 'Scenariet er i orden', 'The scenario is fine');

const answer = ({ problems }: FileError, { locale }: Call) => ({
  ok: false,
  problems: problems.map(({ path, message, expected }) => ({
    path,
    message: message[locale],
    expected: expected[locale],
  })),
});
