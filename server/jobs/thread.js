// What a thread starts with, so that it can read TypeScript from then on: on Node 20 the option `--import tsx` reaches
// only `require` in a thread, not `import()`.
import { Piscina } from 'piscina';
import { register } from 'tsx/esm/api';

register();
const { default: worked } = await import('./partThread.ts');

/** What a part has given goes to the other thread as it lies: megabytes that are not copied. */
export default async function handed(task) {
  const outcome = await worked(task);
  if (outcome.kind !== 'result') return outcome;
  return Piscina.move({
    [Piscina.transferableSymbol]: [outcome.bytes.buffer],
    [Piscina.valueSymbol]: outcome,
  });
}
