import { expose } from 'comlink';
import { helpWithBlocks, type SharedFutures } from '../../models/index.ts';
import { blockPort } from './blockPort.ts';

/** What the page may ask of a worker that helps another. */
export interface HelperWorker {
  /** Computes blocks that come through the port, until it is told that there are no more. */
  readonly help: (port: MessagePort, futures: SharedFutures) => void;
}

const worker: HelperWorker = {
  help: (port, futures) => void helpWithBlocks(blockPort(port), futures),
};

expose(worker);
