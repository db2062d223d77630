import type { BlockPort } from '../../models/index.ts';

/** A message port of the browser as those who share blocks know it. */
export const blockPort = (port: MessagePort): BlockPort => ({
  listen: (hear) => void (port.onmessage = ({ data }: MessageEvent<unknown>) => hear(data)),
  tell: (message, transfer) => port.postMessage(message, transfer),
  close: () => port.close(),
});
