/** What PRIM looks at: one column for each input, one row for each case. */
export interface PrimCases {
  readonly columns: readonly Float64Array[];
  /** 1 where the case is of interest, else 0. */
  readonly interesting: Uint8Array;
}

/** The values an input may have in a box, both included; −Infinity and Infinity where it is not limited. */
export interface PrimLimits {
  readonly low: number;
  readonly high: number;
}

/** A box: limits for each input, and what lies inside. */
export interface PrimBox {
  readonly limits: readonly PrimLimits[];
  readonly points: number;
  readonly interesting: number;
  /** Interesting cases in the box / all interesting cases. */
  readonly coverage: number;
  /** Interesting cases in the box / cases in the box. */
  readonly density: number;
  /** Cases in the box / all cases. */
  readonly mass: number;
}

export const unlimited: PrimLimits = { low: -Infinity, high: Infinity };

/** The box with these limits; which cases are inside is told by `membersOf`. */
export function primBox(cases: PrimCases, limits: readonly PrimLimits[]): PrimBox {
  const members = membersOf(cases, limits);
  let points = 0;
  let interesting = 0;
  let all = 0;
  members.forEach((inside, row) => {
    points += inside;
    interesting += inside & cases.interesting[row]!;
    all += cases.interesting[row]!;
  });
  return {
    limits,
    points,
    interesting,
    coverage: all === 0 ? 0 : interesting / all,
    density: points === 0 ? 0 : interesting / points,
    mass: points / members.length,
  };
}

/** 1 for each case inside the limits. `except` is an input whose limits do not count. */
export function membersOf(cases: PrimCases, limits: readonly PrimLimits[], except?: number): Uint8Array {
  const members = new Uint8Array(cases.interesting.length).fill(1);
  limits.forEach(({ low, high }, input) => {
    if (input === except || (low === -Infinity && high === Infinity)) return;
    const column = cases.columns[input]!;
    for (let row = 0; row < members.length; row += 1) {
      if (column[row]! < low || column[row]! > high) members[row] = 0;
    }
  });
  return members;
}

/**
 * How much better a box is than one of its size placed blindly: its share of the interesting cases less its share of all
 * cases, 0 for everything and for nothing. Unlike a mean of coverage and density it does not favour the box of all cases
 * where most cases are interesting.
 *
 * Source: weighted relative accuracy over the share of interesting cases, Lavrač, Flach and Zupan, ILP-99, LNAI 1634,
 * 174–185.
 */
export function gainOf({ coverage, mass }: PrimBox): number {
  return coverage - mass;
}

export function withLimits(box: PrimBox, input: number, limits: PrimLimits): readonly PrimLimits[] {
  return box.limits.map((before, each) => (each === input ? limits : before));
}
