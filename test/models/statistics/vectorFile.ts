import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A file of known answers in `test/vectors`; its README says what is in each and who computed it. */
export interface VectorFile<In, Out> {
  readonly what: string;
  readonly tolerance: { readonly relative: number; readonly absolute: number };
  readonly cases: readonly {
    readonly name?: string;
    readonly in: In;
    readonly out: Out;
    readonly xTolerance?: number;
  }[];
}

export function vectorFile<In, Out>(name: string): VectorFile<In, Out> {
  const path = new URL(`../../vectors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as VectorFile<In, Out>;
}

interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

declare module 'vitest' {
  interface Matchers {
    /** |found − expected| <= absolute + relative · |expected|, the rule of every vector file. */
    toBeWithin(expected: number, tolerance: Tolerance, what: string): void;
  }
}

expect.extend({
  toBeWithin(found: unknown, expected: number, { absolute, relative }: Tolerance, what: string) {
    const error = typeof found === 'number' ? Math.abs(found - expected) : NaN;
    return {
      pass: error <= absolute + relative * Math.abs(expected),
      message: () => `${what}: found ${String(found)}, expected ${expected}, off by ${error}`,
    };
  },
});
