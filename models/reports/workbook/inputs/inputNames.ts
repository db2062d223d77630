/** The longest name that Excel takes. */
const longestName = 250;

/**
 * Names of cells for the paths of a scenario: `streams.doors.price` is `streams_doors_price`. Excel does not tell
 * capitals from small letters, so that a second name of the same letters gets a number.
 */
export class InputNames {
  readonly #taken = new Set<string>();

  /** A name that no other path has. */
  of(path: string): string {
    const plain = path.replaceAll('.', '_').slice(0, longestName);
    let name = plain;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number += 1) name = `${plain}_${number}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
