import { parentPort, type MessagePort } from 'node:worker_threads';
import { helpWithBlocks, type SharedFutures } from '../../../models/index.ts';
import { blockPort } from '../../../server/work/blockPort.ts';

/** A thread that helps with one simulation after the other, as those of the product do. */
parentPort?.on(
  'message',
  ({ futures, port }: { readonly futures: SharedFutures; readonly port: MessagePort }) => {
    helpWithBlocks(blockPort(port), futures);
  },
);
