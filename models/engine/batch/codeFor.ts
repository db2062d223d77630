import type { CompiledCode } from '../compiled/compiledRows.ts';
import type { Program } from '../program.ts';

/** The most code that is kept of one program. */
const mostCode = 8;

const compiledBefore = new WeakMap<Program, Map<string, CompiledCode>>();

/** Code of a program, compiled when it is first asked for: what varies is the same as long as only numbers change. */
export function codeFor(program: Program, key: string, compile: () => CompiledCode): CompiledCode {
  const known = compiledBefore.get(program) ?? new Map<string, CompiledCode>();
  compiledBefore.set(program, known);
  const code = known.get(key) ?? compile();
  known.delete(key);
  known.set(key, code);
  const [oldest] = known.keys();
  if (known.size > mostCode && oldest !== undefined) known.delete(oldest);
  return code;
}
