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

/** |found − expected| <= absolute + relative · |expected|, the rule of every vector file. */
export function expectWithin(
  found: number | undefined,
  expected: number,
  tolerance: { readonly relative: number; readonly absolute: number },
  what: string,
): void {
  const error = Math.abs((found ?? NaN) - expected);
  const allowed = tolerance.absolute + tolerance.relative * Math.abs(expected);
  expect(error <= allowed, `${what}: found ${found}, expected ${expected}, off by ${error}`).toBe(true);
}
