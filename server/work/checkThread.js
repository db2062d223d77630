// What a thread of checks starts with: see `thread.js`.
import { register } from 'tsx/esm/api';

register();
const { default: checked } = await import('./checkingThread.ts');

export default checked;
