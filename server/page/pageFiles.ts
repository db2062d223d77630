/** One file of the built page. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** The built page by address, such as `/index.html`; all in memory, so that no address can reach another file. */
export type PageFiles = ReadonlyMap<string, PageFile>;
