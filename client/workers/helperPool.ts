import { transfer, wrap, type Remote } from 'comlink';
import type { SharedFutures } from '../../models/index.ts';
import type { HelperWorker } from './helperWorker.ts';

/** Someone who takes part: gets one end of a way to a helper, and is told when that helper is no more. */
export interface Helped {
  readonly futures: SharedFutures;
  readonly join: (helper: number, port: MessagePort) => void;
  readonly lost: (helper: number) => void;
}

interface Helper {
  readonly remote: Remote<HelperWorker>;
  /** Those who hear of its failure. */
  readonly heard: Set<() => void>;
}

/** At most so many helpers; the page and the one who asks have a processor of their own where there are more. */
const mostHelpers = (): number => {
  const processors = navigator.hardwareConcurrency || 2;
  return processors < 2 ? 0 : Math.min(4, processors - 1);
};

const helpers: Helper[] = [];
let count = 0;

/** Has every helper take part in a question; they are started when they are first needed, and kept. */
export function callHelpers(helped: Helped): { readonly release: () => void } {
  while (helpers.length < mostHelpers()) started();
  const releases = [...helpers].map((helper) => {
    const number = (count += 1);
    const { port1, port2 } = new MessageChannel();
    const lost = (): void => helped.lost(number);
    helper.heard.add(lost);
    void helper.remote.help(transfer(port1, [port1]), helped.futures);
    helped.join(number, port2);
    return (): void => void helper.heard.delete(lost);
  });
  return { release: () => releases.forEach((release) => release()) };
}

/** One that fails is left out from then on; the question goes on without it. */
function started(): void {
  const worker = new Worker(new URL('./helperWorker.ts', import.meta.url), { type: 'module' });
  const helper: Helper = { remote: wrap<HelperWorker>(worker), heard: new Set() };
  worker.addEventListener('error', (event) => {
    console.error(event.message || 'A helping worker could not be started.');
    const at = helpers.indexOf(helper);
    if (at >= 0) helpers.splice(at, 1);
    for (const lost of helper.heard) lost();
  });
  helpers.push(helper);
}
