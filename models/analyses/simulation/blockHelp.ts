import { blockMaker, type BlockMaker } from './blockMaker.ts';
import type { BlockPort, FromHelper, ToHelper } from './blockPort.ts';
import type { SharedFutures } from './blockQueue.ts';

/** A helper's part: it computes what comes through the port, until it is told that there is no more. */
export interface Helping {
  /** Resolves when it is told so, or cannot go on. */
  readonly ended: Promise<void>;
  /** Leaves; what it has not computed is given back. */
  readonly leave: () => void;
}

/**
 * Helps with the blocks of a question that come through a port. What goes wrong is left to the one who asks to find.
 * @param futures of which futures they are
 */
export function helpWithBlocks(port: BlockPort, futures: SharedFutures): Helping {
  let maker: BlockMaker | undefined;
  let isOver = false;
  let finish: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const answer = (message: FromHelper, transfer: ArrayBuffer[] = []): void => port.tell(message, transfer);
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    maker = undefined;
    port.close();
    finish();
  };
  const leave = (): void => {
    if (isOver) return;
    answer({ kind: 'stopped' });
    over();
  };
  port.listen((given) => {
    const message = given as ToHelper;
    if (isOver) return undefined;
    if (message.kind === 'end') return over();
    try {
      if (maker === undefined) return leave();
      const columns = maker.block(message.block, message.memory) as Float64Array<ArrayBuffer>;
      return answer({ kind: 'columns', block: message.block, columns }, [columns.buffer]);
    } catch {
      // The one who asks computes the block again, and says what is wrong with it.
      return leave();
    }
  });
  try {
    maker = blockMaker(futures);
    answer({ kind: 'ready' });
  } catch {
    // The one who asks makes the same, and says what is wrong.
    leave();
  }
  return { ended, leave };
}
