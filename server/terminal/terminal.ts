/** What a program in a terminal reads and writes: the process has one, a test can make its own. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly input: () => Promise<Uint8Array>;
  /** Characters on a line; undefined where the output is not a screen. */
  readonly columns: number | undefined;
}
