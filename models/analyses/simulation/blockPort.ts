import type { Block } from './blockQueue.ts';

/** One end of a way between two who compute: what page and server make of their message ports. */
export interface BlockPort {
  /** Messages that have come before are not lost. */
  readonly listen: (hear: (message: unknown) => void) => void;
  readonly tell: (message: unknown, transfer: ArrayBuffer[]) => void;
  readonly close: () => void;
}

/** What a helper is told: block after block; `end` when there are no more. */
export type ToHelper =
  | { readonly kind: 'block'; readonly block: Block; readonly memory: Float64Array<ArrayBuffer> | undefined }
  | { readonly kind: 'end' };

/** What a helper answers: the numbers of a block, or that it cannot go on. */
export type FromHelper =
  | { readonly kind: 'ready' }
  | { readonly kind: 'columns'; readonly block: Block; readonly columns: Float64Array<ArrayBuffer> }
  | { readonly kind: 'stopped' };
