// What a thread starts with, so that it can read TypeScript from then on: on Node 20 the option `--import tsx` reaches
// only `require` in a thread, not `import()`.
import { register } from 'tsx/esm/api';

register();
const { default: worked } = await import('./partThread.ts');

export default worked;
