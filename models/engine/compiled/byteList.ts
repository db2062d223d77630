/** Bytes written one after the other into room that grows as needed. */
export class ByteList {
  #room = new Uint8Array(32_768);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#room.length) this.#grow(1);
    this.#room[this.#length] = value;
    this.#length += 1;
  }

  /** A whole number as unsigned LEB128. */
  unsigned(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A whole number of 32 bits as signed LEB128. */
  signed(value: number): void {
    let rest = value;
    while (rest < -64 || rest > 63) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    this.byte(rest & 0x7f);
  }

  /** A number, its lowest byte first. */
  number(value: number): void {
    this.all(new Uint8Array(Float64Array.of(value).buffer));
  }

  all(bytes: Uint8Array | readonly number[]): void {
    if (this.#length + bytes.length > this.#room.length) this.#grow(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What has been written so far. */
  written(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  #grow(by: number): void {
    const wider = new Uint8Array(Math.max(this.#room.length * 2, this.#length + by));
    wider.set(this.#room);
    this.#room = wider;
  }
}
