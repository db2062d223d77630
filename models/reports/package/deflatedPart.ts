import { ZipPassThrough } from 'fflate';

/** The number of DEFLATE in a ZIP file (APPNOTE 4.4.5). */
const deflate = 8;

/** A part of a ZIP file that is compressed by the platform beside this thread, several times as fast as by script. */
export class DeflatedPart extends ZipPassThrough {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  /** Resolved when all of it has been handed to the ZIP file. */
  readonly ended: Promise<void>;

  constructor(name: string) {
    super(name);
    this.compression = deflate;
    // A clock would make two files of the same scenario differ; this is the first time a ZIP file can name.
    this.mtime = new Date(1980, 0, 1);
    const { readable, writable } = new CompressionStream('deflate-raw');
    this.#writer = writable.getWriter();
    this.ended = this.#handOn(readable);
  }

  /** Resolved when there is room for more. */
  get room(): Promise<unknown> {
    return this.#writer.ready;
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    // What goes wrong here goes wrong in the reading too, where it is waited for.
    const ignored = (): void => undefined;
    this.#writer.write(chunk).catch(ignored);
    if (isLast) this.#writer.close().catch(ignored);
  }

  async #handOn(readable: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const reader = readable.getReader();
    for (;;) {
      const { value, done } = await reader.read();
      this.ondata(null, value ?? new Uint8Array(), done);
      if (done) return;
    }
  }
}
