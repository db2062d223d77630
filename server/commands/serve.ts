import type { Command } from './command.ts';

/** Serves the page and the API until the process is told to stop. */
export const serve: Command = {
  operands: { least: 0, most: 0 },
  options: {},
  run: async ({ terminal }) => {
    const { startServer } = await import('../startServer.ts');
    await startServer(terminal);
    return 0;
  },
};
