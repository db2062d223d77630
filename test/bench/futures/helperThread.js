// What a thread starts with, so that it can read TypeScript from then on.
import { register } from 'tsx/esm/api';

register();
await import('./helperThread.ts');
