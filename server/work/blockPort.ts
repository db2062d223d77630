import type { MessagePort } from 'node:worker_threads';
import type { BlockPort } from '../../models/index.ts';

/** A message port of Node as those who share blocks know it. */
export const blockPort = (port: MessagePort): BlockPort => ({
  listen: (hear) => void port.on('message', hear),
  tell: (message, transfer) => port.postMessage(message, transfer),
  close: () => port.close(),
});
