import type { Terminal } from './terminal.ts';

/** Files larger than this are not even read to say how large they are. */
const mostInput = 64_000_000;

/** The terminal of this process. A reader that goes away early, such as `head`, is no fault. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  stdout.on('error', endQuietly);
  stderr.on('error', endQuietly);
  return {
    environment: process.env,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    input: async () => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of stdin) {
        chunks.push(chunk as Buffer);
        size += (chunk as Buffer).length;
        if (size > mostInput) break;
      }
      return Buffer.concat(chunks);
    },
    columns: stdout.isTTY ? stdout.columns : undefined,
  };
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
