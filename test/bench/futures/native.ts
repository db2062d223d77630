import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../../../models/engine/compiled/layout.ts';
import { canRun } from './contender.ts';
import { cProgram } from './cProgram.ts';

/** How wide vectors are, and how a compiler is told. */
export interface VectorWidth {
  readonly lanes: 2 | 4 | 8;
  readonly options: readonly string[];
}

const compiler = process.env['CC'] ?? 'cc';

/** The vector widths to compare with: 2, and the widest of 4 and 8 that the processor has, as far as can be told. */
export function vectorWidths(): readonly VectorWidth[] {
  const flags = processorFlags();
  const avx2 = flags.has('avx2') ? ['-mavx2'] : [];
  const widest: VectorWidth = flags.has('avx512f')
    ? { lanes: 8, options: ['-mavx512f', ...(flags.has('avx512dq') ? ['-mavx512dq'] : [])] }
    : { lanes: 4, options: avx2 };
  return [{ lanes: 2, options: avx2 }, widest];
}

function processorFlags(): ReadonlySet<string> {
  if (process.platform !== 'linux') return new Set();
  return new Set(/^flags\s*:(.*)$/mu.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.trim().split(' '));
}

/** Whether there is a C compiler. */
export const hasCompiler = (): boolean => canRun(compiler, ['--version']);

/** Writes a layout in C and compiles it: no fast-math, no fused multiplication. @returns the path of the program */
export function compiledC(layout: Layout, { lanes, options }: VectorWidth, folder: string): string {
  const path = join(folder, `futures${lanes}`);
  writeFileSync(`${path}.c`, cProgram(layout, lanes));
  const words = ['-O3', '-ffp-contract=off', ...options, `${path}.c`, '-o', path, '-lm'];
  const { status, stderr } = spawnSync(compiler, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${compiler} ${words.join(' ')}\n${stderr}`);
  return path;
}
