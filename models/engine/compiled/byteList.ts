/** Bytes written one after the other into room that grows as needed. */
export class ByteList {
  #room = new Uint8Array(16_384);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#make(1);
    this.#room[this.#length] = value;
    this.#length += 1;
  }

  /** A whole number as unsigned LEB128. */
  unsigned(value: number): void {
    this.#make(5);
    let rest = value;
    while (rest >= 128) {
      this.#room[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#room[this.#length] = rest;
    this.#length += 1;
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
    this.#make(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What has been written so far. */
  written(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  /** Makes room for some more bytes. */
  #make(more: number): void {
    if (this.#length + more <= this.#room.length) return;
    const wider = new Uint8Array(Math.max(this.#room.length * 2, this.#length + more));
    wider.set(this.#room);
    this.#room = wider;
  }
}
